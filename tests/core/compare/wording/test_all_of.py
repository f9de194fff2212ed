"""All of it, or a part."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.all_of import in_part
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("All of the bridge was painted.", "Workers painted all of the bridge.", id="all"),
        pytest.param("All of the bridge was painted.", "Workers painted the bridge.", id="no part"),
        pytest.param(
            "Half of the bridge was painted.", "Workers painted half of the bridge.", id="part in both"
        ),
        pytest.param(
            "All of the bridge was painted.", "Half of the crew painted the bridge.", id="part of another"
        ),
        pytest.param("Almost all came.", "Almost all came.", id="almost in both"),
        pytest.param("All came.", "All came, but two left.", id="but behind a break"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(in_part(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Every school closed.", "Almost every school closed.", "Every / Almost every", id="almost"
        ),
        pytest.param("All members came.", "All members but two came.", "All / All members but", id="all but"),
        pytest.param(
            "All of the bridge was painted.", "Workers painted half of the bridge.", "All / half", id="half"
        ),
        pytest.param(
            "All the bridge was painted.", "Workers painted most of the bridge.", "All / most", id="most"
        ),
        pytest.param(
            "All the bridges were painted.",
            "Workers painted 60 percent of the bridges.",
            "All / percent",
            id="a share",
        ),
        pytest.param(
            "The whole forest burned.", "Two thirds of the forest burned.", "whole / thirds", id="two thirds"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(in_part(side.claim, side)) == told
