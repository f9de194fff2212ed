"""The last visit of an address: known, or unknown and nothing lost by it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimcheck.adapters.visits import Visit, Visits

VISIT = Visit("https://example.com/a", "ab" * 32, datetime(2021, 5, 4, 12, 0, tzinfo=UTC))


def test_what_was_never_visited_is_unknown(tmp_path: Path) -> None:
    assert Visits(tmp_path / "none").of(VISIT.address) is None
    assert list(Visits(tmp_path / "none").paths()) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b"\xff", b'{"address": 1, "body_sha256": 2, "at": "x"}']
)
def test_a_damaged_visit_is_unknown(tmp_path: Path, content: bytes) -> None:
    visits = Visits(tmp_path)
    visits.note(VISIT)
    ((path, _),) = visits.paths()
    path.write_bytes(content)
    assert visits.of(VISIT.address) is None


def test_a_folder_that_cannot_be_written_loses_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    Visits(tmp_path / "file").note(VISIT)
    assert Visits(tmp_path / "file").of(VISIT.address) is None


def test_the_last_visit_is_known(tmp_path: Path) -> None:
    visits = Visits(tmp_path)
    visits.note(VISIT._replace(body_sha256="cd" * 32))
    visits.note(VISIT)
    assert visits.of(VISIT.address) == VISIT
    assert visits.of("https://example.com/b") is None
    assert [visit for _, visit in visits.paths()] == [VISIT]
