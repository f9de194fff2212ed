from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.text.fold import ANY_CASE, HYPHENS, INVISIBLE, QUOTING, SPACES, Folding, fold

LETTERS = st.text(
    alphabet=st.sampled_from("ab é\u00a0\u00ad\u200be\u0301\n\r\t-–—“”'…Zİß\u1100\u1161가.5"), max_size=60
)
FOLDINGS = st.sampled_from([SPACES, QUOTING, ANY_CASE])


@pytest.mark.parametrize(
    ("text", "folding"),
    [
        pytest.param("plain words, one space", ANY_CASE, id="nothing to fold"),
        pytest.param("", ANY_CASE, id="empty"),
        pytest.param("“Curly” — and a dash", SPACES, id="marks are kept unless asked"),
        pytest.param("Case is kept", QUOTING, id="case is kept unless asked"),
        pytest.param("well-known", QUOTING, id="a hyphen inside a line"),
        pytest.param("\u202eturned", ANY_CASE, id="direction marks change what is read"),
    ],
)
def test_what_stays(text: str, folding: Folding) -> None:
    assert fold(text, folding).text == (text.lower() if folding.case else text)


@pytest.mark.parametrize(
    ("text", "folding", "expected"),
    [
        pytest.param("a\u00a0b", SPACES, "a b", id="no-break space"),
        pytest.param("a \t\r\n b", SPACES, "a b", id="run of white space"),
        pytest.param("a\nb", SPACES, "a b", id="wrapped line"),
        pytest.param("gov\u00adern", SPACES, "govern", id="soft hyphen"),
        pytest.param("a \u200b b", SPACES, "a b", id="invisible between spaces"),
        pytest.param("cafe\u0301", SPACES, "café", id="decomposed accent"),
        pytest.param("\u1112\u1161\u11ab", SPACES, "\ud55c", id="decomposed syllable"),
        pytest.param("“so” ‘it’ 5′", QUOTING, "\"so\" 'it' 5'", id="curly marks"),
        pytest.param("a – b — c − d", QUOTING, "a - b - c - d", id="dashes"),
        pytest.param("wait…", QUOTING, "wait...", id="ellipsis"),
        pytest.param("gov-\n  ern", QUOTING, "govern", id="broken at a line's end"),
        pytest.param("1990-\n95", QUOTING, "1990- 95", id="numbers are not broken words"),
        pytest.param("İstanbul ÉTÉ", ANY_CASE, "istanbul été", id="case"),
    ],
)
def test_what_is_folded(text: str, folding: Folding, expected: str) -> None:
    assert fold(text, folding).text == expected


@given(LETTERS, FOLDINGS)
def test_every_folded_letter_maps_into_the_text_in_order(text: str, folding: Folding) -> None:
    folded = fold(text, folding)
    spans = [folded.to_source(i, i + 1) for i in range(len(folded.text))]
    assert all(span.end <= len(text) for span in spans)
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(spans))


@given(LETTERS, FOLDINGS)
def test_a_slice_mapped_back_folds_to_itself(text: str, folding: Folding) -> None:
    """Copied letters map to themselves: what a folded word stands for folds to that word."""
    folded = fold(text, folding)
    for i, letter in enumerate(folded.text):
        if letter.isalnum():
            assert letter in fold(folded.to_source(i, i + 1).of(text), folding).text


@given(LETTERS, FOLDINGS)
def test_places_come_back(text: str, folding: Folding) -> None:
    folded = fold(text, folding)
    for i in range(len(folded.text)):
        span = folded.to_source(i, i + 1)
        assert folded.from_source(span.start) <= i < max(folded.from_source(span.end), i + 1)


@given(LETTERS, FOLDINGS)
def test_folding_twice_is_folding_once_for_white_space(text: str, folding: Folding) -> None:
    once = fold(text, folding).text
    assert "  " not in fold(once, SPACES).text


def test_an_empty_slice_stands_for_nothing() -> None:
    with pytest.raises(ValueError, match="empty"):
        fold("words").to_source(2, 2)


def test_from_source_of_letters_left_out() -> None:
    folded = fold("a\u00ad\u00adb")
    assert [folded.from_source(i) for i in range(5)] == [0, 1, 1, 1, 2]
    assert fold("\u00ad").from_source(0) == 0


@given(st.text(alphabet=st.sampled_from("ab é\u00a0\u00ad\n\r\t-\u2010.5"), max_size=40))
def test_white_space_is_found_as_the_plain_patterns_find_it(text: str) -> None:
    """Patterns that begin with a set of letters are faster; these say the same in so many words."""
    space = re.compile(rf"[\s{INVISIBLE}]{{2,}}|[^\S ]|[{INVISIBLE}]")
    broken = re.compile(rf"(?<=[^\W\d_])[{HYPHENS}][^\S\n]*\r?\n\s*(?=[^\W\d_])")
    whole = space.sub(lambda m: " " if m[0].strip(INVISIBLE) else "", broken.sub("", text))
    assert fold(text, Folding(broken_words=True)).text == whole
