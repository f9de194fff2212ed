"""Which way figures moved that are only put beside older ones."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.moves import DOWN, UP, against, tells, way
from tests.core.compare.judging import beside, read, spelled


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Profit was $94.", id="no other"),
        pytest.param("Profit was $94, compared with $106 at Veltro.", id="another's"),
        pytest.param("Profit was $94, compared with $106 for Veltro last year.", id="another's, and dated"),
        pytest.param("Profit was $94, against $106 expected last year.", id="expected"),
        pytest.param("Profit was $94, compared with a target of $106 last year.", id="a target"),
        pytest.param("Profit was $94, compared with $94 last year.", id="the same"),
        pytest.param("Profit was $94 in 2018, against $106 in 2019.", id="a later one"),
        pytest.param("Profit was $94 and sales $310, compared with $106 and $280 last year.", id="two ways"),
        pytest.param("Profit was $94, compared with 12% last year.", id="another sort"),
        pytest.param("Profit was $94, compared with over $80 last year.", id="a bound"),
        pytest.param("Profit was $94 and costs $12, compared with $3, $4 and $5 last year.", id="uneven"),
    ],
)
def test_no_way(text: str) -> None:
    assert way(read(text)) == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Profit was $94, compared with $106 last year.", DOWN, id="down"),
        pytest.param("Profit was $106, against $94 a year earlier.", UP, id="up"),
        pytest.param("There were 530 fires in 2019, compared to 412 in 2018.", UP, id="years"),
        pytest.param(
            "Net profit was $94 or $2 a share, which compares to $106 or $3 in Q2 of last year.",
            DOWN,
            id="two figures, one way",
        ),
    ],
)
def test_way(text: str, told: str) -> None:
    assert way(read(text)) == told


_FELL = "Profit was $94, compared with $106 last year."


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        pytest.param("Sales fell.", False, id="another thing"),
        pytest.param("Profit rose.", False, id="the other way"),
        pytest.param("Profit fell from a quarter ago.", False, id="since another time"),
        pytest.param("Profit fell.", True, id="verb"),
        pytest.param("There was a fall in profit.", True, id="noun"),
    ],
)
def test_tells(claim: str, told: bool) -> None:
    side = beside(claim, _FELL)
    number = next(n for n, low in enumerate(side.claim.low) if low in ("fell", "rose", "fall"))
    assert tells(side, number) is told


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Profit fell.", id="the same way"),
        pytest.param("Sales rose.", id="another thing"),
        pytest.param("Profit rose and fell.", id="both ways"),
        pytest.param("Profit rose from a month ago.", id="since another time"),
        pytest.param("Profit was high.", id="no move"),
        pytest.param("Profit was lower than a year earlier.", id="as low as told"),
        pytest.param("Profit was higher than expected.", id="above a guess"),
    ],
)
def test_nothing_against(claim: str) -> None:
    side = beside(claim, _FELL)
    assert against(side.claim, side) is None


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        pytest.param("Profit rose.", "rose / compared with", id="verb"),
        pytest.param("Profit was higher than a year earlier.", "higher / compared with", id="higher than"),
        pytest.param("Profit was up on last year.", "up / compared with", id="up on"),
    ],
)
def test_against(claim: str, told: str) -> None:
    side = beside(claim, _FELL)
    assert spelled(against(side.claim, side)) == told
