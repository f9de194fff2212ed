"""Captures as WARC records: for each what was asked, what was answered, and what the newsroom knows of it.

Only facts that were kept are written. The bytes are those that were judged, unpacked from any transfer or content
encoding, and the answer's headers are those on record: status, type, tag and day. A redirect on the way is on record
by its address alone and written as 302, so that a replay leads from the cited address to the page.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit
from uuid import NAMESPACE_URL, uuid5

from claimcheck._version import __version__
from claimcheck.adapters.kept_headers import as_archived
from claimcheck.adapters.readers.kinds import DocumentKind, document_kind
from claimcheck.core.digest import sha256
from claimcheck.core.errors import UsageError
from claimcheck.ports.evidence import Capture
from claimcheck.ports.web import Exchange

if TYPE_CHECKING:
    from warcio.warcwriter import WARCWriter

_TYPES = {
    DocumentKind.HTML: "text/html",
    DocumentKind.TEXT: "text/plain",
    DocumentKind.PDF: "application/pdf",
    DocumentKind.CSV: "text/csv",
}
_SAFE = "".join(
    chr(code) for code in range(0x21, 0x7F)
)  # an address keeps its signs; blanks and controls do not pass
Headers = list[tuple[str, str]]


class WarcFiles:
    """Writes evidence as gzipped WARC 1.0; an `EvidenceWriter`."""

    def stands(self, path: str) -> bool:
        """True when there is a file at *path* already."""
        return os.path.lexists(path)

    def write(self, path: str, title: str, at: datetime, captures: Iterable[Capture]) -> int:
        """Write *captures*; how many bytes it came to. Raises UsageError."""
        target = Path(path)
        draft = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            with draft.open("xb") as out:
                _records(out, title, at, captures)
                out.flush()
                os.fsync(out.fileno())
                size = out.tell()
            draft.replace(target)
        except OSError as error:
            raise UsageError(f"{path}: cannot be written: {error.strerror or error}") from error
        finally:
            with suppress(OSError):  # where nothing can be written, nothing can be removed either
                draft.unlink()
        return size


def _records(out: Any, title: str, at: datetime, captures: Iterable[Capture]) -> None:
    from warcio.warcwriter import WARCWriter

    writer = _Records(WARCWriter(out, gzip=True))
    about = f"software: claimcheck/{__version__}\r\nformat: WARC File Format 1.0\r\ndescription: {_plain(title)}\r\n"
    writer.put("warcinfo", "", at, about.encode(), content_type="application/warc-fields")
    for capture in captures:
        writer.capture(capture)


class _Records:
    """Writes records whose ids come from what they hold, so that the same evidence is the same file."""

    def __init__(self, writer: WARCWriter) -> None:
        self._writer = writer

    def capture(self, one: Capture) -> None:
        """The records of one capture."""
        exchange = one.exchange
        if one.saved:
            kind = exchange.content_type or _TYPES.get(
                document_kind(exchange.body, ""), "application/octet-stream"
            )
            last = self.put("resource", exchange.address, exchange.fetched, exchange.body, content_type=kind)
        else:
            last = self._way(exchange)
        about = json.dumps(one.about, ensure_ascii=False, indent=2, sort_keys=True).encode("utf-8", "replace")
        # NOTE: a name of its own: pywb takes a metadata record under the page's address for the page.
        named = f"urn:x-claimcheck:capture:{sha256(exchange.body).hexdigest()}"
        self.put("metadata", named, exchange.fetched, about, last, content_type="application/json")

    def _way(self, exchange: Exchange) -> str:
        """Each redirect, then the page; the id of the page's record."""
        way = [exchange.address, *exchange.redirects]
        if not _same(way[-1], exchange.final_address):
            way.append(exchange.final_address)
        for at, to in pairwise(way):
            self._asked(at, exchange, "302 Found", [("Location", _uri(to)), *as_archived({}, 0)], b"")
        told = {
            **exchange.headers,
            "content-type": exchange.content_type,
            "etag": exchange.etag,
            "last-modified": exchange.modified,
        }
        headers = as_archived(told, len(exchange.body))
        return self._asked(way[-1], exchange, f"{exchange.status or 200} OK", headers, exchange.body)

    def _asked(self, address: str, exchange: Exchange, status: str, headers: Headers, body: bytes) -> str:
        """The answer and, beside it, the request; the id of the answer."""
        answer = self.put("response", address, exchange.fetched, body, http=(status, headers))
        parts = urlsplit(_uri(address))
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        asked = [("Host", parts.netloc), ("User-Agent", f"claimcheck/{__version__}")]
        self.put("request", address, exchange.fetched, b"", answer, http=(f"GET {target} HTTP/1.1", asked))
        return answer

    def put(  # noqa: PLR0913 - a record is this much
        self,
        kind: str,
        address: str,
        at: datetime,
        body: bytes,
        beside: str = "",
        *,
        content_type: str = "",
        http: tuple[str, Headers] | None = None,
    ) -> str:
        """Write one record and give back its id."""
        from warcio.statusandheaders import StatusAndHeaders

        date = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        name = f"{kind} {address} {date} {sha256(body).hexdigest()}"
        record_id = f"<urn:uuid:{uuid5(NAMESPACE_URL, name)}>"
        named = {"WARC-Record-ID": record_id, "WARC-Date": date}
        if beside:
            named["WARC-Concurrent-To"] = beside
        if content_type:
            named["Content-Type"] = _plain(content_type)
        headers = None
        if http is not None:
            plain = [(key, _plain(value)) for key, value in http[1]]
            protocol = "" if kind == "request" else "HTTP/1.1"
            headers = StatusAndHeaders(http[0], plain, protocol=protocol, is_http_request=kind == "request")
        self._writer.write_record(
            self._writer.create_warc_record(
                _uri(address),
                kind,
                BytesIO(body),
                len(body),
                warc_headers_dict=named,
                http_headers=headers,
                warc_content_type=named.get("Content-Type", ""),
            )
        )
        return record_id


def _uri(address: str) -> str:
    """*address* as a URI without fragment; a file of the project becomes a URN of ours."""
    if address and not address.lower().startswith(("http://", "https://", "urn:x-claimcheck:")):
        return f"urn:x-claimcheck:file:{quote(address, safe='/', errors='replace')}"
    return quote(address.partition("#")[0], safe=_SAFE, errors="replace")


def _same(one: str, other: str) -> bool:
    return _uri(one) == _uri(other)


def _plain(value: str) -> str:
    """*value* as a header can hold it: one line, Latin letters."""
    return (
        "".join(ch for ch in value if ch >= " " and ch != "\x7f")
        .encode("latin-1", "replace")
        .decode("latin-1")
    )
