"""Who says so."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.attribution import another_speaker, attributed, quoted, reported
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return spelled(
        attributed(side.claim, side) or quoted(side.claim, side) or another_speaker(side.claim, side)
    )


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The ferry sank.", "The ferry sank.", id="told"),
        pytest.param(
            "Koll claims that the ferry sank.", "Koll claims that the ferry sank.", id="attributed in both"
        ),
        pytest.param("The ferry sank.", "The ferry sank, and Koll argued with Tann.", id="beside it"),
        pytest.param(
            "The ferry sank with 12 aboard.",
            "Ida Koll said that the ferry sank with 12 aboard.",
            id="a figure",
        ),
        pytest.param("Koll said the ferry sank.", "She said the ferry sank.", id="pronoun"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The ferry sank.", "Koll claims that the ferry sank.", "claims", id="claims"),
        pytest.param("The ferry sank.", "Ida Koll said that the ferry sank.", "said", id="one person's word"),
        pytest.param("Tann hit Moser.", "Koll accused Tann of hitting Moser.", "accused", id="accused"),
        pytest.param(
            "The old ferry was full.",
            "“The old ferry was full,” said Ida Koll.",
            "The old ferry was full",
            id="quotation",
        ),
        pytest.param(
            "Koll said the ferry sank.", "Moser said the ferry sank.", "Moser", id="another speaker"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The ferry sank.", "The ferry sank.", id="none"),
        pytest.param("Koll said the ferry sank.", "Koll said the ferry sank.", id="in both"),
        pytest.param("Koll said the ferry sank.", "The ferry sank.", id="only in the claim"),
    ],
)
def test_reported_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(reported(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The ferry sank.", "The ferry sank, Koll said.", "said", id="said"),
        pytest.param(
            "The ferry sank.", "According to Koll, the ferry sank.", "According to", id="according to"
        ),
    ],
)
def test_reported(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(reported(side.claim, side)) == told
