"""A value in another form."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.said_otherwise import elsewhere
from tests.core.compare.judging import beside


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    found = elsewhere(side.claim.values[0], side)
    return "" if found is None else found.raw


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Two out of 11 wells were shut.", "Two of twelve wells were shut.", id="other counts"),
        pytest.param("Two out of 11 wells were shut.", "Two wells and eleven pumps were shut.", id="apart"),
        pytest.param("Lund won seven games.", "It was Lund's seventh game.", id="not in a row"),
        pytest.param(
            "Lund won seven in a row.", "It was the seventh win in a row for Varby.", id="another's row"
        ),
        pytest.param(
            "Two out of 11 divers swam home to Lund.",
            "Two of eleven wells were shut.",
            id="too little matter",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Two out of 11 wells were shut.", "Two of eleven wells were shut.", "Two", id="share"),
        pytest.param(
            "Two out of 11 wells were shut.", "Two of the 11 wells were shut.", "Two", id="share of the"
        ),
        pytest.param("Lund won seven in a row.", "It was Lund's seventh win in a row.", "seventh", id="row"),
        pytest.param(
            "Sales were higher than a year before.",
            "Sales were higher than last year.",
            "last year",
            id="a year before",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
