"""Evidence as WARC: read back by warcio and replayed by pywb with the same bytes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from claimcheck.adapters.warc.read import CaptureFile
from claimcheck.adapters.warc.write import WarcFiles
from claimcheck.core.errors import UsageError
from claimcheck.ports.evidence import Capture
from claimcheck.ports.web import Exchange
from tests.servers.replay import ReplayServer, needs_pywb

AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
PAGE = "<!doctype html><title>Für</title><p>27 Männer.\r\n\0".encode()
WEB = Exchange(
    "http://port.example/a?b=ü#part",
    "https://port.example/b",
    200,
    "text/html; charset=utf-8",
    PAGE,
    AT,
    ("https://port.example/b",),
    etag='"v1"',
)
FILE = Exchange("minutes/may 3.txt", "minutes/may 3.txt", None, "", b"The council met.", AT)


def written(path: Path, *captures: Capture) -> list[tuple[str, str, bytes, Any]]:
    """Type, address, payload and HTTP status of each record."""
    WarcFiles().write(str(path), "evidence", AT, captures)
    with path.open("rb") as file:
        return [
            (
                record.rec_type,
                record.rec_headers.get_header("WARC-Target-URI"),
                record.content_stream().read(),
                record.http_headers.get_statuscode() if record.http_headers else None,
            )
            for record in ArchiveIterator(file, check_digests="raise")
        ]


def test_an_exchange_is_told_as_it_went(tmp_path: Path) -> None:
    records = written(tmp_path / "x.warc.gz", Capture(WEB, False, {"title": "Für"}))
    assert [(kind, address) for kind, address, _, _ in records] == [
        ("warcinfo", None),
        ("response", "http://port.example/a?b=%C3%BC"),
        ("request", "http://port.example/a?b=%C3%BC"),
        ("response", "https://port.example/b"),
        ("request", "https://port.example/b"),
        ("metadata", records[-1][1]),
    ]
    assert records[1][3] == "302"
    assert records[3][2:] == (PAGE, "200")
    assert json.loads(records[-1][2]) == {"title": "Für"}


def test_the_answer_is_told_with_its_headers(tmp_path: Path) -> None:
    sent = {"server": "quay/1", "content-language": "de", "content-encoding": "br", "set-cookie": "a=b"}
    WarcFiles().write(str(tmp_path / "x.warc.gz"), "", AT, [Capture(replace(WEB, headers=sent), False, {})])
    with (tmp_path / "x.warc.gz").open("rb") as file:
        last = [r.http_headers for r in ArchiveIterator(file) if r.rec_type == "response"][-1]
    assert dict(last.headers) == {
        "Content-Type": "text/html; charset=utf-8",
        "X-Archive-Orig-Content-Encoding": "br",
        "Content-Language": "de",
        "ETag": '"v1"',
        "Server": "quay/1",
        "Content-Length": str(len(PAGE)),
    }


def test_a_saved_page_is_a_resource_and_no_exchange(tmp_path: Path) -> None:
    by_hand = replace(WEB, status=None, content_type="", redirects=(), final_address=WEB.address)
    records = written(tmp_path / "x.warc.gz", Capture(by_hand, True, {}), Capture(FILE, True, {}))
    assert [(kind, address) for kind, address, _, _ in records if kind == "resource"] == [
        ("resource", "http://port.example/a?b=%C3%BC"),
        ("resource", "urn:x-claimcheck:file:minutes/may%203.txt"),
    ]


def test_nothing_of_a_ledger_gets_out_of_its_header(tmp_path: Path) -> None:
    """Addresses and types come from a file that a stranger may have proposed."""
    evil = replace(
        WEB,
        address="http://port.example/\r\nWARC-Type: response",
        final_address="http://port.example/x\r\nX: y",
        content_type="text/html\r\nSet-Cookie: a=b",
        redirects=(),
    )
    path = tmp_path / "x.warc.gz"
    records = written(path, Capture(evil, False, {}))
    assert [kind for kind, _, _, _ in records] == ["warcinfo"] + ["response", "request"] * 2 + ["metadata"]
    with path.open("rb") as file:
        names = {
            name
            for record in ArchiveIterator(file)
            if record.http_headers
            for name, _ in record.http_headers.headers
        }
    assert "Set-Cookie" not in names
    assert "X" not in names


def test_the_same_evidence_is_the_same_file(tmp_path: Path) -> None:
    written(tmp_path / "x.warc.gz", Capture(WEB, False, {"b": 1, "a": 2}))
    written(tmp_path / "y.warc.gz", Capture(WEB, False, {"a": 2, "b": 1}))
    assert (tmp_path / "x.warc.gz").read_bytes() == (tmp_path / "y.warc.gz").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.warc.gz", "y.warc.gz"]


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        WarcFiles().write(str(tmp_path / "no" / "x.warc.gz"), "", AT, [])


def test_what_we_write_we_read(tmp_path: Path) -> None:
    written(tmp_path / "x.warc.gz", Capture(WEB, False, {}))
    taken = CaptureFile().take(str(tmp_path / "x.warc.gz"), WEB.address, None)
    assert taken is not None
    assert (taken.exchange.body, taken.exchange.fetched, taken.at) == (PAGE, AT, (AT,))
    assert taken.exchange.final_address == "https://port.example/b"


@needs_pywb
def test_pywb_replays_the_same_bytes(tmp_path: Path) -> None:
    written(tmp_path / "x.warc.gz", Capture(WEB, False, {"title": "a page"}))
    with ReplayServer(tmp_path / "pywb", tmp_path / "x.warc.gz") as pywb:
        assert pywb.raw("https://port.example/b") == PAGE
        led = pywb.get("2026mp_/http://port.example/a?b=%C3%BC")
        assert "27 Männer".encode() in led, "the redirect on record leads there"
