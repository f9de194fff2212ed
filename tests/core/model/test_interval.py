"""What a number or a date allows."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.model.interval import DayRange, Interval

D = Decimal
OVER_100 = Interval(D(100), None, low_open=True)
AT_LEAST_100 = Interval(D(100), None)
UNDER_100 = Interval(None, D(100), high_open=True)
EXACTLY_100 = Interval.exactly(D(100))
EXACTLY_101 = Interval.exactly(D(101))


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        pytest.param(AT_LEAST_100, OVER_100, id="100 itself is not over 100"),
        pytest.param(EXACTLY_100, UNDER_100, id="nor under it"),
        pytest.param(OVER_100, EXACTLY_101, id="an open interval in a point"),
        pytest.param(UNDER_100, AT_LEAST_100, id="disjoint"),
    ],
)
def test_not_within(inner: Interval, outer: Interval) -> None:
    assert not inner.within(outer)


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        pytest.param(EXACTLY_101, OVER_100, id="101 is over 100"),
        pytest.param(EXACTLY_100, AT_LEAST_100, id="100 is at least 100"),
        pytest.param(OVER_100, AT_LEAST_100, id="over is at least"),
        pytest.param(OVER_100, Interval(None, None), id="everything allows it"),
        pytest.param(OVER_100, OVER_100, id="itself"),
    ],
)
def test_within(inner: Interval, outer: Interval) -> None:
    assert inner.within(outer)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        pytest.param(AT_LEAST_100, EXACTLY_100, False, id="share 100"),
        pytest.param(OVER_100, EXACTLY_100, True, id="touch, but open"),
        pytest.param(UNDER_100, AT_LEAST_100, True, id="touch, one open"),
        pytest.param(UNDER_100, OVER_100, True, id="touch, both open"),
        pytest.param(OVER_100, AT_LEAST_100, False, id="overlap"),
    ],
)
def test_disjoint_either_way_round(one: Interval, other: Interval, apart: bool) -> None:
    assert one.disjoint(other) is apart
    assert other.disjoint(one) is apart


bounds = st.none() | st.decimals(-50, 50, places=0)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = draw(bounds), draw(bounds)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Interval(low, high, draw(st.booleans()), draw(st.booleans()))


@given(intervals(), intervals(), st.decimals(-60, 60, places=1))
def test_what_within_and_disjoint_promise_of_any_number(one: Interval, other: Interval, n: Decimal) -> None:
    if one.within(other) and one.contains(n):
        assert other.contains(n)
    if one.disjoint(other):
        assert not (one.contains(n) and other.contains(n))


def test_a_reversed_interval_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="reversed"):
        Interval(D(2), D(1))
    with pytest.raises(ValueError, match="reversed"):
        DayRange(date(2020, 2, 1), date(2020, 1, 1))


days = st.none() | st.dates(date(2020, 1, 1), date(2020, 2, 1))


@given(days, days, days, days, st.integers(-5, 40))
def test_day_ranges(a: date | None, b: date | None, c: date | None, d: date | None, offset: int) -> None:
    one, other = _range(a, b), _range(c, d)
    day = date(2020, 1, 1) + timedelta(offset)
    if one.within(other) and _covers(one, day):
        assert _covers(other, day)
    if one.disjoint(other):
        assert not (_covers(one, day) and _covers(other, day))


def _range(first: date | None, last: date | None) -> DayRange:
    swapped = first is not None and last is not None and first > last
    return DayRange(last, first) if swapped else DayRange(first, last)


def _covers(days: DayRange, day: date) -> bool:
    return (days.first is None or days.first <= day) and (days.last is None or day <= days.last)
