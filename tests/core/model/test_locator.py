"""Where a passage stands: by the marks of its text, named as people name it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.model.locator import Mark, located, through

PAGES = (Mark(0, "p. 1"), Mark(100, "p. 2"), Mark(200, "p. 3"))
SECTIONS = (Mark(50, "under “Casualties”"), Mark(120, ""))


@pytest.mark.parametrize(
    ("marks", "start", "end", "said"),
    [
        pytest.param((), 0, 10, "", id="no marks"),
        pytest.param(SECTIONS, 0, 10, "", id="before the first"),
        pytest.param(SECTIONS, 130, 140, "", id="where the mark says nothing"),
        pytest.param(SECTIONS, 40, 60, "", id="from before the first into it"),
        pytest.param(SECTIONS, 60, 70, "under “Casualties”", id="under a heading"),
        pytest.param(SECTIONS, 110, 130, "under “Casualties”", id="out of a heading's reach"),
        pytest.param(PAGES, 0, 100, "p. 1", id="up to a page's last letter"),
        pytest.param(PAGES, 100, 101, "p. 2", id="a page's first letter"),
        pytest.param(PAGES, 90, 101, "pp. 1–2", id="over the page"),
        pytest.param(PAGES, 90, 90, "p. 1", id="an empty stretch"),
    ],
)
def test_a_stretch_of_text_is_located(marks: tuple[Mark, ...], start: int, end: int, said: str) -> None:
    assert located(marks, start, end) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("Sheet1!B7", "Sheet1!B7", "Sheet1!B7"),
        ("Sheet1!B7", "Sheet1!D7", "Sheet1!B7:D7"),
        ("B7", "D8", "B7:D8"),
        ("Sheet1!B7", "Sheet2!B7", "Sheet1!B7"),
        ("$.rows[3].name", "$.rows[3].cases", "$.rows[3]"),
        ("$.rows[3].name", "$.rows[4].name", "$.rows"),
        ('$["a b"].x', '$["a b"].y', '$["a b"]'),
        ("$.a", "$.b", "$"),
        ("under “A”", "under “B”", "under “A”"),
    ],
)
def test_from_one_place_through_another(first: str, last: str, said: str) -> None:
    assert through(first, last) == said


@given(st.lists(st.integers(0, 50), unique=True), st.integers(0, 60))
def test_a_single_letter_has_the_last_mark_at_or_before_it(starts: list[int], at: int) -> None:
    marks = [Mark(start, f"p. {start}") for start in sorted(starts)]
    before = [mark.locator for mark in marks if mark.start <= at]
    assert located(marks, at, at + 1) == (before[-1] if before else "")
