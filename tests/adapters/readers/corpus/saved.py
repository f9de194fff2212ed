"""One saved page and what a careful reader takes from it."""

from __future__ import annotations

from typing import NamedTuple


class Saved(NamedTuple):
    """A page's bytes, the sentences of its text proper in order, and sentences that are no part of that."""

    id: str
    body: bytes
    wanted: tuple[str, ...]
    absent: tuple[str, ...] = ()
    content_type: str = ""
