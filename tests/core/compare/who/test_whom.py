"""Whom "from whom" and "with whom" mean."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.whom import another
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "She was divorced from Emil Vogt.",
            "Emil Vogt, from whom she was divorced, left Jean Castel nothing.",
            id="him",
        ),
        pytest.param(
            "She was divorced from Jean Castel.",
            "Emil Vogt, with whom she was seen, and Jean Castel left.",
            id="another preposition",
        ),
        pytest.param(
            "She was divorced from Ivo Tann.", "Emil Vogt, from whom she was divorced, died.", id="not there"
        ),
        pytest.param(
            "She heard from Jean Castel.",
            "Emil Vogt, from whom she was divorced, wrote to Jean Castel.",
            id="another deed",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "She was divorced from Jean Castel.",
            "She married Emil Vogt, from whom she was divorced, and Jean Castel.",
            "Jean Castel / Emil Vogt",
            id="from whom",
        ),
        pytest.param(
            "Holm worked with Ivo Tann.",
            "Jonas Moser, with whom Holm worked, met Ivo Tann.",
            "Ivo Tann / Jonas Moser",
            id="with whom",
        ),
        pytest.param(
            "Koll sold the yard to Ida Holm.",
            "Ivo Tann, to whom Koll sold the yard, is Ida Holm's uncle.",
            "Ida Holm / Ivo Tann",
            id="to whom",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side)) == told
