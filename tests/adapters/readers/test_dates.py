"""A page's date is as precise as it is stated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.readers.dates import stated_date

NONE = [
    "",
    "yesterday",
    "03/04/2017",
    "4.3.2017",
    "2017-13-01",
    "2017-02-30",
    "0001-01-01",
    "9999-01-01",
    "12 Foo 2017",
    "May",
    "May 5",
    "1499 pages",
    "a long sentence that begins with nothing like a date and goes on for more than eighty letters, 2017",
]


@pytest.mark.parametrize("text", NONE)
def test_no_date_is_made_up(text: str) -> None:
    assert stated_date(text) == ""


STATED = [
    ("2017", "2017"),
    ("2017-04", "2017-04"),
    ("2017-04-03", "2017-04-03"),
    ("2017-04-03T23:30:00-05:00", "2017-04-03"),
    ("2017-04-03 23:30", "2017-04-03"),
    ("20170403", "2017-04-03"),
    ("20170403T1200", "2017-04-03"),
    ("2004/11/17 14:31:13", "2004-11-17"),
    ("2004/1/7", "2004-01-07"),
    ("3 April 2017", "2017-04-03"),
    ("3rd April, 2017", "2017-04-03"),
    ("Monday, 3 Apr 2017 12:00", "2017-04-03"),
    ("Mon, 03 Apr 2017 12:00:00 GMT", "2017-04-03"),
    ("April 3, 2017", "2017-04-03"),
    ("Monday, Apr. 3 2017", "2017-04-03"),
    ("Sept. 3, 2017", "2017-09-03"),
    ("April 2017", "2017-04"),
]


@pytest.mark.parametrize(("text", "date"), STATED)
def test_stated_dates(text: str, date: str) -> None:
    assert stated_date(text) == date


@given(st.dates())
def test_no_more_than_was_said(day: object) -> None:
    """A day is read back, its month stays a month, its year a year."""
    text = str(day)
    for stated in (text, text[:7], text[:4]):
        assert stated_date(stated) in (stated, "")
