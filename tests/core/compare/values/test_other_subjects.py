"""Figures of other subjects."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.other_subjects import is_of_another_subject
from tests.core.compare.judging import beside


def of_another(claim: str, passage: str) -> bool:
    """Whether the passage's last figure is of another subject than the claim's first one."""
    side = beside(claim, passage)
    return is_of_another_subject(side, side.claim.values[0], side.passage.values[-1])


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Rents rose by 8%.", "Rents rose by 3%.", id="the same"),
        pytest.param("Tessel grew by 8%.", "The company grew by 3%.", id="taken up by another name"),
        pytest.param("Tessel grew by 8%.", "It grew by 3%.", id="a pronoun"),
        pytest.param("Rents rose by 8%.", "Norda rose by 3%.", id="a name"),
        pytest.param("Tessel grew by 8%.", "Sales grew by 3%.", id="the claim's is a name"),
        pytest.param("Rents rose by 8%.", "House prices fell by 3%.", id="another deed"),
        pytest.param("The fire killed 3.", "A fire on Tuesday killed 5.", id="new, and perhaps the same day"),
        pytest.param("The 1964 quake killed 90.", "A quake in 1964 killed 300.", id="the claim has the year"),
        pytest.param("Her daughter is 12.", "She has a daughter of 17.", id="of a daughter on both sides"),
        pytest.param("Holm is 41.", "Holm was a man of 44.", id="a man of so many years"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert not of_another(claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Rents rose by 8%.", "House prices rose by 3%.", id="plain nouns"),
        pytest.param("Inflation reached 6%.", "Interest rates reached 4%.", id="at the head of a sentence"),
        pytest.param("The quake killed 90.", "A quake in 1964 killed 300.", id="another year's"),
        pytest.param("Holm is 41.", "Holm, who has a daughter of 17, left.", id="a daughter's"),
        pytest.param("Holm is 41.", "Holm left with a son aged 9.", id="a son's"),
    ],
)
def test_another(claim: str, passage: str) -> None:
    assert of_another(claim, passage)
