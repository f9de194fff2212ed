"""What a crime carries is not what somebody got."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.legal_limits import for_given
from tests.core.compare.judging import hear, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Holm was jailed for six years.", "Holm was jailed for six years.", id="what she got"),
        pytest.param(
            "The maximum sentence is ten years.",
            "The maximum sentence is ten years.",
            id="limit in the claim",
        ),
        pytest.param(
            "Holm was jailed for six years.",
            "Holm was jailed for six years, and the maximum sentence is ten.",
            id="limit behind it",
        ),
        pytest.param("Holm was jailed.", "The maximum sentence for fraud is ten years.", id="no figure"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    hearing = hear(claim, passage)
    assert spelled(for_given(hearing, hearing.sides[0])) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Holm got ten years for fraud.",
            "The maximum sentence for fraud is ten years.",
            "maximum sentence",
            id="maximum sentence",
        ),
        pytest.param(
            "Holm was jailed for ten years.",
            "Holm, jailed on Monday, faced a maximum sentence of ten years.",
            "maximum sentence",
            id="faced",
        ),
        pytest.param(
            "Norda paid a fine of $40,000.",
            "The maximum fine for Norda is $40,000.",
            "maximum fine",
            id="fine",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    hearing = hear(claim, passage)
    assert spelled(for_given(hearing, hearing.sides[0])) == told
