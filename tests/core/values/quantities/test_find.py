"""The walk: what holds for every quantity of any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.values.beginnings import beginnings
from claimcheck.core.values.quantities import find_quantities
from claimcheck.core.values.tokens import tokenize
from tests.core.values.quantities.found import quantities

WORDS = (
    "about over at least between and to from or in out of than more the a an one two three forty seven hundred"
    " thousand million dozen half third quarter first second 40th several dozens tens thousands few couple"
    " men people countries dollars pounds cents percent per cent percentage points km miles feet inches degrees"
    " square hour Section Boeing No US EUR rose won who is was Ann Bell died aged now times as every number twice"
    " doubled tenfold x ratio magnitude old minus nearly under up st lb of them"
)
SOUP = [
    *WORDS.split(" "),
    *"$€£%-–+.,:;/()<>½±'\"#{}=\n",
    "12",
    "3",
    "1,200",
    "4.5",
    "007",
    "2019",
    "63-5",
    "http://",
    "5bn",
]


@given(st.lists(st.sampled_from(SOUP), max_size=30), st.sampled_from(["", " "]))
def test_values_are_sound(words: list[str], glue: str) -> None:
    """Spans map back, are ordered and apart, and the interval allows the number wherever one is firm."""
    prose = glue.join(words)
    at = 0
    for value in quantities(prose):
        assert at <= value.start < value.end
        assert prose[value.start : value.end] == value.raw
        at = value.end
        if value.number is not None and value.amount is not None and not value.vague:
            assert value.amount.low is None or value.amount.low <= value.number
            assert value.amount.high is None or value.number <= value.amount.high
            beyond = value.comparator in (Comparator.OVER, Comparator.UNDER)
            assert beyond != value.amount.contains(value.number) or value.comparator is Comparator.ABOUT


@given(st.text(max_size=60))
def test_any_text_is_read(prose: str) -> None:
    """No text raises."""
    for value in quantities(prose):
        assert prose[value.start : value.end] == value.raw


@given(st.lists(st.sampled_from(SOUP), max_size=25), st.data())
def test_taken_places_are_left_alone(words: list[str], data: st.DataObject) -> None:
    """No quantity overlaps what another grammar claimed."""
    prose = " ".join(words) + " 12 men"
    start = data.draw(st.integers(0, len(prose) - 1))
    end = data.draw(st.integers(start + 1, len(prose)))
    taken = Value(ValueKind.DATE, start, end, prose[start:end])
    tokens = tokenize(prose)
    for value in find_quantities(tokens, prose, [taken], beginnings(tokens)):
        assert value.end <= start or end <= value.start


@given(st.lists(st.sampled_from(SOUP), max_size=20))
def test_what_is_printed_reads_back(words: list[str]) -> None:
    """A quantity's own words, read alone, give the same number and unit."""
    for value in quantities(" ".join(words)):
        borrowed = all(letter.isdigit() or letter in ",.-½" for letter in value.raw)
        if value.kind in (ValueKind.MONEY, ValueKind.PERCENT) and value.number is not None and not borrowed:
            again = [v for v in quantities(value.raw) if v.kind is value.kind]
            assert [(v.number, v.unit) for v in again] == [(value.number, value.unit)]


def test_a_sum_does_not_reach_back_into_a_taken_place() -> None:
    prose = "US $ 12"
    tokens = tokenize(prose)
    taken = Value(ValueKind.DATE, 0, 2, "US")
    assert find_quantities(tokens, prose, [taken], beginnings(tokens)) == []
