"""Who does what stands in the infinitive."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.infinitives import doing
from tests.core.compare.judging import read


def _asked(text: str, verb: str) -> str:
    reading = read(text)
    found = doing(reading, reading.low.index(verb)) or ()
    return " / ".join(" ".join(reading.words[n].text for n in part) for part in found)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        pytest.param("Lund beat Varby.", "beat", id="finite"),
        pytest.param("Lund told Ivo Tann to leave.", "leave", id="somebody else asked"),
        pytest.param("Lund asked Varby to leave.", "leave", id="asked to"),
        pytest.param("To beat Varby takes luck.", "beat", id="opens it"),
    ],
)
def test_silent(text: str, verb: str) -> None:
    assert _asked(text, verb) == ""


@pytest.mark.parametrize(
    ("text", "verb", "told"),
    [
        pytest.param("Lund came from behind to beat Varby.", "beat", "Lund / Varby", id="from behind"),
        pytest.param("Koll hurried home to feed Rex.", "feed", "Koll / Rex", id="home"),
        pytest.param("The old yard went on to buy Tessel.", "buy", "The old yard / Tessel", id="on"),
    ],
)
def test_told(text: str, verb: str, told: str) -> None:
    assert _asked(text, verb) == told
