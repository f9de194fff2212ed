"""Pairs of numbers that belong in one order."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.scores import differing, missing, stating
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund won 3-1.", "Lund won 3-1.", id="the same"),
        pytest.param("Lund won 3-1.", "Lund won 3-1 and led 2-0.", id="in words"),
        pytest.param("Rents rose 5-10 percent.", "Rents rose 6-12 percent.", id="a range"),
        pytest.param("Lund won 3-1.", "Lund won.", id="none there"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(differing(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Lund won 3-1.", "Lund won 2-1.", "3-1 / 2-1", id="another"),
        pytest.param("Lund won 3-1.", "Lund won 1-3.", "3-1 / 1-3", id="turned"),
        pytest.param(
            "It passed by 63 votes to 5.",
            "It passed by 61 votes to 5.",
            "63 votes to 5 / 61 votes to 5",
            id="votes",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(differing(side.claim, side)) == told


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund won 3-1.", "Lund beat Varby 3-1.", id="there"),
        pytest.param("Rents rose 5-10 percent.", "Rents rose.", id="no contest"),
        pytest.param("Lund won.", "Lund won 3-1.", id="no pair"),
    ],
)
def test_missing_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(missing(side.claim, [side])) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Lund won 3-1.", "Lund won.", "3-1", id="not there"),
        pytest.param("It passed by five votes to two.", "It passed.", "five votes to two", id="in words"),
        pytest.param("Lund won 3-1.", "Varby won 1-3.", "3-1", id="turned"),
    ],
)
def test_missing(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(missing(side.claim, [side])) == told


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund won 3 games.", "Lund won 3-1.", id="no pair"),
        pytest.param("Lund won 3-1.", "Lund won 2-1.", id="another pair"),
        pytest.param(
            "Lund won the old cup in Varby 3-1.", "Norda drew, and Tessel lost 3-1.", id="another matter"
        ),
    ],
)
def test_stating_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    found = stating(side.claim, side.claim.values[0], [side])
    assert found is None


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Lund won 3-1.", "Lund won 3-1.", "3-1", id="there"),
    ],
)
def test_stating(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    found = stating(side.claim, side.claim.values[0], [side])
    assert found is not None
    assert found[0].raw == told
