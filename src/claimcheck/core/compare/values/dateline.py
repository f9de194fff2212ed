"""The day a page prints over its text: "Published 5 March 2003". From it the page's "on Friday" counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.reading import Reading
from claimcheck.core.compare.values.dates import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_MOST_WORDS = 14
_AROUND_LISTED = """
    published publishing posted post updated modified date dated datetime time first last issued filed created
    on at by gmt utc bst est edt pst pdt cet ist am pm a p m et pt news
"""
_AROUND = frozenset(_AROUND_LISTED.split())


def dateline(head: Iterable[str]) -> date | None:
    """The first day of a year that stands by itself in the *head* of a page, line by line, or None."""
    return next(filter(None, map(_day_alone, filter(_may_be_one, head))), None)


def _may_be_one(line: str) -> bool:
    """True for a short line with a figure: told without reading it, for most first lines are the story's."""
    at_least = sum(map(str.isalnum, line.split()))
    return at_least <= _MOST_WORDS and any(map(str.isdigit, line))


def _day_alone(text: str) -> date | None:
    line = Reading(text, 0, len(text), None)
    if len(line.words) > _MOST_WORDS:
        return None
    dates = [value for value in line.values if value.kind in CALENDAR and value.days is not None]
    if len(dates) != 1 or dates[0].days is None or dates[0].days.first != dates[0].days.last:
        return None
    inside = line.span_of(dates[0].start, dates[0].end)
    others = (word.text for n, word in enumerate(line.words) if n not in inside)
    alone = all(word.lower() in _AROUND or not word[0].isalpha() for word in others)
    return dates[0].days.first if alone else None
