"""Which part or side of a date the words in front of it say."""

from __future__ import annotations

import pytest

from claimcheck.core.model.value import ValueKind
from tests.core.values.times.read import days, timexes, values


@pytest.mark.parametrize(
    ("prose", "covered"),
    [
        pytest.param("since 2009", "2009-01-01..2020-07-03", id="since"),
        pytest.param("since 2031", "2031-01-01..", id="since what is to come"),
        pytest.param("until March 2019", "..2019-03-31", id="until"),
        pytest.param("by May 26th, 2017", "..2017-05-26", id="by"),
        pytest.param("before 2017", "..2016-12-31", id="before"),
        pytest.param("after 2017", "2018-01-01..", id="after"),
        pytest.param("in early 2017", "2017-01-01..2017-07-02", id="early"),
        pytest.param("in late 2017", "2017-07-02..2017-12-31", id="late"),
        pytest.param("in mid-2017", "2017-04-02..2017-10-01", id="mid"),
    ],
)
def test_days(prose: str, covered: str) -> None:
    """The words in front open or narrow the days."""
    assert days(prose) == [covered]


def test_the_lead_belongs_to_the_value_only_where_it_says_the_part() -> None:
    """The word "early" is part of the value, "since" makes it a period."""
    assert timexes("in early 2017") == [("early 2017", "2017")]
    (found,) = values("since 2009")
    assert (found.raw, found.kind) == ("2009", ValueKind.PERIOD)


def test_since_without_a_reference_is_open() -> None:
    """Nobody said until when."""
    assert days("since 2009", None) == ["2009-01-01.."]
