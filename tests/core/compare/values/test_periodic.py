"""What comes again as a thing's adjective."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.periodic import told_as_noun
from tests.core.compare.judging import beside


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    found = told_as_noun(side.claim.values[0], side)
    return "" if found is None else found.raw


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Quarterly sales rose.", "Sales rose in a month.", id="another period"),
        pytest.param("Quarterly sales rose.", "Costs of the quarter rose.", id="another thing"),
        pytest.param("Monthly fees are due.", "Fees are due within a month.", id="not its own"),
        pytest.param("Monthly fees are due.", "Fees are waived for a month.", id="a length of time"),
        pytest.param("Sales are due every quarter.", "Quarter sales are due.", id="no adjective"),
        pytest.param("It appears monthly.", "It appears in a month.", id="of nothing"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Quarterly sales rose.", "Quarter sales rose.", "Quarter", id="before it"),
        pytest.param("Quarterly sales rose.", "Sales for the third quarter rose.", "quarter", id="for it"),
        pytest.param("The weekly toll was 9.", "The toll of the week was 9.", "week", id="of it"),
        pytest.param("The monthly rent is $9.", "The rent is $9 a month.", "month", id="so much a month"),
        pytest.param("The monthly rent is $9.", "The rent is $9/month.", "month", id="slash"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
