"""The names a claim puts its matter on."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.names import displaced, names_of, replaced, stands
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Ida Holm left.", "Ida Holm left.", id="there"),
        pytest.param("The World Food Programme left.", "The WFP left.", id="short form"),
        pytest.param("Tessel Inc left.", "Tessel left.", id="legal form"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert stands(side.claim, names_of(side.claim)[0], [side]) >= 0.9


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Ida Holm left.", "Holm left.", 0.8, id="surname"),
        pytest.param("Ida Holm left.", "Koll left.", 0.0, id="absent"),
        pytest.param("Ida Holm left.", "Vera Holm left.", 0.0, id="another's surname"),
        pytest.param("Ms Chen left.", "Mr Chen left.", 0.0, id="another sex"),
    ],
)
def test_told(claim: str, passage: str, told: float) -> None:
    side = beside(claim, passage)
    assert stands(side.claim, names_of(side.claim)[0], [side]) == told


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund beat Varby.", "Lund beat Varby.", id="there"),
        pytest.param("Lund beat Varby.", "Norda met Tessel in Orlen.", id="other words"),
        pytest.param("Lund beat Varby.", "Varby beat Lund.", id="one of the claim's"),
    ],
)
def test_replaced_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    found = replaced(side.claim, names_of(side.claim)[-1], side)
    assert not found is not None


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "The mayor of Varby opened the fair.", "The mayor of Lund opened the fair.", id="in its place"
        ),
        pytest.param("The yard was founded by Koll.", "The yard was founded by Holm.", id="by"),
    ],
)
def test_replaced(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    found = replaced(side.claim, names_of(side.claim)[-1], side)
    assert found is not None


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The fair in Tamar opened.", "The fair in Tamar opened.", id="the same"),
        pytest.param("The fair in Tamar opened.", "The fair opened near Orlen.", id="another preposition"),
        pytest.param("Tamar opened.", "The fair in Orlen opened.", id="none"),
    ],
)
def test_displaced_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert not displaced(side.claim, names_of(side.claim)[-1], side.passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The fair in Tamar opened.", "The fair in Orlen opened.", id="in"),
        pytest.param("The bridge at the Hale burned.", "The bridge at the Orlen burned.", id="the"),
    ],
)
def test_displaced(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert displaced(side.claim, names_of(side.claim)[-1], side.passage)
