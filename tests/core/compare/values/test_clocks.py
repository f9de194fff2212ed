"""Times of day."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.clocks import relate_clocks
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("It sank at 5pm.", "It sank at 17:00.", "same", id="the same"),
        pytest.param("It sank at 5pm.", "It sank at 18:00.", "disjoint", id="another"),
        pytest.param("It sank at 5.30pm.", "It sank at half past five.", "same", id="half of the day unsaid"),
        pytest.param("It sank at about 5pm.", "It sank at 17:10.", "same", id="about"),
        pytest.param("It sank at 5pm.", "It sank after 16:00.", "wider", id="loose there"),
        pytest.param("It sank on Monday morning.", "It sank on Monday night.", "disjoint", id="morning"),
        pytest.param("It sank on Monday evening.", "It sank on Monday night.", "same", id="evening"),
        pytest.param("It sank at 5pm on Monday.", "It sank on Monday.", "wider", id="none there"),
    ],
)
def test_relation(claim: str, passage: str, told: str) -> None:
    ours, theirs = ((read(text).values[0], text) for text in (claim, passage))
    assert str(relate_clocks(*ours, *theirs)) == told
