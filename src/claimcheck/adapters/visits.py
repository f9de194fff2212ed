"""When an address was last read on this machine, and what it gave then: one file, a line a visit, the last one counts.

The ledger says when what a source says last changed; this says when it was last asked. It is no evidence and in no
ledger: a line that is missing or damaged means only that the source is asked again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from claimcheck.adapters.lasting import write_whole

_STALE_MOST = 4  # lines for each address: with more, the file is written anew
_FEW = 1000  # lines that are nothing to read


class Visit(NamedTuple):
    """One reading of an address."""

    address: str
    body_sha256: str
    at: datetime  # UTC, whole seconds


class Visits:
    """The last visit of each address, in the file *path*, which is made with its folder when there is the first one.

    Several threads may use it at once, and several programs the same file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._known: dict[str, Visit] | None = None

    def note(self, visit: Visit) -> None:
        """Keep *visit* as the last one of its address. Where it cannot be kept, nothing is lost but a day."""
        with self._lock:
            self._read()[visit.address] = visit
            with suppress(OSError):
                _append(self._path, _line(visit))

    def of(self, address: str) -> Visit | None:
        """The last visit of *address*, or None where this machine knows of none."""
        with self._lock:
            return self._read().get(address)

    def all(self) -> list[Visit]:
        """The last visit of every address, sorted."""
        with self._lock:
            return sorted(self._read().values())

    def forget(self, bodies: Collection[str]) -> None:
        """Drop the visits that gave one of *bodies*. Raises OSError."""
        with self._lock:
            known = self._read()
            left = {visit.address: visit for visit in known.values() if visit.body_sha256 not in bodies}
            if len(left) < len(known):
                self._known = left
                self._write(left)

    def _read(self) -> dict[str, Visit]:
        """The visits known, read when first asked for: what another program notes later is asked again."""
        if self._known is None:
            try:
                lines = self._path.read_bytes().splitlines()
            except OSError:
                lines = []
            self._known = {visit.address: visit for line in lines if (visit := _visit(line))}
            if len(lines) > _FEW + _STALE_MOST * len(self._known):
                with suppress(OSError):
                    self._write(self._known)
        return self._known

    def _write(self, known: dict[str, Visit]) -> None:
        write_whole(os.fspath(self._path), b"".join(map(_line, known.values())))


def _line(visit: Visit) -> bytes:
    """A line of its own even behind one that broke off."""
    written = {"address": visit.address, "body_sha256": visit.body_sha256, "at": visit.at.isoformat()}
    return b"\n%b" % json.dumps(written).encode()


def _append(path: Path, line: bytes) -> None:
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
    try:
        descriptor = os.open(path, flags, 0o666)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, flags, 0o666)
    try:
        os.write(descriptor, line)
    finally:
        os.close(descriptor)


def _visit(line: bytes) -> Visit | None:
    try:
        kept = json.loads(line)
        visit = Visit(str(kept["address"]), str(kept["body_sha256"]), datetime.fromisoformat(kept["at"]))
    except (ValueError, KeyError, TypeError):
        return None
    return visit if visit.at.tzinfo is not None else None
