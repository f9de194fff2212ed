"""The ledger of one article: what is recorded, and by whom."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from claimcheck.core.model.anchor import Anchor
from claimcheck.core.model.finding import Finding
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.source import Citation, Source
from claimcheck.core.model.value import Value


@dataclass(frozen=True, slots=True)
class Article:
    """The text under check, as it was when claims were last extracted."""

    slug: str  # names the ledger file: claims/<slug>.json
    path: str  # relative to the project, with forward slashes
    format: str  # "markdown", "text" or "html"
    title: str = ""
    published: date | None = None
    sha256: str = ""  # of the file's bytes at the last extraction
    checked: date | None = None  # the day of the last verify
    seal: str = ""  # says that every statement was recorded; see core.record.coverage


class ClaimOrigin(StrEnum):
    """Who found a claim."""

    EXTRACTED = "extracted"
    BY_HAND = "by hand"


class PastWords(NamedTuple):
    """What a claim said before an edit."""

    text: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement on record.

    ``anchor`` holds the words as read (markup off, wraps joined) and their place in the file; the ``start``
    and ``end`` of ``values`` count from the claim's first letter in the file.
    """

    id: str
    anchor: Anchor
    kinds: tuple[ClaimKind, ...]
    values: tuple[Value, ...]
    recorded: datetime
    worth: float = 0.5
    origin: ClaimOrigin = ClaimOrigin.EXTRACTED
    repeats: int = 0  # how many other places of the article say the same words
    past: tuple[PastWords, ...] = ()

    @property
    def text(self) -> str:
        """The claim's words as read."""
        return self.anchor.exact

    @property
    def worded(self) -> datetime:
        """When it got its present words."""
        return self.past[-1].until if self.past else self.recorded


class PastFinding(NamedTuple):
    """What an earlier verify found, kept so that drift can be shown."""

    verdict: str
    passage: str
    until: datetime
    words: str = ""  # the claim's when it was judged
    body_sha256: str = ""  # the capture it was found in
    stands: bool = False  # the passage's words were still on the page at the last verify
    beside: bool = False  # what was found next stood on the page already: it did not take the passage's place


@dataclass(frozen=True, slots=True)
class RecordedFinding:
    """What the machine found for one claim and one source, and the words and the text it judged."""

    id: str
    claim: str
    source: str
    words: str  # the claim's text when it was judged
    text_sha256: str  # the source's text when it was judged; empty when it could not be read
    finding: Finding
    since: datetime  # when this result was first found
    past: tuple[PastFinding, ...] = ()
    body_sha256: str = ""  # the capture this result was first found in


class RulingVerdict(StrEnum):
    """What a person decides about a claim."""

    VERIFIED = "verified"
    DISPUTED = "disputed"
    WRONG = "wrong"
    CORRECTED = "corrected"  # it was wrong; as it now stands it is right
    DISMISSED = "dismissed"  # not checkable
    WAIVED = "waived"


class Evidence(NamedTuple):
    """A passage a ruling stands on: the source, and the hash of the passage's words."""

    source: str
    passage_sha256: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """A person's decision. It covers the exact ``words`` and ``evidence``, and falls when either changes."""

    id: str
    claim: str
    verdict: RulingVerdict
    by: str  # "Name <address>" from git, or --by
    at: datetime
    words: str
    evidence: tuple[Evidence, ...] = ()
    note: str = ""
    owner: str = ""  # who answers for a waiver
    expires: date | None = None  # a waiver's last day
    answers: str = ""  # the id of the ruling that was the latest when this one was made


Record = Claim | Source | Citation | RecordedFinding | Ruling


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything on record for one article; each mapping is by record id, and none is changed in place."""

    article: Article
    claims: dict[str, Claim] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    citations: dict[str, Citation] = field(default_factory=dict)
    findings: dict[str, RecordedFinding] = field(default_factory=dict)
    rulings: dict[str, Ruling] = field(default_factory=dict)

    def put(self, *records: Record) -> Ledger:
        """A ledger in which *records* stand, each in place of the one with its id."""
        return replace(
            self,
            claims=self.claims | {r.id: r for r in records if isinstance(r, Claim)},
            sources=self.sources | {r.id: r for r in records if isinstance(r, Source)},
            citations=self.citations | {r.id: r for r in records if isinstance(r, Citation)},
            findings=self.findings | {r.id: r for r in records if isinstance(r, RecordedFinding)},
            rulings=self.rulings | {r.id: r for r in records if isinstance(r, Ruling)},
        )
