"""Each source once: fetched, opened, or taken from its snapshot, and read as text."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from typing import Protocol

from claimcheck.core.model.source import Outcome, Source, SourceKind
from claimcheck.ports.web import Exchange, Fetcher, FileOpener, Page, PageReader, SnapshotStore, Unread


@dataclass(frozen=True, slots=True)
class Web:
    """The ports a verify reaches sources through."""

    fetcher: Fetcher
    files: FileOpener  # sources that are files of the project
    saved: FileOpener  # files a person names on the command line, wherever they are
    reader: PageReader
    snapshots: SnapshotStore


@dataclass(frozen=True, slots=True)
class Gathered:
    """A source and what there is to judge by.

    ``page`` is what it says now or, where it could not be read, what it said when last read; ``unread`` says why it
    could not be read now. Both stand when an earlier snapshot is used in place of a page that is gone.
    """

    source: Source
    exchange: Exchange | None
    page: Page | None
    unread: Unread | None = None


class Progress(Protocol):
    """Is told how far a verify has come."""

    def begin(self, total: int) -> None:
        """*total* sources are to be read."""
        ...

    def finished(self, one: Gathered) -> None:
        """One more is done."""
        ...


async def gather(
    web: Web, sources: list[Source], offline: bool, progress: Progress
) -> AsyncGenerator[Gathered, None]:
    """Each of *sources* as it is read: what is at hand first, then what the network gives."""
    progress.begin(len(sources))
    remote = [source for source in sources if _asks_the_network(source, offline)]
    asked = {id(source) for source in remote}
    for source in sources:
        if id(source) not in asked:
            one = _at_hand(web, source)
            progress.finished(one)
            yield one
    async with aclosing(_fetched(web, remote)) as fetched:
        async for one in fetched:
            progress.finished(one)
            yield one


def _asks_the_network(source: Source, offline: bool) -> bool:
    """A page saved by hand stands for its address: it was saved because fetching does not work."""
    by_hand = source.snapshot is not None and source.snapshot.by_hand
    return source.kind is SourceKind.WEB and not offline and not by_hand


def _at_hand(web: Web, source: Source) -> Gathered:
    if source.kind is SourceKind.FILE:
        return _or_snapshot(web, source, web.files.read(source.address))
    kept = _kept(web, source)
    if kept is None:
        detail = "no snapshot of it is kept here: run claimcheck verify with a network"
        return Gathered(source, None, None, Unread(source.address, Outcome.UNREACHABLE, detail))
    return _read(web, source, kept)


async def _fetched(web: Web, sources: list[Source]) -> AsyncGenerator[Gathered, None]:
    """What the fetcher gives for each source; sources of one address share one fetch."""
    by_address: dict[str, list[Source]] = {}
    for source in sources:
        by_address.setdefault(source.address, []).append(source)
    if not by_address:
        return
    async with aclosing(web.fetcher.fetch(list(by_address))) as answers:
        async for answer in answers:
            for source in by_address[answer.address]:
                yield _or_snapshot(web, source, answer)


def _or_snapshot(web: Web, source: Source, answer: Exchange | Unread) -> Gathered:
    """The answer read, or the last snapshot where it gave nothing to read."""
    now = _read(web, source, answer) if isinstance(answer, Exchange) else Gathered(source, None, None, answer)
    if now.page is not None:
        _keep(web, now.exchange)
        return now
    kept = _kept(web, source)
    if kept is None:
        return now
    earlier = _read(web, source, kept)
    return Gathered(source, None, earlier.page, now.unread)


def _keep(web: Web, exchange: Exchange | None) -> None:
    if exchange is not None:
        web.snapshots.put(exchange)


def _kept(web: Web, source: Source) -> Exchange | None:
    return web.snapshots.get(source.snapshot.body_sha256) if source.snapshot else None


def _read(web: Web, source: Source, exchange: Exchange) -> Gathered:
    read = web.reader.read(exchange)
    if isinstance(read, Page):
        return Gathered(source, exchange, read)
    return Gathered(source, exchange, None, read)
