"""Rows without headings: what their figures count is not said."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.bare_rows import is_bare, is_unsaid
from tests.core.compare.judging import beside


def unsaid(claim: str, passage: str) -> bool:
    """Whether the passage leaves unsaid what the claim's first figure counts."""
    side = beside(claim, passage)
    return is_unsaid(side, side.claim.values[0], side.passage.places[0])


SAID = [
    pytest.param("Lund had 398 births.", "Lund had 398 births.", id="a sentence"),
    pytest.param("Lund had 398 births.", "Lund 398 births", id="counted"),
    pytest.param("Lund had 398 births.", "Births in Lund: 398", id="a label"),
    pytest.param("Lund had 398 births.", "In Lund there were 398", id="words between"),
    pytest.param("Sixty people were killed in a fire in Lund.", "Fire Kills 60 in Lund", id="a headline"),
]


@pytest.mark.parametrize(("claim", "passage"), SAID)
def test_what_is_said(claim: str, passage: str) -> None:
    assert not unsaid(claim, passage)


UNSAID = [
    pytest.param("Lund had 398 births.", "Lund 398 61", id="a row"),
    pytest.param("Lund had 398 births.", "Lund, 398, 61", id="commas"),
    pytest.param("Lund had 398 births.", "398", id="a figure alone"),
    pytest.param("The turnout in Lund was 61%.", "Lund 61% 57%", id="shares"),
]


@pytest.mark.parametrize(("claim", "passage"), UNSAID)
def test_what_is_not(claim: str, passage: str) -> None:
    assert unsaid(claim, passage)


def test_a_year_alone_makes_no_row() -> None:
    """That of "Births in 2022" heads a table and is none of its rows."""
    assert not is_bare(beside("Lund had 398 births.", "Births in 2022").passage)
