"""Headlines that say what is to come, and phrases that only look like them."""

from __future__ import annotations

import pytest

from claimcheck.core.extract import extract
from claimcheck.core.model.extraction import SkipReason
from claimcheck.core.model.kinds import ClaimKind


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Time to act", id="no one to act"),
        pytest.param("How to cook rice", id="how to"),
        pytest.param("Something to believe in", id="something"),
        pytest.param("Foods to avoid", id="no object"),
        pytest.param("Questions to ask your doctor", id="nobody's doing"),
        pytest.param("From mine to open field", id="from and to"),
    ],
)
def test_no_plan(headline: str) -> None:
    """Nobody is said to do anything."""
    found = extract(f"# {headline}", format="markdown")
    assert found.claims == ()
    assert [skip.reason for skip in found.skipped] == [SkipReason.FRAGMENT]


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Acme to buy Marl", id="two names"),
        pytest.param("Council to close 12 libraries", id="a figure"),
        pytest.param("Mayor to face inquiry", id="an office alone"),
        pytest.param("Marl to be sold", id="passive"),
    ],
)
def test_plan(headline: str) -> None:
    """Who will do what is an event, without a finite verb."""
    (claim,) = extract(f"# {headline}", format="markdown").claims
    assert claim.text == headline
    assert ClaimKind.EVENT in claim.kinds
