"""The two ends of a stretch."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.spans import End, asked, ends
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("It was shot in May 1994 and in June 1995.", [], id="two days"),
        pytest.param("It came from Lund in May 1994 and closed in 1995.", [], id="from a place"),
        pytest.param("Shot from May 1994 to June 1995.", [End.START, End.END], id="from and to"),
        pytest.param("She led it between 2003 and 2011.", [End.START, End.END], id="between"),
    ],
)
def test_ends(text: str, found: list[End]) -> None:
    assert list(ends(read(text)).values()) == found


@pytest.mark.parametrize(
    ("claim", "end"),
    [
        pytest.param("The film was shot in 1994.", None, id="neither"),
        pytest.param("Shooting began in 1994.", End.START, id="began"),
        pytest.param("Shooting was completed in 1995.", End.END, id="completed"),
        pytest.param("Koll was mayor until 2011.", End.END, id="until"),
    ],
)
def test_asked(claim: str, end: End | None) -> None:
    reading = read(claim)
    assert asked(reading, reading.places[0]) == end
