"""Files that are written one by one and made to last together."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from claimcheck.adapters.lasting import LastingFiles, write_whole


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The name of each file and folder as the disk is asked to keep it, in order."""
    names: list[str] = []
    fsync = os.fsync

    def noting(descriptor: int) -> None:
        names.append(Path(f"/proc/self/fd/{descriptor}").readlink().name)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noting)
    return names


pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="names are read there")


def test_what_is_new_waits_and_is_settled_once_with_its_folders(tmp_path: Path, settled: list[str]) -> None:
    files = LastingFiles()
    files.write(tmp_path / "ab" / "one", b"1")
    files.write(tmp_path / "cd" / "two", b"2")
    assert settled == []
    assert (tmp_path / "ab" / "one").read_bytes() == b"1"
    files.settle()
    assert sorted(settled) == sorted(["one", "two", "ab", "cd", tmp_path.name])
    settled.clear()
    files.settle()
    assert settled == []


def test_many_files_are_each_settled_too(tmp_path: Path, settled: list[str]) -> None:
    files = LastingFiles()
    for number in range(20):
        files.write(tmp_path / str(number), b"x" * number)
    files.settle()
    assert {str(number) for number in range(20)} < set(settled)


def test_what_replaces_a_file_lasts_before_it_takes_its_place(tmp_path: Path, settled: list[str]) -> None:
    path = tmp_path / "facts"
    path.write_bytes(b"old")
    LastingFiles().write(path, b"new")
    assert [name.startswith(".facts.") for name in settled] == [True]
    assert path.read_bytes() == b"new"


def test_what_another_program_wrote_is_settled_too(tmp_path: Path, settled: list[str]) -> None:
    (tmp_path / "body").write_bytes(b"there")
    files = LastingFiles()
    files.found(tmp_path / "body")
    files.settle()
    assert "body" in settled


def test_what_is_gone_cannot_be_settled(tmp_path: Path) -> None:
    """And is not forgotten: a second try fails as well."""
    files = LastingFiles()
    files.write(tmp_path / "one", b"1")
    (tmp_path / "one").unlink()
    for _ in range(2):
        with pytest.raises(FileNotFoundError):
            files.settle()


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "in the way").mkdir()
    with pytest.raises(IsADirectoryError):
        write_whole(str(tmp_path / "in the way"), b"content", lasting=False)
    assert [path.name for path in tmp_path.iterdir()] == ["in the way"]
