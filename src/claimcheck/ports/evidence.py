"""Evidence that leaves the newsroom, and captures that come in from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple, Protocol

from claimcheck.ports.web import Exchange


class Capture(NamedTuple):
    """One capture on its way out."""

    exchange: Exchange
    saved: bool  # a file, or a page that a person saved: there was no exchange with a server
    about: dict[str, object]  # what the newsroom knows of it, as JSON has it


class EvidenceWriter(Protocol):
    """Writes captures to one file that others can open."""

    def write(self, path: str, title: str, at: datetime, captures: Iterable[Capture]) -> int:
        """Write *captures*, one after the other as they come, whole or not at all; how many bytes it came to.

        The same captures give the same bytes. Raises UsageError where *path* cannot be written.
        """
        ...

    def stands(self, path: str) -> bool:
        """True when there is a file at *path* already."""
        ...


class Taken(NamedTuple):
    """The capture of an address out of a file of several, and the days of all captures of it there, oldest first."""

    exchange: Exchange
    at: tuple[datetime, ...]


class CaptureFiles(Protocol):
    """Opens files that hold captures of many addresses."""

    def take(self, path: str, address: str, day: date | None) -> Taken | None:
        """The capture of *address* in the file, the last one or the one nearest to *day*; None for any other file.

        Raises UsageError where the file has none of it, is damaged, breaks off, or unpacks to too much.
        """
        ...
