"""When an address was last read on this machine, and what it gave then: one small file an address.

The ledger says when what a source says last changed; this says when it was last asked. It is no evidence and in no
ledger: a file that is missing or damaged means only that the source is asked again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from claimcheck.adapters.lasting import write_whole


class Visit(NamedTuple):
    """One reading of an address."""

    address: str
    body_sha256: str
    at: datetime  # UTC, whole seconds


class Visits:
    """The last visit of each address, in *folder*, which is made when there is the first one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def note(self, visit: Visit) -> None:
        """Keep *visit* as the last one of its address. Where it cannot be kept, nothing is lost but a day."""
        path = self._path(visit.address)
        written = {"address": visit.address, "body_sha256": visit.body_sha256, "at": visit.at.isoformat()}
        with suppress(OSError):
            write_whole(os.fspath(path), json.dumps(written).encode(), lasting=False)

    def of(self, address: str) -> Visit | None:
        """The last visit of *address*, or None where this machine knows of none."""
        visit = _read(self._path(address))
        return visit if visit is not None and visit.address == address else None

    def paths(self) -> Iterator[tuple[Path, Visit | None]]:
        """Every file, sorted, with what it says."""
        for path in sorted(self._folder.glob("??/*.json")):
            yield path, _read(path)

    def _path(self, address: str) -> Path:
        name = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / name[:2] / f"{name}.json"


def _read(path: Path) -> Visit | None:
    try:
        kept = json.loads(path.read_bytes())
        visit = Visit(str(kept["address"]), str(kept["body_sha256"]), datetime.fromisoformat(kept["at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return visit if visit.at.tzinfo is not None else None
