"""Figures of an older event."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.other_times import fit
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("A flood killed 31 people.", "A flood killed 31 people.", id="today's"),
        pytest.param(
            "It was the worst flood since 140 died at Brod.",
            "It was the worst flood since 140 died at Brod.",
            id="asked for, too",
        ),
        pytest.param(
            "A flood killed 31 people.", "On Friday, when a dam broke, 31 people died.", id="when, of today"
        ),
        pytest.param("At Brod 140 died.", "It is the worst flood since 140 died at Brod.", id="its name"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert all(fit(side, place) == 1.0 for place in side.passage.places)


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "A flood killed 140 people.",
            "It is the worst flood since 1962, when 140 people died.",
            [1.0, 0.1],
            id="since a date, when",
        ),
        pytest.param(
            "The crash killed 19 people.",
            "It was the worst crash since a derailment killed 19.",
            [0.1],
            id="since",
        ),
        pytest.param(
            "Four people died.",
            "Four people died in the worst crash since a derailment killed 19.",
            [1.0, 0.1],
            id="in front of it",
        ),
    ],
)
def test_told(claim: str, passage: str, told: list[float]) -> None:
    side = beside(claim, passage)
    assert [fit(side, place) for place in side.passage.places] == told
