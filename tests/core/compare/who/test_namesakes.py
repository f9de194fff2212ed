"""One surname, two people."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.namesakes import namesake
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Agnes Orlen left.", "Agnes Orlen left.", id="the same"),
        pytest.param("Tom Orlen left.", "Tomas Orlen left.", id="short form"),
        pytest.param("A. Orlen left.", "Agnes Orlen left.", id="initial"),
        pytest.param("Agnes Orlen left.", "Dr Orlen left.", id="title"),
        pytest.param("Agnes Orlen left.", "Lund's Orlen left.", id="owner"),
        pytest.param("Orlen left.", "Frank Orlen left.", id="surname alone"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(namesake(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Agnes Orlen left.", "Frank Orlen left.", "Agnes Orlen / Frank Orlen", id="given name"),
        pytest.param("A. Orlen left.", "F. Orlen left.", "A. Orlen / F. Orlen", id="initials"),
        pytest.param(
            "Agnes Orlen left.", "Judge Frank Orlen left.", "Agnes Orlen / Frank Orlen", id="behind a title"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(namesake(side)) == told
