from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.compare.quoting.parts import JointKind, Quotation, bare, read


def keys(quotation: Quotation) -> list[list[str]]:
    return [[word.key for word in run] for run in quotation.runs]


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("a plain line", id="plain"),
        pytest.param("… a plain line …", id="elision at the ends"),
        pytest.param("a plain[2] line[note 4]", id="footnote marks"),
        pytest.param("a plain [sic] line", id="sic"),
        pytest.param("[A] plain line", id="a bracket of one letter"),
    ],
)
def test_literal_words(quote: str) -> None:
    assert [word.key for word in read(quote).literal] == ["a", "plain", "line"]


@pytest.mark.parametrize(
    ("quote", "runs", "kinds"),
    [
        pytest.param("so … long", [["so"], ["long"]], [JointKind.ELISION], id="ellipsis"),
        pytest.param(
            "so [. . .] long", [["so"], ["long"]], [JointKind.ELISION], id="spaced points in brackets"
        ),
        pytest.param("so (...) long", [["so"], ["long"]], [JointKind.ELISION], id="parentheses"),
        pytest.param("so [they] said", [["so"], ["said"]], [JointKind.BRACKET], id="bracket"),
        pytest.param("[They] said", [[], ["said"]], [JointKind.BRACKET], id="bracket at the start"),
        pytest.param("said [they]", [["said"], []], [JointKind.BRACKET], id="bracket at the end"),
        pytest.param("want[ed] it", [[], ["it"]], [JointKind.BRACKET], id="an ending"),
    ],
)
def test_joints(quote: str, runs: list[list[str]], kinds: list[JointKind]) -> None:
    quotation = read(quote)
    assert keys(quotation) == runs
    assert [joint.kind for joint in quotation.joints] == kinds


def test_letters_in_brackets_belong_to_their_word() -> None:
    word = read("so [T]he end").words[1]
    assert (word.key, word.start, word.end) == ("the", 3, 8)


def test_an_ending_gives_the_whole_word() -> None:
    assert [word.key for word in read("want[ed]").joints[0].words] == ["wanted"]


def test_words_parted_by_a_hyphen_are_joined_where_the_whole_is_known() -> None:
    quotation = read("the grand-\nfather of a well-known man")
    joined = quotation.joined({"grandfather": [0]})
    assert [word.key for word in joined.words] == ["the", "grandfather", "of", "a", "well", "known", "man"]


@pytest.mark.parametrize(
    ("quote", "inner"),
    [
        pytest.param("“so”", "so", id="double"),
        pytest.param("‘so’", "so", id="single"),
        pytest.param(' "so it goes," ', "so it goes,", id="comma stays"),
        pytest.param("so", "so", id="none"),
        pytest.param("“”", "", id="nothing inside"),
    ],
)
def test_marks_round_a_quotation(quote: str, inner: str) -> None:
    assert bare(quote) == inner


@given(st.text(alphabet="ab [].…-\n\u00adTé'", max_size=40))
def test_places_are_those_of_the_quotation(quote: str) -> None:
    quotation = read(quote)
    assert len(quotation.runs) == len(quotation.joints) + 1
    for word in quotation.words:
        assert 0 <= word.start < word.end <= len(quote)
