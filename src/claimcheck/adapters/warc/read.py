"""One capture out of a WARC or WACZ that somebody else made: chosen by its address, believed only when whole.

The file may be hostile: it is read as a stream, unpacked within limits, and never held in memory.
"""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from claimcheck.adapters.warc.choose import BrokenFileError, Held, address_in, choose, key
from claimcheck.adapters.web.decode import BadEncodingError, TooLargeError, unpacker
from claimcheck.core.errors import UsageError
from claimcheck.ports.evidence import Taken
from claimcheck.ports.web import Exchange

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

_LARGEST_BODY = 50_000_000  # bytes of one capture, unpacked
_LARGEST_FILE = 4_000_000_000  # bytes of the whole file, unpacked
_MOST_RECORDS = 1_000_000
_STEP = 1 << 16


class CaptureFile:
    """Opens WARC files, packed or not, and WACZ; a `CaptureFiles`. What they are is told by their bytes."""

    def __init__(self, largest_file: int = _LARGEST_FILE, largest_body: int = _LARGEST_BODY) -> None:
        self._largest_file = largest_file
        self._largest_body = largest_body

    def take(self, path: str, address: str, day: date | None) -> Taken | None:
        """The capture of *address*, the last one or the one nearest to *day*; None for any other kind of file."""
        try:
            if not _is_capture_file(Path(path)):
                return None
            return self._take(Path(path), address, day)
        except (BrokenFileError, TooLargeError, BadEncodingError) as error:
            why = str(error) or "it unpacks to more than is read"
            raise UsageError(f"{path}: {why}. Nothing was recorded") from error
        except (EOFError, zlib.error, gzip.BadGzipFile, zipfile.BadZipFile) as error:
            raise UsageError(
                f"{path}: it is damaged or breaks off ({error}). Nothing was recorded"
            ) from error
        except OSError as error:
            raise UsageError(f"{path}: cannot be read: {error.strerror or error}") from error

    def _take(self, path: Path, address: str, day: date | None) -> Taken:
        wanted = address_in(address)
        if wanted is None:
            raise BrokenFileError(f"{address} is no web address, so no capture in it can be of that")
        known: dict[str, list[Held]] = {}
        for number, record in self._records(path):
            found = _found(number, record)
            _drain(record)
            if found is not None:
                known.setdefault(key(found.address), []).append(found)
        chosen, days = choose(known, wanted, day)
        for number, record in self._records(path):
            if number == chosen.number:
                return Taken(self._exchange(record, chosen, address), days)
        raise BrokenFileError("it changed while it was read")

    def _records(self, path: Path) -> Iterator[tuple[int, ArcWarcRecord]]:
        """Every record with its number, over all the WARCs there are. Raises BrokenFileError."""
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
        from warcio.statusandheaders import StatusAndHeadersParserException

        room = _Room(self._largest_file)
        number = 0
        for opened in _warcs(path):
            with opened() as stream:
                try:
                    for record in ArchiveIterator(_Bounded(stream, room), check_digests=True):
                        if number >= _MOST_RECORDS:
                            raise BrokenFileError(f"it has more than {_MOST_RECORDS:,} records")
                        yield number, record
                        number += 1
                except (ArchiveLoadFailed, StatusAndHeadersParserException, ValueError) as error:
                    raise BrokenFileError(
                        f"it is no WARC that can be read ({error})".replace("\n", " ")
                    ) from error

    def _exchange(self, record: ArcWarcRecord, chosen: Held, address: str) -> Exchange:
        names = {
            name.lower(): value
            for name, value in (record.http_headers.headers if record.http_headers else ())
        }
        media = names.get("content-type", "") or record.rec_headers.get_header("Content-Type", "")
        body = self._body(record, names)
        if record.digest_checker.passed is False:
            raise BrokenFileError("the capture is damaged: it is not what its digest says")
        return Exchange(address, chosen.address.url, chosen.status, media, body, chosen.at)

    def _body(self, record: ArcWarcRecord, names: dict[str, str]) -> bytes:
        from warcio.bufferedreaders import ChunkedDataReader

        stream = record.raw_stream
        if names.get("transfer-encoding", "").lower() == "chunked":
            stream = ChunkedDataReader(stream, decomp_type=None)
        # NOTE: many programs keep the header and write the body unpacked; then it is the body that is believed.
        first = stream.read(_STEP)
        packed = names.get("content-encoding", "")
        unpacking = unpacker(packed if _is_packed(packed, first) else "", self._largest_body)
        while first:
            unpacking.feed(first)
            first = stream.read(_STEP)
        return unpacking.finish()


