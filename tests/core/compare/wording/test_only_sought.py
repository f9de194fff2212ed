"""What is only sought."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.only_sought import sought
from tests.core.compare.judging import hear, spelled


def _asked(claim: str, passage: str) -> str:
    hearing = hear(claim, passage)
    return spelled(sought(hearing, hearing.sides[0]))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Koll is the mayor.", "Koll is the mayor of Varby.", id="held"),
        pytest.param("Koll ran for mayor.", "Koll ran for mayor.", id="sought in both"),
        pytest.param(
            "The show aired for eight seasons.", "The show ran for eight seasons.", id="ran so long"
        ),
        pytest.param(
            "The film won four prizes.",
            "Nominated for seven, the film won four prizes.",
            id="nominated and won",
        ),
        pytest.param(
            "The film won four prizes.", "The film was nominated for and won four prizes.", id="with and"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Koll is mayor of Varby.", "Koll is running for mayor of Varby.", "running for mayor", id="runs"
        ),
        pytest.param(
            "Koll got the post of director.",
            "Koll applied for the post of director.",
            "applied for the post",
            id="applied",
        ),
        pytest.param(
            "The film won four prizes.",
            "The film, which was nominated for four prizes, won one.",
            "nominated for four",
            id="nominated",
        ),
        pytest.param(
            "The book won the prize.",
            "The book was shortlisted for the prize.",
            "shortlisted for the prize",
            id="shortlisted",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
