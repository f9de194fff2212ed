"""Letters that are none are told from text of any script."""

from __future__ import annotations

import random

import pytest

from claimcheck.adapters.readers.legible import garbled, is_narrow, is_rubbish, wide_charset

SCRIPTS = [
    pytest.param("The vote was 9 to 4.", id="Latin"),
    pytest.param("Голосование прошло 9 против 4.", id="Cyrillic"),
    pytest.param("投票は9対4だった。議長は欠席した。", id="Japanese"),
    pytest.param("كان التصويت تسعة مقابل أربعة.", id="Arabic"),
    pytest.param(
        "The vote \ufffd was 9 to 4, said the chair of the harbour council on Monday.", id="a broken byte"
    ),
    pytest.param("\ue001 Home \ue002 News. " + "The vote was 9 to 4. " * 10, id="two icons"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("text", SCRIPTS)
def test_text_is_text(text: str) -> None:
    assert not is_rubbish(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            random.Random(7).randbytes(4000).decode("utf-16-le", "replace"), id="any bytes as wide letters"
        ),
        pytest.param(
            random.Random(7).randbytes(4000).decode("cp1252", "replace"), id="any bytes as narrow ones"
        ),
        pytest.param("\x01\x02\x03\x04" * 9, id="controls"),
    ],
)
def test_rubbish(text: str) -> None:
    assert is_rubbish(text)


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (b"", ""),
        (b"The vote was 9 to 4.", ""),
        ("The vote was 9 to 4.".encode("utf-16-le"), "utf-16-le"),
        ("The vote was 9 to 4.".encode("utf-16-be"), "utf-16-be"),
        (b"\0" * 100, ""),
        (b"\x01\0\0\0\x02\0\0\0" * 20, ""),
    ],
)
def test_wide_letters_without_a_mark(body: bytes, charset: str) -> None:
    assert wide_charset(body) == charset


def test_a_mark_that_lies() -> None:
    assert is_narrow(b"The vote was 9 to 4, said the chair.")
    assert not is_narrow("The vote was 9 to 4.".encode("utf-16-le"))
    assert not is_narrow("投票は9対4だった。".encode("utf-16-le"))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Café, naïve, Ångström, São Paulo, “é”", id="letters with marks"),
        pytest.param("« CAFÉ » “CAFÉ” VIÂ, MANHÃ.", id="capitals before marks"),
        pytest.param("The sign Ã© is how é looks when it is garbled.", id="one, spoken of"),
    ],
)
def test_nothing_garbled(text: str) -> None:
    assert not garbled(text)


@pytest.mark.parametrize(
    "text",
    [
        "The café of Zoë’s".encode().decode("cp1252"),
        "£5 – or €6".encode().decode("cp1252"),
        "“Nobody” was hurt".encode().decode("latin-1"),
    ],
)
def test_garbled(text: str) -> None:
    assert "garbled before they came here" in garbled(text)
