"""The whole check: what it returns, whatever it is given."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.core.assess import assess, assess_on
from claimcheck.core.match.index import PageIndex
from claimcheck.core.model.finding import Verdict

_LISTED = """
    Anna Koll Lissen the not rose fell 63 four 2019 May Friday “ ” " , . said denied won beat 3-1 % $ ( ) | is
"""
_WORDS = st.sampled_from([*_LISTED.split(), "\n"])
_TEXT = st.lists(_WORDS, max_size=40).map(" ".join)


def test_an_empty_source_says_nothing() -> None:
    found = assess("The choir has 40 singers.", "")
    assert (found.verdict, found.passage) == (Verdict.NOT_FOUND, None)


def test_a_source_on_another_matter_shows_its_nearest_passage() -> None:
    found = assess("The choir has 40 singers.", "Roses need sun.\n\nPrune them in winter.")
    assert found.verdict is Verdict.NOT_FOUND
    assert found.passage is not None


def test_a_page_read_once_answers_as_one_read_again() -> None:
    text = "Ida Holm was born in Lissen. She moved to Tamar in 1984."
    claims = ["Ida Holm moved to Tamar in 1984.", "Ida Holm moved to Tamar in 1994."]
    page = PageIndex.of(text)
    assert [assess_on(claim, page) for claim in claims] == [assess(claim, text) for claim in claims]


def test_support_says_what_it_did_not_establish() -> None:
    found = assess("The mill burned down on Friday.", "The mill burned down on Friday, the owner said.")
    assert found.verdict is Verdict.SUPPORTS
    assert any("reports what was said" in note for note in found.unchecked)


@settings(max_examples=150, deadline=None)
@given(_TEXT, _TEXT)
def test_every_finding_stands_where_it_says(claim: str, source: str) -> None:
    """Passages and tokens are slices of their texts, and the same input gives the same finding."""
    found = assess(claim, source)
    assert found.reasons
    assert 0 <= found.score <= 1
    if found.passage:
        assert source[found.passage.start : found.passage.end] == found.passage.text
    for reason in found.reasons:
        if reason.claim:
            assert claim[reason.claim.start : reason.claim.end].split() == reason.claim.text.split()
        if reason.source:
            assert source[reason.source.start : reason.source.end].split() == reason.source.text.split()
    assert assess(claim, source) == found
