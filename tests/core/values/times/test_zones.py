"""The zone of a time of day: kept beside its TIMEX3 value."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import values


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("It closed at 5pm on Monday.", id="none told"),
        pytest.param("It is open 10:30-11:15 on Monday.", id="a stretch is no offset"),
        pytest.param("It closed at 5pm Monday time and again.", id="a weekday is no zone"),
        pytest.param("It was told on Monday in Pacific Grove.", id="no time of day"),
    ],
)
def test_no_zone(prose: str) -> None:
    """Nothing is said of a zone that the text does not tell."""
    assert [value.note for value in values(prose) if value.note] == []


@pytest.mark.parametrize(
    ("prose", "timex", "note"),
    [
        pytest.param("It closed at 5pm ET on Monday.", "2020-06-29T17:00", "time zone ET", id="letters"),
        pytest.param("Sent 2024-05-03T14:05:00Z by post.", "2024-05-03T14:05:00", "time zone Z", id="z"),
        pytest.param(
            "Sent 2024-05-03T14:05:00-05:00.", "2024-05-03T14:05:00", "time zone -05:00", id="an offset"
        ),
        pytest.param("At noon GMT on Monday it broke.", "2020-06-29T12:00", "time zone GMT", id="noon"),
        pytest.param("At 0930 GMT on 3 May 2019 it broke.", "2019-05-03T09:30", "time zone GMT", id="four"),
        pytest.param("It ends at 5pm Oslo time.", "2020-07-03T17:00", "time zone Oslo time", id="a city's"),
        pytest.param("It ends at 5pm (GMT).", "2020-07-03T17:00", "time zone GMT", id="in brackets"),
        pytest.param("It ends at 7 p.m. Eastern.", "2020-07-03T19:00", "time zone Eastern", id="a region's"),
    ],
)
def test_the_zone_is_kept(prose: str, timex: str, note: str) -> None:
    """The clock stays as printed; the note names its zone."""
    assert [(value.timex, value.note) for value in values(prose)] == [(timex, note)]


def test_a_zone_without_a_day() -> None:
    """What else the note says comes first."""
    assert [value.note for value in values("It closed at 5pm ET.", None)] == ["needs date; time zone ET"]
