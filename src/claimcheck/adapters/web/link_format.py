"""What a Link header or a TimeMap says (RFC 8288, RFC 6690): addresses, each with its relation and its time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

_LINK = re.compile(r"<([^<>]*)>([^<>]*)")
_RELATION = re.compile(r"\brel=\"?([^\";,]*)", re.IGNORECASE)
_TIME = re.compile(r"\bdatetime=\"([^\"]*)\"", re.IGNORECASE)
_MOST = 50_000  # links of one TimeMap


class Link(NamedTuple):
    """One link. ``at`` is None for one without a time, or with one that is none."""

    address: str
    relations: tuple[str, ...]
    at: datetime | None


def links(text: str) -> Iterator[Link]:
    """The links in *text*, as many as are worth reading."""
    for number, found in enumerate(_LINK.finditer(text)):
        if number >= _MOST:
            return
        relation, at = _RELATION.search(found[2]), _TIME.search(found[2])
        named = tuple(relation[1].lower().split()) if relation else ()
        yield Link(found[1].strip(), named, moment(at[1]) if at else None)


def mementos(text: str) -> list[Link]:
    """The links in *text* to copies, in its order."""
    return [link for link in links(text) if "memento" in link.relations and link.at is not None]


def moment(written: str) -> datetime | None:
    """The time in an HTTP date, in UTC; None where it is none."""
    try:
        at = parsedate_to_datetime(written)
        return at.astimezone(UTC) if at.tzinfo else None
    except (ValueError, OverflowError):  # a day of the year 0 or 10000, by its zone
        return None
