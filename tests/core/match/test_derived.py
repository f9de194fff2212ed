"""Nouns whose letters are not their verb's."""

from __future__ import annotations

import pytest

from claimcheck.core.match.derived import ROOTS
from claimcheck.core.match.stems import root


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("produce", "product", id="a product is a thing"),
        pytest.param("publish", "public", id="the public is people"),
        pytest.param("succeed", "success", id="success is no succession"),
        pytest.param("apply", "company", id="unlike"),
        pytest.param("presence", "president", id="unlike, with like letters"),
    ],
)
def test_roots_stay_apart(one: str, other: str) -> None:
    assert root(one) != root(other)


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        pytest.param("invaded", "invasions", id="d and s"),
        pytest.param("submits", "submission", id="t and s"),
        pytest.param("expelled", "expulsion", id="u for e"),
        pytest.param("ratify", "ratification", id="-fy"),
        pytest.param("appeared", "appearance", id="-ance"),
        pytest.param("described", "description", id="b and p"),
        pytest.param("collide", "collision", id="collision"),
        pytest.param("cancelled", "cancellation", id="doubled"),
    ],
)
def test_roots_meet(verb: str, noun: str) -> None:
    assert root(verb) == root(noun)


def test_no_noun_leads_on() -> None:
    """A root that stands for another is final: no chain."""
    assert ROOTS.keys().isdisjoint(ROOTS.values())
