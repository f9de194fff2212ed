"""Which names are one person's."""

from __future__ import annotations

from claimcheck.core.language.names import find_names
from claimcheck.core.notices.people import People


def keys(prose: str) -> list[str]:
    names = find_names(prose)
    people = People(names)
    return [people.key(name) for name in names]


def test_a_title_and_a_given_name_are_one_person() -> None:
    assert keys("Ann Velde spoke. Then Mrs Velde left.") == ["velde", "velde"]


def test_two_of_a_family_are_two() -> None:
    assert keys("Ann Velde met Ivo Velde. Then Velde left.") == ["ann velde", "ivo velde", ""]
