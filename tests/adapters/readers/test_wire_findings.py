"""Questions and findings come out as they went in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.readers.wire_findings import (
    findings_of,
    packed_findings,
    packed_questions,
    questions_of,
)
from claimcheck.core.assess import assess
from claimcheck.core.model.statement import Question, Statement
from claimcheck.core.values import find_values

CLAIMS = [
    "Over 100 men left Varby on 3 April 2017, 2.50 percent of them “for good”, said Ada Holm.",
    "Since May 2016 between 90 and 120 boats, worth $4.2 million, lay there for two years.",
    "Nothing.",
]


@pytest.mark.parametrize("claim", CLAIMS)
def test_questions_travel_whole(claim: str) -> None:
    """Exact numbers, intervals and days among them."""
    values = tuple(find_values(claim, reference=date(2018, 1, 1)))
    asked = [Question(Statement(claim, "Ada", date(2018, 1, 2), values), "so"), Question(Statement(claim))]
    assert questions_of(packed_questions(asked)) == asked


def test_a_number_keeps_its_last_digit() -> None:
    (value,) = find_values("2.50 percent")
    (back,) = questions_of(packed_questions([Question(Statement("2.50 percent", values=(value,)))]))
    assert str(back.statement.values[0].number) == str(value.number) == str(Decimal("2.50"))


@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize("source", ["", "Some 80 men left Varby in 2017, Ada Holm said, “for good”.", "No."])
def test_findings_travel_whole(claim: str, source: str) -> None:
    found = [assess(claim, source), assess(claim, claim)]
    assert list(findings_of(packed_findings(found))) == found


@given(st.lists(st.tuples(st.text(), st.text()), max_size=3))
def test_any_words_travel(pairs: list[tuple[str, str]]) -> None:
    asked = [Question(Statement(words), quote) for words, quote in pairs]
    assert questions_of(packed_questions(asked)) == asked
