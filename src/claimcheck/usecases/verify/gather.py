"""Each source once: fetched, opened, or taken from its snapshot, and read as text."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Protocol

from claimcheck.core.model.finding import Finding
from claimcheck.core.model.source import Archived, Outcome, Source, SourceKind
from claimcheck.ports.archive import WebArchive
from claimcheck.ports.web import (
    Answered,
    DocumentReaders,
    Exchange,
    Fetcher,
    FileOpener,
    Page,
    Read,
    SnapshotStore,
    Unread,
)
from claimcheck.usecases.verify.ahead import as_finished
from claimcheck.usecases.verify.another_page import another, is_another, may_be_another
from claimcheck.usecases.verify.asking import Asking
from claimcheck.usecases.verify.captured import page_sha256
from claimcheck.usecases.verify.questions import Asker, Questions


@dataclass(frozen=True, slots=True)
class Web:
    """The ports a verify reaches sources through."""

    fetcher: Fetcher
    files: FileOpener  # sources that are files of the project
    saved: FileOpener  # files a person names on the command line, wherever they are
    readers: DocumentReaders
    snapshots: SnapshotStore
    archive: WebArchive | None = None  # None where none is configured


@dataclass(frozen=True, slots=True)
class Gathered:
    """A source, what there is to judge by, and what was found there.

    ``page`` is what it says now or, where it could not be read, what it said when last read; ``unread`` says why it
    could not be read now. Both stand when an earlier snapshot is used in place of a page that is gone.
    """

    source: Source
    exchange: Exchange | None
    page: Page | None
    unread: Unread | None = None
    copy: Archived | None = None  # a web archive's, looked for where the page could not be read or changed
    sought: str = ""  # why an archive that was asked for a copy gave none that can be read
    asked: bool = True  # False where the source itself was not: its snapshot was taken as it is
    lost: bool = False  # True where the capture on record is on another machine, or nowhere
    findings: Mapping[Asker, Finding] = field(default_factory=dict)  # by who asked, where there is a page


class Progress(Protocol):
    """Is told how far a verify has come."""

    def begin(self, total: int) -> None:
        """*total* sources are to be read."""
        ...

    def finished(self, one: Gathered) -> None:
        """One more is done."""
        ...


_NONE = Questions()
_LIKE_A_DOCUMENT = 6  # questions: answering so many takes as long as reading a document
_LARGE = 500_000  # bytes
_ROOM = 16  # documents in our hands at once: being read, or waiting to be


@dataclass(frozen=True, slots=True)
class _Answer:
    """What there is for some sources of one address, before and after reading."""

    sources: tuple[Source, ...]
    came: Exchange | Unread
    kept: bool = False  # it is a snapshot already


async def gather(
    web: Web, sources: list[Source], asking: Asking, progress: Progress, questions: Questions = _NONE
) -> AsyncGenerator[Gathered, None]:
    """Each of *sources* as it is read and asked its *questions*: what is at hand first, then what the network gives."""
    progress.begin(len(sources))
    work_ahead = len(sources) + questions.count // _LIKE_A_DOCUMENT
    async with web.readers.open(work_ahead, questions.every) as read:

        async def work(answer: _Answer) -> list[Gathered]:
            return await _gathered(web, read, answer, questions)

        async with aclosing(as_finished(_answers(web, sources, asking), work, _ROOM)) as finished:
            async for some in finished:
                for one in some:
                    progress.finished(one)
                    yield one


async def _answers(web: Web, sources: list[Source], asking: Asking) -> AsyncGenerator[_Answer, None]:
    """What comes for each source; sources of one address share one fetch."""
    by_address: dict[str, list[Source]] = {}
    for source in sources:
        at_hand = None if asking.asks(source, web.snapshots) else _at_hand(web, source, asking)
        if at_hand is None:
            by_address.setdefault(source.address, []).append(source)
        else:
            yield at_hand
    if not by_address:
        return

    def known(address: str) -> Exchange | None:
        if asking.refresh:
            return None
        kept = (_kept(web, source) for source in by_address[address])
        return web.snapshots.latest(address) or next((each for each in kept if each), None)

    async with aclosing(web.fetcher.fetch(list(by_address), known)) as answers:
        async for came in answers:
            yield _Answer(tuple(by_address[came.address]), came)


def _at_hand(web: Web, source: Source, asking: Asking) -> _Answer | None:
    """What is there without a network; None where that is nothing and a network may be asked."""
    if source.kind is SourceKind.FILE:
        return _Answer((source,), web.files.read(source.address))
    if asking.since is not None and not asking.by_hand(source):
        fresh = web.snapshots.latest(source.address)
        return _Answer((source,), fresh, kept=True) if fresh else None
    captured = f"the page saved by hand is not on this machine: claimcheck snapshot {source.id} --file SAVED"
    fetched = "no snapshot of it is on this machine: run claimcheck verify with a network"
    nothing = Unread(source.address, Outcome.NOT_KEPT, captured if asking.by_hand(source) else fetched)
    return _Answer((source,), _kept(web, source) or _known_unread(source) or nothing, kept=True)


def _known_unread(source: Source) -> Unread | None:
    """How asking for *source* ended, with its day, where it was never read; None where it was, or not asked."""
    if source.attempt is None or source.snapshot is not None:
        return None
    return Unread(source.address, source.attempt.outcome, source.attempt.detail, at=source.attempt.at)


async def _gathered(web: Web, read: Read, answer: _Answer, questions: Questions) -> list[Gathered]:
    """The answer read once for all its sources, or for each its last snapshot where there was nothing to read."""
    came = answer.came
    numbers = sorted({n for source in answer.sources for n in questions.of(source.id).values()})
    said, found = await read(came, numbers) if isinstance(came, Exchange) else Answered(came)
    if isinstance(came, Exchange) and isinstance(said, Page) and not answer.kept:
        said = await _unless_another(web, read, answer.sources, came, said)
    if isinstance(came, Exchange) and isinstance(said, Page):
        if not answer.kept:
            await _keep(web, came)
        by_number = dict(zip(numbers, found, strict=True))
        return [
            Gathered(
                source,
                came,
                said,
                asked=not answer.kept,
                lost=source.snapshot is not None and not web.snapshots.has(source.snapshot.body_sha256),
                findings={asker: by_number[n] for asker, n in questions.of(source.id).items()},
            )
            for source in answer.sources
        ]
    unread = said if isinstance(said, Unread) else None
    if answer.kept:
        return [Gathered(source, None, None, unread, asked=False) for source in answer.sources]
    return [await _earlier(web, read, source, unread, questions) for source in answer.sources]


async def _unless_another(
    web: Web, read: Read, sources: tuple[Source, ...], came: Exchange, page: Page
) -> Page | Unread:
    """*page*, or that it is not the one that was last captured at this address."""
    captured = [source.snapshot for source in sources if source.kind is SourceKind.WEB and source.snapshot]
    if not captured or not may_be_another(page):
        return page
    latest = max(captured, key=lambda snapshot: snapshot.fetched)
    before = (
        None
        if latest.text_sha256 == page_sha256(page)
        else web.snapshots.get(latest.body_sha256, came.address)
    )
    said = (await read(before, ())).said if before is not None else None
    return another(came, latest) if isinstance(said, Page) and is_another(page, said) else page


async def _keep(web: Web, came: Exchange) -> None:
    """Keep what came. Handing it to a thread takes longer than packing a page, and is for what is larger."""
    if len(came.body) < _LARGE:
        web.snapshots.keep_visit(came)
    else:
        await asyncio.to_thread(web.snapshots.keep_visit, came)


async def _earlier(
    web: Web, read: Read, source: Source, unread: Unread | None, questions: Questions
) -> Gathered:
    """*source* by what it said when it was last read, if that is kept."""
    kept, asked = _kept(web, source), questions.of(source.id)
    said, found = await read(kept, list(asked.values())) if kept is not None else (None, ())
    page = said if isinstance(said, Page) else None
    return Gathered(source, None, page, unread, findings=dict(zip(asked, found, strict=bool(page))))


def _kept(web: Web, source: Source) -> Exchange | None:
    return web.snapshots.get(source.snapshot.body_sha256, source.address) if source.snapshot else None
