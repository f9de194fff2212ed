"""What an article says of itself: what is no front matter, what is, and what cannot be read."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.article import read_article
from claimcheck.core.article.front_matter import plain_pairs, yaml_pairs
from claimcheck.core.article.lines import lines_of
from claimcheck.core.errors import ArticleError


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Rain fell.\n---\ntitle: Rain\n---\n", id="not at the beginning"),
        pytest.param("---\n\nRain fell.", id="a rule that never closes"),
        pytest.param("----\ntitle: Rain\n----\n", id="four dashes"),
    ],
)
def test_no_front_matter(text: str) -> None:
    """A rule is no front matter."""
    assert read_article(text, "markdown").published is None


@pytest.mark.parametrize(
    ("head", "title", "published"),
    [
        pytest.param("title: Rain\ndate: 2024-05-01", "Rain", date(2024, 5, 1), id="plain"),
        pytest.param(
            'title: "Rain: a year"\npublished: 2024-05-01T09:30:00Z',
            "Rain: a year",
            date(2024, 5, 1),
            id="quoted",
        ),
        pytest.param("Title: Rain\ndatePublished: 1 May 2024", "Rain", date(2024, 5, 1), id="case, words"),
        pytest.param(
            "title: Rain\ndate: May 1, 2024\ntags:\n  - a\n  - b", "Rain", date(2024, 5, 1), id="list"
        ),
        pytest.param("title: >\n  Rain\n  falls\ntags: [a, b]", "Rain falls", None, id="folded"),
        pytest.param(
            "date: 2023-01-01\npublished: 2024-05-01", None, date(2024, 5, 1), id="published goes first"
        ),
        pytest.param("date: 03/07/2024", None, None, id="two countries, two days"),
        pytest.param("date: 2024", None, None, id="a year is no day"),
        pytest.param("title:", None, None, id="empty"),
        pytest.param("", None, None, id="nothing"),
    ],
)
def test_stated(head: str, title: str | None, published: date | None) -> None:
    """The title and the day, where they are certain."""
    article = read_article(f"---\n{head}\n---\nRain fell.\n", "markdown")
    assert (article.title, article.published) == (title, published)
    assert [block.prose.text for block in article.blocks] == ["Rain fell."]


@pytest.mark.parametrize(
    ("head", "line"),
    [
        pytest.param("date: 2024-05-01\ntitle: Rain: a year", "line 3", id="colon"),
        pytest.param("title: 'Rain\ndate: 2024", "line", id="open quote"),
        pytest.param("title: [a", "line", id="open list"),
    ],
)
def test_malformed(head: str, line: str) -> None:
    """The line is named, and what to do."""
    with pytest.raises(ArticleError, match=line) as error:
        read_article(f"---\n{head}\n---\nRain fell.\n", "markdown")
    assert "\n" not in str(error.value)
    assert "quotes" in str(error.value)


PARTS = [
    "title",
    "date",
    "a-b",
    ": ",
    ":",
    "  ",
    " ",
    "- ",
    "-",
    "'",
    '"',
    "#",
    " #",
    "[",
    "]",
    "{",
    ",",
    "x",
    "2024",
    "é",
    "~",
]
HEAD = st.lists(st.lists(st.sampled_from(PARTS), max_size=7).map("".join), max_size=4).map(
    "\n".join
) | st.lists(
    st.sampled_from(["title: x", "tags:", "  - a", "- a", "  - 'b'", "date: 2024-05-01", "   - c", ""]),
    max_size=5,
).map("\n".join)


@given(HEAD)
def test_plain_heads_are_read_as_the_library_reads_them(head: str) -> None:
    """Where no library is asked, its answer would have been the same."""
    lines = lines_of(head)
    plain = plain_pairs(lines)
    if plain is not None:
        assert plain == yaml_pairs(lines)
