"""Days and stretches of days."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.dates import relate_dates
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
