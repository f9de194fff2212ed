"""What a date without its own year or day counts from: the last one the text spoke of."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes, values


@pytest.mark.parametrize(
    ("prose", "timex"),
    [
        pytest.param(
            "The mill burned on 3 May 2017. On 5 April a court sat.", "2020-04-05", id="earlier in the year"
        ),
        pytest.param("Built on 3 May 2017, it opens on 5 August.", "2020-08-05", id="looking ahead"),
        pytest.param(
            "Lit on 3 May 2017. It rained on Tuesday. On 5 June it shut.",
            "2020-06-05",
            id="one between",
        ),
    ],
)
def test_a_year_that_is_not_taken(prose: str, timex: str) -> None:
    """A year said before is not every later day's."""
    assert timexes(prose)[-1][1] == timex


@pytest.mark.parametrize(
    ("prose", "timex"),
    [
        pytest.param(
            "The mill burned on 3 May 2017. On 5 June a court sat.", "2017-06-05", id="the next day told"
        ),
        pytest.param(
            "The mill burned in May 2017. It reopened in September.", "2017-09", id="the next month told"
        ),
        pytest.param(
            "He left on 3 May 2012. Three weeks later he came back.", "2012-05-24", id="weeks later"
        ),
        pytest.param("He left in 1999. Two years after that he came back.", "2001", id="after that"),
        pytest.param(
            "He left in 1999. Two years later he fell. Five years before that he sang.", "1996", id="chain"
        ),
        pytest.param("He left on 3 May 2012. The following week he sang.", "2012-W19", id="following week"),
        pytest.param("He left on 3 May 2012, the day after the vote.", "2012-05-04", id="the day after"),
    ],
)
def test_the_text_goes_on(prose: str, timex: str) -> None:
    """A text that tells goes forward from the day it told of."""
    assert timexes(prose)[-1][1] == timex


@pytest.mark.parametrize(
    ("prose", "timex"),
    [
        pytest.param(
            "She was born in October 1998. That same day it rained.", "1998-10-XX", id="a day of a month"
        ),
        pytest.param("He moved in 2012. Two days later he sang.", "2012-XX-XX", id="a day of a year"),
        pytest.param("He moved in 2012. The following month he sang.", "2012-XX", id="a month of a year"),
        pytest.param("He moved in 2012. The following week he sang.", "2012-WXX", id="a week of a year"),
    ],
)
def test_no_day_is_made_up(prose: str, timex: str) -> None:
    """Two days after some time in 2012 is no day that anybody printed."""
    found = values(prose)[-1]
    assert (found.timex, found.days, found.note) == (timex, None, "needs date")


def test_a_day_before_nothing_told() -> None:
    """The day before a vote that no day is known of is no day of ours."""
    assert timexes("He sang the day before the vote.") == []
    assert timexes("He sang the day before.") == [("the day before", "2020-07-02")]
