"""Bytes become the letters their author wrote."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.readers.charset import decode, decoded

WORDS = "Für “27” Männer – 5 € more"
META = '<meta charset="{}"><p>'

CASES = [
    pytest.param(WORDS.encode(), "", WORDS, id="UTF-8 unsaid"),
    pytest.param(
        codecs.BOM_UTF8 + WORDS.encode(), "text/html; charset=iso-8859-1", WORDS, id="a mark beats the header"
    ),
    pytest.param(WORDS.encode("utf-16"), "", WORDS, id="UTF-16 by its mark"),
    pytest.param(codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), "", WORDS, id="UTF-32 by its mark"),
    pytest.param(WORDS.encode("utf-16-le"), "text/plain; charset=UTF-16LE", WORDS, id="UTF-16 by the header"),
    pytest.param(WORDS.encode(), "text/html; charset=ISO-8859-1", WORDS, id="UTF-8 in spite of the header"),
    pytest.param(
        WORDS.encode("cp1252"), "text/html; charset=ISO-8859-1", WORDS, id="Latin-1 means Windows-1252"
    ),
    pytest.param(WORDS.encode("cp1252"), 'text/html; charset="windows-1252"', WORDS, id="quoted"),
    pytest.param(
        "Łódź".encode("iso8859-2"), "text/html;charset=iso-8859-2", "Łódź", id="Latin-2 by the header"
    ),
    pytest.param(
        (META.format("koi8-r") + "Грозный").encode("koi8-r"),
        "text/html",
        META.format("koi8-r") + "Грозный",
        id="meta",
    ),
    pytest.param(
        (META.format("koi8-r") + "Грозный").encode("koi8-r"),
        "text/html; charset=klingon",
        META.format("koi8-r") + "Грозный",
        id="a header nobody knows",
    ),
    pytest.param(
        ("<?xml version='1.0' encoding='windows-1251'?>" + "Грозный").encode("cp1251"),
        "",
        "<?xml version='1.0' encoding='windows-1251'?>Грозный",
        id="XML",
    ),
    pytest.param(
        ("Грозный и Москва, как сообщают, " * 20).encode("cp1251"),
        "",
        "Грозный и Москва, как сообщают, " * 20,
        id="detected",
    ),
    pytest.param(b"", "", "", id="nothing"),
    pytest.param(b"27 men", "text/html; charset=", "27 men", id="an empty header"),
]


@pytest.mark.parametrize(("body", "content_type", "text"), CASES)
def test_charsets(body: bytes, content_type: str, text: str) -> None:
    assert decode(body, content_type) == text


def test_a_few_broken_bytes_do_not_change_the_charset() -> None:
    """A page pasted together keeps its letters where it can."""
    body = b"M\xc3\xa4nner \xff 27"
    assert "27" in decode(body, "text/html; charset=utf-8")
    assert "Männer" in decode(body, "text/html; charset=utf-8")


GERMAN = "Jörg Müller sagte, die Brücke über die Flüsse bleibe geöffnet."


@pytest.mark.parametrize("charset", ["cp1252", "iso8859-1"])
@pytest.mark.parametrize("words", [GERMAN, GERMAN * 40, "Jörg Müller"], ids=["short", "long", "two words"])
def test_a_header_that_says_utf_8_of_other_bytes_is_not_believed(words: str, charset: str) -> None:
    text, remark = decoded(words.encode(charset), "text/html; charset=utf-8")
    assert text == words
    assert "says its letters are utf-8 and they are not" in remark


def test_broken_bytes_among_good_ones_are_said() -> None:
    text, remark = decoded("Jörg Müller".encode() + b" \xff 27", "text/html; charset=utf-8")
    assert "Jörg Müller" in text
    assert remark.startswith("1 of its bytes are no letters in utf-8")


@pytest.mark.parametrize("stated", ["", "; charset=utf-8", "; charset=iso-8859-1"])
def test_letters_that_are_what_they_are_said_to_be_need_no_remark(stated: str) -> None:
    assert decoded(GERMAN.encode(), "text/html" + stated).remark == ""
    assert decoded(b"27 men", "text/html" + stated).remark == ""


@given(st.binary(max_size=300), st.text(max_size=40))
def test_never_an_error(body: bytes, content_type: str) -> None:
    decode(body, content_type)
