"""Numbers in digits and words, read at a token."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.model.interval import Interval
from claimcheck.core.values import numerals
from claimcheck.core.values.numerals import Numeral, numeral_at
from claimcheck.core.values.spoken_numbers import Run
from claimcheck.core.values.tokens import tokenize

WORDS = "a one two forty and hundred million half third th point minus"
SOUP = [*"-3.,/½&k", *WORDS.split()]
SIGNS = [*'%);!?"”|:\n\t ', "000", "men", "e", "x", "st", "bn", "m"]


def read(prose: str, *, money: bool = False) -> Numeral | None:
    return numeral_at(tokenize(prose), 0, money=money)


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("", id="nothing"),
        pytest.param("3.11.2", id="version"),
        pytest.param("192.0.2.17", id="network address"),
        pytest.param("24/7", id="idiom with a slash"),
        pytest.param("9/11", id="date with a slash"),
        pytest.param("1/0", id="no fraction"),
        pytest.param("3/4/2019", id="date with two slashes"),
        pytest.param("a man", id="article"),
        pytest.param("and six", id="connector first"),
        pytest.param("1" * 31, id="identifier"),
        pytest.param("hundreds", id="vague"),
        pytest.param("quarter", id="part of a year"),
    ],
)
def test_no_numeral(prose: str) -> None:
    """Digits and words that are no number here."""
    assert read(prose) is None


@pytest.mark.parametrize(
    ("prose", "number", "printed"),
    [
        pytest.param("42", "42", "42", id="digits"),
        pytest.param("1,234.5 litres", "1234.5", "1,234.5", id="groups and decimals"),
        pytest.param("12,34,567", "1234567", "12,34,567", id="Indian groups"),
        pytest.param("40 000 homes", "40000", "40 000", id="thousands apart"),
        pytest.param("12 300 men", "12", "12", id="two numbers side by side"),
        pytest.param("7, 800", "7", "7", id="comma of a list"),
        pytest.param("5,00", "5.00", "5,00", id="decimal comma"),
        pytest.param(".375", "0.375", ".375", id="bare decimals"),
        pytest.param("1.5 million", "1500000", "1.5 million", id="scale word"),
        pytest.param("3bn", "3000000000", "3bn", id="glued scale"),
        pytest.param("250k", "250000", "250k", id="thousands glued"),
        pytest.param("10m", "10", "10", id="metres, not millions"),
        pytest.param("25 lakh", "2500000", "25 lakh", id="lakh"),
        pytest.param("400-million", "400000000", "400-million", id="hyphen before the scale"),
        pytest.param("two hundred and forty-one", "241", "two hundred and forty-one", id="words"),
        pytest.param("two hundred and three hundred", "200", "two hundred", id="ends of a range"),
        pytest.param("one million and two million", "1000000", "one million", id="ends of a scaled range"),
        pytest.param("four million, two hundred and six", "4000206", None, id="comma in words"),
        pytest.param("a million, two of them", "1000000", "a million", id="comma after the number"),
        pytest.param("sixty-three", "63", "sixty-three", id="hyphen"),
        pytest.param("fifteen hundred", "1500", "fifteen hundred", id="hundreds above ten"),
        pytest.param("a dozen", "12", "a dozen", id="dozen"),
        pytest.param("two dozen", "24", "two dozen", id="dozens counted"),
        pytest.param("half a dozen", "6", "half a dozen", id="half a dozen"),
        pytest.param("half a million", "500000", "half a million", id="half of a scale"),
        pytest.param("a million and a half", "1500000", "a million and a half", id="and a half, scaled"),
        pytest.param("two and a half", "2.5", "two and a half", id="and a half"),
        pytest.param("five and a half million", "5500000", "five and a half million", id="a half inside"),
        pytest.param("2-1/2", "2.5", "2-1/2", id="mixed fraction"),
        pytest.param("2½", "2.5", "2½", id="mixed glyph"),
        pytest.param("½", "0.5", "½", id="glyph"),
        pytest.param("three-quarters", "0.75", "three-quarters", id="quarters"),
        pytest.param("five eighths", "0.625", "five eighths", id="eighths"),
        pytest.param("minus five", "-5", "minus five", id="minus in words"),
        pytest.param("-12.5", "-12.5", "-12.5", id="minus sign"),
        pytest.param("zero point zero four", "0.04", "zero point zero four", id="spoken decimals"),
        pytest.param("6.02×10^23", "6.02E+23", "6.02×10^23", id="power of ten"),
        pytest.param("1.5e-3", "0.0015", "1.5e-3", id="exponent"),
        pytest.param("fourty", "40", "fourty", id="common slip"),
    ],
)
def test_numeral(prose: str, number: str, printed: str | None) -> None:
    """The value as printed, and where its letters end."""
    found = read(prose)
    assert found is not None
    assert (found.number, found.ordinal) == (Decimal(number), False)
    assert prose[: found.end] == (printed or prose)


@pytest.mark.parametrize(
    ("prose", "number", "printed"),
    [
        pytest.param("40th", 40, "40th", id="digits"),
        pytest.param("40thsession of the board", 40, "40th", id="glued to the next word"),
        pytest.param("forty-seventh", 47, "forty-seventh", id="words"),
        pytest.param("one hundred and fifth", 105, "one hundred and fifth", id="hundreds"),
        pytest.param("two thousandth", 2000, "two thousandth", id="scale"),
        pytest.param("twelfth", 12, "twelfth", id="one word"),
    ],
)
def test_ordinal(prose: str, number: int, printed: str) -> None:
    """Ordinals say so."""
    found = read(prose)
    assert found is not None
    assert (int(found.number), found.ordinal, prose[: found.end]) == (number, True, printed)


@pytest.mark.parametrize(
    ("prose", "amount"),
    [
        pytest.param("42", Interval(Decimal(42), Decimal(42)), id="whole digits are exact"),
        pytest.param("3,000", Interval(Decimal(3000), Decimal(3000)), id="round digits are exact"),
        pytest.param("two hundred", Interval(Decimal(200), Decimal(200)), id="words are exact"),
        pytest.param("4.2", Interval(Decimal("4.15"), Decimal("4.25"), high_open=True), id="decimals"),
        pytest.param(
            "1.5 million", Interval(Decimal(1450000), Decimal(1550000), high_open=True), id="scaled"
        ),
        pytest.param("two million and six", Interval(Decimal(2000006), Decimal(2000006)), id="spelled out"),
        pytest.param(
            "half", Interval(Decimal("0.49"), Decimal("0.51"), high_open=True), id="a bare fraction"
        ),
    ],
)
def test_amount_is_what_prints_so(prose: str, amount: Interval) -> None:
    """The interval follows the printed precision."""
    found = read(prose)
    assert found is not None
    assert found.amount() == amount


def test_money_reads_m_as_million() -> None:
    """A bare "m" is a scale only behind an amount of money."""
    found = read("3m", money=True)
    assert found is not None
    assert found.number == 3_000_000


@given(st.integers(0, 10**15))
def test_printed_groups_read_back(number: int) -> None:
    """What we print with commas reads as the same number, to its end."""
    printed = f"{number:,}"
    found = read(printed)
    assert found == Numeral(Decimal(number), len(tokenize(printed).lower) - 16, len(printed))


@given(st.decimals(0, 10**9, places=2))
def test_decimals_read_back(number: Decimal) -> None:
    """Decimals keep their value, which lies in the interval."""
    found = read(f"{number:.2f}")
    assert found is not None
    assert found.number == number
    assert found.amount().contains(number)


@given(st.lists(st.sampled_from(SOUP)))
def test_word_soup_never_raises(words: list[str]) -> None:
    """Any order of number words yields a numeral within the text, or none."""
    for prose in (" ".join(words), "".join(words)):
        tokens = tokenize(prose)
        for i in range(tokens.count):
            found = numeral_at(tokens, i)
            if found is not None:
                assert i < found.next <= tokens.count
                assert tokens.start[i] < found.end <= len(prose)
                assert found.amount().contains(found.number)


@given(st.lists(st.sampled_from([*SOUP, *SIGNS]), max_size=4), st.sampled_from(["", " "]))
def test_a_number_that_ends_at_once_has_nothing_more(words: list[str], glue: str) -> None:
    """Where the digits are taken for the whole number, the whole grammar reads no more of it."""
    tokens = tokenize(glue.join(["250", *words]))
    if numerals._ends_there(tokens, 0):
        run = numerals._cardinal(tokens, 0, money=True)
        assert run is not None
        assert run == Run(Decimal(tokens.lower[0]), 1)
