"""Figures that were put right."""

from __future__ import annotations

import pytest

from claimcheck.core.assess import assess
from claimcheck.core.match.denials.revised import revised, tells_of_before
from tests.core.match.denials.said import denied


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The firm raised its price from 42 to 50 kronor.", id="a price"),
        pytest.param("The toll road was cut from two lanes, to save money.", id="no second figure"),
        pytest.param("The toll rose from 24 to 42.", id="it rose"),
        pytest.param("The road was corrected from Lund to Varby.", id="no figures"),
    ],
)
def test_silent(text: str) -> None:
    assert denied(revised, text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("The death toll was revised from 42 to 24.", "from 42", id="revised"),
        pytest.param("Police corrected the figure from 4,200 down to 2,400.", "from 4,200", id="corrected"),
        pytest.param("The council lowered the toll to 24 from 42.", "from 42", id="to and from"),
        pytest.param(
            "The number of dead was raised from twenty-four to 42.", "from twenty-four", id="in words"
        ),
    ],
)
def test_put_right(text: str, told: str) -> None:
    assert denied(revised, text) == [told]


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        pytest.param("The fire in Varby killed 24 people.", "supports", id="the last word"),
        pytest.param("The fire in Varby killed 42 people.", "contradicts", id="the first"),
        pytest.param("The death toll of the Varby fire was revised from 42 to 24.", "supports", id="how"),
    ],
)
def test_verdict(claim: str, verdict: str) -> None:
    assert assess(claim, "The death toll of the Varby fire was revised from 42 to 24.").verdict == verdict


def test_tells_of_before() -> None:
    assert tells_of_before("The toll was initially put at 42.")
    assert not tells_of_before("The fire killed 42 people.")
