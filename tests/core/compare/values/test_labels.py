"""Numbers that are part of a name."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.labels import differing, labels, missing
from tests.core.compare.judging import beside, read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In 40 towns nobody voted.", id="a preposition"),
        pytest.param("On May 4 it rained.", id="a day"),
        pytest.param("The Lund 1998 census was the last.", id="a year"),
        pytest.param("Tann earned 12% more; Koll 3.5 million.", id="a share and a sum"),
        pytest.param("Velden beat Lund 3-1.", id="a score"),
        pytest.param("Sales rose in Q3 of 2020.", id="a quarter"),
        pytest.param("In May two firms closed.", id="a count in small letters"),
        pytest.param("Three firms closed.", id="a count that opens"),
    ],
)
def test_no_label(text: str) -> None:
    assert labels(read(text)) == []


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        pytest.param("It is shown on Kanal 5.", "kanal", 5, id="spaced"),
        pytest.param("The A320 was delayed.", "a", 320, id="glued"),
        pytest.param("It was built in World War II.", "war", 2, id="roman"),
        pytest.param("Phase Two cost less.", "phase", 2, id="in a word"),
        pytest.param("Pope Gregory XIV died.", "gregory", 14, id="roman with a lesser letter first"),
    ],
)
def test_label(text: str, name: str, number: int) -> None:
    (found,) = labels(read(text))
    assert (found.name, found.number) == (name, number)


def test_another_number_differs() -> None:
    side = beside("It is shown on Kanal 4.", "It airs on Kanal 5 at nine.")
    assert differing(side.claim, side) is not None


def test_a_name_with_both_numbers_does_not_differ() -> None:
    side = beside("It is shown on Kanal 4.", "It airs on Kanal 5 and Kanal 4.")
    assert differing(side.claim, side) is None
    assert missing(side.claim, [side], frozenset()) is None
