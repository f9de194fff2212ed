"""Values the source does not print but states."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.derived import between_dates, in_parts, is_difference
from tests.core.compare.judging import beside


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    value = side.claim.values[0]
    found = between_dates(value, side) or in_parts(value, side.passage)
    return "" if found is None else found.raw


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "It lasted three years.", "It ran from 8 August 2017 to 20 June 2019.", id="another length"
        ),
        pytest.param("It lasted three years.", "It ran from 8 August 2017.", id="one date"),
        pytest.param("Five people died.", "Two people died there and four here.", id="another sum"),
        pytest.param(
            "Six people died.", "One person died, and two, and three, and nine.", id="no sum of that"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "It lasted one year.",
            "It ran from 8 August 2017 to 20 August 2018.",
            "20 August 2018",
            id="length",
        ),
        pytest.param(
            "It lasted two years and ten months.",
            "It ran from 8 August 2017 to 20 June 2020.",
            "20 June 2020",
            id="months",
        ),
        pytest.param("Six people died.", "Two people died there and four here.", "Two", id="sum"),
        pytest.param("Three people died.", "Two people died there and a third here.", "Two", id="a third"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Some 1,480 died at sea.", "Some 870 died on land.", id="no two"),
        pytest.param("Some 1,480 died at sea.", "Of 2,350 dead, 900 died on land.", id="other sums"),
        pytest.param(
            "Some 1,480 died at sea.", "It cost $2,350, of which $870 were paid.", id="another sort"
        ),
    ],
)
def test_difference_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert not is_difference(side.claim.values[0], side)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Some 1,480 died at sea.", "Of 2,350 dead, 870 died on land.", id="between two"),
        pytest.param("Some $40 were left.", "Of $100 he spent $60.", id="money"),
    ],
)
def test_difference(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert is_difference(side.claim.values[0], side)
