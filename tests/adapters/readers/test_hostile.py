"""Documents that mean harm or came broken: each ends in an outcome with its next step, and soon."""

from __future__ import annotations

import random
import zipfile
from datetime import UTC, datetime
from io import BytesIO

import pytest

from claimcheck.adapters.readers import DocumentReader
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Page, Unread
from tests.adapters.readers.makers.zips import ENTITIES, W, docx, para, xlsx, zipped

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)
FINE = docx(para("The quay has 12 berths. ") * 50)
NO_REAL_NAME = "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>"


def read(body: bytes, content_type: str = "") -> Page | Unread:
    return DocumentReader().read(Exchange("a", "a", None, content_type, body, NOW))


def bomb(name: str, megabytes: int) -> bytes:
    """A zip whose part *name* is spaces that pack a thousandfold."""
    out = BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed,
        packed.open(name, "w", force_zip64=True) as part,
    ):
        part.write(f"<w:document {W}><w:body>".encode())
        for _ in range(megabytes):
            part.write(b" " * 1_000_000)
    return out.getvalue()


def locked() -> bytes:
    """The same with the flag set by which a zip says that its parts are encrypted."""
    body = bytearray(FINE)
    for signature, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = body.find(signature)
        while at >= 0:
            body[at + flag] |= 1
            at = body.find(signature, at + 4)
    return bytes(body)


RUBBISH = random.Random(11).randbytes(3000)
DAMAGED, REFUSED = Outcome.DAMAGED, Outcome.REFUSED
CASES = [
    pytest.param(
        bomb("word/document.xml", 300), Outcome.TOO_LARGE, "unpacks to more than 100 MB", id="a bomb in DOCX"
    ),
    pytest.param(
        zipped({"xl/workbook.xml": "<workbook/>", "xl/sharedStrings.xml": " " * 101_000_000}),
        Outcome.TOO_LARGE,
        "unpacks to more than 100 MB",
        id="a bomb in XLSX",
    ),
    pytest.param(
        zipped({"word/document.xml": f"{ENTITIES}<w:document {W}>{NO_REAL_NAME}</w:document>"}),
        REFUSED,
        "declares XML entities",
        id="entities of entities",
    ),
    pytest.param(
        zipped({"word/document.xml": f"{ENTITIES}<w:document {W}/>".encode("utf-16")}),
        REFUSED,
        "declares XML entities",
        id="the same in wide letters",
    ),
    pytest.param(
        zipped({"word/document.xml": b'<?xml version="1.0" encoding="cp037"?>' + b"\x4c\x5a\xc4\xd6" * 9}),
        DAMAGED,
        "not in utf-8",
        id="a charset that would hide them",
    ),
    pytest.param(FINE[:-40], DAMAGED, "cut off", id="DOCX cut off"),
    pytest.param(FINE.replace(b"PK\x01\x02", b"PK\x01\x01"), DAMAGED, "broken", id="no directory"),
    pytest.param(docx("<w:p><w:r>"), DAMAGED, "its XML breaks off", id="XML that breaks off"),
    pytest.param(docx(""), Outcome.EMPTY, "no text", id="DOCX without a word"),
    pytest.param(xlsx("<row><c><v>x</v></c>"), DAMAGED, "its XML breaks off", id="a sheet that breaks off"),
    pytest.param(locked(), Outcome.LOCKED, "asks for a password", id="zip parts locked"),
    pytest.param(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        Outcome.LOCKED,
        "asks for a password",
        id="DOCX locked",
    ),
    pytest.param(zipped({"word/x.xml": "x"}), Outcome.WRONG_TYPE, "save it as DOCX", id="no body"),
    pytest.param(zipped({"xl/x.bin": "x"}), Outcome.WRONG_TYPE, "save it as XLSX", id="XLSB"),
    pytest.param(
        b"\xff\xfe" + RUBBISH, Outcome.WRONG_TYPE, "no letters in any charset", id="a wide mark and rubbish"
    ),
    pytest.param(
        b"<html><p>" + RUBBISH.replace(b"\0", b"\1"), Outcome.WRONG_TYPE, "no letters", id="a tag and rubbish"
    ),
    pytest.param(b"[" * 200_000, Outcome.WRONG_TYPE, "nested deeper", id="deep JSON"),
]


@pytest.mark.parametrize(("body", "outcome", "words"), CASES)
def test_it_ends_in_an_outcome(body: bytes, outcome: Outcome, words: str) -> None:
    result = read(body)
    assert isinstance(result, Unread)
    assert result.outcome is outcome
    assert words in result.detail
    assert any(step in result.detail for step in ("save", "fetch", "cite")), result.detail


def test_elements_nested_a_million_deep_do_no_harm() -> None:
    deep = docx("<w:sdt>" * 200_000 + para("deep") + "</w:sdt>" * 200_000)
    assert isinstance(read(deep), Page | Unread)


def test_a_table_of_any_length_is_read_in_part() -> None:
    table = b"town,year,cases\n" + b"Elvi and Torn together,2021,1204\n" * 400_000
    result = read(table)
    assert isinstance(result, Page)
    assert "rows were read" in result.remarks[0]
