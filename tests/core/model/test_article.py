"""Prose and its way back to the file: first the letters that stand nowhere, then those that do."""

from __future__ import annotations

import pytest

from claimcheck.core.model.article import Piece, Prose

FILE = "*Rain* &ldquo;fell&rdquo;\n  here."
PROSE = Prose(
    "Rain “fell” here.",
    (
        Piece(0, 1, 4),
        Piece(4, 6, 1),
        Piece(5, 7, 1, width=7),
        Piece(6, 14, 4),
        Piece(10, 18, 1, width=7),
        Piece(12, 28, 5),
    ),
)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        pytest.param("Rain", "Rain", id="markup before and after"),
        pytest.param("“fell”", "&ldquo;fell&rdquo;", id="entities at both ends"),
        pytest.param("“", "&ldquo;", id="an entity alone"),
        pytest.param("fell", "fell", id="between entities"),
        pytest.param("” here", "&rdquo;\n  here", id="over a wrap"),
        pytest.param("Rain “fell” here.", "Rain* &ldquo;fell&rdquo;\n  here.", id="all of it"),
    ],
)
def test_to_file(words: str, place: str) -> None:
    """From the first letter to the last, markup between them included."""
    start = PROSE.text.index(words)
    assert PROSE.to_file(start, start + len(words)).of(FILE) == place


def test_a_break_alone_is_the_next_letter() -> None:
    """A space that stands for a wrap has no letter of its own."""
    assert PROSE.to_file(11, 12).of(FILE) == "h"


@pytest.mark.parametrize(
    ("offset", "at"),
    [
        pytest.param(0, 0, id="markup"),
        pytest.param(2, 1, id="letter"),
        pytest.param(9, 5, id="inside an entity"),
        pytest.param(26, 12, id="inside a wrap"),
        pytest.param(99, 17, id="after the end"),
    ],
)
def test_from_file(offset: int, at: int) -> None:
    """The letter there, or the next one."""
    assert PROSE.from_file(offset) == at
