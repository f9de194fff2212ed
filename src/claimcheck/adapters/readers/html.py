"""HTML as a page: the article proper, everything a reader can see, and what the page says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.adapters.readers.about import about
from claimcheck.adapters.readers.around import drop_around
from claimcheck.adapters.readers.headings import under
from claimcheck.adapters.readers.html_tables import set_apart, with_headings
from claimcheck.adapters.readers.layout import tidy
from claimcheck.adapters.readers.leaders import may_lead
from claimcheck.adapters.readers.marked import AROUND, Fence, marked
from claimcheck.adapters.readers.raised import raised
from claimcheck.adapters.readers.tags import Tags
from claimcheck.adapters.readers.tree import select
from claimcheck.adapters.readers.unseen import STRUCK, drop_unseen
from claimcheck.ports.web import Page

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.node import ElementNode

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LEAST_ARTICLE = 200  # letters; less is a teaser that happens to stand in such an element
_NOTE_CLASSES = frozenset(
    {"reference", "footnote", "footnote-ref", "footnoteref", "noteref", "fn", "cite-ref"}
)


def read_html(html: str, *, guess: bool = True) -> Page:
    """The text and the self-description of a page.

    Where it does not mark its article proper, that is guessed, unless *guess* is False or its elements are nested
    very deeply.
    """
    tags = Tags(html)
    tree = parse(html, tags)
    headings = _headings(tree) if tags.any_of(*_HEADINGS) else []
    facts = about(tree, tags)
    set_apart(tree, tags)
    whole, main = _texts(tree, tags)
    main = main or (_guessed(tree, tags) if guess and not tags.deep else "") or whole
    return Page(
        main=main,
        whole=whole,
        title=facts.title,
        publisher=facts.publisher,
        published=facts.published,
        updated=facts.updated,
        author=facts.author,
        language=facts.language,
        canonical=facts.canonical,
        main_marks=under(main, headings),
        whole_marks=under(whole, headings),
    )


def parse(html: str, tags: Tags) -> HTMLTree:
    """The page's tree, made ready for reading; *tags* are the page's."""
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse(html)
    if tree.body is not None:
        if tags.any_of(*STRUCK) or tags.mentions("style", "hidden"):
            drop_unseen(tree)
        if tags.any_of("figure", "figcaption"):
            _keep_figures(tree)
        if tags.any_of("sup"):
            _set_superscripts(tree)
        _set_lines(tree, tags)
    return tree


def text_of(tree: HTMLTree) -> str:
    """Everything that a reader can see of *tree*, one block a line."""
    return _text(tree)


def _set_lines(tree: HTMLTree, tags: Tags) -> None:
    """Boxes that are said to be a table's become one, and breaks in a sentence blanks; few pages have either."""
    if tags.mentions("columnheader"):
        from claimcheck.adapters.readers.role_tables import as_tables

        as_tables(tree)
    if tags.any_of("br") and not tags.deep:
        from claimcheck.adapters.readers.line_breaks import heal

        heal(tree)


def _guessed(tree: HTMLTree, tags: Tags) -> str:
    """The article proper of a page that does not mark it; what stands around it is taken out of *tree*."""
    drop_around(tree)
    return _text(tree, tags, guess_main=True)


def _headings(tree: HTMLTree) -> list[str]:
    """The page's headings in order, without the one that is its title."""
    found = select(tree, ", ".join(_HEADINGS))
    titles = sum(heading.tag == "h1" for heading in found)
    return [tidy(heading.text or "") for heading in found if titles > 1 or heading.tag != "h1"]


def _texts(tree: HTMLTree, tags: Tags) -> tuple[str, str]:
    """What everything a reader can see says, and what the article does that the page marks, or ""."""
    for article in marked(tree, tags):
        whole, main = _fenced(tree, tags, article) or ("", _text_of(article, tags))
        if len(main) >= _LEAST_ARTICLE:
            return whole or _text(tree, tags), main
    return _text(tree, tags), ""


def _fenced(tree: HTMLTree, tags: Tags, article: ElementNode) -> tuple[str, str] | None:
    """The text of the page and of its *article*, from one reading; None where no fence can stand around it."""
    fence = Fence(tree, tags, article)
    both = fence.taken_out(_text(tree, tags)) if fence else None
    fence.pull_down()
    return both


def _text_of(article: ElementNode, tags: Tags) -> str:
    from resiliparse.parse.html import HTMLTree

    return _text(HTMLTree.parse(article.html), tags, skip=AROUND)


def _text(
    tree: HTMLTree, tags: Tags | None = None, *, guess_main: bool = False, skip: tuple[str, ...] = ()
) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    text: str = extract_plain_text(
        tree,
        preserve_formatting=True,
        main_content=guess_main,
        list_bullets=False,  # a bullet or number of the list's is no word of the item's
        alt_texts=False,
        skip_elements=list(skip),
    )
    is_set = tags is not None and (tags.any_of("pre") or may_lead(text))
    return tidy(with_headings(_with_rows(text) if is_set else text))


def _with_rows(text: str) -> str:
    """*text* with the tables told that are set with blanks or dots in it."""
    from claimcheck.adapters.readers.plain_tables import with_rows

    return with_rows(text)


def _keep_figures(tree: HTMLTree) -> None:
    """Figures become plain blocks: the extractor passes over them with their captions, tables and quotes."""
    for figure in select(tree, "figure, figcaption"):
        block = tree.create_element("div")
        if figure.parent is None or block is None:
            continue
        _unname(figure.parent_element)
        for child in figure.child_nodes.values():
            block.append_child(child)
        figure.replace_with(block)


def _unname(box: ElementNode | None) -> None:
    """A box of figures loses the name by which the extractor would pass over it with all its captions."""
    if box is not None and box.tag == "div" and "gallery" in (box.getattr("class") or "").lower():
        box.setattr("class", "")


def _set_superscripts(tree: HTMLTree) -> None:
    """Footnote marks go, other raised digits stay raised: "2017<sup>3</sup>" is not the number 20173."""
    for mark in list(select(tree, "sup")):
        text = (mark.text or "").strip()
        if _is_note_mark(mark, text):
            mark.decompose()
        elif raised(text) != text:
            mark.text = raised(text)


def _is_note_mark(mark: ElementNode, text: str) -> bool:
    if len(text) > 12:
        return False
    if any(name.lower() in _NOTE_CLASSES for name in mark.class_list):
        return True
    bracketed = text.startswith("[") and text.endswith("]")
    links_down = mark.query_selector("a[href^='#']") is not None
    parent = mark.parent_element
    inside_link = parent is not None and parent.tag == "a" and (parent.getattr("href") or "").startswith("#")
    return bracketed or links_down or inside_link
