"""The bytes of what was read, kept by their hash under `.claimcheck/snapshots/`.

One snapshot is two files, `ab/abcdef….body` (zlib) and `ab/abcdef….json` (the exchange's facts). The body's name is
the sha256 of what it unpacks to, so that damage shows: a file that does not hash to its name is not there. New ones
last once `settle` was called, which is before a ledger names them: waiting for the disk a page would take longer than
reading it.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from datetime import datetime
from pathlib import Path

from claimcheck.adapters.lasting import LastingFiles
from claimcheck.adapters.visits import Visit, Visits
from claimcheck.core.errors import ClaimcheckError
from claimcheck.ports.web import Exchange

_HASH = re.compile(r"[0-9a-f]{64}")
_EFFORT = 3  # of zlib's nine: half the time of its usual six, for a twelfth more room
_LARGEST = 200_000_000  # no snapshot unpacks to more: the fetcher's limit is far below


class SnapshotError(ClaimcheckError):
    """A snapshot that cannot be kept."""


class SnapshotFolder:
    """Snapshots in a folder of this machine; a `SnapshotStore`. The folder is made when the first one is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = LastingFiles()
        self.visits = Visits(folder / "visits")

    def put(self, exchange: Exchange) -> str:
        """Keep *exchange* and give back the sha256 of its body; the same body is kept once. Raises SnapshotError.

        The facts of the latest exchange replace those of an earlier one with the same body.
        """
        body_sha256 = hashlib.sha256(exchange.body).hexdigest()
        body, facts = self._paths(body_sha256)
        try:
            if self._unpacked(body_sha256) is None:
                self._files.write(body, zlib.compress(exchange.body, _EFFORT))
            else:
                self._files.found(body)
            self._files.write(facts, _encode(exchange))
        except OSError as error:
            raise self._not_kept(f"a snapshot of {exchange.address}", error) from error
        return body_sha256

    def settle(self) -> None:
        """Return when a power cut can no longer take what was kept. Raises SnapshotError."""
        try:
            self._files.settle()
        except OSError as error:
            raise self._not_kept("what was read", error) from error

    def _not_kept(self, what: str, error: OSError) -> SnapshotError:
        return SnapshotError(
            f"{self._folder}: {what} cannot be kept ({error.strerror or error}). "
            "Make room or make the folder writable, then run the command again."
        )

    def get(self, body_sha256: str) -> Exchange | None:
        """The exchange kept under that hash, or None when this machine has it not, or has it damaged."""
        body = self._unpacked(body_sha256)
        return None if body is None else _decode(self._facts(body_sha256), body)

    def has(self, body_sha256: str) -> bool:
        """True when there is something under that hash; whether it is whole, only `get` tells."""
        return bool(_HASH.fullmatch(body_sha256)) and all(path.is_file() for path in self._paths(body_sha256))

    def keep_visit(self, exchange: Exchange) -> str:
        """`put`, and remember *exchange*, where a server answered with it, as the last reading of its address."""
        body_sha256 = self.put(exchange)
        if exchange.status is not None:
            self.visits.note(Visit(exchange.address, body_sha256, exchange.fetched))
        return body_sha256

    def latest(self, address: str) -> Exchange | None:
        """What *address* gave when it was last read on this machine, or None."""
        visit = self.visits.of(address)
        kept = self.get(visit.body_sha256) if visit else None
        # NOTE: the facts may be those of another address that gave the same body.
        return kept if kept is not None and kept.address == address else None

    def visited(self, address: str) -> datetime | None:
        """When *address* was last read on this machine, or None."""
        visit = self.visits.of(address)
        return visit.at if visit else None

    def trouble(self, body_sha256: str) -> str | None:
        """Why `get` gives nothing, in one line for people; None when it gives the snapshot."""
        if self._unpacked(body_sha256) is not None:
            return (
                None
                if self.get(body_sha256) is not None
                else "the snapshot's facts are damaged; verify again"
            )
        if _HASH.fullmatch(body_sha256) and self._paths(body_sha256)[0].exists():
            return "the snapshot on this machine is damaged; verify again to fetch the page anew"
        return "this machine has no snapshot of it; verify again to fetch the page"

    def _paths(self, body_sha256: str) -> tuple[Path, Path]:
        stem = self._folder / body_sha256[:2] / body_sha256
        return stem.with_suffix(".body"), stem.with_suffix(".json")

    def _unpacked(self, body_sha256: str) -> bytes | None:
        """The body under that hash, when it is there and is what its name says."""
        if not _HASH.fullmatch(body_sha256):
            return None  # it comes from a ledger, and may say ../../
        try:
            body = _unpack(self._paths(body_sha256)[0].read_bytes())
        except (OSError, zlib.error):
            return None
        return body if hashlib.sha256(body).hexdigest() == body_sha256 else None

    def _facts(self, body_sha256: str) -> bytes:
        try:
            return self._paths(body_sha256)[1].read_bytes()
        except OSError:
            return b""


def _unpack(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    body = unpacking.decompress(packed, _LARGEST)
    if not unpacking.eof:
        raise zlib.error("the snapshot breaks off")
    return body


def _encode(exchange: Exchange) -> bytes:
    facts = {
        "address": exchange.address,
        "content_type": exchange.content_type,
        "etag": exchange.etag,
        "fetched": exchange.fetched.isoformat(),
        "final_address": exchange.final_address,
        "modified": exchange.modified,
        "redirects": list(exchange.redirects),
        "size": len(exchange.body),
        "status": exchange.status,
    }
    return (json.dumps(facts, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "surrogatepass")


def _decode(facts: bytes, body: bytes) -> Exchange | None:
    try:
        kept = json.loads(facts.decode("utf-8", "surrogatepass"))
        status = kept["status"]
        return Exchange(
            address=str(kept["address"]),
            final_address=str(kept["final_address"]),
            status=None if status is None else int(status),
            content_type=str(kept["content_type"]),
            body=body,
            fetched=datetime.fromisoformat(kept["fetched"]),
            redirects=tuple(str(each) for each in kept["redirects"]),
            etag=str(kept.get("etag", "")),  # left out in snapshots of earlier versions
            modified=str(kept.get("modified", "")),
        )
    except (ValueError, KeyError, TypeError):
        return None
