"""Dates that another one beside them completes, and figures that are no dates."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.core.values import find_values
from tests.core.values.times.read import timexes, values

MAY = date(2024, 5, 15)


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("Temperatures will be in the 80s.", id="temperatures"),
        pytest.param("Speeds in the 80s were clocked.", id="speeds"),
        pytest.param("She shot rounds in the 60s.", id="rounds"),
        pytest.param("It is in the mid-70s Fahrenheit.", id="degrees behind"),
        pytest.param("She read John 3:16 aloud.", id="a verse"),
        pytest.param("It broke 42 U.S.C. 1983 twice over.", id="a law"),
        pytest.param("It broke Resolution 1701 of the council.", id="a resolution"),
        pytest.param('<a href="/2020/05/mill.html">Mill</a>', id="an address in markup"),
        pytest.param("The hosts were on 345-7 dec at tea.", id="declared"),
        pytest.param("At least two thousand marched.", id="a number in words"),
        pytest.param("They had one hell of a day.", id="an idiom"),
        pytest.param("It offers zero-hours work.", id="zero hours"),
        pytest.param("Shares closed at 9.30 in Ely.", id="a price"),
        pytest.param("It joined the March on Ely.", id="a march"),
    ],
)
def test_no_time(prose: str) -> None:
    """Figures and names that look like a time and are none."""
    assert timexes(prose, MAY) == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param("On MLK Day 2022 offices closed.", "MLK Day 2022", "2022-01-17", id="holiday and year"),
        pytest.param("On Anzac Day 2015 crowds came.", "Anzac Day 2015", "2015-04-25", id="another"),
        pytest.param("On Boxing Day 2000 people came.", "Boxing Day", "2023-12-26", id="people are counted"),
        pytest.param("It stood in the 1860s and 70s.", "70s", "187", id="short decade behind a full one"),
        pytest.param("Born in the 1850s, he left in the early 60s.", "the early 60s", "186", id="further on"),
        pytest.param("It stood in the 1980s and 90s.", "90s", "199", id="the last century"),
        pytest.param("On 3 May 2010 it sank. That Friday he fell.", "That Friday", "2010-05-07", id="that"),
        pytest.param("On 3 May 2010 she said that Friday was hot.", "Friday", "2024-05-10", id="no pointer"),
        pytest.param("It was the weekend of 3-5 May.", "the weekend of 3-5 May", "2024-W18-WE", id="weekend"),
        pytest.param(
            "Born in 2010, he left the following May.", "the following May", "2011-05", id="following"
        ),
        pytest.param(
            "On 3 May 2010 it sank; later in the day he fell.",
            "later in the day",
            "2010-05-03",
            id="in the day",
        ),
        pytest.param("It may open as early as August.", "August", "2024-08", id="as early as"),
        pytest.param("The March budget was late.", "March", "2024-03", id="a month's budget"),
        pytest.param("It fell in Q4'22 and rose.", "Q4'22", "2022-Q4", id="a short year"),
        pytest.param(
            "She came at 10 past five.", "10 past five", "2024-05-15T05:10", id="minutes in figures"
        ),
        pytest.param("It lasts six (6) weeks.", "six (6) weeks", "P6W", id="told twice"),
        pytest.param("She left at 5.30 this morning.", "5.30 this morning", "2024-05-15T05:30", id="dotted"),
        pytest.param("At 9.30 on Monday it broke.", "9.30 on Monday", "2024-05-13T09:30", id="dotted, a day"),
        pytest.param("At 1500 on Monday it broke.", "1500 on Monday", "2024-05-13T15:00", id="four figures"),
        pytest.param("Open 7:30am-9:15pm daily.", "9:15pm", "2024-05-15T21:15", id="a stretch's end"),
        pytest.param("Open 7:30-9:15pm in Ely.", "7:30", "2024-05-15T19:30", id="the half told once"),
        pytest.param("Open 7-9pm in Ely.", "7", "2024-05-15T19:00", id="hours only"),
        pytest.param("Open 11-1pm in Ely.", "11", "2024-05-15T11:00", id="over noon"),
    ],
)
def test_completed(prose: str, raw: str, timex: str) -> None:
    """What stands beside a date says the rest of it."""
    assert (raw, timex) in timexes(prose, MAY)


@pytest.mark.parametrize(
    ("prose", "timex", "note"),
    [
        pytest.param("Due 03/04/2019.", "2019-03-04", "day and month could be swapped", id="alone"),
        pytest.param("Due 03/04/2019, not 25/12/2018.", "2019-04-03", "read as day/month", id="day first"),
        pytest.param("Due 03/04/2019, not 12/25/2018.", "2019-03-04", "day and month", id="month first"),
        pytest.param("Due 03/04/2019, 25/12/2018, 12/25/2018.", "2019-03-04", "day and month", id="both"),
        pytest.param("Due 03/04/2019, after 9/11.", "2019-03-04", "day and month", id="a name says nothing"),
    ],
)
def test_the_order_of_figures(prose: str, timex: str, note: str) -> None:
    """Another date of the text that has one reading decides, where all such agree."""
    first = values(prose)[0]
    assert first.timex == timex
    assert first.note.startswith(note)


def test_values_stay_apart_at_an_era() -> None:
    """The era is of the year in front of it, the figures behind are a number's."""
    found = [value.raw for value in find_values("In 410 AD 2,000 years later, by 79 AD 16,000 men.")]
    assert found == ["410 AD", "2,000 years later", "79 AD", "16,000"]
