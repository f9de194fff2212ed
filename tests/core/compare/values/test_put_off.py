"""A day that was put off."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.put_off import is_put_off, superseded
from tests.core.compare.judging import beside, hear, spelled

_PUT_OFF = "The trial, due to begin on 2 May, was postponed to 4 June."


def _superseded(claim: str, passage: str) -> str:
    hearing = hear(claim, passage)
    return spelled(superseded(hearing, hearing.sides[0]))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The trial was due to begin on 2 May.", _PUT_OFF, id="told as a plan"),
        pytest.param("The trial was postponed to 4 June.", _PUT_OFF, id="the new day"),
        pytest.param("The trial began on 2 May.", "The trial began on 2 May.", id="not put off"),
        pytest.param("Koll spoke on 2 May.", "Koll spoke on 2 May and moved to Lund.", id="another move"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _superseded(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The trial will begin on 2 May.", _PUT_OFF, id="due"),
        pytest.param("The trial began on 2 May.", "The trial was moved from 2 May to 4 June.", id="from"),
        pytest.param(
            "The trial begins on 2 May.", "The trial, set for 2 May, was put off until 4 June.", id="until"
        ),
    ],
)
def test_told(claim: str, passage: str) -> None:
    assert _superseded(claim, passage) == "2 May / 4 June"


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        pytest.param("The trial will begin on 8 June.", False, id="neither day"),
        pytest.param("The trial will begin on 4 June.", True, id="the new day"),
    ],
)
def test_the_old_day_denies_no_new_one(claim: str, told: bool) -> None:
    side = beside(claim, _PUT_OFF)
    assert is_put_off(side, side.claim.values[0], side.passage.values[0]) is told
