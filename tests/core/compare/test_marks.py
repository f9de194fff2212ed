"""The marks between a sentence's words: where a clause ends, and which words stand behind a mark."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.compare.reading import Reading

_PIECES = [
    "Ida",
    "Lund’s",
    "fell",
    "and",
    "that's",
    "who",
    "when",
    "Mr",
    "3.5",
    "10:30",
    "1,000",
    "May",
    "3",
    "2019",
]
_GAPS = [" ", ", ", "; ", " – ", "--", "---", "-", ". ", ".", "? ", ",” ", " (", ") ", "\n", ":"]
TEXTS = st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(_GAPS)), max_size=12).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)
# The same said by one pattern that tries every letter, which is slow.
_BREAK = re.compile(
    r"[;:()–—]|--|,(?=[\s\"'”’])"
    r"|\b(?:and|but|while|although|though|because|which|who|whereas|after|before|when|if|that)\b",
    re.IGNORECASE,
)


def _read(text: str) -> Reading:
    return Reading(text, 0, len(text), None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("The well-known mayor left.", id="hyphen"),
        pytest.param("It drew 1,000 people.", id="comma of thousands"),
        pytest.param("Thatcher met Andrew.", id="letters of a joining word inside another"),
        pytest.param("It closed,", id="comma at the end"),
    ],
)
def test_no_clause_ends(text: str) -> None:
    assert _read(text).breaks == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("It rose, then fell", [","], id="comma"),
        pytest.param("It rose -- and fell", ["-", "a"], id="two hyphens, joining word"),
        pytest.param("A bridge that’s closed", ["t"], id="joining word made short"),
        pytest.param("They met (twice): once at 10:30", ["(", ")", ":", ":"], id="brackets, colons"),
    ],
)
def test_where_clauses_end(text: str, found: list[str]) -> None:
    assert [text[at] for at in _read(text).breaks] == found


@given(TEXTS)
def test_clauses_end_where_the_plain_pattern_has_them_end(text: str) -> None:
    assert list(_read(text).breaks) == [match.start() for match in _BREAK.finditer(text)]


@given(TEXTS)
def test_a_word_is_broken_off_by_what_stands_in_the_gap_before_it(text: str) -> None:
    reading = _read(text)
    for number in range(1, len(reading.words)):
        before, gap = reading.words[number - 1], text[reading.words[number - 1].end : reading.starts[number]]
        long = before.end - before.start > 3
        parted = not set(',;:()–—"“”').isdisjoint(gap) or gap == "." or (gap[:1] in {".", "?", "!"} and long)
        inside = number in reading.in_value and number - 1 in reading.in_value
        assert reading.is_broken(number) == (parted and not inside)


def test_a_part_of_a_page_is_read_alone() -> None:
    text = "It rose, that is all. It fell; they left, and that was it."
    reading = Reading(text, 22, 40, None)
    assert [text[at] for at in reading.breaks] == [";"]
