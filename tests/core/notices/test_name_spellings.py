"""CC118: one name spelt in two ways."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Chechnya and the Chechen police. Korea and the Korean press. Germany, German, Germans.",
            id="derived",
        ),
        pytest.param("Ann Marten spoke first. Lee Martin then left.", id="other people"),
        pytest.param("Ramo Kadyrin spoke. Kadyrin left.", id="one spelling"),
        pytest.param("Ramo Kadyrin, also spelt Kadirin, spoke.", id="said to have two"),
        pytest.param("Iran spoke to Iraq.", id="short"),
        pytest.param("Austria played Australia.", id="far apart"),
        pytest.param("The Velden family. The Veldens left.", id="plural"),
        pytest.param("Marlow spoke. Harlow left.", id="other sounds"),
        pytest.param("The Emirates sent the Emiratis home.", id="a country and its people"),
        pytest.param("Kadyrin’s car. Kadyrin left.", id="possessive"),
        pytest.param("Anna Brodrick came first. Lee Broderick then left.", id="another given name"),
        pytest.param("Ann Marsh came first. Mr Harsh then left.", id="a short name"),
        pytest.param("Anna Brodrick came to Broderick.", id="a place, perhaps"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC118") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Ramo Kadyrin spoke first. Later Kadirin left.", "Kadirin", id="y and i"),
        pytest.param("Ramo Kadyrin spoke. Ramo Kadyrun left.", "Kadyrun", id="shared first name"),
        pytest.param("Abbott spoke. Mr Abbot left. Abbott slept.", "Abbot", id="doubled"),
        pytest.param("Álvaro spoke. Alvaro left. Álvaro slept.", "Alvaro", id="accent"),
        pytest.param("Curtis spoke. Curtis slept. Curits left.", "Curits", id="exchanged letters"),
        pytest.param("Kadirin left. Kadyrin spoke. Kadyrin slept.", "Kadirin", id="the rarer one"),
        pytest.param("Anna Brodrick came first. Ms Broderick left.", "Broderick", id="a title"),
        pytest.param("Anna Brodrick came first. Broderick said no.", "Broderick", id="alone"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC118") == [words]
