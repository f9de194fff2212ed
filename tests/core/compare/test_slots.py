"""How near kin two places are, and whose words stand beside them."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.slots import Side
from tests.core.compare.judging import beside

CLAIM = "The firm sold 12 boats in Lund, and Koll bought 30 cars in Varby."
ONE_VALUE = (
    "The firm sold 12 boats in Lund.",
    "Boats were what Koll sold, and 12 of them went to Varby and Lund.",
    "In Varby, where 30 cars and their owner Koll were, the firm is no more.",
)


@pytest.mark.parametrize("passage", ONE_VALUE)
def test_no_word_is_another_values_where_there_is_no_other(passage: str) -> None:
    """What `kinship` takes for granted, so that it need not ask."""
    side = beside(CLAIM, passage)
    (place,) = side.passage.by_family["count"]
    for number in side.matched:
        for capital in (True, False):
            assert not side._belongs_elsewhere(number, place, "count", capital)


def kinships(side: Side, ours: int) -> list[float]:
    places = side.passage.by_family["count"]
    return [side.kinship(side.claim.places[ours], place, "count") for place in places]


@pytest.mark.parametrize(("ours", "nearest"), [(0, 1), (1, 0)], ids=["boats", "cars"])
def test_each_value_is_kin_to_the_one_with_its_words(ours: int, nearest: int) -> None:
    side = beside(CLAIM, "Koll bought 31 cars in Varby while the firm sold 13 boats in Lund.")
    found = kinships(side, ours)
    assert found[nearest] == max(found) > min(found)
