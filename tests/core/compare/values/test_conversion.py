"""Measures in unlike units: what rounding explains agrees, what it cannot differs, other dimensions are silent."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.conversion import relate_converted
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.values import find_values


def related(claim: str, source: str) -> Relation:
    (one,), (other,) = find_values(claim), find_values(source)
    return relate_converted(one, other)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("3 km", "3 hectares", id="a length and an area"),
        pytest.param("3 km", "3 boats", id="a length and a count"),
        pytest.param("over 3 km", "1 mile", id="a bound"),
        pytest.param("3 km", "$3", id="a sum"),
    ],
)
def test_nothing_to_compare(claim: str, source: str) -> None:
    assert related(claim, source) is Relation.OTHER


@pytest.mark.parametrize(
    ("claim", "source", "relation"),
    [
        pytest.param("10 km", "6.2 miles", Relation.SAME, id="rounded to each other"),
        pytest.param("300 metres", "984 feet", Relation.SAME, id="a round figure"),
        pytest.param("5 tonnes", "5,000 kg", Relation.SAME, id="exactly"),
        pytest.param("20°C", "68°F", Relation.SAME, id="degrees"),
        pytest.param("10 km", "7 miles", Relation.WIDER, id="near, but not so near"),
        pytest.param("10 km", "8 miles", Relation.DISJOINT, id="another distance"),
        pytest.param("20°C", "75°F", Relation.DISJOINT, id="another temperature"),
    ],
)
def test_conversion(claim: str, source: str, relation: Relation) -> None:
    assert related(claim, source) is relation
