"""The walk: a rule that the neighbours of a number rule out would have found nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.values.times.clock import clock
from claimcheck.core.values.times.scan import _FOUR_JOINED, _SHORT, TRIGGERS, _at_digits, _spoken_hour
from claimcheck.core.values.tokens import tokenize
from tests.core.values.times.read import timexes

SIGNS = ". , : ; / - – ' ’ & ( ) % $ s st nd th am pm a p b c d e ad bc ce AD B.C. A.D. o'clock"
PLACES = (
    "at by in on to until and or from between under over the his their tonight this night morning GMT Ann ½"
)
SOUP = [*SIGNS.split(), *PLACES.split(), *sorted(TRIGGERS), "7", "30", "105", "12", "2017"]


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("They left 14 boats behind.", id="between plain words"),
        pytest.param("Under-5s swim there.", id="one digit behind a dash"),
        pytest.param("Some 360 people came.", id="three digits"),
    ],
)
def test_is_no_time(prose: str) -> None:
    assert timexes(prose) == []


@given(st.lists(st.sampled_from(SOUP), max_size=5), st.sampled_from(["", " "]), st.data())
def test_no_rule_left_out_would_have_found_a_time(words: list[str], glue: str, data: st.DataObject) -> None:
    """Every rule for so many digits that is not asked says None there."""
    digits, place = (
        data.draw(st.sampled_from(["3", "14", "60", "360", "1987", "2017"])),
        data.draw(st.integers(0, len(words))),
    )
    tokens = tokenize(glue.join([*words[:place], digits, *words[place:]]))
    for i in range(tokens.count):
        if tokens.lower[i].isdecimal():
            asked = _at_digits(tokens, i)
            every = {4: _FOUR_JOINED} | {long: [rule for rule, _, _ in rows] for long, rows in _SHORT.items()}
            left = [rule for rule in every.get(len(tokens.lower[i]), ()) if rule not in asked]
            assert all(rule(tokens, i, 0) is None for rule in left)


@given(
    st.lists(st.sampled_from(SOUP), max_size=3),
    st.sampled_from(["one", "three", "nine", "twelve"]),
    st.lists(st.sampled_from([*SOUP, "thirty", "fifteen", "in the", "o'clock"]), max_size=3),
)
def test_no_hour_left_out_would_have_been_one(before: list[str], hour: str, behind: list[str]) -> None:
    """What stands beside an hour in words and rules it out leaves no time of day to be found."""
    tokens = tokenize(" ".join([*before, hour, *behind]))
    for i in range(tokens.count):
        if tokens.lower[i] == hour:
            assert (_spoken_hour(tokens, i, 0) is None) == (clock(tokens, i, 0) is None)
