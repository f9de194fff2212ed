"""Who holds an office and where somebody belongs."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.offices import elsewhere, held_by_another, without_holder
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


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Ida Borel will be the chairman.", "Ida Borel will be the chairman.", id="holds it"),
        pytest.param("Ida Borel is the chairman.", "Ivo Tann is the chairman.", id="held today"),
        pytest.param("Ida Borel will be a senator.", "Ivo Tann will be a senator.", id="of many"),
        pytest.param(
            "Ida Borel will be the chairman.",
            "Ida Borel stays on as chairman, and Ivo Tann as treasurer.",
            id="both named",
        ),
    ],
)
def test_held_by_another_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    found = held_by_another(side.claim, [side])
    assert spelled(found[:2] if found else None) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Ida Borel will be the chairman.",
            "Ivo Tann will be the chairman.",
            "Ida Borel / Ivo Tann",
            id="another",
        ),
        pytest.param(
            "Ida Borel will become chief executive.",
            "Ivo Tann will become chief executive, and Ida Borel its treasurer.",
            "Ida Borel / Ivo Tann",
            id="beside",
        ),
    ],
)
def test_held_by_another(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    found = held_by_another(side.claim, [side])
    assert spelled(found[:2] if found else None) == told
