"""Who holds an office and where somebody belongs."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.offices import elsewhere, without_holder
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    found = elsewhere(side.claim, [side])
    return spelled(without_holder(side.claim, [side]) or (found[:2] if found else None))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Ida Borel is the chairman of Veltro.", "Veltro's chairman, Ida Borel, spoke.", id="holds it"
        ),
        pytest.param("The chairman met them.", "They met.", id="says nobody is"),
        pytest.param("Ida Borel of Lund spoke.", "Ida Borel (Lund) spoke.", id="of one body"),
        pytest.param("Ida Borel of Lund spoke.", "Ida Borel spoke.", id="no body there"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Ida Borel is the chairman.", "The chairman, Ivo Tann, spoke.", "chairman", id="another"
        ),
        pytest.param("Ida Borel is the chairman.", "Ida Borel is vice-chairman.", "chairman", id="rank"),
        pytest.param(
            "Ida Borel will be the chairman.", "Ida Borel, the chairman, spoke.", "chairman", id="to come"
        ),
        pytest.param(
            "Ida Borel of Lund, a cellist, spoke.",
            "Ida Borel (Varby) spoke.",
            "Lund / Varby",
            id="another body",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
