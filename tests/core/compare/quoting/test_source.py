from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.compare.quoting.source import Source
from claimcheck.core.model.finding import Token


def test_footnote_marks_are_no_words() -> None:
    assert Source("It fell[12] by half.[citation needed] So[a]").keys(0, 9) == [
        "it",
        "fell",
        "by",
        "half",
        "so",
    ]


def test_words_are_printed_as_they_stand() -> None:
    source = Source("The gov-\nernment  fell.")
    assert source.token(1) == Token("gov-\nernment", 4, 16)
    assert source.slice(0, 3).text == "The gov-\nernment  fell"
    assert source.slice(1, 1) == Token("", 4, 4)
    assert source.slice(9, 9) == Token("", 23, 23)


def test_sentences() -> None:
    source = Source("It fell. “They saw it.” We wept, too")
    assert [i for i in range(source.length) if source.begins_sentence(i)] == [0, 2, 5]
    assert source.not_before_sentence(1, 4) == 2
    assert source.not_after_sentence(3, 7) == 5
    assert source.not_after_sentence(6, 8) == 8
    assert source.not_after_sentence(5, 8) == 5


@given(st.text(max_size=60))
def test_every_word_is_a_slice_of_the_text(text: str) -> None:
    source = Source(text)
    for i in range(source.length):
        token = source.token(i)
        assert text[token.start : token.end] == token.text
