"""What a change is measured by."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.compared_with import measured_alike
from tests.core.compare.judging import beside


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    found = measured_alike(side.claim.values[-1], side)
    return "" if found is None else found.raw


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Rents rose 3% from the prior year.", "Rents rose 3% from a month ago.", id="other unit"
        ),
        pytest.param(
            "Rents rose 3% from the prior year.", "Rents rose 4% from last year.", id="other change"
        ),
        pytest.param("Rents rose 3% from the prior year.", "Rents rose 3% last year.", id="no measure"),
        pytest.param(
            "Rents rose 3% from the prior year.", "Rents rose 3% and fell from last year.", id="goes on"
        ),
        pytest.param("Rents rose in the prior year.", "Rents rose 3% from last year.", id="nothing changed"),
        pytest.param("Rents rose 3% after the prior year.", "Rents rose 3% from last year.", id="a sequel"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Rents rose 3% from the prior year.", "Rents rose 3% on last year.", id="last year"),
        pytest.param("Rents rose 3% on the prior year.", "Rents rose 3% from a year earlier.", id="earlier"),
        pytest.param("A rise of 3% on a year earlier.", "3% more than in the previous year.", id="more than"),
        pytest.param(
            "Rents rose 3% from last month.", "A 3% rise compared to a month ago.", id="what changed"
        ),
        pytest.param("Rents rose 3% from last quarter.", "Rents rose 3% on the prior quarter.", id="quarter"),
    ],
)
def test_one_measure(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == "3%"
