"""Comparators and the intervals they make."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.core.model.value import Comparator
from tests.core.values.quantities.found import quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("Exactly 200 people came.", id="exactly"),
        pytest.param("The other 200 people came.", id="other"),
        pytest.param("<p>200 people came.", id="the end of a tag"),
        pytest.param("What is it about? 200 people came.", id="over a full stop"),
    ],
)
def test_no_comparator(prose: str) -> None:
    """Words that bound nothing."""
    (value,) = quantities(prose)
    assert value.comparator is Comparator.EQUAL
    assert value.low == value.high == 200


@pytest.mark.parametrize(
    ("prose", "interval"),
    [
        pytest.param("over 200 men", "(200, None)", id="over"),
        pytest.param("more than 200 men", "(200, None)", id="more than"),
        pytest.param("exceeding 200 men", "(200, None)", id="exceeding"),
        pytest.param("> 200 men", "(200, None)", id="sign"),
        pytest.param("at least 200 men", "[200, None)", id="at least"),
        pytest.param("at least another 200 men", "[200, None)", id="a word between"),
        pytest.param("no fewer than 200 men", "[200, None)", id="no fewer than"),
        pytest.param("200 or more men", "[200, None)", id="or more"),
        pytest.param("200-plus men", "[200, None)", id="plus"),
        pytest.param("200+ men", "[200, None)", id="plus sign"),
        pytest.param("under 200 men", "(None, 200)", id="under"),
        pytest.param("fewer than 200 men", "(None, 200)", id="fewer than"),
        pytest.param("less than or equal to 200 men", "(None, 200]", id="less or equal"),
        pytest.param("up to 200 men", "(None, 200]", id="up to"),
        pytest.param("as many as 200 men", "(None, 200]", id="as many as"),
        pytest.param("no more than 200 men", "(None, 200]", id="no more than"),
        pytest.param("about 200 men", "[180, 220]", id="about"),
        pytest.param("some 200 men", "[180, 220]", id="some"),
        pytest.param("an estimated 200 men", "[180, 220]", id="estimated"),
        pytest.param("~200 men", "[180, 220]", id="tilde"),
        pytest.param("200 or so men", "[180, 220]", id="or so"),
        pytest.param("nearly 200 men", "[180, 200)", id="nearly"),
        pytest.param("just over 200 men", "(200, 220]", id="just over"),
        pytest.param("just under 200 men", "[180, 200)", id="just under"),
        pytest.param("200-odd men", "[200, 240)", id="odd"),
        pytest.param("north of 200 men", "(200, None)", id="north of"),
        pytest.param("as few as 200 men", "[200, None)", id="as few as"),
        pytest.param("just short of 200 men", "[180, 200)", id="just short of"),
        pytest.param("losses topped 200 men", "(200, 220]", id="topped"),
        pytest.param("a sub-200 men crew", "(None, 200)", id="sub-"),
        pytest.param("some 200-plus men", "[200, None)", id="a floor behind, a hedge before"),
        pytest.param("the top 200 men", "[200, 200]", id="the top so many"),
    ],
)
def test_interval(prose: str, interval: str) -> None:
    """The documented widths, and the span without the comparator."""
    (value,) = quantities(prose)
    amount = value.amount
    assert amount is not None
    ends = [None if end is None else int(end) for end in (amount.low, amount.high)]
    left = "(" if amount.low is None or amount.low_open else "["
    right = ")" if amount.high is None or amount.high_open else "]"
    assert f"{left}{ends[0]}, {ends[1]}{right}" == interval
    assert (value.raw, value.counted) == ("200", "men")


def test_about_never_narrows_the_printed_precision() -> None:
    """Hedged, "$1 million" allows at least what it does unhedged."""
    plain, about = quantities("It cost $1 million, or about $1 million.")
    assert plain.amount is not None
    assert about.amount is not None
    assert about.amount.low is not None
    assert about.amount.low <= (plain.amount.low or 0)


def test_and_counting() -> None:
    """A figure that goes on rising is a least one."""
    (value,) = quantities("The toll is 200 and counting.")
    assert (value.comparator, value.low, value.high) == (Comparator.AT_LEAST, Decimal(200), None)
