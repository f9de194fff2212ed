"""Nouns of persons, known by list, ending or capital."""

from __future__ import annotations

import pytest

from claimcheck.core.language.persons import is_anybody, is_person


@pytest.mark.parametrize(
    "noun", ["containers", "trees", "cows", "committees", "restaurants", "banks", "Boeings"]
)
def test_no_persons(noun: str) -> None:
    assert not is_person(noun)


@pytest.mark.parametrize(
    "noun", ["passengers", "employees", "tourists", "Germans", "policewomen", "migrants"]
)
def test_persons(noun: str) -> None:
    assert is_person(noun)
    assert not is_anybody(noun)


def test_anybody() -> None:
    assert is_anybody("people")
    assert is_anybody("victims")
