"""A ledger never names a snapshot that a power cut could still take."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Desk

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="names are read there")


@pytest.mark.parametrize(
    "command", [("verify",), ("snapshot", "page.html", "--file", "saved.html")], ids=" ".join
)
def test_snapshots_last_before_the_ledger_is_written(
    extracted: Desk,
    page: Callable[[str, str], Path],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    words = "The harbour of Saltmere has 12 berths. Its council met on a wet evening in the old school."
    page("page.html", words)
    page("saved.html", words)
    extracted("cite", "articles/berths.md", "page.html")
    settled: list[str] = []
    fsync = os.fsync

    def noting(descriptor: int) -> None:
        settled.append(Path(f"/proc/self/fd/{descriptor}").readlink().name)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noting)
    assert extracted(*command).code in {0, 1}
    kinds = ["ledger" if "berths.json" in name else Path(name).suffix for name in settled]
    assert {".snapshot", "ledger"} <= set(kinds)
    assert kinds.index(".snapshot") < kinds.index("ledger")
