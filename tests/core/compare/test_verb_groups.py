"""Which words of a sentence are verbs."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.clauses.verb_groups import VerbGroups
from tests.core.compare.judging import read


def _verbs(text: str) -> list[str]:
    reading = read(text)
    return [reading.low[verb] for _, verb in VerbGroups(reading).groups()]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        pytest.param("Untreated crops lost.", ["lost"], id="an adjective opens"),
        pytest.param("Founded in 1889, Norda grew.", ["founded", "grew"], id="a participle opens"),
        pytest.param(
            "It hit a van, killing two and injuring five.", ["hit", "killing", "injuring"], id="and"
        ),
        pytest.param("He liked fishing and hunting.", ["liked"], id="two nouns"),
        pytest.param("They won, with Ida Voss scoring.", ["won", "scoring"], id="with her scoring"),
        pytest.param("They won with good bowling.", ["won"], id="a noun behind with"),
    ],
)
def test_groups(text: str, verbs: list[str]) -> None:
    assert _verbs(text) == verbs
