"""Figures that their own sentence takes back."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.taken_back import is_taken_back
from tests.core.compare.judging import read


def _gone(text: str, claim: str = "It is so.") -> list[str]:
    passage, asked = read(text), read(claim)
    pairs = zip(passage.values, passage.places, strict=True)
    return [value.raw for value, place in pairs if is_taken_back(passage, place, asked)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Koll is 34.", id="nothing else"),
        pytest.param("Koll is not 34.", id="no other figure"),
        pytest.param("Koll is 34; his wife is 43.", id="another's"),
        pytest.param("The fire killed 12 people and injured 21.", id="two figures"),
        pytest.param("It was not until 1963 that it opened, and it shut in 1999.", id="not until"),
        pytest.param("The firm first employed 34 people and now employs 43.", id="a state"),
        pytest.param("The first case was reported on 3 May, but the second on 9 May.", id="the first case"),
        pytest.param("It was first reported on 3 May and later confirmed on 9 May.", id="a day"),
        pytest.param("Police first spoke to Koll, who is 34, and later to Voss, who is 43.", id="two people"),
        pytest.param("Police initially reported 12 dead and 43 injured.", id="no last word"),
    ],
)
def test_silent(text: str) -> None:
    assert _gone(text) == []


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        pytest.param("The fire killed 21 people, not 12.", ["12"], id="not"),
        pytest.param("It opened in 1963, not in 1961.", ["1961"], id="not in"),
        pytest.param("It cost 40 crowns rather than 30 crowns.", ["30"], id="rather than"),
        pytest.param("The fee is 400 crowns instead of 300.", ["300"], id="instead of"),
        pytest.param("They initially said 34 but later said 43.", ["34"], id="later"),
        pytest.param("The story first gave the number as 34; it is 43.", ["34"], id="it is"),
        pytest.param("Reports that 34 had died were wrong; 43 had.", ["34"], id="were wrong"),
    ],
)
def test_taken_back(text: str, gone: list[str]) -> None:
    assert _gone(text) == gone


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("They initially thought of 34.", id="told as first"),
        pytest.param("They said 34.", id="told as said"),
    ],
)
def test_a_claim_about_it(claim: str) -> None:
    assert _gone("They initially said 34 but later said 43.", claim) == []
