from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.text.lines import LineIndex, Position

TEXTS = st.text(alphabet="ab\r\n\u2028é", max_size=40)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_lines_end_in_three_ways(line_end: str) -> None:
    text = f"one{line_end}two{line_end}"
    lines = LineIndex(text)
    assert lines.position(0) == (1, 1)
    assert lines.position(text.index("two")) == (2, 1)
    assert lines.position(text.index("two") + 2) == Position(line=2, column=3)
    assert lines.position(len(text)) == (3, 1)


def test_a_line_separator_ends_no_line() -> None:
    assert LineIndex("a\u2028b").position(2) == (1, 3)


@pytest.mark.parametrize("offset", [pytest.param(-1, id="before"), pytest.param(4, id="after")])
def test_no_position_outside(offset: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        LineIndex("abc").position(offset)


@pytest.mark.parametrize(
    ("line", "column"),
    [
        pytest.param(0, 1, id="lines count from 1"),
        pytest.param(1, 0, id="columns count from 1"),
        pytest.param(3, 1, id="no such line"),
        pytest.param(1, 4, id="past the line's end"),
    ],
)
def test_no_offset_for_no_place(line: int, column: int) -> None:
    with pytest.raises(ValueError, match="no line"):
        LineIndex("ab\nc").offset(line, column)


@given(TEXTS, st.data())
def test_offset_undoes_position(text: str, data: st.DataObject) -> None:
    lines = LineIndex(text)
    offset = data.draw(st.integers(0, len(text)))
    assert lines.offset(*lines.position(offset)) == offset


@given(TEXTS)
def test_positions_are_in_order(text: str) -> None:
    lines = LineIndex(text)
    positions = [lines.position(i) for i in range(len(text) + 1)]
    assert positions == sorted(positions)
