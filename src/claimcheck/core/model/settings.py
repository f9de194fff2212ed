"""What a newsroom has decided, as the configuration states it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum


class Status(StrEnum):
    """Where a claim stands. Derived from its anchor, findings and rulings, never stored."""

    UNSOURCED = "unsourced"
    SOURCED = "sourced"  # cited, not yet held against its sources
    SUPPORTED = "supported"  # the machine found it borne out; no person has ruled
    CONTRADICTED = "contradicted"
    INCONCLUSIVE = "inconclusive"
    UNREADABLE = "unreadable"  # none of its sources could be read
    VERIFIED = "verified"
    DISPUTED = "disputed"
    WRONG = "wrong"
    DISMISSED = "dismissed"
    WAIVED = "waived"
    STALE = "stale"  # it was ruled on, or judged, in other words or on other evidence
    LOST = "lost"  # its words no longer stand in the article


@dataclass(frozen=True, slots=True)
class Policy:
    """What this newsroom requires before publication."""

    accept: frozenset[Status] = frozenset({Status.VERIFIED, Status.DISMISSED, Status.WAIVED})
    topics: dict[str, frozenset[Status]] = field(default_factory=dict)  # stricter or laxer, by topic

    def accepted(self, topics: tuple[str, ...]) -> frozenset[Status]:
        """The statuses good enough for a claim of *topics*; of several topics, what all of them accept."""
        accepted = self.accept
        stated = [self.topics[topic] for topic in topics if topic in self.topics]
        return frozenset.intersection(*stated) if stated else accepted


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the use cases take from the configuration."""

    articles: tuple[str, ...] = ()  # globs, relative to the project, of what must have a ledger
    ledger: str = "claims"  # the folder of ledgers, relative to the project
    topics: dict[str, tuple[str, ...]] = field(default_factory=dict)
    own_hosts: tuple[str, ...] = ()  # what we publish ourselves never supports us
    policy: Policy = Policy()
    max_age: timedelta | None = None  # how long ago a page may have been read that is not asked for again
    silenced: frozenset[str] = frozenset()  # codes of notices nobody wants to hear
