"""Every ledger of a newsroom, one file an article in one folder.

Reading goes through the codec, not through TinyDB's queries, and takes no lock: a file is only ever
replaced whole, so whoever reads it has the old ledger or the new one. That matters to ``claimcheck check``,
which reads in a fresh process: TinyDB costs 3 ms to import there and its documents a copy each, the lock 15
ms to import (on top of Typer; ``benchmarks/ledger.py`` prints them), and neither would make a read any
safer. Changing goes through TinyDB's storage, under the lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.adapters.ledger import faults, jsontext
from claimcheck.adapters.ledger.codec.tables import (
    SCHEMA,
    AsRead,
    SchemaError,
    TableError,
    ledger_from_tables,
    ledger_to_tables,
)
from claimcheck.adapters.ledger.whole_file import behind_links, read_bytes, sweep_drafts
from claimcheck.core.model.ledger import Ledger

if TYPE_CHECKING:
    from claimcheck.adapters.ledger.storage import LedgerStorage

_SUFFIX = ".json"
_PATIENCE = 30.0  # seconds: a batched write of 10,000 claims takes well under one


class TinyLedgers:
    """The ledgers in *folder*, for the port ``LedgerStore``; *patience* is the seconds to wait for a lock."""

    def __init__(self, folder: Path, *, patience: float = _PATIENCE) -> None:
        self._folder = folder
        self._patience = patience

    def slugs(self) -> list[str]:
        """The slugs of every ledger in the folder, sorted; none where there is no folder."""
        try:
            files = [entry for entry in self._folder.iterdir() if entry.is_file()]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise faults.unreadable(self._folder, error) from error
        names = [file.name for file in files if file.suffix == _SUFFIX and not file.name.startswith(".")]
        return sorted(name.removesuffix(_SUFFIX) for name in names)

    def load(self, slug: str) -> Ledger:
        """The ledger of *slug* as it stands. Raises LedgerError when there is none or it cannot be read."""
        path = self.path(slug)
        content = read_bytes(path)
        if content is None:
            raise faults.missing(path)
        return _same_slug(path, read_ledger(path, content))

    def change(self, slug: str, edit: Callable[[Ledger | None], Ledger]) -> Ledger:
        """Read, *edit* and write one ledger while nobody else can, and give back what was written.

        *edit* is given None where there is no ledger yet. One write whatever was edited, none when nothing
        was. Raises LedgerError; what *edit* raises passes through. Either way the file is as it was.
        """
        from claimcheck.adapters.ledger.storage import LedgerStorage

        path = self.path(slug)
        with self._alone(path):
            sweep_drafts(path)
            storage = LedgerStorage(path)
            read = _as_read(path, storage)
            after = _same_slug(path, edit(read.ledger if read else None))
            if read is None or after != read.ledger:
                storage.write(ledger_to_tables(after, read))
        return after

    def path(self, slug: str) -> Path:
        """The file of *slug*. Raises LedgerError for one that leads out of the folder or hides the file."""
        if not slug or slug.startswith(".") or not slug.isprintable() or set(slug) & set("/\\:"):
            raise faults.bad_slug(slug)
        return self._folder / f"{slug}{_SUFFIX}"

    @contextmanager
    def _alone(self, path: Path) -> Iterator[None]:
        # Imported here: it is dear, and only who writes needs it.
        from filelock import FileLock, Timeout

        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            target = behind_links(path)
            place = target.with_name(f".{target.stem}.lock")
            lock = FileLock(place, timeout=self._patience, poll_interval=0.005)
            lock.acquire()
        except Timeout as error:
            raise faults.locked(path, self._patience) from error
        except OSError as error:
            raise faults.not_written(path, error) from error
        try:
            yield
        finally:
            lock.release()


def read_ledger(path: Path, content: bytes) -> Ledger:
    """The ledger in *content*, which was read from *path*, whatever the file's name. Raises LedgerError."""
    return _as_ledger(path, jsontext.parse(path, content), content)


def _as_ledger(path: Path, tables: jsontext.Tables, content: bytes) -> Ledger:
    try:
        return ledger_from_tables(tables)
    except SchemaError as fault:
        raise faults.unknown_schema(path, fault.found, SCHEMA) from fault
    except TableError as fault:
        if not fault.table:
            raise faults.not_ours(path, fault.problem) from fault
        line = jsontext.line_of(content, fault.table, fault.key)
        raise faults.bad_record(path, line, fault.table, fault.record, fault.problem) from fault


def _as_read(path: Path, storage: LedgerStorage) -> AsRead | None:
    tables = storage.look()
    if tables is None:
        return None
    return AsRead(_same_slug(path, _as_ledger(path, tables, storage.content or b"")), tables)


def _same_slug(path: Path, ledger: Ledger) -> Ledger:
    if ledger.article.slug != path.stem:
        raise faults.other_slug(path, ledger.article.slug)
    return ledger
