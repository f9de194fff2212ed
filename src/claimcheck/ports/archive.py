"""Web archives: copies of pages as they once were, and the wish for one more."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from claimcheck.ports.web import Exchange, Unread


@dataclass(frozen=True, slots=True)
class Memento:
    """An archive's copy of a page. ``exchange`` is with the archive, its addresses those of the copy."""

    exchange: Exchange
    taken: datetime  # when the archive captured it, as it says itself; UTC


class WebArchive(Protocol):
    """Finds copies of pages."""

    def copies(self, address: str, moment: datetime) -> AsyncGenerator[Memento | Unread, None]:
        """The copies of *address*, the nearest to *moment* first and a few at most; where there is none, why, once.

        Each is fetched when it is asked for. Never raises for what an archive does.
        """
        ...


@dataclass(frozen=True, slots=True)
class Saved:
    """A copy that an archive made because it was asked to."""

    address: str  # the copy's
    taken: datetime  # UTC


class PageSaver(Protocol):
    """Asks an archive to capture pages, one after the other, at the archive's pace."""

    async def save(self, address: str) -> Saved | Unread:
        """The copy made of *address*, or why there is none. Never raises for what an archive does."""
        ...
