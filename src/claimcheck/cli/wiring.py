"""The ports joined to their adapters; each import stands in the function that needs it, for start-up's sake."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.adapters.configuration import Configuration, load_configuration
from claimcheck.usecases.newsroom import Newsroom

if TYPE_CHECKING:
    from claimcheck.adapters.snapshots import SnapshotFolder
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
        fetcher=WebFetcher(found.fetch_settings(), now=now),
        files=FileSources(found.root, now=now),
        saved=FileSources(Path(Path.cwd().anchor), now=now),
        readers=ReadingRoom(DocumentReader(), answers),
        snapshots=snapshots(found),
    )
