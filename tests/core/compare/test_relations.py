"""How two values of one kind stand to each other."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.options import relate
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.values import find_values


def _relation(claim: str, source: str) -> Relation:
    ours, theirs = find_values(claim)[0], find_values(source)[0]
    return relate(ours, claim, theirs, source)


@pytest.mark.parametrize(
    ("claim", "source", "relation"),
    [
        pytest.param("12 km", "12 people", Relation.OTHER, id="another unit"),
        pytest.param("$12 million", "€12 million", Relation.OTHER, id="another currency"),
        pytest.param("58 percent", "58 people", Relation.OTHER, id="a share is no count"),
        pytest.param("12 days", "12 people", Relation.OTHER, id="a length is no count"),
        pytest.param("on 11 April 2017", "April 2017", Relation.WIDER, id="the source names the month only"),
        pytest.param("412 people", "more than 400 people", Relation.WIDER, id="the source has a bound only"),
        pytest.param("over 60 people", "over 100 people", Relation.WIDER, id="a weaker bound"),
        pytest.param("63 people", "sixty-three people", Relation.SAME, id="number words"),
        pytest.param("at least three men", "three men", Relation.SAME, id="at least itself"),
        pytest.param("more than 40 men", "63 men", Relation.SAME, id="within a bound"),
        pytest.param("in April 2017", "11 April 2017", Relation.SAME, id="a day of the month"),
        pytest.param("before 2018", "11 April 2017", Relation.SAME, id="a day before"),
        pytest.param("34 months", "two years and ten months", Relation.SAME, id="months and years"),
        pytest.param("14 days", "two weeks", Relation.SAME, id="days and weeks"),
        pytest.param("more than 63 men", "63 men", Relation.DISJOINT, id="over itself"),
        pytest.param("over 200 people", "over 100 people", Relation.DISJOINT, id="a stronger bound"),
        pytest.param("$4.2 million", "$4.2 billion", Relation.DISJOINT, id="scale word"),
        pytest.param("58 percent", "57 per cent", Relation.DISJOINT, id="one off"),
        pytest.param("before 2017", "11 April 2017", Relation.DISJOINT, id="not before"),
        pytest.param("on Monday", "on Tuesday", Relation.DISJOINT, id="another weekday"),
        pytest.param(
            "two years and nine months", "two years and ten months", Relation.DISJOINT, id="a month less"
        ),
        pytest.param("up to two weeks", "at least two weeks", Relation.DISJOINT, id="bounds turned"),
    ],
)
def test_relation(claim: str, source: str, relation: Relation) -> None:
    assert _relation(claim, source) is relation
