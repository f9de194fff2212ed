"""What a verify keeps of a source once its claims are judged: neither its bytes nor its text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from claimcheck.core.model.source import Archived, Attempt, Outcome, Snapshot, Source
from claimcheck.ports.web import Page, Unread
from claimcheck.usecases.verify.captured import page_sha256, snapshot_of
from claimcheck.usecases.verify.gather import Gathered


@dataclass(frozen=True, slots=True)
class Looked:
    """A source that was looked at. ``snapshot`` is what was read now, ``judged`` that there was a page to judge by."""

    source: Source
    asked: bool
    judged: bool
    unread: Unread | None = None
    snapshot: Snapshot | None = None
    moved: str = ""  # where the server says for good that it now is
    copy: Archived | None = None  # a web archive's, where one was looked for and found
    sought: str = ""  # why an archive that was asked gave none
    says: Page | None = None  # what was read now says of itself; its text is let go
    lost: bool = False  # True where the capture on record is not on this machine


def looked(one: Gathered) -> Looked:
    """What is kept of *one*."""
    bare = Looked(one.source, one.asked, one.page is not None, one.unread, copy=one.copy, sought=one.sought)
    if one.page is None or one.exchange is None:
        return bare
    return replace(
        bare,
        snapshot=snapshot_of(one.exchange, page_sha256(one.page)),
        moved=one.exchange.moved,
        lost=one.lost,
        says=replace(one.page, main="", whole="", main_marks=(), whole_marks=()),
    )


def source_now(source: Source, one: Looked, now: datetime, *, drifted: bool) -> Source:
    """The source with what was learnt of it; what is unchanged since the last snapshot stays as recorded.

    *drifted* says that something found in it is not what it was.
    """
    if one.copy is not None and not _same_copy(source.archived, one.copy):
        source = replace(source, archived=one.copy)
    if one.unread is not None:
        if one.unread.outcome is Outcome.NOT_KEPT:
            return source
        attempt = Attempt(one.unread.outcome, one.unread.detail, one.unread.at or now, one.sought)
        if source.attempt is not None and source.attempt.outcome is one.unread.outcome:
            asked = one.sought or one.copy is not None
            attempt = source.attempt._replace(sought=one.sought) if asked else source.attempt
        return replace(source, attempt=attempt)
    if one.snapshot is None or one.says is None or not one.asked:
        return source  # a page taken from its snapshot says nothing new of its source
    known, said = source.snapshot, described(source, one.says)
    unchanged = (
        known is not None
        and (known.text_sha256, known.moved) == (one.snapshot.text_sha256, one.snapshot.moved)
        and said == source  # what is kept of a page is said by the capture that is kept
    )
    return replace(
        said,
        # A capture that is not here proves nothing here: the one just made takes its place.
        snapshot=source.snapshot if unchanged and not drifted and not one.lost else one.snapshot,
        attempt=None,
    )


def _same_copy(known: Archived | None, copy: Archived) -> bool:
    """True when nothing but the day it was found again differs."""
    return known is not None and known._replace(found=copy.found) == copy


def described(source: Source, page: Page) -> Source:
    """*source* with what *page* says of itself, and nothing that an earlier reading said.

    What people said of it stays: its group, and that it is confidential.
    """
    return replace(
        source,
        title=page.title,
        publisher=page.publisher,
        published=page.published,
        updated=page.updated,
        author=page.author,
        language=page.language,
        canonical=page.canonical if page.canonical != source.address else "",
        remarks=page.remarks,
    )
