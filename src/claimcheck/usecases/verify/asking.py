"""Which sources a verify asks anew, and which it takes as they were last read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from claimcheck.core.errors import UsageError
from claimcheck.core.model.source import Source, SourceKind
from claimcheck.ports.web import SnapshotStore


@dataclass(frozen=True, slots=True)
class VerifyOptions:
    """How a verify goes about it. At most one of the three; ``max_age`` None leaves it to the configuration."""

    offline: bool = False  # judge by the snapshots kept, ask the network nothing
    refresh: bool = False  # ask for every page whole, however fresh its snapshot
    max_age: timedelta | None = None  # ask only for what was last read longer ago


@dataclass(frozen=True, slots=True)
class Asking:
    """``since``: what was read at this time or later on this machine is taken as it was read; None asks for all."""

    offline: bool = False
    refresh: bool = False
    since: datetime | None = None

    def asks(self, source: Source, snapshots: SnapshotStore) -> bool:
        """True when *source* is to be fetched.

        A page saved by hand stands for its address: it was saved because fetching does not work.
        """
        if source.kind is not SourceKind.WEB or self.offline or self.by_hand(source):
            return False
        if self.since is None or source.attempt is not None:
            return True
        visited = snapshots.visited(source.address)
        return visited is None or visited < self.since

    @staticmethod
    def by_hand(source: Source) -> bool:
        """True when the snapshot of *source* is a page that a person saved."""
        return source.snapshot is not None and source.snapshot.by_hand


def asking(options: VerifyOptions, configured: timedelta | None, now: datetime) -> Asking:
    """What *options* ask for; *configured* is how old a snapshot may be. Raises UsageError where they contradict."""
    given = [
        name
        for name, said in (
            ("--offline", options.offline),
            ("--refresh", options.refresh),
            ("--max-age", options.max_age is not None),
        )
        if said
    ]
    if len(given) > 1:
        raise UsageError(f"{given[0]} and {given[1]} contradict each other; leave one out")
    age = options.max_age if options.max_age is not None else None if given else configured
    return Asking(options.offline, options.refresh, now - age if age is not None else None)
