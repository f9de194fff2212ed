"""Words a claim stands or falls by."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.decisive import missing
from tests.core.compare.judging import hear


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Holm was convicted.", "Holm was convicted.", id="there"),
        pytest.param("Rents rose.", "Rents climbed.", id="a word for it"),
        pytest.param("Holm came.", "Holm left.", id="no such word"),
        pytest.param("Rents fell to 40.", "Rents were 40, down from 60.", id="way"),
        pytest.param("Rents fell to $40.", "Rents were $40, against $60 last year.", id="by the figures"),
        pytest.param("The annual fee is $40.", "The fee is $40 a year.", id="of a year"),
        pytest.param("It is to last until June.", "It goes on until June.", id="to last"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert [token.text for token in missing(hear(claim, passage))] == []


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Holm was convicted.", "Holm was heard.", ["convicted"], id="deed"),
        pytest.param("Holm is the only cellist.", "Holm is a cellist.", ["only"], id="rank"),
        pytest.param("The list was made public.", "The list was made in Lund.", ["public"], id="made public"),
        pytest.param("The annual fee is $40.", "The fee is $40 a day.", ["annual"], id="of a day"),
        pytest.param("Holm was born in Lund.", "Holm lives in Lund.", ["born"], id="life"),
    ],
)
def test_told(claim: str, passage: str, told: list[str]) -> None:
    assert [token.text for token in missing(hear(claim, passage))] == told
