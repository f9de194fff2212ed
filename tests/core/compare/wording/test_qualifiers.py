"""A restriction that one side leaves out."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.qualifiers import dropped, unheard
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return spelled(dropped(side.claim, side, []) or unheard(side.claim, [side]))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Cases rose.", "Cases rose in May.", id="none"),
        pytest.param("Cases rose among minors.", "Cases rose among minors.", id="in both"),
        pytest.param("Cases rose among children.", "Cases rose among kids.", id="a word for it"),
        pytest.param(
            "Cases rose.",
            "Cases rose in the towns of the far north, where unrest grew among farmers.",
            id="further off",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Cases rose.", "Cases rose among minors.", "among minors", id="among"),
        pytest.param(
            "All shops closed.", "All shops closed except bakeries.", "except bakeries", id="except"
        ),
        pytest.param("Rents rose.", "Rents rose only in Lund.", "only in Lund", id="only in"),
        pytest.param(
            "Trams failed.", "Trams failed on the northern route alone.", "on the northern route", id="alone"
        ),
        pytest.param("Cases rose among minors.", "Cases rose.", "among minors", id="the claim's own"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
