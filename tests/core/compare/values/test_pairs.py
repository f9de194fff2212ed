"""Which date goes with which figure."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.pairs import weigh
from claimcheck.core.compare.values.relation import Relation
from tests.core.compare.judging import beside


def _asked(claim: str, passage: str, at: int) -> float:
    side = beside(claim, passage)
    return weigh(side, side.claim.values[0], side.passage.values[at], Relation.SAME, 1.0)


@pytest.mark.parametrize(
    ("claim", "passage", "at"),
    [
        pytest.param("Rents rose 3.4% in May.", "Rents rose 3.4% in May and 3.6% in June.", 0, id="its own"),
        pytest.param("Rents rose 3.4%.", "Rents rose 3.4% in May and 3.6% in June.", 0, id="no date"),
        pytest.param(
            "Rents rose 3.4% in June.", "In May and June rents rose 3.4% and 3.6%.", 2, id="order not told"
        ),
        pytest.param(
            "Rents rose 3.4% in June.",
            "Rents rose 3.4% in May and 40 flats were let in June.",
            0,
            id="unlike figures",
        ),
    ],
)
def test_silent(claim: str, passage: str, at: int) -> None:
    assert _asked(claim, passage, at) == 1.0


@pytest.mark.parametrize(
    ("claim", "passage", "at"),
    [
        pytest.param(
            "Rents rose 3.4% in June.", "Rents rose 3.4% in May and 3.6% in June.", 0, id="another's"
        ),
        pytest.param("Rents rose 3.6% in May.", "Rents rose 3.4% in May and 3.6% in June.", 2, id="second"),
        pytest.param("Lund had 40 ships in 1999.", "Lund had 40 ships in 1989.", 0, id="only one"),
    ],
)
def test_told(claim: str, passage: str, at: int) -> None:
    assert _asked(claim, passage, at) == 0.1
