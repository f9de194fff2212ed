"""Deeds with two ends."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.two_ended import other_stems, told
from tests.core.compare.judging import read


def _spelled(text: str) -> list[str]:
    reading = read(text)
    return [
        " / ".join(" ".join(reading.words[n].text for n in end) for end in (ends.first, ends.second))
        for ends in told(reading).values()
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Koll opened the hall.", id="another verb"),
        pytest.param("Koll lost a mill.", id="a thing lost"),
        pytest.param("Koll works hard.", id="for nobody"),
        pytest.param("Koll drew Holm.", id="drew a portrait"),
        pytest.param("Koll signed Holm.", id="signed him"),
        pytest.param("Koll leased the hall.", id="to or from"),
        pytest.param("The two were married.", id="by nobody"),
    ],
)
def test_silent(text: str) -> None:
    assert _spelled(text) == []


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        pytest.param("Tessel sold a mill to Norda.", "Tessel / Norda", id="sold to"),
        pytest.param("Tessel sold Norda a mill.", "Tessel / Norda", id="sold her"),
        pytest.param("Tessel lent Norda money.", "Tessel / Norda", id="lent her"),
        pytest.param("Norda bought a mill from Tessel.", "Tessel / Norda", id="bought"),
        pytest.param("The mill was bought by Norda.", " / Norda", id="bought by"),
        pytest.param("Tessel leased the hall to Norda.", "Tessel / Norda", id="leased to"),
        pytest.param("Norda leased the hall from Tessel.", "Tessel / Norda", id="leased from"),
        pytest.param("Varby lost to Lund.", "Lund / Varby", id="lost to"),
        pytest.param("Varby was beaten by Lund.", "Lund / Varby", id="beaten by"),
        pytest.param("Koll works for Tessel.", "Tessel / Koll", id="works for"),
        pytest.param("The mill belongs to Tessel.", "Tessel / mill", id="belongs to"),
        pytest.param("Koll met Holm.", "Koll / Holm", id="met"),
        pytest.param("Koll clashed with Holm.", "Koll / Holm", id="with"),
        pytest.param("Koll signed a treaty with Holm.", "Koll / Holm", id="what is shared"),
    ],
)
def test_told(text: str, ends: str) -> None:
    assert _spelled(text) == [ends]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param("Koll opened the hall.", set(), id="none"),
        pytest.param("Norda bought a mill.", {"sell"}, id="the other end"),
        pytest.param("Koll met Holm.", {"meet"}, id="both"),
    ],
)
def test_other_stems(text: str, other: set[str]) -> None:
    assert other_stems(read(text)) == other
