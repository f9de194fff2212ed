"""The words without which a sentence has no value."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.hints import may_hold_values
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The ferry sank off Lund.", id="plain"),
        pytest.param("Ida Holm left.", id="a name"),
        pytest.param("The halyard broke.", id="a half of a word"),
    ],
)
def test_silent(text: str) -> None:
    assert may_hold_values(text, read(text).by_stem) is False


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Lund has 40 ships.", id="digit"),
        pytest.param("Lund has forty ships.", id="word"),
        pytest.param("It sank on Monday.", id="day"),
        pytest.param("Lund has ४० ships.", id="another script"),
        pytest.param("She wrote twice.", id="often"),
        pytest.param("Most left.", id="share"),
    ],
)
def test_told(text: str) -> None:
    assert may_hold_values(text, read(text).by_stem)
