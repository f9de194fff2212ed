"""Lengths of time."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.core.model.value import Comparator
from tests.core.values.times.read import timexes, values


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param(
            "gone for two years and ten months", "two years and ten months", "P2Y10M", id="two units"
        ),
        pytest.param("gone for 2 years, 3 months", "2 years, 3 months", "P2Y3M", id="comma"),
        pytest.param("gone for 36 hours", "36 hours", "PT36H", id="hours"),
        pytest.param("gone for a decade", "a decade", "P10Y", id="a decade"),
        pytest.param("over the past decade", "the past decade", "P10Y", id="the past decade"),
        pytest.param("over the next three quarters", "the next three quarters", "P3Q", id="three quarters"),
        pytest.param(
            "gone for one year and a quarter", "one year and a quarter", "P1Y3M", id="and a quarter"
        ),
        pytest.param("gone for a year and a half", "a year and a half", "P1Y6M", id="and a half behind"),
        pytest.param(
            "gone for two and a half years", "two and a half years", "P2Y6M", id="and a half before"
        ),
        pytest.param("gone for 2½ years", "2½ years", "P2Y6M", id="fraction sign"),
        pytest.param("gone for half an hour", "half an hour", "PT30M", id="half an hour"),
        pytest.param("gone for a dozen weeks", "a dozen weeks", "P12W", id="a dozen"),
        pytest.param("gone for a fortnight", "a fortnight", "P2W", id="a fortnight"),
        pytest.param("gone for a couple of days", "a couple of days", "P2D", id="a couple"),
        pytest.param("the weeklong strike", "weeklong", "P1W", id="weeklong"),
        pytest.param("the month-long siege", "month-long", "P1M", id="month-long"),
        pytest.param("a two-year-long drought", "two-year-long", "P2Y", id="two-year-long"),
        pytest.param("rows of three- to five-year terms", "three- to five-year", "P5Y", id="hanging range"),
        pytest.param("it fell in the final minutes", "the final minutes", "PTXM", id="final minutes"),
        pytest.param("it burst seconds later", "seconds later", "PTXS", id="seconds later"),
        pytest.param("founded half a century ago", "half a century ago", "1970", id="half a century ago"),
        pytest.param("a quarter-century ago", "a quarter-century ago", "1995", id="quarter-century ago"),
        pytest.param("left a week and a half ago", "a week and a half ago", "2020-06-23", id="broken weeks"),
        pytest.param("gone for the past three weeks", "the past three weeks", "P3W", id="the past three"),
        pytest.param("a three-year sentence", "three-year", "P3Y", id="hyphen"),
        pytest.param("gone for several months", "several months", "PXM", id="several"),
        pytest.param("gone for a few days", "a few days", "PXD", id="a few"),
        pytest.param("gone for weeks", "weeks", "PXW", id="bare plural"),
        pytest.param("gone for 3h", "3h", "PT3H", id="a letter"),
        pytest.param("six long years of rain", "six long years", "P6Y", id="a word between"),
        pytest.param(
            "It took three-and-a-half years.", "three-and-a-half years", "P3Y6M", id="hyphened half"
        ),
        pytest.param(
            "It took three quarters of an hour.", "three quarters of an hour", "PT45M", id="three quarters of"
        ),
        pytest.param(
            "It took a quarter of a century.", "a quarter of a century", "P25Y", id="quarter of a century"
        ),
        pytest.param("It took a quarter-century.", "a quarter-century", "P25Y", id="quarter-century"),
        pytest.param("It took an entire decade.", "an entire decade", "P10Y", id="entire"),
        pytest.param("It took the whole year.", "the whole year", "P1Y", id="whole"),
        pytest.param("A few days later it shut.", "A few days later", "PXD", id="uncounted, later"),
        pytest.param("Hours after the fire it shut.", "Hours", "PTXH", id="hours after"),
        pytest.param("It took thousands of years.", "thousands of years", "PXY", id="thousands of"),
        pytest.param("It shut days after the fire.", "days", "PXD", id="days after"),
    ],
)
def test_lengths(prose: str, raw: str, timex: str) -> None:
    """Numbers in digits, words and mixtures before, between and behind units."""
    assert timexes(prose) == [(raw, timex)]


@pytest.mark.parametrize(
    ("prose", "comparator", "low", "high"),
    [
        pytest.param("for two years", Comparator.EQUAL, 2, 2, id="plain"),
        pytest.param("for over two years", Comparator.OVER, 2, None, id="over"),
        pytest.param("for at least 36 hours", Comparator.AT_LEAST, 36, None, id="at least"),
        pytest.param("for less than ten days", Comparator.UNDER, 0, 10, id="less than"),
        pytest.param("for no more than ten days", Comparator.AT_MOST, 0, 10, id="no more than"),
        pytest.param("for between two and three weeks", Comparator.BETWEEN, 2, 3, id="between"),
        pytest.param("for 3-4 days", Comparator.BETWEEN, 3, 4, id="a range"),
    ],
)
def test_amounts(prose: str, comparator: Comparator, low: int | None, high: int | None) -> None:
    """The interval says in numbers what the comparator says in words."""
    (found,) = values(prose)
    assert (found.comparator, found.low, found.high) == (comparator, low, high)


def test_a_single_unit_is_named() -> None:
    """One unit gives number and unit."""
    (single,) = values("for two years")
    assert (single.number, single.unit) == (Decimal(2), "year")


def test_an_uncounted_length_is_vague() -> None:
    """Nobody counted "several"."""
    (found,) = values("for several years")
    assert found.vague


def test_a_length_beyond_the_calendar_stays_a_length() -> None:
    """Millions of years ago is no date."""
    assert timexes("The sea rose 1.4 million years ago.") == [("1.4 million years ago", "P1400000Y")]


@pytest.mark.parametrize(
    ("prose", "number", "unit"),
    [
        pytest.param("It took two years and ten months.", 34, "month", id="years and months"),
        pytest.param("It took two weeks and three days.", 17, "day", id="weeks and days"),
        pytest.param("It took 2 hours 5 minutes.", 125, "minute", id="hours and minutes"),
        pytest.param("It took a year and a day.", None, None, id="a year has no number of days"),
        pytest.param("It took one month and two weeks.", None, None, id="nor a month of weeks"),
    ],
)
def test_a_length_told_in_two_units(prose: str, number: int | None, unit: str | None) -> None:
    """It is counted in the smaller one, where the larger has a whole number of it."""
    (found,) = values(prose)
    assert (found.number, found.unit) == (number, unit)
