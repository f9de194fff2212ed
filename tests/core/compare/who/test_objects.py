"""Whom or what a deed was done to."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.objects import moved, turned
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Koll ordered the yard to pay Holm.", "Koll ordered the yard to pay Holm.", id="the same"
        ),
        pytest.param("Koll ordered the yard to pay.", "Koll ordered Norda to pay.", id="nothing of it"),
        pytest.param("The yard was ordered to pay.", "Koll ordered Holm to pay.", id="passive"),
        pytest.param("Dolna was evacuated.", "Dolna was evacuated to Varby.", id="its own place"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(turned(side) or moved(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Koll ordered Holm to pay the yard.",
            "Koll ordered the yard to pay Holm.",
            "Holm / yard",
            id="turned round",
        ),
        pytest.param(
            "Koll sued Ida Holm.", "Koll sued Jonas Moser.", "Ida Holm / Jonas Moser", id="another name"
        ),
        pytest.param(
            "Dolna was evacuated.", "The patients were evacuated to Dolna.", "The patients", id="moved"
        ),
        pytest.param(
            "Varby was flown in.", "The doctors were flown in from Varby.", "The doctors", id="led to"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(turned(side) or moved(side)) == told
