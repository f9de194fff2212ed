"""The last visit of an address: known, or unknown and nothing lost by it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimcheck.adapters.visits import Visit, Visits

VISIT = Visit("https://example.com/a", "ab" * 32, datetime(2021, 5, 4, 12, 0, tzinfo=UTC))
OTHER = VISIT._replace(address="https://example.com/b", body_sha256="ef" * 32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "visits.jsonl"


def test_what_was_never_visited_is_unknown(path: Path) -> None:
    assert Visits(path).of(VISIT.address) is None
    assert Visits(path).all() == []
    assert not path.parent.exists()


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b"\xff", b'{"address": 1, "body_sha256": 2, "at": "x"}', b'{"addr']
)
def test_a_damaged_line_is_unknown(path: Path, content: bytes) -> None:
    """And takes no other with it."""
    Visits(path).note(OTHER)
    with path.open("ab") as lines:
        lines.write(b"\n" + content)
    assert Visits(path).of(VISIT.address) is None
    Visits(path).note(VISIT)
    assert Visits(path).all() == [VISIT, OTHER]


def test_a_folder_that_cannot_be_written_loses_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    Visits(tmp_path / "file" / "visits").note(VISIT)
    assert Visits(tmp_path / "file" / "visits").of(VISIT.address) is None


def test_the_last_visit_is_known(path: Path) -> None:
    visits = Visits(path)
    visits.note(VISIT._replace(body_sha256="cd" * 32))
    visits.note(VISIT)
    for asked in (visits, Visits(path)):
        assert asked.of(VISIT.address) == VISIT
        assert asked.of(OTHER.address) is None
        assert asked.all() == [VISIT]


def test_two_programs_note_in_one_file(path: Path) -> None:
    one, two = Visits(path), Visits(path)
    one.note(VISIT)
    two.note(OTHER)
    one.note(VISIT)
    assert Visits(path).all() == [VISIT, OTHER]


def test_visits_of_what_was_thrown_away_are_forgotten(path: Path) -> None:
    Visits(path).note(VISIT)
    Visits(path).note(OTHER)
    Visits(path).forget({VISIT.body_sha256})
    assert Visits(path).all() == [OTHER]


def test_a_file_of_many_old_lines_is_written_anew(path: Path) -> None:
    Visits(path).note(OTHER)
    Visits(path).note(VISIT)
    line = path.read_bytes().splitlines()[-1]
    path.write_bytes(path.read_bytes() + (b"\n" + line) * 2000)
    assert Visits(path).all() == [VISIT, OTHER]
    assert len(path.read_bytes().split()) < 20
    assert Visits(path).all() == [VISIT, OTHER]
