"""What comes again, held against what comes again."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.recurrences import relate_recurrences
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.values import find_values


@pytest.mark.parametrize(
    ("claim", "source", "relation"),
    [
        pytest.param("every Sunday", "on weekdays", Relation.DISJOINT, id="other days"),
        pytest.param("every Sunday", "every Saturday", Relation.DISJOINT, id="another day"),
        pytest.param("every other Friday", "every Friday", Relation.DISJOINT, id="every other"),
        pytest.param("twice a week", "once a week", Relation.DISJOINT, id="as often"),
        pytest.param("it comes daily", "it comes weekly", Relation.DISJOINT, id="another distance"),
        pytest.param("every Sunday", "it comes weekly", Relation.OTHER, id="a day against a distance"),
        pytest.param("every few years", "every year", Relation.OTHER, id="a distance nobody counted"),
        pytest.param("on Sunday evenings", "every Sunday", Relation.WIDER, id="less precise"),
        pytest.param("every Sunday", "on Sunday evenings", Relation.SAME, id="more precise"),
        pytest.param("every Sunday", "on Sundays", Relation.SAME, id="the same in other words"),
        pytest.param("it comes annually", "every 12 months", Relation.SAME, id="the same distance"),
        pytest.param("it comes daily", "every day", Relation.SAME, id="the same word for it"),
    ],
)
def test_relations(claim: str, source: str, relation: Relation) -> None:
    """The days or the distance must be the same, and as often in it."""
    (ours,), (theirs,) = find_values(claim), find_values(source)
    assert relate_recurrences(ours, theirs) is relation
