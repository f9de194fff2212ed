"""A sentence that names somebody else where the claim's own subject would stand."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.slots import Side
from claimcheck.core.compare.who.instead import named
from tests.core.compare.judging import ALONE, hear, read, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Tessel cut 40 jobs.", "Tessel cut 40 jobs.", id="its own"),
        pytest.param("Tessel cut 40 jobs.", "In Lund 40 jobs were cut.", id="a place"),
        pytest.param("Tessel cut 40 jobs.", "The firm cut 40 jobs.", id="nobody"),
        pytest.param("Tessel cut 40 jobs.", "The firm said that Norda cut jobs.", id="further on"),
        pytest.param("The company cut jobs at Tessel.", "Norda cut 40 jobs.", id="not the claim's subject"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    hearing = hear(claim, passage)
    side = Side(read(claim), read(passage), ALONE, 1.0)
    assert spelled(named(hearing, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Tessel cut 40 jobs.", "Norda cut 40 jobs.", "Norda", id="opens it"),
        pytest.param("Tessel cut 40 jobs.", "At the Hale works, 40 jobs were cut.", "Hale", id="at"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    hearing = hear(claim, passage)
    side = Side(read(claim), read(passage), ALONE, 1.0)
    assert spelled(named(hearing, side)) == told
