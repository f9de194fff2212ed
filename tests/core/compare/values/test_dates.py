"""Days and stretches of days."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.dates import goes_on, relate_dates
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("It sank on 3 May 1990.", "It sank on 3 May 1990.", "same", id="equal"),
        pytest.param("It sank in 1990.", "It sank on 3 May 1990.", "same", id="more precise"),
        pytest.param("It sank on 3 May 1990.", "It sank in 1990.", "wider", id="less precise"),
        pytest.param("It sank in May 1990.", "It sank in June 1990.", "disjoint", id="another"),
        pytest.param("It sank on 3 May.", "It sank on 3 May 1990.", "same", id="no year"),
        pytest.param("It sank on 3 May.", "It sank in 1990.", "other", id="nothing in common"),
        pytest.param("It sank before 1990.", "It sank in 1985.", "same", id="before"),
        pytest.param("It ran until 1993.", "It ran until 1991.", "disjoint", id="until"),
    ],
)
def test_relation(claim: str, passage: str, told: str) -> None:
    ours, theirs = ((read(text).values[0], text) for text in (claim, passage))
    assert str(relate_dates(*ours, *theirs)) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "It fell in the first quarter of 2019.", "It fell in February 2019.", "same", id="quarter"
        ),
        pytest.param("It sank on Monday.", "It sank on Monday.", "same", id="one weekday"),
        pytest.param("It sank on Monday.", "It sank on Friday.", "disjoint", id="another weekday"),
        pytest.param("It grew last year.", "It grew the previous year.", "same", id="last and previous"),
        pytest.param("It grew last year.", "It grows next year.", "disjoint", id="last and next"),
        pytest.param("It fell in 332 BC.", "It fell in 331 BC.", "disjoint", id="far"),
        pytest.param("They must leave by 26 May 2019.", "They left on 24 May 2019.", "wider", id="deadline"),
        pytest.param("It has run since 1990.", "It ran in 1994.", "wider", id="since"),
    ],
)
def test_otherwise(claim: str, passage: str, told: str) -> None:
    ours, theirs = ((read(text).values[0], text) for text in (claim, passage))
    assert str(relate_dates(*ours, *theirs)) == told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It sank on 3 May 1990.", id="a day"),
        pytest.param("It ran until 1993.", id="until"),
        pytest.param("Since then it has sunk in 1990.", id="further off"),
    ],
)
def test_goes_on_silent(text: str) -> None:
    assert not goes_on(read(text).values[0], text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It has run since 1990.", id="since"),
        pytest.param("It has run since 3 May 1990.", id="since a day"),
    ],
)
def test_goes_on(text: str) -> None:
    assert goes_on(read(text).values[0], text)
