"""Files that are written one by one and made to last together."""

from __future__ import annotations

import os
import sys
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


def written(files: LastingFiles, folder: Path, many: int) -> list[str]:
    for number in range(many):
        files.write(folder / str(number), b"x" * number)
    return [str(number) for number in range(many)]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere each is waited for")
def test_many_files_are_settled_at_one_go(tmp_path: Path, settled: list[str]) -> None:
    files = LastingFiles()
    written(files, tmp_path, 20)
    files.settle()
    assert settled == []
    files.settle()


def test_many_files_are_each_settled_where_that_cannot_be(
    tmp_path: Path, settled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_there(*_: object, **__: object) -> None:
        raise OSError("no such library")

    monkeypatch.setattr("ctypes.CDLL", not_there)
    files = LastingFiles()
    names = written(files, tmp_path, 20)
    files.settle()
    assert set(names) < set(settled)


@pytest.mark.parametrize("others", [0, 20])
def test_what_replaces_a_file_takes_its_place_once_it_lasts(tmp_path: Path, others: int) -> None:
    """The last of several, and no draft is left lying about."""
    path = tmp_path / "facts"
    path.write_bytes(b"old")
    files = LastingFiles()
    names = written(files, tmp_path, others)
    files.write(path, b"newer")
    files.write(path, b"newest")
    assert path.read_bytes() == b"old"
    files.settle()
    assert path.read_bytes() == b"newest"
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([*names, "facts"])
    files.write(path, b"again")
    files.settle()
    assert path.read_bytes() == b"again"


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
        write_whole(str(tmp_path / "in the way"), b"content")
    assert [path.name for path in tmp_path.iterdir()] == ["in the way"]
