"""What the subject is said to be."""

from __future__ import annotations

import pytest

from tests.core.compare.judging import rules


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("Holm was a cellist.", "Holm, a Swedish cellist, died in Tamar.", id="the same"),
        pytest.param("Holm was a doctor.", "Holm, a physician, died in Tamar.", id="a word for it"),
        pytest.param("Holm was late in 2011.", "Holm came late in 2011.", id="no kind"),
        pytest.param("Veltro is a maker of cranes, founded in 1950.", "Veltro was founded in 1950.", id="of"),
    ],
)
def test_silent(claim: str, source: str) -> None:
    assert "word-missing" not in rules(claim, source)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("Holm was a pianist.", "Holm, a Swedish cellist, died in Tamar.", id="another calling"),
        pytest.param("Holm was a pianist born in 1931.", "Holm was born in 1931.", id="beside a date"),
    ],
)
def test_missing(claim: str, source: str) -> None:
    assert "word-missing" in rules(claim, source)
