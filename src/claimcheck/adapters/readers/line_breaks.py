"""Line breaks (`<br>`) in the middle of a sentence, as newsletters set them: a reader reads on over them.

What begins with a small letter is read on anyway. Here it is told of what begins with a figure or a capital, where the
line above stops as no sentence, address, verse or heading does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.adapters.readers.tree import select
from claimcheck.core.match.irregular import PAST_FORMS

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.node import ElementNode, Node

_BLOCKS_LISTED = """
    address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
    header hr iframe li main nav ol p pre section script style table textarea ul
"""
_BLOCKS = frozenset(_BLOCKS_LISTED.split())
_OWN_LINES = frozenset(("address", "code", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "td", "th"))
_SET_APART = frozenset(
    ("a", "b", "em", "i", "strong", "u")
)  # what makes a line a heading, or an item of a list
# Words that no sentence, heading or verse line ends with, but the line of a sentence that goes on.
_OPEN_LISTED = """
    a an the and or nor but of at from with for into onto than as that which who whose was were is are has have had been
    be its their his her our my your this these between among during until while because if not nearly almost only least
    some another
"""
_OPEN = frozenset(_OPEN_LISTED.split())
_OPEN_BEFORE_FIGURES = frozenset(
    ("in", "on", "to", "by", "over", "under", "about", "after", "before", "since")
)
_BEGINS_LISTED = """
    a an the this that these those it he she they we there in on at by from with for after before during since when
    while as according some many most all both his her its their
"""
_BEGINS = frozenset(
    _BEGINS_LISTED.split()
)  # with which the first line of a sentence begins, and few headings
_ENDED = re.compile(r"[.!?:;…][\"”’)\]]*$")
_STOPPED = re.compile(r"[.!?…][\"”’)\]]*$")
_WORD = re.compile(r"[^\W\d_]+$")
_LEAST = 3  # words of a line that a verb ends


class _Line(NamedTuple):
    text: str
    apart: bool  # all of it stands in links or in letters of another look
    end: ElementNode | None  # the break behind it


def heal(tree: HTMLTree) -> None:
    """Make a blank of each break in *tree* that stands in the middle of a sentence."""
    seen: set[ElementNode] = set()
    for found in select(tree, "br"):
        box = found.parent_element
        if box is None or box in seen:
            continue
        seen.add(box)
        if box.tag not in _OWN_LINES:
            for lines in _runs(box):
                _heal(tree, lines)


def _heal(tree: HTMLTree, lines: list[_Line]) -> None:
    for above, inside in zip(lines, _inside(lines), strict=False):
        blank = tree.create_text_node(" ") if inside else None
        if blank is not None and above.end is not None:
            above.end.replace_with(blank)


def _inside(lines: list[_Line]) -> list[bool]:
    """For each of the *lines* but the last, whether its break stands in a sentence: none where no full stop follows."""
    if len(lines) < 2 or not _STOPPED.search(lines[-1].text):
        return []
    pairs = list(pairwise(lines))
    sure = [_goes_on(above.text, below.text) for above, below in pairs]
    open_ = [not _ENDED.search(above.text) for above, _ in pairs]
    # So many of them that the others are no more than that; but verse begins each line with a capital.
    wrapped = 2 * sum(sure) >= sum(open_) and not all(line.text[:1].isupper() for line in lines)
    return [
        (certain or (wrapped and free)) and not (above.apart or below.apart or below.text[:1].islower())
        for certain, free, (above, below) in zip(sure, open_, pairs, strict=True)
    ]


def _goes_on(above: str, below: str) -> bool:
    """True when no sentence and no heading would end as the line *above* does."""
    if _ENDED.search(above):
        return False
    if below[:1].islower():
        return True
    last = _WORD.search(above)
    if last is None:
        return False
    if last[0] in _OPEN or not below[:1].isdigit():
        return last[0] in _OPEN
    return last[0] in _OPEN_BEFORE_FIGURES or (_is_verb(last[0]) and _has_subject(above.split()))


def _is_verb(word: str) -> bool:
    return word.islower() and (word in PAST_FORMS or (word.endswith("ed") and len(word) > 4))


def _has_subject(words: list[str]) -> bool:
    """True where they begin as a sentence does, or a name stands before the verb."""
    if len(words) < _LEAST:
        return False
    return words[0].lower() in _BEGINS or (words[-2][:1].isupper() and words[-2].isalpha())


def _runs(box: ElementNode) -> Iterator[list[_Line]]:
    """The lines of *box* that stand together: blank lines and blocks part them."""
    lines: list[_Line] = []
    words: list[Node] = []
    for node in [*box.child_nodes.values(), None]:
        name = (node.node_name or "").lower() if node is not None else ""
        if node is not None and name != "br" and name not in _BLOCKS:
            words.append(node)
            continue
        text = " ".join("".join(word.text or "" for word in words).split())
        if text:
            lines.append(_Line(text, _is_apart(words), node if name == "br" else None))  # type: ignore[arg-type] # "br" is an element
        if name != "br" or not text:
            yield lines
            lines = []
        words = []


def _is_apart(words: list[Node]) -> bool:
    return all((word.node_name or "").lower() in _SET_APART for word in words if (word.text or "").strip())
