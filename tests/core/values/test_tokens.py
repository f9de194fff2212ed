"""The token table both grammars walk."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.values.tokens import PAD, tokenize


@pytest.mark.parametrize(
    ("text", "lower"),
    [
        pytest.param("58-year-old", ["58", "-", "year", "-", "old"], id="hyphens"),
        pytest.param("40thsession", ["40", "thsession"], id="glued"),
        pytest.param("£3bn", ["£", "3", "bn"], id="money"),
        pytest.param("1,234.5", ["1", ",", "234", ".", "5"], id="digits"),
        pytest.param("It’s", ["it", "'", "s"], id="curly apostrophe"),
        pytest.param("5\u00a0May", ["5", "may"], id="no-break space"),
        pytest.param("May\n2017", ["may", "2017"], id="one line break"),
        pytest.param("May\n\n2017", ["may", "\n", "2017"], id="a paragraph's end"),
        pytest.param("2015–16", ["2015", "–", "16"], id="en dash"),
        pytest.param("İzmir 5", ["İzmir", "5"], id="a letter whose lower case is two"),
        pytest.param("a_ b_1", ["a", "_", "\n", "b", "_", "1"], id="a line under letters"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_tokens(text: str, lower: list[str]) -> None:
    """Words in lower case, one sign a token, breaks between paragraphs."""
    tokens = tokenize(text)
    assert tokens.lower[: tokens.count] == lower
    assert tokens.lower[tokens.count :] == [""] * PAD


def test_places() -> None:
    """Start and end are places in the text as given."""
    tokens = tokenize("On 5  May ’17")
    assert [tokens.raw(i) for i in range(tokens.count)] == ["On", "5", "May", "’", "17"]
    assert tokens.glued(3)
    assert not tokens.glued(1)
    assert tokens.capital(2)


_PIECE = st.text(st.sampled_from("aZé12.,'’-%$½²ΣİⅣ"), min_size=1, max_size=6)


@given(st.lists(_PIECE, min_size=1, max_size=6))
def test_single_blanks_are_read_as_wide_ones_are(pieces: list[str]) -> None:
    """Pieces between single blanks are remembered, a text with other gaps is walked: both give the same tokens."""
    one, wide = tokenize(" ".join(pieces)), tokenize("  ".join(pieces))
    assert one.lower == wide.lower
    assert [one.raw(i) for i in range(one.count)] == [wide.raw(i) for i in range(wide.count)]
    assert [one.glued(i) for i in range(one.count)] == [wide.glued(i) for i in range(wide.count)]