class _Room:
    """How much may still be unpacked of a file."""

    def __init__(self, left: int) -> None:
        self.left = left


class _Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class _Bounded:
    """A stream that stops at its limit instead of filling the machine."""

    def __init__(self, stream: _Readable, room: _Room) -> None:
        self._stream = stream
        self._room = room

    def read(self, size: int = _STEP) -> bytes:
        """At most *size* bytes. Raises TooLargeError."""
        try:
            piece = self._stream.read(min(size, _STEP) if size >= 0 else _STEP)
        except EOFError as error:  # NOTE: warcio would take it for the file's end
            raise BrokenFileError("it is damaged or breaks off") from error
        self._room.left -= len(piece)
        if self._room.left < 0:
            raise TooLargeError("it unpacks to more than is read")
        return piece


def _is_capture_file(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(8)
        if head.startswith(b"\x1f\x8b"):
            file.seek(0)
            with gzip.open(file) as unpacked:
                return unpacked.read(8).startswith(b"WARC/")
    if head.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(path) as pack:
            return any(_is_member(name) for name in pack.namelist())
    return head.startswith(b"WARC/")


def _is_member(name: str) -> bool:
    return name.startswith("archive/") and name.endswith((".warc", ".warc.gz"))


def _warcs(path: Path) -> Iterator[Callable[[], AbstractContextManager[_Readable]]]:
    """For each WARC in the file a way to open it, unpacked."""
    if not zipfile.is_zipfile(path):
        yield lambda: _opened(path.open("rb"))
        return
    with zipfile.ZipFile(path) as pack:
        for name in sorted(filter(_is_member, pack.namelist())):
            yield lambda name=name: _opened(pack.open(name))  # type: ignore[misc]


@contextmanager
def _opened(file: IO[bytes]) -> Iterator[_Readable]:
    with file:
        head = file.read(2)
        file.seek(0)
        yield gzip.GzipFile(fileobj=file) if head == b"\x1f\x8b" else file


def _found(number: int, record: ArcWarcRecord) -> Held | None:
    if record.rec_type not in {"response", "resource"}:
        return None
    address = address_in(record.rec_headers.get_header("WARC-Target-URI", "").strip("<>"))
    at = _moment(record.rec_headers.get_header("WARC-Date", ""))
    if address is None or at is None:
        return None
    http = record.http_headers
    code = (http.get_statuscode() if http else "") or "200"
    location = (http.get_header("Location") if http else "") or ""
    return Held(number, address, at, int(code) if code.isdigit() else 0, location)


def _moment(written: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return None
    return at.astimezone(UTC).replace(microsecond=0) if at.tzinfo else None


def _drain(record: ArcWarcRecord) -> None:
    """Read past *record*. Raises BrokenFileError where it ends before its time."""
    while record.raw_stream.read(_STEP):
        pass
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise BrokenFileError("it breaks off in the middle of a record")


def _is_packed(encoding: str, first: bytes) -> bool:
    if encoding.strip().lower() in {"gzip", "x-gzip"}:
        return first.startswith(b"\x1f\x8b")
    return not first.lstrip().startswith((b"<", b"{", b"%PDF"))
