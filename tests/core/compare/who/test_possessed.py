"""Somebody's kin and company."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.possessed import of_later, told_of_theirs, unheard
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Koll was convicted.", "Koll was convicted.", id="he himself"),
        pytest.param("Koll's nephew was convicted.", "Koll's nephew was convicted.", id="told, too"),
        pytest.param("Koll's nephew was convicted.", "Moser was convicted.", id="owner not told"),
        pytest.param("Koll's firm was convicted.", "Koll was convicted.", id="no kin"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(unheard(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Koll's nephew was convicted.", "Koll was convicted.", "nephew", id="nephew"),
        pytest.param("Holm's deputy resigned.", "Holm resigned.", "deputy", id="deputy"),
        pytest.param("Tessel's rival has 400 shops.", "Tessel has 400 shops.", "rival", id="rival"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(unheard(side.claim, side)) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The driver of the van died.", "The driver of the van died.", "", id="the same"),
        pytest.param(
            "The driver of the van died.", "The van turned over, killing its driver.", "", id="its own"
        ),
        pytest.param(
            "The driver died.", "It hit a wall, killing its driver, and a van.", "", id="of nothing"
        ),
        pytest.param(
            "The driver of the van died.",
            "The lorry left the road, killing its driver, and hit a van.",
            "driver of the van",
            id="named later",
        ),
    ],
)
def test_of_later(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(of_later(side.claim, side)) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Holm was jailed.", "Holm was jailed.", "", id="himself"),
        pytest.param(
            "Holm's brother was jailed.", "Holm's brother was jailed.", "", id="the brother in both"
        ),
        pytest.param("Holm was jailed.", "Holm was jailed; Holm's brother was not.", "", id="himself, too"),
        pytest.param("Tessel was fined.", "Tessel's board was fined.", "", id="no kin"),
        pytest.param("Holm was jailed.", "Holm's brother was jailed.", "Holm's brother", id="his brother"),
        pytest.param(
            "Ida Holm was jailed.", "Ida Holm's late father was jailed.", "Holm's late father", id="late"
        ),
        pytest.param(
            "Holm lives in Lund.", "Holm's father lives in Lund.", "Holm's father", id="no verb known"
        ),
        pytest.param("Koll resigned.", "The deputy of Ivo Koll resigned.", "deputy of Ivo Koll", id="of"),
    ],
)
def test_told_of_theirs(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(told_of_theirs(side.claim, side)) == told
