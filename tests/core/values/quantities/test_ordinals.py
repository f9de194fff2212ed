"""Ordinals that place something."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.core.model.value import ValueKind
from tests.core.values.quantities.found import quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("At first he was second to none.", id="idioms"),
        pytest.param("First, the Second World War.", id="adverb and name"),
        pytest.param("She learned first aid first.", id="first aid"),
        pytest.param("The first lady took it in the first place.", id="first lady, first place"),
        pytest.param("Wait a second, seconds count.", id="time"),
        pytest.param("He lives on 21st Street and Fifth Avenue.", id="streets"),
        pytest.param("They bought second-hand; a third party paid.", id="second-hand, third party"),
        pytest.param("It is a first-world problem.", id="first-world"),
    ],
)
def test_no_ordinal(prose: str) -> None:
    """Ordinals that place nothing."""
    assert [v.raw for v in quantities(prose) if v.kind is ValueKind.ORDINAL] == []


@pytest.mark.parametrize(
    ("prose", "raw", "number", "counted"),
    [
        pytest.param("The 40th session opened.", "40th", 40, "session", id="digits"),
        pytest.param("The 40thsession opened.", "40th", 40, "session", id="glued"),
        pytest.param("She came second and left.", "second", 2, None, id="a place, then a verb"),
        pytest.param("His forty-seventh book sold.", "forty-seventh", 47, "book", id="words"),
        pytest.param("The third-largest bank fell.", "third", 3, "bank", id="superlative"),
        pytest.param("She was the first woman to win.", "first", 1, "woman", id="first woman"),
        pytest.param("He finished second in the race.", "second", 2, None, id="finished second"),
        pytest.param("Its first-ever loss came.", "first", 1, "loss", id="first-ever"),
        pytest.param("Elena's second letter came.", "second", 2, "letter", id="behind a possessive"),
    ],
)
def test_ordinal(prose: str, raw: str, number: int, counted: str | None) -> None:
    """The place and what is placed."""
    (value,) = [v for v in quantities(prose) if v.kind is ValueKind.ORDINAL]
    assert (value.raw, value.number) == (raw, Decimal(number))
    assert value.counted == counted
