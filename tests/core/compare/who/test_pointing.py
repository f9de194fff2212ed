"""Whom or what a pronoun points to."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.pointing import points_elsewhere
from tests.core.compare.judging import beside


def _elsewhere(claim: str, before: str, passage: str) -> bool:
    side = beside(claim, passage, before)
    return points_elsewhere(side, side.passage.values[0])


@pytest.mark.parametrize(
    ("claim", "before", "passage"),
    [
        pytest.param(
            "The museum opened in 1950.", "The museum is small.", "It opened in 1963.", id="the same"
        ),
        pytest.param(
            "The mill opened in 1950.",
            "Ida Koll bought the mill.",
            "It opened in 1963.",
            id="a person is no it",
        ),
        pytest.param(
            "The mill opened in 1950.",
            "The owners sold the mill.",
            "It opened in 1963.",
            id="nor are several",
        ),
        pytest.param(
            "Koll was born in 1950.",
            "The council hired Koll.",
            "He was born in 1963.",
            id="a council is no he",
        ),
        pytest.param(
            "The mill opened in 1950.",
            "The museum beside the mill shut.",
            "The mill opened in 1963.",
            id="named",
        ),
        pytest.param("The mill opened in 1950.", "The museum shut.", "It opened in 1963.", id="not there"),
    ],
)
def test_silent(claim: str, before: str, passage: str) -> None:
    assert not _elsewhere(claim, before, passage)


@pytest.mark.parametrize(
    ("claim", "before", "passage"),
    [
        pytest.param(
            "The ferry opened in 1950.", "The bridge replaced the ferry.", "It opened in 1963.", id="replaced"
        ),
        pytest.param(
            "The mill opened in 1950.",
            "The museum stands near the mill.",
            "It opened in 1963.",
            id="no known verb",
        ),
        pytest.param("Holm was born in 1950.", "Koll met Holm.", "He was born in 1963.", id="whom he met"),
        pytest.param("Holm is 34.", "The mayor praised Holm.", "She is 43.", id="a mayor"),
    ],
)
def test_elsewhere(claim: str, before: str, passage: str) -> None:
    assert _elsewhere(claim, before, passage)
