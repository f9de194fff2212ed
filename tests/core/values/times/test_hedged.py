"""Counts that are no exact ones lead to open or wider days."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.values.times.read import days, timexes

MAY = date(2024, 5, 15)


@pytest.mark.parametrize(
    ("prose", "covered"),
    [
        pytest.param("It closed 20 years ago.", "2004-01-01..2004-12-31", id="exact"),
        pytest.param("More than 20 years ago it closed.", "..2004-05-15", id="more than"),
        pytest.param("Over a decade ago it closed.", "..2014-05-15", id="over"),
        pytest.param("At least five years ago it closed.", "..2019-05-15", id="at least"),
        pytest.param("Less than a year ago it closed.", "2023-05-15..2024-05-15", id="less than"),
        pytest.param("Nearly 20 years ago it closed.", "2002-05-16..2006-05-15", id="nearly"),
    ],
)
def test_days_of_a_count(prose: str, covered: str) -> None:
    """The TIMEX3 value is that of the number printed; the days are those that the words allow."""
    assert days(prose, MAY) == [covered]


def test_later_than_a_day_told() -> None:
    """The count goes on from the last day told."""
    assert days("In May 2010 he left; more than two years later he died.", MAY)[1] == "2012-05-01.."
    assert timexes("More than 20 years ago it closed.", MAY) == [("More than 20 years ago", "2004")]


@pytest.mark.parametrize(
    ("prose", "covered"),
    [
        pytest.param("It came all through May 2019.", "2019-05-01..2019-05-31", id="all through is inside"),
        pytest.param("It came before 3 May 2020.", "..2020-05-02", id="before"),
        pytest.param("It came on or before 3 May 2020.", "..2020-05-03", id="on or before"),
        pytest.param("It came on or after 3 May 2020.", "2020-05-03..", id="on or after"),
        pytest.param("It came no later than 3 May 2020.", "..2020-05-03", id="no later than"),
        pytest.param("It came no earlier than 3 May 2020.", "2020-05-03..", id="no earlier than"),
        pytest.param("It came later than 3 May 2020.", "2020-05-04..", id="later than"),
        pytest.param("It came prior to 2001.", "..2000-12-31", id="prior to"),
        pytest.param("Look for pre-1914 houses.", "..1913-12-31", id="pre"),
        pytest.param("Look for post-2015 houses.", "2016-01-01..", id="post"),
        pytest.param("It grew up to 2010.", "..2010-12-31", id="up to"),
    ],
)
def test_sides_of_a_day(prose: str, covered: str) -> None:
    """Words in front that open a date to one side, with or without the day itself."""
    assert days(prose, MAY) == [covered]
