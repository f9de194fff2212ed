"""The page index and what it finds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.core.match.index import PageIndex
from claimcheck.core.match.ranking import candidates

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


@settings(max_examples=50)
@given(st.text(alphabet="ab c.\n|-", max_size=200))
def test_units_map_back(text: str) -> None:
    """Units are slices of the text, in order."""
    page = PageIndex.of(text)
    assert len(page.prose) == len(text)
    places = [(unit.start, unit.end) for unit in page.units]
    assert places == sorted(places)
    assert all(text[start:end].strip() for start, end in places)
