"""Two that say each their own."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.two_mouths import another, disputed, is_anothers
from tests.core.compare.judging import beside, spelled

_BRIDGE = "Officials say the bridge is safe; the union says it is unsafe."


@pytest.mark.parametrize(
    ("claim", "passage", "word"),
    [
        pytest.param("Officials say the bridge is safe.", _BRIDGE, "", id="their own"),
        pytest.param("The bridge is unsafe.", _BRIDGE, "", id="nobody says it"),
        pytest.param("Koll says the bridge is unsafe.", _BRIDGE, "", id="a third"),
        pytest.param("Koll said it was late.", "Koll said it was late.", "", id="one alone"),
        pytest.param("Officials say the bridge is unsafe.", _BRIDGE, "unsafe", id="the other's"),
        pytest.param(
            "Koll said the town was ruined.",
            "Koll said it was cheap, but Holm said the town was ruined.",
            "town",
            id="behind but",
        ),
    ],
)
def test_another(claim: str, passage: str, word: str) -> None:
    assert spelled(another(beside(claim, passage))) == word


def test_is_anothers() -> None:
    side = beside("The union says the bridge is unsafe.", _BRIDGE)
    safe, unsafe = (side.passage.low.index(word) for word in ("safe", "unsafe"))
    assert is_anothers(side, safe)
    assert not is_anothers(side, unsafe)


@pytest.mark.parametrize(
    ("claim", "passage", "word"),
    [
        pytest.param("Koll sold it.", "Koll sold it, and Holm rejected it.", "", id="nobody says it"),
        pytest.param("Koll says it is safe.", "Koll says it is safe; Holm denies it.", "", id="as a word"),
        pytest.param("It is safe.", "Koll says it is safe, and Koll denies that.", "", id="the same one"),
        pytest.param("It is safe.", "Koll says it is safe; Holm denies it.", "denies", id="denied"),
        pytest.param("It is safe.", "It is safe, Koll says; Holm disputes this.", "disputes", id="disputed"),
    ],
)
def test_disputed(claim: str, passage: str, word: str) -> None:
    assert spelled(disputed(beside(claim, passage))) == word
