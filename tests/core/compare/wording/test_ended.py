"""A state that the claim says goes on."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.ended import ended, lasted, over
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Koll has led the council since 2014.", "Koll has led the council since 2014.", id="goes on"
        ),
        pytest.param(
            "Koll led the council until 2019.", "Koll left the council in 2019.", id="over in the claim"
        ),
        pytest.param(
            "Koll has led the council since 2014.", "Moser left the council in 2019.", id="another's"
        ),
        pytest.param("Koll has led the council twice.", "Koll left the council in 2019.", id="no since"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(ended(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Koll has led the council since 2014.",
            "Koll led the council from 2014 and left it in 2019.",
            "left",
            id="left",
        ),
        pytest.param("Koll has been mayor since 2014.", "Koll resigned in 2019.", "resigned", id="resigned"),
        pytest.param(
            "The yard has been run by Norda since 1990.", "The yard closed in 2004.", "closed", id="closed"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(ended(side.claim, side)) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Koll is mayor.", "Koll is mayor until May.", "", id="still so"),
        pytest.param("Koll was mayor.", "Koll was mayor until 1998.", "", id="the claim is of then, too"),
        pytest.param("Koll is mayor.", "Koll was mayor in 1998.", "", id="no until"),
        pytest.param("Koll is mayor.", "Koll was mayor until 1998.", "was mayor until", id="until then"),
    ],
)
def test_lasted(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(lasted(side.claim, side)) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Holm lives in Lund.", "Holm lives in Lund and has since 1990.", "", id="still"),
        pytest.param("Holm lives in Lund.", "Holm lived in Lund with two dogs.", "", id="open"),
        pytest.param("Holm lived in Lund.", "Holm lived in Lund until 1990.", "", id="past in both"),
        pytest.param(
            "The yard has 400 boats.", "The yard had 400 boats in 1990 and has as many now.", "", id="now"
        ),
        pytest.param("The yard had left in 1990.", "The yard left in 1990.", "", id="dated"),
        pytest.param(
            "Holm lives in Lund.", "Holm lived in Lund before she moved to Varby.", "lived", id="before"
        ),
        pytest.param("The yard has 400 boats.", "The yard had 400 boats in 1990.", "had", id="at a date"),
        pytest.param("The club owns the field.", "The club used to own the field.", "own", id="used to"),
    ],
)
def test_over(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(over(side.claim, side)) == told
