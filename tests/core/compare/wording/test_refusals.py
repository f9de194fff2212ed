"""Things refused or given up."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.refusals import called_off, set_aside
from tests.core.compare.judging import read


def _asked(text: str, verb: str) -> str:
    reading = read(text)
    at = reading.low.index(verb)
    found = called_off(reading, at) or set_aside(reading, at)
    return "" if found is None else reading.words[found].text


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        pytest.param("Tann called a strike.", "called", id="called in"),
        pytest.param("The fair was held.", "held", id="held"),
        pytest.param("Norda is short of cash.", "short", id="short of cash"),
        pytest.param("The court ruled on Monday.", "ruled", id="ruled"),
    ],
)
def test_silent(text: str, verb: str) -> None:
    assert _asked(text, verb) == ""


@pytest.mark.parametrize(
    ("text", "verb", "told"),
    [
        pytest.param("Tann called off a strike.", "called", "strike", id="called off"),
        pytest.param("The strike was called off.", "called", "strike", id="passive"),
        pytest.param("Norda scrapped the ferry.", "scrapped", "ferry", id="scrapped"),
        pytest.param("Tann ruled out asking for aid.", "ruled", "asking", id="ruled out"),
        pytest.param("Tann denied that staff left.", "denied", "left", id="denied that"),
        pytest.param("Lund voted down the harbour plan.", "voted", "plan", id="voted down"),
        pytest.param("Norda avoided paying.", "avoided", "paying", id="avoided"),
    ],
)
def test_told(text: str, verb: str, told: str) -> None:
    assert _asked(text, verb) == told
