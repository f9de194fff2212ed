"""Silenced by code alone: one code for one block."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import notices, reported

VAGUE = "Sources say the mill will close."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"<!-- claimcheck: silence CC110 -->\n{VAGUE}", id="the line before"),
        pytest.param(f"<!-- claimcheck: silence CC110 -->\n\n{VAGUE}", id="a blank line between"),
        pytest.param(f"{VAGUE} <!-- claimcheck: silence CC110 -->", id="in the block"),
        pytest.param(f"<!-- claimcheck: silence CC120, CC110 -->\n{VAGUE}", id="among others"),
        pytest.param(f"<!--claimcheck:silence cc110-->\n{VAGUE}", id="small and tight"),
        pytest.param(
            f"# A mill\n\nIt rained.\n\n<!-- claimcheck: silence CC110 -->\n- {VAGUE}", id="a list item"
        ),
    ],
)
def test_silent(text: str) -> None:
    """The comment speaks for the block."""
    assert reported(text, "CC110", form="markdown") == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"<!-- claimcheck: silence CC119 -->\n{VAGUE}", id="another code"),
        pytest.param(f"<!-- claimcheck: silence CC110 -->\nIt rained.\n\n{VAGUE}", id="another block"),
        pytest.param(f"<!-- silence CC110 -->\n{VAGUE}", id="another program's comment"),
        pytest.param(f"{VAGUE}\n\n<!-- claimcheck: silence CC110 -->", id="behind the block"),
        pytest.param(f"<!-- claimcheck: silence -->\n{VAGUE}", id="no code"),
    ],
)
def test_reported(text: str) -> None:
    """Anything else silences nothing."""
    assert reported(text, "CC110", form="markdown") == ["Sources say"]


def test_html() -> None:
    page = f"<html><body><p>{VAGUE}</p><!-- claimcheck: silence CC110 --><p>{VAGUE}</p></body></html>"
    assert len(reported(page, "CC110", form="html")) == 1


def test_an_unknown_code_names_the_nearest() -> None:
    text = f"<!-- claimcheck: silence CC111O -->\n{VAGUE}"
    (notice,) = notices(text, "CC121", form="markdown")
    assert text[notice.start : notice.end] == "CC111O"
    assert notice.message == "no notice has the code “CC111O”. Did you mean “CC111”?"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("claimcheck-silence: CC110", id="one"),
        pytest.param("claimcheck-silence: CC120, cc110", id="among others"),
        pytest.param('claimcheck-silence: ["CC120", "CC110"]', id="a list in a line"),
        pytest.param("claimcheck-silence:\n  - CC120\n  - CC110", id="a list in lines"),
    ],
)
def test_front_matter_speaks_for_the_whole_article(line: str) -> None:
    text = f"---\ntitle: The mill\n{line}\n---\n\n{VAGUE}\n\nIt rained.\n\n{VAGUE}"
    assert reported(text, "CC110", form="markdown") == []
    assert notices(text, "CC121", form="markdown") == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"---\ntitle: A mill\nclaimcheck-silence: CC119\n---\n\n{VAGUE}", id="another code"),
        pytest.param(f"---\ntitle: A mill\n---\n\n{VAGUE}\n\nclaimcheck-silence: CC110", id="behind it"),
        pytest.param(f"claimcheck-silence: CC110\n\n{VAGUE}", id="no front matter"),
    ],
)
def test_elsewhere_the_line_says_nothing(text: str) -> None:
    assert reported(text, "CC110", form="markdown") == ["Sources say"]


def test_an_unknown_code_of_the_front_matter() -> None:
    text = f"---\nclaimcheck-silence: CC1100\n---\n\n{VAGUE}"
    assert reported(text, "CC121", form="markdown") == ["CC1100"]
