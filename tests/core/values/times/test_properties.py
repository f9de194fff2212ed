"""What holds for any text."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.values import find_values
from claimcheck.core.values.tokens import tokenize
from tests.core.values.times.read import timexes

_WORDS = (
    "the a one last next this that past first few several two 2 12 31 2017 1999 80 s ' , . - – / : year years month"
    " weeks weekend day hours quarter half decade century ago later earlier before after from now and or to of in on"
    " by since until may april january monday friday sun night morning p m am noon midnight tonight today Easter"
    " Christmas summer fall every each daily aged old q 3 bc 29 february mid early late ½ 9999-12-31 0001-01-01"
    " 31/12/9999 900 000 centuries twenty nineteen six-year-old other his s hours to past last whole"
    " ended fiscal period 18th 31st second third centuries B . C ad that"
    " mornings twice thrice annum weeklong end same every on until AD BC A.D. 410 2,000 ET Z +01:00 -05:00"
    " 9:15pm 7-9pm -"
)
_PROSE = st.lists(st.sampled_from([*_WORDS.split(" "), "\n\n", "\u00a0"]), max_size=14).map(
    " ".join
) | st.text(max_size=80)
_REFERENCES = st.none() | st.dates()


@given(_PROSE, _REFERENCES)
def test_values_stand_where_they_say(prose: str, reference: date | None) -> None:
    """Random prose never raises; spans are exact, ordered and apart."""
    end = 0
    for value in find_values(prose, reference=reference):
        assert end <= value.start < value.end
        assert prose[value.start : value.end] == value.raw
        end = value.end


@given(_PROSE, _REFERENCES)
def test_the_same_text_gives_the_same_values(prose: str, reference: date | None) -> None:
    """No state is kept between texts."""
    assert find_values(prose, reference=reference) == find_values(prose, reference=reference)


@given(st.dates(min_value=date(1800, 1, 1), max_value=date(2099, 12, 31)), _REFERENCES)
def test_a_printed_date_reads_back(day: date, reference: date | None) -> None:
    """What we print, we parse."""
    spelled = f"It was {day.day} {day:%B} {day.year}."
    assert [timex for _, timex in timexes(spelled, reference)] == [day.isoformat()]
    assert [timex for _, timex in timexes(f"It was {day.isoformat()}.", reference)] == [day.isoformat()]


@given(st.text(max_size=200))
def test_tokens_are_the_text(text: str) -> None:
    """Tokens stand in order, hold no space, and every letter is in one."""
    tokens = tokenize(text)
    covered = "".join(
        text[tokens.start[i] : tokens.end[i]] for i in range(tokens.count) if tokens.lower[i] != "\n"
    )
    assert "".join(covered.split()) == "".join(text.split())
