"""How deep a page's elements are nested."""

from __future__ import annotations

import re
from collections import Counter

DEEPEST = 512  # what browsers build; guessing the article proper takes time by the square of the depth

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
# Elements without an end tag, or whose end is left out so often that a missing one says nothing.
_UNCLOSED = "area base br col embed hr img input link meta param source track wbr path"
_LEFT_OPEN = "p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body"
_FLAT = frozenset(f"{_UNCLOSED} {_LEFT_OPEN}".split())


def is_deep(html: str) -> bool:
    """True when elements stand one in another deeper than DEEPEST; an estimate from the tags, one pass."""
    tags: list[tuple[str, str]] = _TAG.findall(html)
    opened = (
        many for (closing, name), many in Counter(tags).items() if not closing and name.lower() not in _FLAT
    )
    if sum(opened) <= DEEPEST:
        return False
    depth = 0
    for closing, name in tags:
        if name.lower() in _FLAT:
            continue
        if closing:
            depth = max(0, depth - 1)
        else:
            depth += 1
            if depth > DEEPEST:
                return True
    return False
