"""TinyDB's storage for ledgers: ``TinyDB(path, storage=LedgerStorage)``.

Stock TinyDB parses the file at every query, writes over it in place (a kill leaves half a file), and lets
two writers undo each other. Here a read is kept until the file changes, a write is whole and atomic, and
one that would overwrite what somebody else wrote since is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tinydb.storages import Storage

from claimcheck.adapters.ledger import faults, jsontext
from claimcheck.adapters.ledger.whole_file import read_bytes, replace_bytes

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from claimcheck.adapters.ledger.jsontext import Tables


class LedgerStorage(Storage):
    """One ledger file, as TinyDB reads and writes it. It takes no lock: ``store`` does, round a change."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._content: bytes | None = None  # what was last read or written
        self._tables: Tables | None = None  # the same, parsed
        self._stamp: tuple[int, ...] | None = None  # tells cheaply that the file is still the one read

    def look(self) -> Tables | None:
        """What :meth:`read` gives, not copied: for a reader that changes nothing in it."""
        stamp = self._stamp_now()
        if stamp is None or stamp != self._stamp:
            self._content = read_bytes(self._path)
            self._tables = None if self._content is None else jsontext.parse(self._path, self._content)
            self._stamp = stamp
        return self._tables

    def read(self) -> Tables | None:
        """The tables in the file, or None where there is no file. Raises LedgerError.

        Tables and documents are copies: TinyDB changes them in place, and a change it gives up half-way
        must not show in the next read.
        """
        tables = self.look()
        if tables is None:
            return None
        return {name: {key: dict(doc) for key, doc in table.items()} for name, table in tables.items()}

    def write(self, data: Tables) -> None:
        """Replace the file by *data*. Raises LedgerChangedError when it is no longer what was last read."""
        content = jsontext.dump(data)
        replace_bytes(self._path, content, expected=self._content)
        self._content, self._tables, self._stamp = content, None, None

    @property
    def content(self) -> bytes | None:
        """The file's bytes as last read or written, None where there was no file."""
        return self._content

    def _stamp_now(self) -> tuple[int, ...] | None:
        try:
            seen: os.stat_result = self._path.stat()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise faults.unreadable(self._path, error) from error
        return seen.st_ino, seen.st_size, seen.st_mtime_ns
