"""Months with their days and years."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import days, timexes, values


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The column may march on.", id="verbs"),
        pytest.param("Theresa May said she would resign.", id="a surname"),
        pytest.param("May I come in?", id="a modal at the start"),
        pytest.param("An august body met.", id="an adjective"),
        pytest.param("April Jones and June Brown sang.", id="first names"),
        pytest.param("They sat with Jan in the hall.", id="a short first name"),
        pytest.param("He will mar the day.", id="mar"),
        pytest.param("Section 28 bans it.", id="a label"),
    ],
)
def test_other_words_stay_silent(prose: str) -> None:
    """A month's name that is another word is no date."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param("It opened on 26 May 2017.", "26 May 2017", "2017-05-26", id="British"),
        pytest.param("It opened on May 26th, 2017, at last.", "May 26th, 2017", "2017-05-26", id="American"),
        pytest.param(
            "It opened on the 1st of March 2019.", "the 1st of March 2019", "2019-03-01", id="the 1st of"
        ),
        pytest.param(
            "The twenty-first of June 1998 was wet.",
            "The twenty-first of June 1998",
            "1998-06-21",
            id="spelled",
        ),
        pytest.param("Opened Feb. 3, 2016.", "Feb. 3, 2016", "2016-02-03", id="abbreviated"),
        pytest.param("Opened 5-Sep-2011.", "5-Sep-2011", "2011-09-05", id="dashes"),
        pytest.param("It was built in April 2017.", "April 2017", "2017-04", id="month and year"),
        pytest.param("It was built in April, 2017.", "April, 2017", "2017-04", id="comma"),
        pytest.param("It was built in April of 2017.", "April of 2017", "2017-04", id="of"),
        pytest.param("It was built in May.", "May", "2020-05", id="past month of this year"),
        pytest.param("It was built in November.", "November", "2019-11", id="past month of last year"),
        pytest.param("It will be built in February.", "February", "2021-02", id="month to come"),
        pytest.param("They met last November.", "last November", "2019-11", id="last November"),
        pytest.param("They meet next May.", "next May", "2021-05", id="next May"),
        pytest.param("It closed on 20 June.", "20 June", "2020-06-20", id="day of this year"),
        pytest.param("It closed on 20 December.", "20 December", "2019-12-20", id="day of last year"),
        pytest.param("It will close on 20 December.", "20 December", "2020-12-20", id="day to come"),
        pytest.param("It closes on 10 August.", "10 August", "2020-08-10", id="near day, whatever the tense"),
        pytest.param("Rain fell each July.", "each July", "XXXX-07", id="each July"),
        pytest.param(
            "It was 26\u00a0May\u00a02017.", "26\u00a0May\u00a02017", "2017-05-26", id="no-break spaces"
        ),
        pytest.param(
            "It ran from 3–5 May 2017.", "3–5 May 2017", "2017-05-03/2017-05-05", id="range of days"
        ),
        pytest.param("It was May twenty-ninth.", "May twenty-ninth", "2020-05-29", id="spelled day behind"),
        pytest.param("It was 31Oct1974.", "31Oct1974", "1974-10-31", id="glued"),
        pytest.param("It shut on Mar 1, '16.", "Mar 1, '16", "2016-03-01", id="short year"),
        pytest.param("It shut on 18 Aug '19.", "18 Aug '19", "2019-08-18", id="short year, day first"),
        pytest.param("It shut on 18-Aug-19.", "18-Aug-19", "2019-08-18", id="short year with dashes"),
        pytest.param(
            "it shut on june twenty second.", "june twenty second", "2020-06-22", id="all small letters"
        ),
        pytest.param(
            "It began on March, 14th 2015.", "March, 14th 2015", "2015-03-14", id="comma before the day"
        ),
    ],
)
def test_months(prose: str, raw: str, timex: str) -> None:
    """Each written form gives its day or month."""
    assert timexes(prose) == [(raw, timex)]


def test_a_month_takes_the_year_behind_its_partner() -> None:
    """The year said once belongs to both ends, and turns where the months do."""
    assert timexes("from May to July 2017") == [("May", "2017-05"), ("July 2017", "2017-07")]
    assert timexes("from November to February 2017") == [
        ("November", "2016-11"),
        ("February 2017", "2017-02"),
    ]


def test_without_a_reference_the_year_stays_open() -> None:
    """A day without a year keeps its place in every year, and says what it needs."""
    (found,) = values("It closed on 20 November.", None)
    assert (found.timex, found.days, found.note) == ("XXXX-11-20", None, "needs date")


def test_a_day_no_calendar_has() -> None:
    """An impossible date is found, has no days, and says so."""
    (found,) = values("It opened on 31 April 2019.")
    assert (found.timex, found.days, found.note) == ("2019-04-31", None, "no such day")


@pytest.mark.parametrize(
    ("prose", "covered"),
    [
        pytest.param("in April 2017", "2017-04-01..2017-04-30", id="a month"),
        pytest.param("in February 2016", "2016-02-01..2016-02-29", id="a leap month"),
        pytest.param("on 26 May 2017", "2017-05-26..2017-05-26", id="a day"),
        pytest.param("3 to 5 May 2017", "2017-05-03..2017-05-05", id="a range"),
    ],
)
def test_days(prose: str, covered: str) -> None:
    """The days are those the words name, no more precise."""
    assert days(prose) == [covered]
