"""What holds of all rules."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import extract
from claimcheck.core.article import read_article
from claimcheck.core.extract import find_claims
from claimcheck.core.notices import CATALOGUE
from claimcheck.core.notices.rules import RULES

PIECES = [
    "Ivo Maren", "was born", "on 3 May 1980", "31 June 2019", "for two years", "since", "from 4% to 6%", "a rise of 2%",
    "five men and six women", "12 people, including", "“", "”", "the biggest", "It is reported", "last week",
    ". ", "\n\n",
    "Kadyrin", "Kadirin", "12thround", "?️?", "(1920–1995)", "the 10th anniversary of", "lasting", "İ", "\ufb03", "ẞ",
]  # fmt: skip


def test_every_code_is_in_order_and_has_its_rule() -> None:
    """A code is permanent: a new rule takes the next one."""
    assert list(CATALOGUE) == sorted(CATALOGUE)
    assert set(CATALOGUE) == {*RULES, "CC121"}


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join), st.sampled_from([None, date(2020, 7, 3)])
)
def test_every_notice_has_its_place(text: str, published: date | None) -> None:
    """Any text is read without an error; notices lie in it, by place."""
    found = extract(text, published=published).notices
    assert all(0 <= notice.start < notice.end <= len(text) and notice.message for notice in found)
    assert list(found) == sorted(found, key=lambda notice: (notice.start, notice.end, notice.code))


def test_the_gates_way_finds_the_same_claims_and_no_notices() -> None:
    text = "The mill opened on 31 June 2019. It is the biggest mill in Telm."
    whole, claims = extract(text), find_claims(read_article(text, "text"), None)
    assert (whole.claims, whole.skipped) == (claims.claims, claims.skipped)
    assert whole.notices
    assert claims.notices == ()
