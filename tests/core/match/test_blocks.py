"""Blocks of a page: where lines part, where they are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.match.blocks import BlockRole, blocks


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Home\nNews\nSport", id="navigation"),
        pytest.param("- one thing\n- another thing", id="list"),
        pytest.param("Town | People | Schools\nLissen | 48,200 | 31", id="table"),
        pytest.param("It rained.\nIt stopped.", id="sentences"),
        pytest.param("A title\n\nA paragraph", id="blank line"),
        pytest.param(
            "# A title as long as a wrapped line, which it is not, of fifty letters\nA paragraph", id="marked"
        ),
    ],
)
def test_lines_stay_apart(text: str) -> None:
    assert len(list(blocks(text))) == len([line for line in text.split("\n") if line])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The number of lighthouses that are still staffed by\nkeepers fell to 17.",
            id="lower case goes on",
        ),
        pytest.param(
            "The committee heard on Tuesday that the harbour of\nOstrel would be closed.",
            id="wrapped before a name",
        ),
        pytest.param("He named Lissen,\nOstrel and Tamar.", id="comma"),
        pytest.param("The number of lighthouses that are still staffed by\r\nkeepers fell to 17.", id="CRLF"),
    ],
)
def test_hard_breaks_are_healed(text: str) -> None:
    (block,) = blocks(text)
    assert len(block.prose) == len(text)
    assert "\n" not in block.prose


def test_roles() -> None:
    page = "Port news\n\n## It rained.\n\nThe harbour was closed on Tuesday.\n\n- item one\n\na | b | c\n"
    assert [b.role for b in blocks(page)] == [
        BlockRole.HEADING,
        BlockRole.HEADING,
        BlockRole.PARAGRAPH,
        BlockRole.ITEM,
        BlockRole.ROW,
    ]


@given(st.text(alphabet="ab .|\n\r\t-", max_size=120))
def test_prose_stays_in_place(text: str) -> None:
    """Blocks are in order, apart, and letter for letter where they were."""
    at = 0
    for block in blocks(text):
        assert at <= block.start < block.end
        assert len(block.prose) == block.end - block.start
        at = block.end
