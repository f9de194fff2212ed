"""Which deed a date tells the day of."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.deeds import dated, fit
from tests.core.compare.judging import beside, read


@pytest.mark.parametrize(
    ("text", "date", "verb"),
    [
        pytest.param("Tann joined the bank in 1990, and left it in 1995.", 5, "joined", id="first"),
        pytest.param("Tann joined the bank in 1990, and left it in 1995.", 10, "left", id="second"),
        pytest.param("Tann joined in 1990, and in 1995 left the bank.", 6, "left", id="before its verb"),
        pytest.param("The bank of 1990.", 4, None, id="no verb"),
    ],
)
def test_dated(text: str, date: int, verb: str | None) -> None:
    reading = read(text)
    found = dated(reading, date)
    assert (None if found is None else reading.words[found].text) == verb


def test_a_date_of_another_deed_is_less_kin() -> None:
    side = beside("Tann left the bank in 1995.", "Tann joined the bank in 1990, and left it in 1995.")
    year = side.claim.places[0]
    assert [fit(side, year, place) for place in side.passage.places] == [0.6, 1.0]
