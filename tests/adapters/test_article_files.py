"""Articles on disk: first every way a file is none, then what is kept of one that is."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from claimcheck.adapters.article_files import MAX_BYTES, load_article
from claimcheck.core.errors import ArticleError


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"", ["is empty", "Write"], id="empty"),
        pytest.param(b"\xef\xbb\xbf \r\n\t", ["is empty"], id="a mark and white space"),
        pytest.param(b"Rain\x00fell", ["binary", "0x00", "offset 4"], id="NUL"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00", ["binary", "offset 6"], id="picture"),
        pytest.param(b"Rain\nCaf\xe9 12", ["0xe9", "offset 8", "line 2", "iconv"], id="Windows-1252"),
        pytest.param(b"Caf\xc3", ["0xc3", "offset 3"], id="cut letter"),
        pytest.param(b"\xed\xa0\x80", ["offset 0"], id="surrogate"),
        pytest.param(b"\xff\xfeR\x00a", ["UTF-16", "offset 4"], id="half a UTF-16 letter"),
        pytest.param(
            "Rain fell".encode("utf-16-le"), ["UTF-16 without", "iconv"], id="UTF-16 without a mark"
        ),
        pytest.param("Rain".encode("utf-32"), ["UTF-32", "iconv"], id="UTF-32"),
        pytest.param(b"PK\x03\x04word/", ["DOCX is not read yet", "pandoc"], id="DOCX"),
        pytest.param(b"%PDF-1.7", ["PDF", "pdftotext"], id="PDF"),
        pytest.param(b"\xd0\xcf\x11\xe0", ["Word", "soffice"], id="old Word"),
        pytest.param(b"{\\rtf1 Rain}", ["rich text", "pandoc"], id="RTF"),
        pytest.param(b"x" * (MAX_BYTES + 1), ["5.0 MB", "may have 5", "split"], id="too large"),
    ],
)
def test_not_an_article(folder: Path, content: bytes, said: list[str]) -> None:
    """One line: what, where, what next."""
    (folder / "rain.md").write_bytes(content)
    with pytest.raises(ArticleError) as error:
        load_article(folder / "rain.md")
    message = str(error.value)
    assert message.startswith("rain.md ")
    assert "\n" not in message
    assert all(word in message for word in said), message


def test_missing_with_a_near_name(folder: Path) -> None:
    """The name that is likely meant."""
    (folder / "notes").mkdir()
    (folder / "notes" / "Rain.md").write_text("Rain fell.")
    with pytest.raises(ArticleError, match=r"notes/rian\.md does not exist\. Did you mean notes/Rain\.md\?"):
        load_article(folder / "notes" / "rian.md")


def test_missing_without_one(folder: Path) -> None:
    """No guess where nothing is near."""
    with pytest.raises(ArticleError, match=r"^rain\.md does not exist\. Check"):
        load_article(Path("rain.md"))


@pytest.mark.parametrize(
    "path", ["news/rain.md", "rain.md/more.md"], ids=["no folder", "a file for a folder"]
)
def test_missing_folder(folder: Path, path: str) -> None:
    """The folder is named."""
    (folder / "rain.md").write_text("Rain fell.")
    with pytest.raises(ArticleError, match="there is no folder"):
        load_article(folder / path)


def test_folder(folder: Path) -> None:
    """A folder, with an article to name instead."""
    with pytest.raises(ArticleError, match="with no article in it"):
        load_article(folder)
    (folder / "rain.md").write_text("Rain fell.")
    with pytest.raises(ArticleError, match=r"such as rain\.md"):
        load_article(folder)


def test_data_is_no_prose(folder: Path) -> None:
    """A ledger named by mistake."""
    (folder / "rain.json").write_text("{}")
    with pytest.raises(ArticleError, match="holds data"):
        load_article(folder / "rain.json")


def test_pipes_are_not_read(folder: Path) -> None:
    """What would never end is not begun."""
    os.mkfifo(folder / "rain.md")
    with pytest.raises(ArticleError, match="not a regular file"):
        load_article(folder / "rain.md")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable(folder: Path) -> None:
    """Permission is named as the cause."""
    (folder / "rain.md").write_text("Rain fell.")
    (folder / "rain.md").chmod(0)
    with pytest.raises(ArticleError, match="permission denied"):
        load_article(folder / "rain.md")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("rain\x00.md", id="NUL"),
        pytest.param("r" * 300 + ".md", id="too long"),
        pytest.param("\x1b[2J.md", id="escape"),
    ],
)
def test_odd_names(folder: Path, name: str) -> None:
    """A name no disk takes is an error like any other; nothing in it reaches the terminal as a command."""
    with pytest.raises(ArticleError) as error:
        load_article(folder / name)
    assert str(error.value).isprintable()


@pytest.mark.parametrize(
    ("content", "text"),
    [
        pytest.param(b"\xef\xbb\xbfRain\r\nfell.\r", "\ufeffRain\r\nfell.\r", id="mark, CRLF, CR"),
        pytest.param("Caf\u00e9 cafe\u0301\u00a0“x”".encode(), "Caf\u00e9 cafe\u0301\u00a0“x”", id="letters"),
        pytest.param("Rain é".encode("utf-16"), "\ufeffRain é", id="UTF-16"),
        pytest.param(
            "Rain é".encode("utf-16-be").join([b"\xfe\xff", b""]), "\ufeffRain é", id="UTF-16, big end first"
        ),
    ],
)
def test_every_code_point_is_kept(folder: Path, content: bytes, text: str) -> None:
    """Nothing is normalised; the hash is that of the bytes."""
    (folder / "rain.md").write_bytes(content)
    loaded = load_article(folder / "rain.md")
    assert loaded.text == text
    assert loaded.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    ("name", "text", "form"),
    [
        pytest.param("a.md", "Rain", "markdown", id="md"),
        pytest.param("a.MARKDOWN", "Rain", "markdown", id="capitals"),
        pytest.param("a.htm", "Rain", "html", id="htm"),
        pytest.param("a.txt", "# Rain", "text", id="txt is text, whatever it holds"),
        pytest.param("a", "<!DOCTYPE html><p>Rain", "html", id="by content: html"),
        pytest.param("a", "---\ntitle: Rain\n---\n", "markdown", id="by content: front matter"),
        pytest.param("a", "\ufeff# Rain\n", "markdown", id="by content: heading"),
        pytest.param("a.article", "Rain", "text", id="unknown ending"),
    ],
)
def test_format(folder: Path, name: str, text: str, form: str) -> None:
    """The name's ending decides, then the text."""
    (folder / name).write_text(text, encoding="utf-8")
    assert load_article(folder / name).format == form
