"""A date stands with its sentence's main verb."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.day_of_main import is_of_main
from tests.core.compare.judging import beside


def _asked(claim: str, passage: str) -> bool:
    side = beside(claim, passage)
    return is_of_main(side, side.claim.values[0], side.passage.values[0])


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Holm began stealing in 2016.",
            "Holm began stealing in 2016, two years after she joined.",
            id="main verb",
        ),
        pytest.param("Holm joined in 2016.", "Holm joined in 2016.", id="no after"),
        pytest.param("Holm joined in 2016.", "Holm left after she joined in 2016.", id="date behind it"),
        pytest.param(
            "The bridge fell in 2003.",
            "In 2003 Lund paid for repairs, weeks after the bridge fell.",
            id="opening date",
        ),
        pytest.param("Holm joined in 2016.", "Holm left in 2016 after joining.", id="no subject"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) is False


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Holm joined in 2016.", "Holm began stealing in 2016, two years after she joined.", id="after"
        ),
        pytest.param(
            "Koll retired in May 2011.",
            "Koll sold the yard in May 2011, months after he retired.",
            id="months after",
        ),
    ],
)
def test_told(claim: str, passage: str) -> None:
    assert _asked(claim, passage)
