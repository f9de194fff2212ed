"""Who gave and who got."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.recipients import got_it, turned_by_noun
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Tessel sold the mill.", "The mill was sold by Tessel.", id="by"),
        pytest.param(
            "Tessel sold the mill to Norda.", "The mill was sold to Norda by Tessel.", id="to and by"
        ),
        pytest.param("Tessel sold the mill.", "Tessel sold the mill to Norda.", id="active"),
        pytest.param("The prize was given to Holm.", "The prize was given to Holm.", id="got in both"),
        pytest.param("Holm moved.", "The file was moved to Holm.", id="nothing given"),
        pytest.param("Norda acquired Tessel.", "Norda's acquisition of Tessel was done.", id="the same way"),
        pytest.param("Norda acquired Tessel.", "The acquisition of Tessel by Norda.", id="of and by"),
        pytest.param("Holm died.", "The death of Holm was a shock.", id="no other doer"),
        pytest.param("Lund sold the yard.", "The sale of the yard by Lund to Varby.", id="sold by"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(got_it(side) or turned_by_noun(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Tessel sold the mill.", "The mill was sold to Tessel.", "Tessel / Tessel", id="to"),
        pytest.param(
            "Ida Holm sent the letter.", "The letter was sent to Ida Holm.", "Holm / Holm", id="two names"
        ),
        pytest.param(
            "Tessel acquired Norda.",
            "Norda's $3 million acquisition of Tessel was done.",
            "Tessel / Tessel",
            id="owner and of",
        ),
        pytest.param(
            "Varby sold the yard.", "The sale of the yard by Lund to Varby.", "Varby / Varby", id="sold to"
        ),
        pytest.param(
            "Tessel acquired Norda.",
            "The acquisition of Tessel by Norda was done.",
            "Tessel / Tessel",
            id="of and by",
        ),
        pytest.param(
            "Varland invaded Norland.",
            "The Norland invasion of Varland began.",
            "Varland / Varland",
            id="name and of",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(got_it(side) or turned_by_noun(side)) == told
