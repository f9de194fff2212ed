"""The tags a page is written in: which stand there at all, and how deep its elements are nested.

One quick pass over the source answers what a page's tree would be searched for many times over.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate
from typing import NamedTuple

DEEPEST = 512  # what browsers build; guessing the article proper takes time by the square of the depth

_TAG = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*)")
# Elements without an end tag, or whose end is left out so often that a missing one says nothing.
_UNCLOSED = "area base br col embed hr img input link meta param source track wbr path"
_LEFT_OPEN = "p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body"
_FLAT = frozenset(f"{_UNCLOSED} {_LEFT_OPEN}".split())


class Tags(NamedTuple):
    """The tags of one page."""

    found: list[str]  # as they are written, in order, a closing one with its stroke
    steps: dict[str, int]  # how much deeper each of them leads
    opened: frozenset[str]  # in lower case
    source: str  # in lower case

    @classmethod
    def of(cls, html: str) -> Tags:
        """The tags of *html*, those in its comments and scripts included."""
        found: list[str] = _TAG.findall(html)
        steps = {tag: _step(tag) for tag in Counter(found)}
        opened = frozenset(tag.lower() for tag in steps if tag[0] != "/")
        return cls(found, steps, opened, html.lower())

    @property
    def deep(self) -> bool:
        """True when elements stand one in another deeper than DEEPEST; an estimate, since pages leave tags out."""
        if len(self.found) <= DEEPEST:
            return False
        depths = list(accumulate(map(self.steps.__getitem__, self.found)))
        return max(depths) - min(depths) > DEEPEST and self._is_deep()

    def _is_deep(self) -> bool:
        """The same, taking no notice of what closes nothing."""
        depth = 0
        for tag in self.found:
            depth = max(0, depth + self.steps[tag])
            if depth > DEEPEST:
                return True
        return False

    def any_of(self, *names: str) -> bool:
        """True when an element of one of these names may be there; where it is False, none is."""
        return not self.opened.isdisjoint(names)

    def mentions(self, *words: str) -> bool:
        """True when one of *words*, in lower case, stands in the source: where False, no attribute has or says it."""
        return any(word in self.source for word in words)


def _step(tag: str) -> int:
    name = tag.lstrip("/").lower()
    return 0 if name in _FLAT else -1 if tag[0] == "/" else 1
