"""Dates in figures."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes, values


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("Half of 1/2 and 3/4 cups.", id="fractions"),
        pytest.param("Server 192.168.1.2 failed.", id="an address"),
        pytest.param("Version 1.2.2017-beta failed.", id="a version"),
        pytest.param("They won 3-1, 2-0.", id="scores"),
        pytest.param("Call 020-7946-0958.", id="a phone number"),
        pytest.param("Part 12345678 failed.", id="eight digits that are no date"),
        pytest.param("They won on 5/2 odds.", id="odds"),
        pytest.param("It fell on 2/3 of them.", id="a fraction"),
    ],
)
def test_other_figures_stay_silent(prose: str) -> None:
    """Figures are a date only in a date's shape."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param("Seen 2017-05-26.", "2017-05-26", "2017-05-26", id="ISO"),
        pytest.param("Seen 2017/05/26.", "2017/05/26", "2017-05-26", id="slashes, year first"),
        pytest.param("Seen 26/05/2017.", "26/05/2017", "2017-05-26", id="day above 12"),
        pytest.param("Seen 05/26/2017.", "05/26/2017", "2017-05-26", id="day in the middle"),
        pytest.param("Seen 26.5.2017.", "26.5.2017", "2017-05-26", id="dots"),
        pytest.param("Seen 5/26/17.", "5/26/17", "2017-05-26", id="short year"),
        pytest.param("Seen 2017-05.", "2017-05", "2017-05", id="month"),
        pytest.param("Seen 20170526.", "20170526", "2017-05-26", id="compact"),
        pytest.param("After 9/11 it changed.", "9/11", "2001-09-11", id="9/11"),
        pytest.param("It was due in 08/2016.", "08/2016", "2016-08", id="month and year"),
        pytest.param("It closed on 6/22 for good.", "6/22", "2020-06-22", id="month and day, placed"),
    ],
)
def test_figures(prose: str, raw: str, timex: str) -> None:
    """Each shape gives its day."""
    assert timexes(prose) == [(raw, timex)]


def test_the_rule_for_ambiguous_figures() -> None:
    """Slashes are month first, dots day first, and a value that could be read both ways says so."""
    (slashes,) = values("Seen 05/06/2017.")
    (dots,) = values("Seen 05.06.2017.")
    assert (slashes.timex, dots.timex) == ("2017-05-06", "2017-06-05")
    assert "could be swapped" in slashes.note
    assert dots.note == ""
