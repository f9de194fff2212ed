"""What a unit's pronoun stands for."""

from __future__ import annotations

import pytest

from claimcheck.core.assess import assess
from claimcheck.core.compare.stood_for import stood_for
from tests.core.compare.judging import beside


def _told(claim: str, passage: str, *before: str) -> list[str]:
    side = beside(claim, passage, *before)
    return [side.claim.words[n].text for n in sorted(stood_for(side))]


@pytest.mark.parametrize(
    ("claim", "passage", "before"),
    [
        pytest.param(
            "The mill opened in 1961.", "The mill opened in 1963.", "The mill is old.", id="no pronoun"
        ),
        pytest.param("The mill opened in 1961.", "Its cafe opened in 1963.", "The mill is old.", id="its"),
        pytest.param("The mill opened in 1961.", "It opened in 1963.", "Rents rose.", id="nothing before"),
        pytest.param(
            "The mill opened in 1961.", "It opened in 1963.", "Holm owns the mill.", id="no subject"
        ),
    ],
)
def test_silent(claim: str, passage: str, before: str) -> None:
    assert _told(claim, passage, before) == []


@pytest.mark.parametrize(
    ("before", "told"),
    [
        pytest.param("The old mill is red.", ["mill"], id="subject"),
        pytest.param("The mill links Lund and Varby.", ["mill"], id="no known verb"),
    ],
)
def test_told(before: str, told: list[str]) -> None:
    assert _told("The mill opened in 1961.", "It opened in 1963.", before) == told


def test_the_passage_shows_both_sentences() -> None:
    page = "The mill stands by the river. It opened in 1963. Holm runs it. It is red. The yard is next door."
    finding = assess("The mill opened in 1961.", page)
    assert finding.passage is not None
    assert finding.passage.text == "The mill stands by the river. It opened in 1963."
