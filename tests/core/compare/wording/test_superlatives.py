"""The largest, the second-largest, one of the largest."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.superlatives import differing, weaker
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund is the largest city.", "Lund, the biggest city, has a port.", id="the same"),
        pytest.param("Lund is the largest city.", "Lund is the oldest city.", id="another order"),
        pytest.param(
            "Lund is the largest city of the county.",
            "Lund is the second-largest city of the country and the largest of the county.",
            id="both are told",
        ),
        pytest.param("Most people left.", "The second most people left.", id="most people"),
        pytest.param("The forest burnt.", "The second forest burnt.", id="a noun in -est"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert differing(side.claim, side) is None
    assert weaker(side.claim, side) is None


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund is the largest city.", "Lund is the second-largest city.", id="first for second"),
        pytest.param(
            "Lund is the 3rd largest city.", "Lund is the second-largest city.", id="third for second"
        ),
        pytest.param("It is the most populous town.", "It is the fourth most populous town.", id="most"),
    ],
)
def test_differs(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert differing(side.claim, side) is not None


def test_one_of_them_is_less() -> None:
    side = beside("Lake Orn is the deepest lake.", "Lake Orn is one of the deepest lakes.")
    assert weaker(side.claim, side) is not None
    assert differing(side.claim, side) is None
