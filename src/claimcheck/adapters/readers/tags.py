"""The tags a page is written in: which stand there at all, and how deep its elements are nested.

One quick pass over the source answers what a page's tree would be searched for many times over.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from itertools import accumulate, groupby

DEEPEST = 512  # what browsers build; guessing the article proper takes time by the square of the depth

# The elements that are asked after: a page has thousands of others, which are passed over by their first letter.
_ASKED_LISTED = """
    article aside br del figcaption figure footer form h1 h2 h3 h4 h5 h6 link main meta nav pre s strike sup time
"""
_ASKED = frozenset(_ASKED_LISTED.split())
_FORKS = (
    f"{first}(?:{'|'.join(name[1:] for name in names)})"
    for first, names in groupby(sorted(_ASKED), key=lambda name: name[0])
)
_OPENED = re.compile(f"<({'|'.join(_FORKS)})(?![a-z0-9])".encode())
_TAG = re.compile(rb"<(/?[a-z][a-z0-9]*)")
# Elements without an end tag, or whose end is left out so often that a missing one says nothing.
_UNCLOSED = "area base br col embed hr img input link meta param source track wbr path"
_LEFT_OPEN = "p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body"
_FLAT = frozenset(f"{_UNCLOSED} {_LEFT_OPEN}".split())


class Tags:
    """The tags of one page, those in its comments and scripts included; what few pages are asked is told when asked."""

    def __init__(self, html: str) -> None:
        # NOTE: as bytes, since one curly quotation mark makes every search of the letters twice as long.
        self._source = html.encode("utf-8", "surrogatepass").lower()
        self._opened = frozenset(_OPENED.findall(self._source))

    @property
    def deep(self) -> bool:
        """True when elements stand one in another deeper than DEEPEST; an estimate, since pages leave tags out."""
        if self._source.count(b"<") <= DEEPEST:
            return False
        depths = list(accumulate(self._steps))
        return max(depths, default=0) - min(depths, default=0) > DEEPEST and self._is_deep()

    @cached_property
    def _steps(self) -> list[int]:
        """How much deeper each tag leads, in order."""
        found: list[bytes] = _TAG.findall(self._source)
        steps = {tag: _step(tag) for tag in Counter(found)}
        return [steps[tag] for tag in found]

    def _is_deep(self) -> bool:
        """The same, taking no notice of what closes nothing."""
        depth = 0
        for step in self._steps:
            depth = max(0, depth + step)
            if depth > DEEPEST:
                return True
        return False

    def any_of(self, *names: str) -> bool:
        """True when an element of one of these names may be there; where it is False, none is.

        Raises KeyError where one is not among those that were looked for.
        """
        if not _ASKED.issuperset(names):
            raise KeyError(*set(names) - _ASKED)
        return not self._opened.isdisjoint(map(str.encode, names))

    def mentions(self, *words: str) -> bool:
        """True when one of *words*, in lower case, stands in the source: where False, no attribute has or says it."""
        return any(word.encode() in self._source for word in words)


def _step(tag: bytes) -> int:
    name = tag.lstrip(b"/").decode()
    return 0 if name in _FLAT else -1 if tag.startswith(b"/") else 1
