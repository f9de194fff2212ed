"""The other end of a change told in one unit."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        pytest.param("It lasted ten years.", [("ten years", "P10Y")], id="one length"),
        pytest.param("It sent 16 weeks to eight people.", [("16 weeks", "P16W")], id="other things"),
        pytest.param("It gave two years to three.", [("two years", "P2Y")], id="from nothing"),
        pytest.param(
            "It was cut from ten years to seven.", [("ten years", "P10Y"), ("seven", "P7Y")], id="years"
        ),
        pytest.param(
            "It fell from an average of 16 weeks to eight.",
            [("16 weeks", "P16W"), ("eight", "P8W")],
            id="weeks",
        ),
        pytest.param(
            "It fell from 3 days to 12 hours.", [("3 days", "P3D"), ("12 hours", "PT12H")], id="two units"
        ),
    ],
)
def test_other_end(prose: str, found: list[tuple[str, str]]) -> None:
    assert timexes(prose) == found
