"""Unequal figures that deny nothing of the claim's."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.no_denial import is_of_another
from tests.core.compare.judging import beside


def of_another(claim: str, passage: str) -> bool:
    side = beside(claim, passage)
    return is_of_another(side, side.claim.values[0], side.passage.values[-1])


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("It carries 900 passengers.", "It carries 700 passengers.", id="of the same things"),
        pytest.param("It carries 900 passengers.", "It carries 700.", id="of what is unsaid"),
        pytest.param(
            "400 people were tested.", "Some 390 tests were made.", id="of what the claim tells, too"
        ),
        pytest.param("She is 41.", "She turned 44.", id="ages"),
        pytest.param("It took two years.", "It took three years.", id="lengths"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert not of_another(claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("It carries 900 passengers.", "It carries 300 cars.", id="of other things"),
        pytest.param("She won 12 races.", "She first ran at nine.", id="a count, and an age"),
        pytest.param("It took two years.", "It costs 5 euros a year.", id="a rate is no length"),
        pytest.param("It took two years.", "It opened three years after the vote.", id="how long after"),
    ],
)
def test_another(claim: str, passage: str) -> None:
    assert of_another(claim, passage)
