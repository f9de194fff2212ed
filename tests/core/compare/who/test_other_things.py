"""Another of the same sort."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.other_things import told_of_another
from tests.core.compare.judging import hear, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("An earlier trial found no effect.", "An earlier trial found no effect.", id="that one"),
        pytest.param("The trial found no effect.", "The trial found no effect.", id="the one"),
        pytest.param(
            "The trial found no effect.",
            "An earlier letter praised the trial, which found no effect.",
            id="of another sort",
        ),
        pytest.param(
            "The trial found no effect.",
            "Another trial helped; the trial found no effect.",
            id="told of it, too",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    hearing = hear(claim, passage)
    assert spelled(told_of_another(hearing, hearing.sides[0])) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The trial found no effect.",
            "An earlier trial found no effect.",
            "An earlier trial",
            id="earlier",
        ),
        pytest.param(
            "The study followed 900 nurses.",
            "Another study followed 900 nurses.",
            "Another study",
            id="another",
        ),
        pytest.param(
            "The bridge was closed in May.",
            "A second bridge was closed in May.",
            "A second bridge",
            id="second",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    hearing = hear(claim, passage)
    assert spelled(told_of_another(hearing, hearing.sides[0])) == told
