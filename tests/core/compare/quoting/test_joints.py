from __future__ import annotations

import pytest

from claimcheck.core.compare.quoting.joints import bracket_is_harmless, cut_is_harmless
from claimcheck.core.text.words import words


@pytest.mark.parametrize(
    "cut",
    [
        pytest.param("", id="nothing"),
        pytest.param("after a long debate", id="a phrase"),
        pytest.param("today. They do not agree. On Monday", id="a negation in a sentence of its own"),
    ],
)
def test_cuts_that_may_be_made(cut: str) -> None:
    assert cut_is_harmless(cut, words(cut).keys)


@pytest.mark.parametrize(
    "cut",
    [
        pytest.param("not", id="negation"),
        pytest.param("that we don’t", id="contracted negation"),
        pytest.param("unless it rains", id="condition"),
        pytest.param("allegedly", id="hedge"),
        pytest.param("today. They came. We never", id="negation of the words kept after"),
    ],
)
def test_cuts_that_turn_the_words_kept(cut: str) -> None:
    assert not cut_is_harmless(cut, words(cut).keys)


@pytest.mark.parametrize(
    ("instead", "source"),
    [
        pytest.param("the mayor", "she", id="for a pronoun"),
        pytest.param("the mayor", "Maria Lopez", id="for a name"),
        pytest.param("the mayor", "the old woman", id="for a noun phrase"),
        pytest.param("of the council", "", id="added"),
        pytest.param("supporting", "support", id="another form"),
        pytest.param("the house", "one", id="for one"),
    ],
)
def test_brackets_that_may_stand(instead: str, source: str) -> None:
    assert bracket_is_harmless(words(instead).keys, words(source).keys, source.split())


@pytest.mark.parametrize(
    ("instead", "source"),
    [
        pytest.param("opposed", "supported", id="for a verb"),
        pytest.param("not", "", id="negation added"),
        pytest.param("they", "not they", id="negation dropped"),
        pytest.param("2020", "2019", id="another number"),
        pytest.param("many", "twelve", id="a number word dropped"),
        pytest.param("40", "", id="a number added"),
        pytest.param("it", "the very long road that leads", id="more than a phrase"),
    ],
)
def test_brackets_that_change(instead: str, source: str) -> None:
    assert not bracket_is_harmless(words(instead).keys, words(source).keys, source.split())
