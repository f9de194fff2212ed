"""All the words something is called by."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.names import names_of
from claimcheck.core.compare.who.titles import called
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("In Lund 40 people met.", ["Lund"], id="a count behind it"),
        pytest.param(
            "Critics saw Harbour Lights (2012) twice.", ["Harbour", "Lights"], id="a year behind it"
        ),
        pytest.param("We saw Harbour Lights (film) twice.", ["Harbour", "Lights", "film"], id="its kind"),
        pytest.param("It is said that Mr. Orlen left.", ["Mr", "Orlen"], id="a title"),
    ],
)
def test_called(text: str, words: list[str]) -> None:
    reading = read(text)
    (name,) = names_of(reading)
    assert [reading.words[n].text for n in called(reading, name)] == words
