"""What is struck out or drawn so that nobody sees it is no word of a page."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html

SEEN = [
    pytest.param('<p style="font-size:0.9em">27 men</p>', id="small letters"),
    pytest.param('<ul style="font-size:0"><li style="font-size:14px">27 men</ul>', id="boxes set close"),
    pytest.param('<div style="font-size: 0"><p class=text>27 men</p></div>', id="a class may give it a size"),
    pytest.param('<p style="background:#003; color:white">27 men</p>', id="white on a ground of its own"),
    pytest.param(
        '<table><tr bgcolor=navy><td style="color:#fff">27 men</table>', id="white on a row's ground"
    ),
    pytest.param(
        '<div class=hero><b style="color:#FFFFFF">27 men</b></div>', id="white on what a class draws"
    ),
    pytest.param('<p style="border-color:white">27 men</p>', id="another colour"),
    pytest.param('<p style="background-color: white">27 men</p>', id="a white ground"),
    pytest.param('<p style="opacity:0">27 men</p>', id="letters that fade in"),
    pytest.param('<p style="visibility:hidden;animation-name:none">27 men</p>', id="letters that come in"),
    pytest.param("<p hidden=until-found>27 men</p>", id="found by a search"),
    pytest.param("<p><ins>27</ins> men</p>", id="an insertion"),
    pytest.param('<p style="text-decoration:underline">27 men</p>', id="underlined"),
    pytest.param("<details><summary>More</summary>27 men</details>", id="folded"),
]


@pytest.mark.parametrize("html", SEEN)
def test_what_is_seen_stays(html: str) -> None:
    assert "27" in read_html(f"<p>Before.</p>{html}<p>After.</p>").whole


UNSEEN = [
    pytest.param("<p>The school has <del>27</del> 31 pupils.</p>", id="a deletion"),
    pytest.param("<p>The school has <s>27</s> 31 pupils.</p>", id="no longer so"),
    pytest.param("<p>The school has <strike>27</strike> 31 pupils.</p>", id="struck the old way"),
    pytest.param("<del><p>27 men</p><s>27</s></del>", id="a paragraph, one in another"),
    pytest.param('<p><span style="text-decoration: line-through">27</span> 31</p>', id="struck by its style"),
    pytest.param('<p style="font-size:0">27 men</p>', id="letters of no size"),
    pytest.param('<p style="FONT-SIZE: 0px !important; margin:0">27 men</p>', id="of no pixels"),
    pytest.param('<p style="visibility: hidden">27 men</p>', id="not visible"),
    pytest.param('<p style="color: transparent">27 men</p>', id="transparent"),
    pytest.param('<p style="color:white">27 men</p>', id="white on white"),
    pytest.param('<p>Words <span style="margin:0;color:#FFF">27</span></p>', id="white in a paragraph"),
    pytest.param(
        '<div style="DISPLAY : NONE"><b style="display:none">27</b></div>', id="display in any writing"
    ),
]


@pytest.mark.parametrize("html", UNSEEN)
def test_what_is_not_seen_is_no_text(html: str) -> None:
    page = read_html(f"<p>Before.</p>{html}<p>After.</p>")
    assert "27" not in page.whole + page.main
    assert "After." in page.whole


def test_a_deletion_in_a_marked_article() -> None:
    filler = "The committee met in the old town hall and sat until late. " * 8
    page = read_html(f"<article><p>{filler}</p><p>It has <del>214</del> 314 pupils.</p></article>")
    assert "It has 314 pupils." in page.main
    assert "214" not in page.main
