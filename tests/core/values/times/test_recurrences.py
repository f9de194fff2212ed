"""What comes again."""

from __future__ import annotations

import pytest

from claimcheck.core.model.value import ValueKind
from tests.core.values.times.read import timexes, values


def test_a_newspaper_stays_silent() -> None:
    """A capital word before another one is a name."""
    assert timexes("The Daily Planet and the Weekly Bugle.") == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param("It comes daily.", "daily", "P1D", id="daily"),
        pytest.param("It comes quarterly.", "quarterly", "P3M", id="quarterly"),
        pytest.param("It comes every month.", "every month", "P1M", id="every month"),
        pytest.param("It comes each Thursday.", "each Thursday", "XXXX-WXX-4", id="each Thursday"),
    ],
)
def test_recurrences(prose: str, raw: str, timex: str) -> None:
    """They are sets."""
    (found,) = values(prose)
    assert (found.kind, found.raw, found.timex) == (ValueKind.RECURRENCE, raw, timex)
