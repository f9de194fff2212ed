"""Names that are spelled as words of the language's glue."""

from __future__ import annotations

import pytest

from claimcheck.core.language.given_names import opens_as_name, spelled_as_glue
from claimcheck.core.language.names import find_names
from claimcheck.core.match.words import words


def _named(text: str) -> list[str]:
    found = words(text)
    return [word.text for n, word in enumerate(found) if spelled_as_glue(text, found, n)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They paid 300 crowns per day.", id="per day"),
        pytest.param("Per day they paid Holm.", id="opens with per"),
        pytest.param("In May Holm resigned.", id="a month"),
        pytest.param("An Orlen man was fined.", id="an article"),
        pytest.param("Will Holm resign?", id="asked"),
        pytest.param("Holm Will Resign", id="a headline"),
        pytest.param("It fell. Down Lund went.", id="opens a sentence"),
        pytest.param("PER HOLM RESIGNED", id="all in capitals"),
    ],
)
def test_silent(text: str) -> None:
    assert _named(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Per Holm resigned.", "Per", id="opens"),
        pytest.param("The court fined Per Holm.", "Per", id="within"),
        pytest.param("The mayor, Per Holm, resigned.", "Per", id="behind a comma"),
        pytest.param("Will Stone resigned.", "Will", id="will"),
        pytest.param("The court fined May Holm.", "May", id="may"),
        pytest.param("An Nguyen resigned.", "An", id="an before a consonant"),
        pytest.param("They fined Ed Down.", "Down", id="a surname"),
    ],
)
def test_named(text: str, name: str) -> None:
    assert _named(text) == [name]


@pytest.mark.parametrize(
    ("following", "asked", "opens"),
    [
        pytest.param("Holm", False, True, id="a name"),
        pytest.param("Holm", True, False, id="asked"),
        pytest.param("day", False, False, id="a noun"),
        pytest.param("GDP", False, False, id="letters"),
    ],
)
def test_opens(following: str, asked: bool, opens: bool) -> None:
    assert opens_as_name("Per", following, asked=asked) is opens


def test_a_name_has_its_given_name() -> None:
    assert [name.raw for name in find_names("Per Holm resigned.")] == ["Per Holm"]
    assert [name.raw for name in find_names("Per Nordic rules it shut.")] != []
