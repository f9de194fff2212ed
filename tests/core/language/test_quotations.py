"""Quotations: marks that quote nothing first, then quotations and their speakers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.language.quotations import find_quotations


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("It’s the boys’ room, and the dogs' too.", id="apostrophes"),
        pytest.param("Rock 'n' roll of the '90s; get ’em.", id="elisions"),
        pytest.param("He is 6' 2\" tall.", id="feet and inches"),
        pytest.param('A stray “ mark, or " another.', id="nothing follows"),
        pytest.param("Nothing between “” them.", id="empty"),
        pytest.param("", id="nothing"),
    ],
)
def test_marks_that_quote_nothing(prose: str) -> None:
    """An apostrophe, a measure and a stray mark are no quotation."""
    assert find_quotations(prose) == []


@pytest.mark.parametrize(
    ("prose", "quoted", "speaker"),
    [
        pytest.param('"We lost," said Kim Lee, head of Acme.', "We lost", "Kim Lee", id="verb first"),
        pytest.param("“We lost,” Kim Lee said.", "We lost", "Kim Lee", id="name first"),
        pytest.param("“We lost,” Acme boss Kim Lee said.", "We lost", "Kim Lee", id="role before name"),
        pytest.param(
            "“We lost,” a spokesman for Acme said.", "We lost", "a spokesman for Acme", id="noun phrase"
        ),
        pytest.param("Kim Lee, of the Acme Trust, said: “We lost.”", "We lost.", "Kim Lee", id="before"),
        pytest.param("Kim Lee of Acme said that “we lost”.", "we lost", "Kim Lee", id="of"),
        pytest.param("He called it ‘a disgrace’.", "a disgrace", "He", id="single curly, pronoun"),
        pytest.param("According to Ann Poe, 'all is lost'.", "all is lost", "Ann Poe", id="according to"),
        pytest.param("It was “great”, Dr. Ann Poe told us.", "great", "Ann Poe", id="title"),
        pytest.param("The so-called “trophy” was gone.", "trophy", None, id="scare quote"),
        pytest.param("“A said ‘no’ to me,” she said.", "A said ‘no’ to me", "she", id="nested"),
        pytest.param("„Ja“, said Uwe Brandt.", "Ja", "Uwe Brandt", id="low marks"),
        pytest.param(
            "‘The boys’ room is dirty’, she said.", "The boys’ room is dirty", "she", id="plural inside"
        ),
    ],
)
def test_quotation_and_speaker(prose: str, quoted: str, speaker: str | None) -> None:
    """One quotation, the words between its marks, and who the sentence credits."""
    (value,) = find_quotations(prose)
    assert (quoted, speaker) == (value.raw, value.speaker)


def test_two_halves_have_one_speaker() -> None:
    """A saying that goes on after its attribution is the same speaker's."""
    values = find_quotations("“It was close,” Kim Lee said. “We won.”")
    assert [value.speaker for value in values] == ["Kim Lee", "Kim Lee"]


def test_a_paragraph_that_does_not_close_quotes_to_its_end() -> None:
    """A speech of several paragraphs opens each and closes the last."""
    values = find_quotations("“It began here.\n\n“It ended there,” she said.")
    assert [(v.raw, v.note) for v in values] == [("It began here.", "open"), ("It ended there", "")]


@given(st.text(alphabet="ab S.,“”‘’\"'`„«»\n 9", max_size=120))
def test_spans_are_exact_sorted_and_apart(prose: str) -> None:
    """Every quotation is its slice of the prose; none overlap; none is blank."""
    end = 0
    for value in find_quotations(prose):
        assert end <= value.start < value.end
        assert value.raw == prose[value.start : value.end]
        assert value.raw.strip() == value.raw
        end = value.end
