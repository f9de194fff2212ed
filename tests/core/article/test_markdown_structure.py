"""The structure of a Markdown file: what is read here must be what the library reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.article.lines import lines_of
from claimcheck.core.article.markdown_structure import Region, library_regions, plain_regions
from claimcheck.core.model.article import BlockKind

STARTS = [
    "", " ", "  ", "    ", "\t", "#", "# ", "## ", "####### ", "#tag", "- ", "* ", "*", "**",
    "***", "+ ", "> ", "1. ", "1.", "1986. ", "12) ", "=", "===", "---", "- - -", "_", "___", "`",
    "```", "~~~", "|", "|-|", ":-", "<p>", "<!-- ", "-->", "[a]: ", "[^1]: ", "“", '"', "(", "–",
    "—", "…", "$", "\\", "\u00a0", "é", "!", "![", "&", "'", "/", "@", ":", "0", "x#",
]  # fmt: skip
LINE = st.tuples(
    st.sampled_from(STARTS),
    st.sampled_from(["", "word", "two words", "a | b", "x #", "https://x.example", " #"]),
)
FILE = st.lists(LINE.map("".join), max_size=8).flatmap(
    lambda lines: st.sampled_from(["\n", "\r\n", "\r"]).map(lambda end: end.join(lines))
)


def words(regions: list[Region]) -> list[tuple[BlockKind, int, str]]:
    return [
        (region.kind, region.level, "\n".join(run.strip() for run, _ in region.runs))
        for region in regions
        if any(run.strip() for run, _ in region.runs)
    ]


@given(FILE)
def test_plain_files_are_read_as_the_library_reads_them(text: str) -> None:
    """Where no library is asked, its answer would have been the same."""
    lines = lines_of(text)
    plain = plain_regions(lines)
    if plain is not None:
        assert words(plain) == words(library_regions(lines))


@given(FILE)
def test_runs_stand_where_they_say(text: str) -> None:
    """Every line of a region is a slice of the file."""
    lines = lines_of(text)
    for region in [*library_regions(lines), *(plain_regions(lines) or [])]:
        for run, start in region.runs:
            assert text[start : start + len(run)] == run


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("- item", id="list"),
        pytest.param("1986. It was a year.", id="numbered list"),
        pytest.param("> quoted", id="block quote"),
        pytest.param("    code", id="indented"),
        pytest.param("```\ncode\n```", id="fence"),
        pytest.param("Title\n=====", id="underlined heading"),
        pytest.param("<div>x</div>", id="html"),
        pytest.param("a | b\n--|--\n1 | 2", id="table"),
        pytest.param("***", id="rule"),
        pytest.param("* * *", id="spaced rule"),
    ],
)
def test_structure_is_left_to_the_library(text: str) -> None:
    """Anything but headings and paragraphs is not for the plain reading."""
    assert plain_regions(lines_of(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("# Head\n\nIt rained on\nthe road.\n\n“Why?” she said.\n", id="article"),
        pytest.param("**Bold** opening.\n\n*Soft* opening.\n\n$4 million. £5. 12 men.", id="marks first"),
        pytest.param("## Head ##\n#hashtag\n\n– Varga", id="closed heading, hash tag, dash"),
    ],
)
def test_articles_need_no_library(text: str) -> None:
    """What most articles are made of is read without an import."""
    assert plain_regions(lines_of(text)) is not None
