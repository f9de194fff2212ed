"""Lengths of time."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.durations import relate_durations
from tests.core.compare.judging import read


def _asked(claim: str, passage: str) -> str:
    return str(relate_durations(read(claim).values[0], read(passage).values[0]))


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("It took two years.", "It took 24 months.", "same", id="equal"),
        pytest.param("It took two years.", "It took three years.", "disjoint", id="another"),
        pytest.param("It took one month.", "It took 30 days.", "same", id="a month and days"),
        pytest.param("It took at least two years.", "It took three years.", "same", id="within"),
        pytest.param("It took two years.", "It took at least two years.", "wider", id="bound unsaid"),
        pytest.param("It took at least two years.", "It took up to two years.", "disjoint", id="opposed"),
        pytest.param("It took two weeks.", "It took a couple of weeks.", "same", id="a couple"),
    ],
)
def test_relation(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
