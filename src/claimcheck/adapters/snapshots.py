"""The bytes of what was read, kept by their hash under `.claimcheck/snapshots/`.

One snapshot is one file, `ab/abcdef….snapshot`: a line of JSON, the exchange's facts, and the body (zlib). Its name is
the sha256 of what the body unpacks to, so that damage shows: what does not hash to its name is not there. New ones last
once `settle` was called, which is before a ledger names them: waiting for the disk a page would take longer than
reading it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import zlib
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from claimcheck.adapters.kept_headers import worth_keeping
from claimcheck.adapters.lasting import LastingFiles
from claimcheck.adapters.visits import Visit, Visits
from claimcheck.core.errors import ClaimcheckError
from claimcheck.ports.web import Exchange

SUFFIX = ".snapshot"
VISITS = "visits.jsonl"
_HASH = re.compile(r"[0-9a-f]{64}")
_EFFORT = 3  # of zlib's nine: half the time of its usual six, for a twelfth more room
_LONGEST_FACTS = 1_000_000  # bytes
_LARGEST = 200_000_000  # no snapshot unpacks to more: the fetcher's limit is far below


class SnapshotError(ClaimcheckError):
    """A snapshot that cannot be kept."""


class SnapshotFolder:
    """Snapshots in a folder of this machine; a `SnapshotStore`. The folder is made when the first one is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.fspath(folder)
        self._files = LastingFiles()
        self.visits = Visits(folder / VISITS)

    def put(self, exchange: Exchange) -> str:
        """Keep *exchange* and give back the sha256 of its body; the same body is kept once. Raises SnapshotError.

        The facts of the latest exchange replace those of an earlier one with the same body, once it is settled; its
        headers do not, for they are those of the answer that the body was captured from.
        """
        body_sha256 = hashlib.sha256(exchange.body).hexdigest()
        known = self._kept(body_sha256)
        earlier = _decode(known) if known is not None else None
        if earlier is not None and earlier.address == exchange.address and earlier.headers:
            exchange = replace(exchange, headers=earlier.headers)
        path, facts = self._path(body_sha256), _encode(exchange)
        try:
            if known is not None and known.facts == facts:
                self._files.found(path)
            else:
                packed = known.packed if known else zlib.compress(exchange.body, _EFFORT)
                self._files.write(path, b"%b\n%b" % (facts, packed))
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
        kept = self._kept(body_sha256)
        return None if kept is None else _decode(kept)

    def has(self, body_sha256: str) -> bool:
        """True when there is something under that hash; whether it is whole, only `get` tells."""
        return bool(_HASH.fullmatch(body_sha256)) and os.path.isfile(self._path(body_sha256))  # noqa: PTH113

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
        if self.get(body_sha256) is not None:
            return None
        if self.has(body_sha256):
            return "the snapshot on this machine is damaged; verify again to fetch the page anew"
        return "this machine has no snapshot of it; verify again to fetch the page"

    def _path(self, body_sha256: str) -> str:
        # NOTE: in letters: a path object takes as long to put together as to hash a page.
        return f"{self._folder}/{body_sha256[:2]}/{body_sha256}{SUFFIX}"

    def _kept(self, body_sha256: str) -> _Kept | None:
        """What is under that hash, when its body is what its name says."""
        if not _HASH.fullmatch(body_sha256):
            return None  # it comes from a ledger, and may say ../../
        try:
            with open(self._path(body_sha256), "rb") as kept:  # noqa: PTH123
                facts, _, packed = kept.read().partition(b"\n")
            body = _unpack(packed)
        except (OSError, zlib.error):
            return None
        return _Kept(facts, packed, body) if hashlib.sha256(body).hexdigest() == body_sha256 else None


class _Kept(NamedTuple):
    """One file's parts. The facts may be damaged still."""

    facts: bytes
    packed: bytes
    body: bytes


def facts_in(path: Path) -> bytes:
    """The line of facts of the snapshot at *path*; raises OSError."""
    with path.open("rb") as kept:
        return kept.readline(_LONGEST_FACTS)


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
        "headers": worth_keeping(exchange.headers),
        "modified": exchange.modified,
        "redirects": list(exchange.redirects),
        "size": len(exchange.body),
        "status": exchange.status,
    }
    return json.dumps(facts).encode()  # in ASCII, since a file's name may be no text


def _decode(found: _Kept) -> Exchange | None:
    try:
        kept = json.loads(found.facts)
        status = kept["status"]
        return Exchange(
            address=str(kept["address"]),
            final_address=str(kept["final_address"]),
            status=None if status is None else int(status),
            content_type=str(kept["content_type"]),
            body=found.body,
            fetched=datetime.fromisoformat(kept["fetched"]),
            redirects=tuple(str(each) for each in kept["redirects"]),
            etag=str(kept["etag"]),
            modified=str(kept["modified"]),
            headers={str(name): str(value) for name, value in kept["headers"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
