"""What an article says against itself, and what an editor should look at. One rule a file, each with its code.

Nothing of it is loaded before a rule is asked: the gate needs none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.extraction import Notice
from claimcheck.core.notices.catalogue import CATALOGUE

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.core.document import Document

__all__ = ["CATALOGUE", "find_notices"]


def find_notices(document: Document, text: str = "", published: date | None = None) -> tuple[Notice, ...]:
    """What the rules have to say of *document*, by place in the file, then by code.

    *text* is the file, whose comments may silence a code for the block behind them, and its front matter for all;
    *published* is the day the article is of, without which nothing is held against today.
    """
    from claimcheck.core.notices.front_matter_date import front_matter_dates
    from claimcheck.core.notices.reading import Reading
    from claimcheck.core.notices.rules import RULES
    from claimcheck.core.notices.silence import silenced_throughout, silences, unknown_codes

    reading = Reading(document, published)
    quiet = silences(text, document)
    found = list(unknown_codes(text))
    silenced = silenced_throughout(text)
    if "CC106" not in silenced:
        found += front_matter_dates(text)
    for code, rule in RULES.items():
        if code in silenced:
            continue
        for remark in rule(reading):
            if code not in quiet.get(document.block_at(remark.start), ()):
                place = document.to_file(remark.start, remark.end)
                other = document.to_file(remark.other.start, remark.other.end) if remark.other else None
                level = CATALOGUE[code].level
                found.append(Notice(code, place.start, place.end, remark.message, level, other))
    return tuple(sorted(found, key=lambda notice: (notice.start, notice.end, notice.code)))
