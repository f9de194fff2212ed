"""The bytes of what was read, kept by their hash under `.claimcheck/snapshots/`.

One snapshot is one file, `ab/abcdef….snapshot`: a line of JSON, the exchange's facts, and the body (zlib). Its name is
the sha256 of what the body unpacks to, so that damage shows: what does not hash to its name is not there. Where other
addresses gave the same body, the facts of each stand beside it in a file of its own, `ab/abcdef….0123….facts`, named by
the sha256 of its address: no address takes another's place, and two clones give one address one name. New files last
once `settle` was called, which is before a ledger names them: waiting for the disk a page would take longer than
reading it.
"""

from __future__ import annotations

import hashlib
import os
import re
import zlib
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from claimcheck.adapters.exchange_facts import decoded, encoded
from claimcheck.adapters.lasting import LastingFiles
from claimcheck.adapters.visits import Visit, Visits
from claimcheck.core.errors import ClaimcheckError
from claimcheck.ports.web import Exchange

SUFFIX = ".snapshot"
FACTS = ".facts"
VISITS = "visits.jsonl"
_HASH = re.compile(r"[0-9a-f]{64}")
_EFFORT = 3  # of zlib's nine: half the time of its usual six, for a twelfth more room
_LONGEST_FACTS = 1_000_000  # bytes
_NAMED = 32  # digits of the hash of an address, of 64: enough to tell all there are apart
_LARGEST = 200_000_000  # no snapshot unpacks to more: the fetcher's limit is far below


class SnapshotError(ClaimcheckError):
    """A snapshot that cannot be kept."""


class SnapshotFolder:
    """Snapshots in a folder of this machine; a `SnapshotStore`. The folder is made when the first one is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.fspath(folder)
        self._files = LastingFiles()
        self._lock = Lock()
        self.visits = Visits(folder / VISITS)

    def put(self, exchange: Exchange) -> str:
        """Keep *exchange* and give back the sha256 of its body; the same body is kept once. Raises SnapshotError.

        The facts of the latest exchange with an address replace those of its earlier ones with the same body, once
        they are settled; its headers do not, for they are those of the answer that the body was captured from.
        """
        body_sha256 = hashlib.sha256(exchange.body).hexdigest()
        known = self._kept(body_sha256)
        packed = known.packed if known else zlib.compress(exchange.body, _EFFORT)
        try:
            with self._lock:  # or two addresses that give one body at once would both be its first
                self._put(body_sha256, exchange, known or self._kept(body_sha256), packed)
        except OSError as error:
            raise self._not_kept(f"a snapshot of {exchange.address}", error) from error
        return body_sha256

    def _put(self, body_sha256: str, exchange: Exchange, known: _Kept | None, packed: bytes) -> None:
        path, before = self._path(body_sha256), known.facts if known else b""
        first = decoded(before, b"")
        if first is None or first.address == exchange.address:
            self._write(path, exchange, before, packed)
            return
        self._files.found(path)
        beside = self._beside(body_sha256, exchange.address)
        self._write(beside, exchange, _first_line(beside), b"")

    def _write(self, path: str, exchange: Exchange, before: bytes, packed: bytes) -> None:
        """Let *path* hold the facts of *exchange*, in the place of those it held *before*, and the body *packed*."""
        earlier = decoded(before, b"")
        if earlier is not None and earlier.headers:
            exchange = replace(exchange, headers=earlier.headers)
        facts = encoded(exchange)
        if facts == before:
            self._files.found(path)
        else:
            self._files.write(path, b"%b\n%b" % (facts, packed))

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

    def get(self, body_sha256: str, address: str = "") -> Exchange | None:
        """The exchange kept under that hash, or None when this machine has it not, or has it damaged.

        It is the one with *address* where that is known to have given the body, else one with another that did.
        """
        kept = self._kept(body_sha256)
        first = None if kept is None else decoded(kept.facts, kept.body)
        if kept is None or first is None or address in ("", first.address):
            return first
        own = decoded(_first_line(self._beside(body_sha256, address)), kept.body)
        return own if own is not None and own.address == address else first

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
        kept = self.get(visit.body_sha256, address) if visit else None
        # NOTE: of the addresses that gave one body an older claimcheck kept the facts of the last one alone.
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

    def _beside(self, body_sha256: str, address: str) -> str:
        """Where the facts of *address* are, when another one gave the same body first."""
        # NOTE: a file's name may be no text.
        named = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:_NAMED]
        return f"{self._folder}/{body_sha256[:2]}/{body_sha256}.{named}{FACTS}"

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


def facts_in(path: str | Path) -> bytes:
    """The line of facts of the snapshot, or the facts beside one, at *path*; raises OSError."""
    with open(path, "rb") as kept:  # noqa: PTH123 - hot, and in words already
        return kept.readline(_LONGEST_FACTS)


def _first_line(path: str) -> bytes:
    """The facts at *path*; b"" where there are none."""
    try:
        return facts_in(path).rstrip(b"\n")
    except OSError:
        return b""


def _unpack(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    body = unpacking.decompress(packed, _LARGEST)
    if not unpacking.eof:
        raise zlib.error("the snapshot breaks off")
    return body
