"""The page index and what it finds."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.core.match.index import PageIndex, indexed
from claimcheck.core.match.ranking import candidates
from claimcheck.core.match.words import WORD

_PAGE = """Harbour gazette

The council of Harlow Mere approved the new bridge on Tuesday. It will cost $4.2 million.

Elsewhere, the bakery of Ida Holm won a prize. She moved to Tamar in 1984.

- Gold: 14
- Silver: 9
"""


@pytest.mark.parametrize("claim", ["", "the and of", "zebra quagga"])
def test_nothing_shared_finds_nothing(claim: str) -> None:
    assert candidates(claim, PageIndex.of(_PAGE)) == []


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        pytest.param(
            "Harlow Mere's council approved a bridge", "The council of Harlow Mere approved", id="words"
        ),
        pytest.param(
            "The bridge's costs are $4.2 million", "It will cost $4.2 million.", id="stem and figure"
        ),
        pytest.param("Ida Holm's bakery was given a prize", "Elsewhere, the bakery", id="name"),
        pytest.param("silver medals", "- Silver: 9", id="list item"),
    ],
)
def test_finds(claim: str, found: str) -> None:
    page = PageIndex.of(_PAGE)
    unit, _ = candidates(claim, page)[0]
    assert page.text[page.units[unit].start : page.units[unit].end].startswith(found)


def test_headings_head_what_follows() -> None:
    page = PageIndex.of(_PAGE)
    assert page.text[page.units[page.units[1].heading].start :].startswith("Harbour gazette")


_BODY = "\n\nThe ferry was late again, by an hour. " + "It rained. " * 9


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("The storm of 5 March 2019", id="a title with a date"),
        pytest.param("March 2019", id="no day"),
        pytest.param("5 March 2019 - 7 March 2019", id="two days"),
        pytest.param("Monday, 5 March", id="no year"),
        pytest.param("Ferries of the coast", id="no date"),
    ],
)
def test_no_date_line(head: str) -> None:
    assert PageIndex.of(head + _BODY).day is None


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("5 March 2019", id="bare"),
        pytest.param("Ferry late\n\nPublished 5 March 2019", id="published"),
        pytest.param("Ferry late\n\nLast updated on March 5, 2019 at 9:30 GMT", id="updated"),
        pytest.param("Ferry late\n\nBy Ida Holm\n\nTuesday, 5 March 2019", id="weekday"),
    ],
)
def test_date_line(head: str) -> None:
    assert PageIndex.of(head + _BODY).day == date(2019, 3, 5)


def test_what_was_said_of_the_page_goes_first() -> None:
    assert PageIndex.of("5 March 2019" + _BODY, source_date=date(2020, 1, 1)).day == date(2020, 1, 1)


def test_an_excerpt_has_no_date_line() -> None:
    assert PageIndex.of("5 March 2019\n\nThe ferry was late.").day is None


@settings(max_examples=50)
@given(st.text(alphabet="ab c.\n|-", max_size=200))
def test_units_map_back(text: str) -> None:
    """Units are slices of the text, in order."""
    page = PageIndex.of(text)
    assert len(page.prose) == len(text)
    places = [(unit.start, unit.end) for unit in page.units]
    assert places == sorted(places)
    assert all(text[start:end].strip() for start, end in places)


_SIGNS = "aZéβ1٣²'’.,:;-–_/ \t\n\x1f\xa0\u2028"


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*_SIGNS, "co-op", "U.S.", "the "]), max_size=40).map("".join))
def test_a_text_is_indexed_by_the_words_found_in_it_whole(text: str) -> None:
    """It is cut at its blanks first, and no word has one in it."""
    whole = [key for word in WORD.findall(text) for key in indexed(word)]
    assert indexed(text) == whole
    assert indexed(text) == whole, "the second time it is remembered"


def test_what_is_too_long_to_be_remembered_is_indexed_alike() -> None:
    long = "Harbour" * 40
    assert indexed(long) == indexed(long) != []
