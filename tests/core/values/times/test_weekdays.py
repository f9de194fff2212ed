"""Days of the week."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.values.times.read import timexes, values


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The cat sat on the mat in the sun.", id="short forms that are words"),
        pytest.param("The Sunday Times reported it.", id="a newspaper"),
        pytest.param("Sun, sea and sand drew them.", id="sun with a comma"),
        pytest.param("They were wed in haste.", id="wed"),
        pytest.param("Sheffield Wednesday lost.", id="a club"),
        pytest.param("Saturday Night Live is on.", id="a show"),
    ],
)
def test_other_words_stay_silent(prose: str) -> None:
    """Words that look like a day are none."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param(
            "The mayor said on Tuesday that it rained.", "Tuesday", "2020-06-30", id="behind a report"
        ),
        pytest.param("The council met on Friday and voted.", "Friday", "2020-07-03", id="the day itself"),
        pytest.param("The council will meet on Tuesday to vote.", "Tuesday", "2020-07-07", id="will"),
        pytest.param("The talks are due to resume Monday in Bern.", "Monday", "2020-07-06", id="due to"),
        pytest.param(
            "The talks were due to resume Monday in Bern.", "Monday", "2020-06-29", id="were due to"
        ),
        pytest.param(
            "The vote was postponed to Monday, aides said.", "Monday", "2020-07-06", id="postponed to"
        ),
        pytest.param("They must answer by Wednesday, or pay.", "Wednesday", "2020-07-08", id="a deadline"),
        pytest.param(
            "They spoke last Friday of rain.", "last Friday", "2020-06-26", id="last, on the same day"
        ),
        pytest.param("They will speak next Monday of rain.", "next Monday", "2020-07-06", id="next Monday"),
        pytest.param(
            "They spoke on Friday, 26 June of rain.", "Friday, 26 June", "2020-06-26", id="with its date"
        ),
        pytest.param(
            "They spoke on Thursday of last week.", "Thursday of last week", "2020-06-25", id="of last week"
        ),
        pytest.param("They will speak Tuesday next week.", "Tuesday next week", "2020-07-07", id="next week"),
        pytest.param(
            "It fell on the second Tuesday of May 2019.",
            "the second Tuesday of May 2019",
            "2019-05-14",
            id="nth",
        ),
        pytest.param(
            "It fell on the last Monday of May 2019.",
            "the last Monday of May 2019",
            "2019-05-27",
            id="last of",
        ),
        pytest.param("They drank every Friday in the hall.", "every Friday", "XXXX-WXX-5", id="every"),
        pytest.param("They drank on Sundays in the hall.", "Sundays", "XXXX-WXX-7", id="plural"),
        pytest.param(
            "The fair opens on Monday the 13th in Ely.", "Monday the 13th", "2020-07-13", id="the 13th"
        ),
        pytest.param("They spoke Tues. 30 June in Ely.", "Tues. 30 June", "2020-06-30", id="abbreviated"),
        pytest.param(
            "It shut on Thursday 2nd March 2017.",
            "Thursday 2nd March 2017",
            "2017-03-02",
            id="ordinal and month",
        ),
        pytest.param(
            "It shut on Thursday the 2nd of March 2017.",
            "Thursday the 2nd of March 2017",
            "2017-03-02",
            id="the ordinal of a month",
        ),
        pytest.param("They drank on Sunday evenings.", "Sunday evenings", "XXXX-WXX-7TEV", id="evenings"),
        pytest.param("They will meet on Tuesday week.", "Tuesday week", "2020-07-14", id="British week"),
        pytest.param(
            "They will meet the Monday after next.", "the Monday after next", "2020-07-13", id="after next"
        ),
        pytest.param("They left a week ago Tuesday.", "a week ago Tuesday", "2020-06-23", id="week ago"),
        pytest.param("They left on Sunday last.", "Sunday last", "2020-06-28", id="last behind it"),
        pytest.param(
            "They met on the 3rd Tuesday of May 2018.",
            "the 3rd Tuesday of May 2018",
            "2018-05-15",
            id="nth in figures",
        ),
        pytest.param("They left a year ago Tuesday.", "a year ago Tuesday", "2019-06-30", id="year ago"),
        pytest.param(
            "They left the Thursday before Easter.",
            "the Thursday before Easter",
            "2020-04-09",
            id="before a feast",
        ),
    ],
)
def test_weekdays(prose: str, raw: str, timex: str) -> None:
    """A weekday leans on the tense of its sentence."""
    assert timexes(prose) == [(raw, timex)]


def test_without_a_reference() -> None:
    """A weekday with nothing to count from is a day of some week."""
    (found,) = values("The mayor spoke on Friday to the press.", None)
    assert (found.timex, found.days, found.note) == ("XXXX-WXX-5", None, "needs date")


def test_a_fragment_is_an_appointment() -> None:
    """A few words that are no sentence look ahead."""
    assert timexes("Monday, 9 am", date(2020, 7, 3)) == [("Monday, 9 am", "2020-07-06T09:00")]


def test_nobody_says_which() -> None:
    """One Sunday of many has no day; a Sunday that something is called after has one."""
    (found, _) = values("On a Sunday in May 2018 they met.")
    assert (found.raw, found.timex, found.days, found.note) == ("Sunday", "XXXX-WXX-7", None, "")
    assert timexes("They met on a recent Sunday.")[-1] == ("Sunday", "XXXX-WXX-7")
    assert timexes("They met in a Sunday session.") == [("Sunday", "2020-06-28")]


def test_both_days_recur() -> None:
    """The plural said once belongs to both."""
    assert timexes("They drank on Monday and Tuesday nights.") == [
        ("Monday", "XXXX-WXX-1TNI"),
        ("Tuesday nights", "XXXX-WXX-2TNI"),
    ]
