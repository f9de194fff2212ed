"""When a passage still stands: no mark or blank that counts for nothing fells it, and anything that counts does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.record.passages import decided_alike, joined, parted, same_said, same_sentence, stands

SAID = "The mill closed in 1961; its wheel turned until 1963."

HARMLESS = [
    pytest.param("The mill closed in 1961 ; its wheel turned until 1963.", id="a blank before the semicolon"),
    pytest.param("The mill closed in 1961. Its wheel turned until 1963.", id="two sentences of it"),
    pytest.param("The mill closed in 1961 . Its wheel turned until 1963 .", id="both"),
    pytest.param("The mill closed\nin 1961; its wheel turned until\u00a01963.", id="wrapped"),
]
OTHERWISE = [
    pytest.param("The mill closed in 1962; its wheel turned until 1963.", id="a digit"),
    pytest.param("The mill closed in 1963; its wheel turned until 1961.", id="the digits' order"),
    pytest.param("The mill closed in 19 61; its wheel turned until 1963.", id="a digit's place"),
    pytest.param("The mill closed in 1961; its wheels turned until 1963.", id="a word"),
    pytest.param("The Mill closed in 1961; its wheel turned until 1963.", id="a name"),
    pytest.param(
        "The mill closed in 1961; Its wheel turned until 1963.", id="a capital behind the same mark"
    ),
    pytest.param("The mill never closed in 1961; its wheel turned until 1963.", id="a negation"),
    pytest.param("The mill “closed” in 1961; its wheel turned until 1963.", id="quotation marks"),
    pytest.param("The mill closed in 1961;” its wheel turned until 1963.", id="the end of a quotation"),
    pytest.param("The mill closed in 1961? Its wheel turned until 1963.", id="a question"),
    pytest.param("The mill closed in 1961, its wheel turned until 1963.", id="a comma"),
    pytest.param("The mill closed in 1961: its wheel turned until 1963.", id="a colon"),
    pytest.param("The mill closed in 1961 its wheel turned until 1963.", id="no mark"),
    pytest.param("The mill closed in 1961;5 its wheel turned until 1963.", id="a figure behind the mark"),
]


@pytest.mark.parametrize("now", OTHERWISE)
def test_what_counts_is_never_harmless(now: str) -> None:
    assert not same_said(SAID, now)
    assert not same_said(now, SAID)
    assert not stands(SAID, f"It is old. {now} Buy hats.")


@pytest.mark.parametrize("now", HARMLESS)
def test_harmless(now: str) -> None:
    assert same_said(SAID, now)
    assert same_said(now, SAID)
    assert stands(SAID, f"It is old. {now} Buy hats.")


def test_a_semicolon_opens_no_sentence() -> None:
    assert not stands("Its wheel turned.", "It is not so; its wheel turned.")
    assert not stands("It closed.", "It closed; that is a lie.")


CLOSED = "The mill closed in 1961, the miller said."


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(CLOSED, id="no other part"),
        pytest.param("It is not so that the mill closed in 1961, the miller said; it burnt.", id="inside"),
        pytest.param(f"{CLOSED[:-1]}, he thinks; its wheel turned on.", id="a tail"),
        pytest.param(f"{CLOSED.replace('1961', '1962')[:-1]}; its wheel turned on.", id="a digit"),
        pytest.param(f"{CLOSED[:-1]}; that is a lie.", id="taken back"),
        pytest.param(f"{CLOSED[:-1]}; he later denied it.", id="denied"),
        pytest.param(f"{CLOSED[:-1]}, and its wheel turned on.", id="an and"),
    ],
)
def test_what_is_no_part_between_semicolons(now: str) -> None:
    assert not joined(CLOSED, now)


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(f"{CLOSED[:-1]}; its wheel turned on.", id="first"),
        pytest.param(f"It is old; the{CLOSED[3:]}", id="last"),
        pytest.param(f"It is old; the{CLOSED[3:-1]} ; nobody minds.", id="in the middle, a blank before"),
    ],
)
def test_a_part_between_semicolons(now: str) -> None:
    assert joined(CLOSED, now)


@given(st.text(alphabet="aB1 .;,?“”'é\n", max_size=30), st.text(alphabet="aB1 .;,?“”'é\n", max_size=30))
def test_a_part_has_its_words_in_the_whole(one: str, other: str) -> None:
    assert not joined(one, one)
    if joined(one, other):
        assert set(re.findall(r"\w+", one.casefold())) <= set(re.findall(r"\w+", other.casefold()))


_TEXT = st.text(alphabet="aB1 .;,?“”'é\n", max_size=30)


@given(_TEXT, _TEXT)
def test_what_is_said_alike_has_the_same_words_and_figures(one: str, other: str) -> None:
    assert same_said(one, one)
    if same_said(one, other):
        assert same_said(other, one)
        bare = [re.findall(r"\w+|[“”]", text.casefold()) for text in (one, other)]
        assert bare[0] == bare[1] or one.replace("“", "”") == other.replace("“", "”")


@given(_TEXT)
def test_whatever_there_is_stands_in_itself(words: str) -> None:
    assert stands(words, words) == bool(words.strip())


CLAIM = "Anna Moser has led the board since 1961."
LED = "She has led the board since 1961."
WAS = f"Anna Moser took over in a hard winter. {LED}"


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(LED, id="nothing before it"),
        pytest.param(f"Karla Brandt took over in a hard winter. {LED}", id="another name"),
        pytest.param(
            f"Karla Brandt followed Anna Moser in a hard winter. {LED}", id="another name beside it"
        ),
        pytest.param(f"Anna Moser never took over in a hard winter. {LED}", id="a negation"),
        pytest.param(f"It is alleged that Anna Moser took over in a hard winter. {LED}", id="a doubt"),
        pytest.param(f"Moser took over in a hard winter. {LED}", id="half the name"),
        pytest.param(
            "Anna Moser took over in a hard winter. She has led the board since 1962.", id="a digit"
        ),
        pytest.param("Anna Moser took over in a hard winter.", id="the sentence itself gone"),
        pytest.param("", id="nothing"),
    ],
)
def test_another_matter(now: str) -> None:
    assert not decided_alike(WAS, now, CLAIM)


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(f"Anna Moser took over in a mild winter. {LED}", id="told otherwise"),
        pytest.param(f"In the winter of 1960 Anna Moser took over. {LED}", id="a year more"),
        pytest.param(
            "Anna Moser took over in spring. She has led the board since 1961 .", id="and a blank more"
        ),
    ],
)
def test_only_the_name_was_taken_from_there(now: str) -> None:
    assert decided_alike(WAS, now, CLAIM)
    assert same_sentence(WAS, now)


def test_of_a_claim_without_the_name_all_names_are_kept() -> None:
    assert decided_alike(WAS, f"In spring Anna Moser took over. {LED}", "She has led the board since 1961.")
    assert not decided_alike(WAS, f"The weaver took over. {LED}", "She has led the board since 1961.")


def test_a_passage_of_one_sentence_is_the_sentence_that_decided() -> None:
    assert parted(SAID) == ("", SAID)
    assert parted(WAS) == ("Anna Moser took over in a hard winter.", LED)
