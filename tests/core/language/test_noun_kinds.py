"""What news counts, and which word is the wider."""

from __future__ import annotations

from claimcheck.core.language.noun_kinds import are_one, is_kind_of, is_sort_of, is_vague


def test_one_thing() -> None:
    assert are_one("homes", "houses")
    assert not are_one("houses", "barns")


def test_kind_has_a_direction() -> None:
    assert is_kind_of("houses", "buildings")
    assert not is_kind_of("buildings", "houses")
    assert is_kind_of("passengers", "people")
    assert not is_kind_of("cows", "people")
    assert is_sort_of("cars", "vehicles")
    assert not is_sort_of("vehicles", "cars")


def test_vague() -> None:
    assert is_vague("others")
    assert not is_vague("houses")
