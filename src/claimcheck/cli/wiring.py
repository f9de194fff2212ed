"""The ports joined to their adapters; each import stands in the function that needs it, for start-up's sake."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.adapters.configuration import Configuration, load_configuration
from claimcheck.core.errors import UsageError
from claimcheck.usecases.newsroom import Newsroom

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.adapters.snapshots import SnapshotFolder
    from claimcheck.adapters.web.save_page import SavePage
    from claimcheck.core.record.closed_files import OwnFiles
    from claimcheck.ports.archive import WebArchive
    from claimcheck.usecases.verify.gather import Web


def configuration() -> Configuration:
    """The configuration of the project the working directory lies in. Raises ConfigError."""
    return load_configuration(Path.cwd())


def newsroom(found: Configuration | None = None) -> Newsroom:
    """The newsroom of *found*, or of the working directory."""
    from claimcheck.adapters.article_store import ArticleFiles
    from claimcheck.adapters.clock import SystemClock
    from claimcheck.adapters.git_identity import GitIdentity
    from claimcheck.adapters.ledger.store import TinyLedgers

    found = found or configuration()
    return Newsroom(
        settings=found.settings,
        ledgers=TinyLedgers(found.root / found.settings.ledger),
        articles=ArticleFiles(found.root, Path.cwd()),
        identity=GitIdentity(found.root),
        clock=SystemClock(),
    )


def snapshots(found: Configuration) -> SnapshotFolder:
    """The captures kept on this machine."""
    from claimcheck.adapters.snapshots import SnapshotFolder

    return SnapshotFolder(snapshot_folder(found))


def snapshot_folder(found: Configuration) -> Path:
    """Where they are kept; it need not exist."""
    return found.root / ".claimcheck" / "snapshots"


def archive(found: Configuration) -> WebArchive | None:
    """The web archive that is configured, if any."""
    settings = found.archive_settings()
    if not (settings.timegate or settings.timemap):
        return None
    from claimcheck.adapters.clock import SystemClock
    from claimcheck.adapters.web.fetcher import WebFetcher
    from claimcheck.adapters.web.guard import Guard
    from claimcheck.adapters.web.memento import MementoArchive

    limits, now = found.fetch_settings(), SystemClock().now
    guard = Guard.opening(limits.allow, limits.ports)
    return MementoArchive(settings, guard, lambda headers: WebFetcher(limits, now=now, headers=headers))


def saver(found: Configuration) -> SavePage:
    """The web archive that is asked to save pages. Raises UsageError where none is configured."""
    settings = found.archive_settings()
    if not settings.save:
        raise UsageError(
            "no archive to ask: set save under [archive] in claimcheck.toml, "
            'such as save = "https://web.archive.org/save"'
        )
    from claimcheck.adapters.clock import SystemClock
    from claimcheck.adapters.web.save_page import KEY, SavePage

    return SavePage(settings, found.fetch_settings(), os.environ.get(KEY, ""), SystemClock().now)


def _closed(found: Configuration) -> Callable[[str], str]:
    """Why a file of the project is no source; which files are our own is looked up when the first is asked for."""

    @cache
    def own() -> OwnFiles:
        from claimcheck.usecases.own_files import own_files

        return own_files(newsroom(found))

    def why(path: str) -> str:
        from claimcheck.core.record.closed_files import closed

        return closed(path, own())

    return why


def web(found: Configuration) -> Web:
    """What verify and snapshot reach sources through."""
    from claimcheck.adapters.clock import SystemClock
    from claimcheck.adapters.files import FileSources
    from claimcheck.adapters.readers import DocumentReader
    from claimcheck.adapters.readers.room import ReadingRoom
    from claimcheck.adapters.web.fetcher import WebFetcher
    from claimcheck.usecases.verify.gather import Web
    from claimcheck.usecases.verify.judge import answers

    now = SystemClock().now
    return Web(
        archive=archive(found),
        fetcher=WebFetcher(found.fetch_settings(), now=now),
        files=FileSources(found.root, now=now, closed=_closed(found)),
        saved=FileSources(Path(Path.cwd().anchor), now=now),
        readers=ReadingRoom(DocumentReader(), answers),
        snapshots=snapshots(found),
    )
