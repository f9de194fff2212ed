"""CC106 of the front matter: the article says a day of publication that never was, and so has none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.article.front_matter import DATE_KEYS
from claimcheck.core.article.stated_date import stated_date
from claimcheck.core.model.extraction import Notice
from claimcheck.core.notices.catalogue import CATALOGUE
from claimcheck.core.notices.impossible_date import why_impossible
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = LatePattern(r"^([A-Za-z_]{4,20}):[ \t]*[\"']?((\d{4}-\d\d-\d\d)[^\r\n\"']*)", re.MULTILINE)
_FENCE = LatePattern(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)


def front_matter_dates(text: str) -> Iterator[Notice]:
    """A notice for each date of publication, year first, that the calendar does not have."""
    if not text.removeprefix("\ufeff").startswith("---"):
        return
    closed = _FENCE.search(text, 4)
    head = text[: closed.start()] if closed else ""
    for found in _LINE.pattern.finditer(head):
        if found[1].lower() in DATE_KEYS and stated_date(found[2]) is None:
            why = f"{why_impossible(found[3])}; the article has no publication date by it"
            message = f"“{found[3]}” is no day: {why}"
            yield Notice("CC106", found.start(3), found.end(3), message, CATALOGUE["CC106"].level)
