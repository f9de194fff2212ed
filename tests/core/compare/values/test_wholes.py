"""What a share is a share of."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.wholes import is_whole, other_whole
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


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Three of the crew died.", "Three of the crew died, and 5 swam.", False, id="no whole"),
        pytest.param("The crew of 7 swam.", "Three of the crew of 5 swam.", False, id="no part claimed"),
        pytest.param("Three ships of 9 sank.", "Three of the 9 ships sank.", False, id="another form"),
        pytest.param("Three of the crew died.", "Three of the crew of 5 died.", True, id="of the crew of"),
        pytest.param("Two of the pupils passed.", "Two of the 14 pupils passed.", True, id="of the so many"),
        pytest.param("Four of its ships sank.", "Three of its 9 ships sank.", True, id="another part"),
    ],
)
def test_whole_of_a_part(claim: str, passage: str, told: bool) -> None:
    side = beside(claim, passage)
    assert is_whole(side, side.claim.values[0], side.passage.values[-1]) is told
