"""What a claim leans on: sources, their snapshots, and what became of fetching them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class SourceKind(StrEnum):
    """Where a source lives."""

    WEB = "web"
    FILE = "file"
    OFF_WEB = (
        "off-web"  # an interview, a phone call, a letter: a person answers for it, nothing can be fetched
    )


class Outcome(StrEnum):
    """How an attempt to read a source ended. Only READ carries evidence."""

    READ = "read"
    GONE = "gone"  # 404, 410
    SERVER_ERROR = "server error"
    TIMEOUT = "timeout"
    NAME_NOT_FOUND = "name not found"
    UNREACHABLE = "unreachable"  # refused or reset connections
    TLS_FAILURE = "TLS failure"
    REFUSED = "refused by policy"  # private addresses, schemes other than http and https
    TOO_LARGE = "too large"
    TOO_MANY_REDIRECTS = "too many redirects"
    WRONG_TYPE = "wrong type"  # nothing this reads as text
    BOT_WALL = "bot wall"
    COOKIE_WALL = "cookie wall"
    PAYWALL = "paywall"
    SCRIPT_ONLY = "script-only page"
    SOFT_404 = "soft 404"
    ANOTHER_PAGE = "another page"  # nothing of what was captured there before, and no piece of its own
    EMPTY = "empty"
    LOCKED = "locked"  # a password is needed to open it
    DAMAGED = "damaged"  # cut off or broken
    MISSING_FILE = "missing file"
    NOT_KEPT = "not kept here"  # another machine has the capture; that says nothing of the source


class Snapshot(NamedTuple):
    """What a source said when it was last read; the bytes themselves stand in the snapshot store."""

    body_sha256: str
    text_sha256: str
    final_address: str
    fetched: datetime  # UTC, whole seconds
    status: int | None = None  # HTTP status; None for a file or a page saved by hand
    content_type: str = ""
    size: int = 0  # bytes
    by_hand: bool = False  # a capture given with `snapshot --file`
    moved: str = ""  # where the server says for good that the page now is


class Attempt(NamedTuple):
    """The last attempt to read a source, when it did not end in READ."""

    outcome: Outcome
    detail: str  # one line for people: what was seen, and what to do next
    at: datetime
    sought: str = ""  # why a web archive that was asked for a copy gave none; "" where none was asked


class Archived(NamedTuple):
    """A web archive's copy of a source: evidence of what it once said, and never the live page."""

    address: str  # the copy's own
    taken: datetime  # when the archive captured it, as it says itself
    found: datetime  # when it was found, or asked for
    body_sha256: str = ""  # of the copy as it was read; "" where it was not
    passages: tuple[str, ...] = ()  # the hashes of passages leaned on that stand in it, sorted


@dataclass(frozen=True, slots=True)
class Source:
    """A document that can bear on claims.

    ``address`` is a URL, a path relative to the project, or, off the web, a description.
    """

    id: str
    kind: SourceKind
    address: str
    title: str = ""
    publisher: str = ""
    published: str = ""  # as precise as the page states it: "2017-04", "2017-04-01" or ""
    updated: str = ""  # the same, of its last change, where the page states one
    author: str = ""
    language: str = ""  # as the page states it: "en-GB"
    canonical: str = ""  # the address the page says it has, where that is not the one asked for
    remarks: tuple[str, ...] = ()  # what was left out of its reading or looked wrong in it, one line each
    off_web: str = ""  # "interview", "phone call", "letter"...
    group: str = ""  # sources of one independence group count once
    confidential: bool = False
    snapshot: Snapshot | None = None
    attempt: Attempt | None = None
    archived: Archived | None = None


class SourceRole(StrEnum):
    """How near a source stands to what a claim says."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class CitationOrigin(StrEnum):
    """Who attached a source."""

    LINK = "link"  # it stands as a link in the claim's sentence
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Citation:
    """A claim leans on a source; with no claim, the source is a candidate for every claim of the article."""

    id: str
    source: str  # a source's id
    claim: str | None  # a claim's id, or None for the whole article
    added: datetime
    by: str
    origin: CitationOrigin = CitationOrigin.PERSON
    role: SourceRole | None = None
    quote: str = ""  # the words the citer says bear the claim out
    locator: str = ""  # a page or section, as the citer put it
