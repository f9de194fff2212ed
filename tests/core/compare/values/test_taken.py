"""Values of a source that belong to another value of the claim."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.figures import Standing, figures
from tests.core.compare.judging import beside

SAME, DIFFERS, ABSENT = Standing.BORNE_OUT, Standing.DIFFERS, Standing.ABSENT


def standings(claim: str, passage: str) -> list[Standing]:
    side = beside(claim, passage)
    return [figure.standing for figure in figures(side.claim, [side])]


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        pytest.param(
            "The council bought 4 trams and 6 buses.",
            "The council bought 4 trams and 9 bicycles.",
            [SAME, ABSENT],
            id="what is left counts something else",
        ),
        pytest.param(
            "Orla threw a 32-metre pass to the 2-metre line.",
            "Orla threw a 32-metre pass over a 5-metre wall.",
            [SAME, ABSENT],
            id="what is left is followed by another word",
        ),
        pytest.param(
            "The council bought 4 trams and 6 buses.",
            "The council bought 4 trams, 6 buses and 9 bicycles.",
            [SAME, SAME],
            id="each has its own",
        ),
        pytest.param(
            "The council bought 4 trams and 6 buses.",
            "The council bought 4 trams.",
            [SAME, ABSENT],
            id="nothing is left",
        ),
        pytest.param(
            "The council bought 4 trams and 6 buses.",
            "The council bought 4 trams and 9 buses.",
            [SAME, DIFFERS],
            id="what is left counts the same",
        ),
        pytest.param(
            "Orla threw a 32-metre pass to the 2-metre line.",
            "Orla threw a 32-metre pass to the 1-metre line.",
            [SAME, DIFFERS],
            id="what is left is followed by the same word",
        ),
    ],
)
def test_taken(claim: str, passage: str, expected: list[Standing]) -> None:
    assert standings(claim, passage) == expected
