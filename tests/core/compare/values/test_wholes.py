"""What a share is a share of."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.wholes import other_whole
from tests.core.compare.judging import beside


def _asked(claim: str, passage: str) -> bool:
    side = beside(claim, passage)
    return other_whole(side, side.claim.values[0], side.passage.values[0])


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Some 95 percent of adults came.", "Some 95 percent of the adults came.", id="the same"),
        pytest.param(
            "Some 95 percent of children came.", "Some 95 percent of kids came.", id="a word for it"
        ),
        pytest.param("Some 95 percent of adults came.", "Some 95 percent came.", id="unsaid"),
        pytest.param("Some 95 of the adults came.", "Some 95 of the children came.", id="no share"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) is False


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Some 95 percent of adults came.", "Some 95 percent of children came.", id="others"),
        pytest.param("Half of the bridges fell.", "Half of the towers fell.", id="half"),
        pytest.param("One in five of the ships sank.", "One in five of the cars sank.", id="one in five"),
    ],
)
def test_told(claim: str, passage: str) -> None:
    assert _asked(claim, passage)
