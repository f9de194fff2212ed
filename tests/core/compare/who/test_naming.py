"""What somebody calls a thing."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.naming import only_called
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The tram is a waste.", "The tram is a waste.", id="it is"),
        pytest.param("Holm called the tram a waste.", "Holm called the tram a waste.", id="the claim calls"),
        pytest.param(
            "The plan is a failure.", "The plan, described as bold, is a failure.", id="said beside it"
        ),
        pytest.param(
            "Holm is the mayor.", "Holm, who called the vote a sham, is the mayor.", id="what the caller is"
        ),
        pytest.param(
            "The tram is a waste.", "Holm called the tram a waste, and it is a waste.", id="in both ways"
        ),
        pytest.param("The line is busy.", "Holm called the office; the line is busy.", id="a phone call"),
        pytest.param("The tram stopped.", "Holm called the tram that stopped a waste.", id="a deed"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert spelled(only_called(beside(claim, passage).claim, beside(claim, passage))) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The tram is a waste.", "Holm called the tram a waste.", "called", id="called"),
        pytest.param("The tram is unsafe.", "Holm called the tram unsafe.", "called", id="unsafe"),
        pytest.param("Moser is a liar.", "Koll branded Moser a liar.", "branded", id="branded"),
        pytest.param(
            "The plan is a disaster.", "The plan was described as a disaster.", "described", id="described as"
        ),
        pytest.param(
            "The report is a fairy tale.",
            "Koll dismissed the report as a fairy tale.",
            "dismissed",
            id="dismissed as",
        ),
        pytest.param(
            "The yard is a scandal.",
            "The yard, which critics call a scandal, closed.",
            "call",
            id="which they call",
        ),
        pytest.param("The law is unfair.", "Holm considers the law unfair.", "considers", id="considers"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert spelled(only_called(beside(claim, passage).claim, beside(claim, passage))) == told
