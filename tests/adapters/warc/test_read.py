"""Captures out of files that others made: the right one, or one line why not."""

from __future__ import annotations

import gzip
import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path

import brotli
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from claimcheck.adapters.warc.read import CaptureFile
from claimcheck.core.errors import UsageError
from claimcheck.ports.evidence import Taken

A = "https://port.example/a"


def record(  # one record of a file, as others write them
    body: bytes,
    address: str = A,
    at: str = "2020-01-02T03:04:05Z",
    status: str = "200 OK",
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "text/html"),),
    packed: bool = True,
) -> bytes:
    out = BytesIO()
    writer = WARCWriter(out, gzip=packed)
    http = StatusAndHeaders(status, list(headers), protocol="HTTP/1.1")
    made = writer.create_warc_record(
        address, "response", BytesIO(body), len(body), warc_headers_dict={"WARC-Date": at}, http_headers=http
    )
    writer.write_record(made)
    return out.getvalue()


def take(
    folder: Path, content: bytes, address: str = A, day: date | None = None, **limits: int
) -> Taken | None:
    path = folder / "captures"
    path.write_bytes(content)
    return CaptureFile(**limits).take(str(path), address, day)


def body(taken: Taken | None) -> bytes:
    assert taken is not None
    return taken.exchange.body


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<html>WARC/1.0", id="a page"),
        pytest.param(gzip.compress(b"<p>A page", mtime=0), id="a packed page"),
        pytest.param(b"%PDF-1.4", id="a PDF"),
        pytest.param(b"WAR", id="too short"),
    ],
)
def test_other_files_are_none_of_its_business(tmp_path: Path, content: bytes) -> None:
    assert take(tmp_path, content) is None


def wacz(**members: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in members.items():
            pack.writestr(name.replace("__", "/").replace("_warc", ".warc"), content)
    return out.getvalue()


def test_a_zip_without_captures_is_none_of_its_business(tmp_path: Path) -> None:
    assert take(tmp_path, wacz(word__document=b"x")) is None


BODY = b"<p>There are 12 berths."
CHUNKED = b"5\r\n<p>Th\r\n12\r\nere are 12 berths.\r\n0\r\n\r\n"
TAKEN = [
    pytest.param(record(BODY), id="packed"),
    pytest.param(record(BODY, packed=False), id="plain"),
    pytest.param(wacz(archive__data_warc=record(BODY, packed=False)), id="WACZ"),
    pytest.param(record(b"<p>Else", "https://port.example/b") + record(BODY), id="behind another"),
    pytest.param(record(b"<p>No", at="2019-01-01T00:00:00Z") + record(BODY), id="the last of two"),
    pytest.param(
        record(b"<p>No", status="404 Not Found", at="2021-01-01T00:00:00Z") + record(BODY),
        id="the page of two",
    ),
    pytest.param(record(BODY, "http://www.port.example/a/"), id="at another spelling"),
    pytest.param(
        record(b"", status="301 Moved", headers=(("Location", "/there"),))
        + record(BODY, "https://port.example/there"),
        id="where it leads",
    ),
    pytest.param(record(gzip.compress(BODY), headers=(("Content-Encoding", "gzip"),)), id="gzip"),
    pytest.param(record(brotli.compress(BODY), headers=(("Content-Encoding", "br"),)), id="brotli"),
    pytest.param(record(BODY, headers=(("Content-Encoding", "gzip"),)), id="gzip in name only"),
    pytest.param(record(CHUNKED, headers=(("Transfer-Encoding", "chunked"),)), id="in chunks"),
]


@pytest.mark.parametrize("content", TAKEN)
def test_the_capture_of_an_address(tmp_path: Path, content: bytes) -> None:
    assert body(take(tmp_path, content)) == BODY


def test_of_several_the_one_nearest_to_a_day(tmp_path: Path) -> None:
    content = b"".join(
        record(year.encode(), at=f"{year}-01-01T00:00:00Z") for year in ("2018", "2020", "2022")
    )
    assert body(take(tmp_path, content)) == b"2022"
    taken = take(tmp_path, content, day=date(2018, 7, 1))
    assert taken is not None
    assert (taken.exchange.body, len(taken.at)) == (b"2018", 3)


BOMB = gzip.compress(b"\0" * 3_000_000)
REFUSED = [
    pytest.param(
        record(BODY, "https://else.example/"), "no capture of https://port.example/a", id="none of it"
    ),
    pytest.param(
        record(BODY, "https://else.example/"), "1 other address, such as https://else", id="one other"
    ),
    pytest.param(
        record(BODY, "https://else.example/") + record(BODY, "https://else.example/b"),
        "2 other addresses, such",
        id="two others",
    ),
    pytest.param(record(BODY, status="206 Partial Content"), "only answers of status", id="a part of it"),
    pytest.param(record(BODY, status="404 Not Found"), "only answers of status", id="no page of it"),
    pytest.param(
        record(b"", status="301 Moved", headers=(("Location", "/a"),)), "only answers", id="in a circle"
    ),
    pytest.param(record(BODY)[:-20], "breaks off", id="packed and cut off"),
    pytest.param(record(BODY, packed=False)[:-20], "breaks off", id="cut off"),
    pytest.param(record(BODY) + record(BODY)[:40], "breaks off", id="cut off behind it"),
    pytest.param(wacz(archive__data_warc=record(BODY, packed=False))[:-30], "breaks off", id="WACZ cut off"),
    pytest.param(record(BODY, packed=False).replace(b"12", b"14"), "digest", id="damaged"),
    pytest.param(b"WARC/1.0\r\nContent-Length: many\r\n\r\n", "Nothing was", id="nonsense"),
    pytest.param(b"WARC/9 \0\xff\r\n\r\n" * 9, "Nothing was", id="noise"),
    pytest.param(
        record(BOMB, headers=(("Content-Encoding", "gzip"),)), "unpacks to more", id="a body that is a bomb"
    ),
    pytest.param(record(b"\0" * 3_000_000), "unpacks to more", id="a file that is a bomb"),
    pytest.param(
        record(brotli.compress(b"\0" * 3_000_000), headers=(("Content-Encoding", "br"),)),
        "more",
        id="brotli bomb",
    ),
]


@pytest.mark.parametrize(("content", "why"), REFUSED)
def test_what_is_refused_and_why(tmp_path: Path, content: bytes, why: str) -> None:
    with pytest.raises(UsageError, match=why) as refusal:
        take(tmp_path, content, largest_file=2_000_000, largest_body=1_000_000)
    assert "\n" not in str(refusal.value)


def test_an_address_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no web address"):
        take(tmp_path, record(BODY), "minutes.txt")
