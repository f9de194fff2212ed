"""A bound and the figures that fit it."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.bounds import nearness
from claimcheck.core.values import find_values


@pytest.mark.parametrize(
    ("claim", "source", "worth"),
    [
        pytest.param("63 people", "600 people", 1.0, id="no bound"),
        pytest.param("more than 60 people", "63 people", 1.0, id="right behind it"),
        pytest.param("more than 60 people", "100 people", 0.85, id="further"),
        pytest.param("under 60 people", "20 people", 0.7, id="a third of it"),
        pytest.param("more than 60 people", "6,000 people", 0.5, id="a hundred times"),
    ],
)
def test_a_bound_is_told_near_its_figure(claim: str, source: str, worth: float) -> None:
    assert nearness(find_values(claim)[0], find_values(source)[0]) == worth
