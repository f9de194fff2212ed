"""A web page saved as a single file is read as the page it holds."""

from __future__ import annotations

from datetime import UTC, datetime
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.readers import DocumentReader
from claimcheck.adapters.readers.kinds import DocumentKind, document_kind, is_packed
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Page, Unread

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)
HTML = "<!doctype html><title>Varby</title><p>Jörg Müller said the school has 314 pupils.</p>"


def saved(*parts: MIMEText | MIMEImage, start: str = "") -> bytes:
    message = MIMEMultipart("related", type="text/html")
    message["From"] = "<Saved by a browser>"
    message["Snapshot-Content-Location"] = "http://x.example/school"
    if start:
        message.set_param("start", start)
    for part in parts:
        message.attach(part)
    return message.as_bytes()


def page_part(html: str, charset: str = "utf-8", name: str = "") -> MIMEText:
    part = MIMEText(html, "html", charset)
    if name:
        part["Content-ID"] = name
    return part


def read(body: bytes) -> Page | Unread:
    return DocumentReader().read(
        Exchange("http://x.example/school", "http://x.example/school", None, "", body, NOW)
    )


def text(body: bytes) -> str:
    result = read(body)
    assert isinstance(result, Page), result
    return result.whole


NONE = [
    pytest.param(b"Subject: the school\nFrom: a reader\n\nIt has 314 pupils.\n", id="a letter"),
    pytest.param(b"MIME-Version: 1.0\nContent-Type: text/plain\n\nIt has 314 pupils.\n", id="a plain mail"),
    pytest.param(
        b"How to save a page\nContent-Type: multipart/related is what it says.\n314", id="about such files"
    ),
]


@pytest.mark.parametrize("body", NONE)
def test_other_texts_stay_what_they_are(body: bytes) -> None:
    assert document_kind(body, "") is not DocumentKind.SAVED_PAGE
    assert "314 pupils" in text(body) or "314" in text(body)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
@pytest.mark.parametrize("breaks", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_the_page_is_read(charset: str, breaks: bytes) -> None:
    picture = MIMEImage(b"\x89PNG\r\n" * 40, "png")
    body = saved(page_part(HTML, charset), picture, page_part("<p>An advertisement.")).replace(b"\n", breaks)
    assert is_packed(body)
    result = read(body)
    assert isinstance(result, Page)
    assert (result.title, result.whole) == ("Varby", "Jörg Müller said the school has 314 pupils.")


def test_the_part_named_as_the_start_is_the_page() -> None:
    parts = (page_part("<p>A frame.", name="<frame@x>"), page_part(HTML, name="<page@x>"))
    assert "314 pupils" in text(saved(*parts, start="<page@x>"))


def test_what_stands_in_for_a_page_is_told_here_too() -> None:
    result = read(saved(page_part("<title>404 Not Found</title><h1>Not Found</h1>")))
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.SOFT_404


@pytest.mark.parametrize(
    "body",
    [saved(MIMEText("no page")), saved(page_part(HTML))[:200], b"A: b\nContent-Type: multipart/related\n\nx"],
    ids=["no page in it", "cut off", "no boundary"],
)
def test_without_a_page_it_is_damaged(body: bytes) -> None:
    result = read(body)
    assert isinstance(result, Unread)
    assert (result.outcome, "single file" in result.detail) == (Outcome.DAMAGED, True)


def test_parts_in_parts_without_end() -> None:
    deep = b"".join(
        b"A: b\nContent-Type: multipart/related; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000)
    )
    assert isinstance(read(deep), Unread)


@given(st.binary(max_size=200))
def test_never_an_error(noise: bytes) -> None:
    read(b"A: b\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n" + noise)
