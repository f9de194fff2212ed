"""Depth is judged by tags that must be closed; what is not among the tags is not in the tree."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.tags import _ASKED, DEEPEST, Tags


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("", id="nothing"),
        pytest.param("<p>words" * 5000, id="paragraphs never closed"),
        pytest.param("<li><img src=x>" * 5000, id="items never closed"),
        pytest.param("<div><b>x</b></div>" * 5000, id="many, side by side"),
        pytest.param("</div>" * 600 + "<div>" * 500, id="what closes nothing"),
        pytest.param("<div>" * DEEPEST + "</div>" * DEEPEST, id="as deep as browsers go"),
    ],
)
def test_flat(html: str) -> None:
    assert not Tags(html).deep


@pytest.mark.parametrize(
    "html", ["<div>" * 600, "</b>" * 600 + "<div>" * 600, "<div><p>" * 600 + "</div>" * 600]
)
def test_deep(html: str) -> None:
    assert Tags(html).deep


@pytest.mark.parametrize("html", ["<sup>2</sup>", "<SUP class=x>2</SUP>", "<div><Sup>2", "<sup/>2"])
def test_what_is_there_is_found(html: str) -> None:
    assert Tags(html).any_of("figure", "sup")


@pytest.mark.parametrize("html", ["", "</sup>", "< sup>", "sup", "<supper>", "&lt;sup>"])
def test_what_is_not_there_is_not(html: str) -> None:
    assert not Tags(html).any_of("figure", "sup")


@pytest.mark.parametrize("html", ["", "<p id=date>", "date published", "<time datetime=2019>"])
def test_what_is_not_said_is_not(html: str) -> None:
    assert not Tags(html).mentions("datepublished", "hidden")


@pytest.mark.parametrize("html", ["<b itemprop=datePublished>", "<p HIDDEN>", "<p class=x hidden>"])
def test_what_attributes_say_is_found(html: str) -> None:
    assert Tags(html).mentions("datepublished", "hidden")


@pytest.mark.parametrize("name", sorted(_ASKED))
@pytest.mark.parametrize("behind", [">", " class=x>", "/>", "\n>", ""])
def test_each_that_is_asked_after_is_found(name: str, behind: str) -> None:
    assert Tags(f"<p>x<{name.upper()}{behind}").any_of(name)
    assert not Tags(f"<p>x<{name}x{behind}</{name}>").any_of(name)


def test_no_other_is_asked_after() -> None:
    with pytest.raises(KeyError, match="blink"):
        Tags("<blink>").any_of("sup", "blink")
