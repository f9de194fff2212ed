"""The day a page prints over its text."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.dateline import dateline


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("The bridge was opened by the mayor on 5 March 2003.", id="a sentence"),
        pytest.param("Friday, 5 March", id="no year"),
        pytest.param("5 March 2003 - 6 March 2003", id="two days"),
        pytest.param("March 2003", id="a month"),
        pytest.param("Ida Holm, Lund", id="none"),
    ],
)
def test_silent(line: str) -> None:
    assert str(dateline([line])) == "None"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("Published 5 March 2003", "2003-03-05", id="published"),
        pytest.param("5 March 2003", "2003-03-05", id="bare"),
        pytest.param("Last updated 5 March 2003 at 14:20 GMT", "2003-03-05", id="with a time"),
        pytest.param("Date: 5 March 2003", "2003-03-05", id="dated"),
    ],
)
def test_told(line: str, told: str) -> None:
    assert str(dateline([line])) == told
