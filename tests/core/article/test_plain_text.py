"""Plain text: what is one paragraph, what is several, what is a title."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.core.article import read_article
from claimcheck.core.model.article import BlockKind

WRAPPED = """\
The council voted on Monday to close the old pool, which has stood empty
since the flood of 2019, and to spend 4.2 million crowns on a new one at
the edge of the town.
The mayor said nobody had asked for it. A petition against the plan was
signed by 312 people, fewer than the year before.
"""
LINES = "\n".join(
    [
        "The council voted on Monday to close the old pool, empty since the flood of 2019, and to build a new one.",
        "The mayor said nobody had asked for it.",
        "A petition against the plan was signed by 312 people, fewer than last year, and handed in on Friday.",
    ]
)


def read(text: str) -> list[str]:
    return [block.prose.text for block in read_article(text, "text").blocks]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Rain fell on\nthe road.", id="lower case goes on"),
        pytest.param("  Rain fell on\n  the road.", id="set in alike"),
        pytest.param("Rain fell on\r\nthe road.\r\n", id="CRLF"),
        pytest.param("\ufeffRain fell on\nthe road.", id="byte order mark"),
    ],
)
def test_one_paragraph(text: str) -> None:
    """A wrap ends no paragraph."""
    assert read(text) == ["Rain fell on the road."]


def test_hard_wrap() -> None:
    """Without a blank line, a paragraph ends where its last line had room for more."""
    assert [text[:11] for text in read(WRAPPED)] == ["The council", "The mayor s"]


def test_a_paragraph_a_line() -> None:
    """Long lines are paragraphs, and so are short ones among them."""
    assert read(LINES) == LINES.split("\n")


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param("Rain fell.\n\nSnow fell.", ["Rain fell.", "Snow fell."], id="blank line"),
        pytest.param("Rain fell.\n \u00a0\nSnow fell.", ["Rain fell.", "Snow fell."], id="line of spaces"),
        pytest.param("Needed:\n- 12 chairs\n- 3 lamps", ["Needed:", "12 chairs", "3 lamps"], id="list"),
        pytest.param("Rain fell.\n-----\nSnow fell.", ["Rain fell.", "Snow fell."], id="ruler"),
        pytest.param(
            "Rain fell on the\nroad.\n  Snow fell on\nit.",
            ["Rain fell on the road.", "Snow fell on it."],
            id="set in",
        ),
        pytest.param("", [], id="empty"),
    ],
)
def test_paragraphs(text: str, blocks: list[str]) -> None:
    """Blank lines, bullets, rulers and indents end paragraphs."""
    assert read(text) == blocks


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        pytest.param("A wet year\n\nRain fell.", "A wet year", BlockKind.HEADING, id="headline"),
        pytest.param(
            "It rained.\n\nRain fell all year.", "It rained.", BlockKind.PARAGRAPH, id="a sentence stays one"
        ),
        pytest.param("Rain fell.", None, BlockKind.PARAGRAPH, id="alone"),
        pytest.param("- 12 chairs\n\nRain fell.", None, BlockKind.LIST_ITEM, id="list item"),
        pytest.param("x" * 150 + "\n\nRain fell.", None, BlockKind.PARAGRAPH, id="too long"),
    ],
)
def test_title(text: str, title: str | None, kind: BlockKind) -> None:
    """A short first line that stands alone is the title; without a full stop it is a heading."""
    article = read_article(text, "text")
    assert (article.title, article.blocks[0].kind) == (title, kind)


def test_addresses_are_links() -> None:
    """An address in the text is a link, without the full stop after it."""
    block = read_article("See (https://a.example/x) and https://b.example.", "text").blocks[0]
    assert [link.url for link in block.links] == ["https://a.example/x", "https://b.example"]


def test_one_of_the_first_lines_states_its_day() -> None:
    text = "The mill closes\n\nBy Ann Velde\nPublished 15 May 2024\n\nForty people lost their work."
    assert read_article(text, "text").published == date(2024, 5, 15)


def test_a_line_far_down_states_nothing() -> None:
    text = "The mill closes.\n\n" + "Forty people lost their work.\n\n" * 8 + "Published 15 May 2024"
    assert read_article(text, "text").published is None
