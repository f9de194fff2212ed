"""How one bound stands to another of one kind."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.relation import Relation, by_same_bound, opposed
from claimcheck.core.model.value import Comparator


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(Comparator.OVER, Comparator.AT_LEAST, id="both upward"),
        pytest.param(Comparator.UNDER, Comparator.AT_MOST, id="both downward"),
        pytest.param(Comparator.EQUAL, Comparator.AT_MOST, id="no bound"),
        pytest.param(Comparator.ABOUT, Comparator.UNDER, id="about"),
    ],
)
def test_silent(claim: Comparator, source: Comparator) -> None:
    assert not opposed(claim, source)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(Comparator.AT_LEAST, Comparator.AT_MOST, id="at least, up to"),
        pytest.param(Comparator.UNDER, Comparator.OVER, id="under, over"),
        pytest.param(Comparator.OVER, Comparator.AT_MOST, id="over, up to"),
    ],
)
def test_opposed(claim: Comparator, source: Comparator) -> None:
    assert opposed(claim, source)


@pytest.mark.parametrize(
    ("follows", "relation"),
    [
        pytest.param(True, Relation.WIDER, id="over 60 of over 100"),
        pytest.param(False, Relation.DISJOINT, id="over 200 of over 100"),
    ],
)
def test_unequal_bounds(follows: bool, relation: Relation) -> None:
    assert by_same_bound(follows) is relation
