"""A newsroom in a scratch folder, with the command line run in this process."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from claimcheck.cli.app import run

ARTICLE = """\
---
title: The berths of Saltmere
date: 2026-03-14
---

# The berths of Saltmere

The harbour of Saltmere has 12 berths. In 2019 the council paid £3.5 million for the new quay.

“We will build six more berths,” Mayor Oda Finch said on Tuesday.
"""


@dataclass(frozen=True)
class Ran:
    """What one command line printed and exited with."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Desk:
    """A project folder and the commands run in it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.article = folder / "articles" / "berths.md"

    def __call__(self, *arguments: str) -> Ran:
        self._capsys.readouterr()
        code = run(list(arguments))
        printed = self._capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    def write(self, text: str = ARTICLE) -> None:
        self.article.parent.mkdir(exist_ok=True)
        self.article.write_text(text, encoding="utf-8")

    def edit(self, old: str, new: str) -> None:
        text = self.article.read_text(encoding="utf-8")
        assert old in text
        self.article.write_text(text.replace(old, new), encoding="utf-8")

    def claim(self, words: str) -> str:
        """The id of the claim that says *words*."""
        found = [c["id"] for c in self.claims() if words in c["text"]]
        assert len(found) == 1, (words, found)
        return str(found[0])

    def claims(self) -> list[dict[str, Any]]:
        listed: list[dict[str, Any]] = self("list", "--format", "json").json["claims"]
        return listed

    def status(self, words: str) -> str:
        return str(next(c["status"] for c in self.claims() if words in c["text"]))

    def allow(self, host: str) -> None:
        (self.folder / "claimcheck.toml").write_text(
            f'[fetch]\nallow = ["{host}"]\ntotal_seconds = 2\n', encoding="utf-8"
        )


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    """An empty project."""
    (tmp_path / "claims").mkdir()
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capsys)


@pytest.fixture
def extracted(desk: Desk) -> Desk:
    """A project whose one article was extracted."""
    desk.write()
    assert desk("extract", "articles/berths.md").code == 0
    return desk


@pytest.fixture
def sourced(extracted: Desk, page: Callable[[str, str], Path]) -> Desk:
    """The same, with a local page cited for the whole article and verified."""
    page(
        "page.html",
        "The harbour of Saltmere has 12 berths. In 2019 the council paid £3.8 million for the new quay.",
    )
    assert extracted("cite", "articles/berths.md", "page.html").code == 0
    extracted("verify")
    return extracted


@pytest.fixture
def page(desk: Desk) -> Callable[[str, str], Path]:
    """Writes a small page of one paragraph."""

    def write(name: str, words: str) -> Path:
        path = desk.folder / name
        head = "<!doctype html><html><head><title>A page</title></head>"
        path.write_text(f"{head}<body><article><p>{words}</p></article></body></html>", encoding="utf-8")
        return path

    return write
