"""CC104: characters an encoding lost."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import notices, reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Is it true? Yes!? Really?", id="question marks"),
        pytest.param("A sound ❤️ heart and a 👍🏽.", id="whole emoji"),
        pytest.param("The café in Ærø sells crème brûlée.", id="letters with marks"),
        pytest.param("“It is,” she said – and left…", id="quotation marks"),
        pytest.param("See telm.example/page?id=3 and AT&T; R&D too.", id="addresses, ampersands"),
        pytest.param("He asked why?because it rained.", id="a space forgotten"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC104") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("He smiled. ?️?", "?️?", id="emoji"),
        pytest.param("The caf� closed.", "�", id="replacement mark"),
        pytest.param("She saidâ€œno.", "â€œ", id="mangled quotation mark"),
        pytest.param("The cafÃ© closed.", "Ã©", id="mangled letter"),
        pytest.param("It cost Â£3.", "Â£", id="mangled sign"),
        pytest.param("They didn?t come.", "didn?t", id="an apostrophe"),
        pytest.param("It rained&nbsp;all day.", "&nbsp;", id="a reference"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC104") == [words]


def test_letters_that_became_question_marks() -> None:
    assert reported("The caf?s and the r?les of Telm.", "CC104") == ["caf?s", "r?les"]


def test_the_message_reads_back_what_it_was() -> None:
    message = notices("It didnâ€™t.", "CC104")[0].message
    assert message == "“â€™” was “’” before an encoding was mistaken for another"
