"""Files of the project are sources; what lies outside is not opened."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimcheck.adapters.files import FileSources
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Unread

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "sources").mkdir(parents=True)
    (root / "sources" / "minutes.txt").write_bytes(b"The vote was 9 to 4.")
    (tmp_path / "private.txt").write_bytes(b"secret")
    return root


def files(project: Path) -> FileSources:
    return FileSources(project, now=lambda: NOW, max_bytes=1000)


@pytest.mark.parametrize(
    ("address", "outcome", "words"),
    [
        pytest.param("sources/other.txt", Outcome.MISSING_FILE, "project's folder", id="missing"),
        pytest.param(
            "www.example.com/page", Outcome.MISSING_FILE, "https://www.example.com/page", id="a page meant"
        ),
        pytest.param("sources", Outcome.WRONG_TYPE, "folder", id="a folder"),
        pytest.param("../private.txt", Outcome.REFUSED, "copy it in", id="outside"),
        pytest.param("/etc/hostname", Outcome.REFUSED, "copy it in", id="absolute and outside"),
        pytest.param("sources/../../private.txt", Outcome.REFUSED, "copy it in", id="outside by a detour"),
        pytest.param("link.txt", Outcome.REFUSED, "copy it in", id="a link that leads outside"),
        pytest.param("round", Outcome.MISSING_FILE, "check the path", id="a circle of links"),
        pytest.param("a\0b", Outcome.MISSING_FILE, "check the path", id="a NUL"),
        pytest.param("x" * 5000, Outcome.MISSING_FILE, "check the path", id="a name too long"),
        pytest.param("large.txt", Outcome.TOO_LARGE, "0.001 MB", id="too large"),
    ],
)
def test_what_cannot_be_read(project: Path, address: str, outcome: Outcome, words: str) -> None:
    (project / "link.txt").symlink_to(project.parent / "private.txt")
    (project / "round").symlink_to(project / "round")
    (project / "large.txt").write_bytes(b"x" * 1001)
    result = files(project).read(address)
    assert isinstance(result, Unread)
    assert (result.outcome, result.at) == (outcome, NOW)
    assert words in result.detail


@pytest.mark.parametrize(
    "detour", ["sources/minutes.txt", "./sources/minutes.txt", "sources/../sources/minutes.txt"]
)
def test_what_is_read(project: Path, detour: str) -> None:
    """A file's exchange has no status and no type: both belong to the web."""
    result = files(project).read(detour)
    assert result == Exchange(detour, detour, None, "", b"The vote was 9 to 4.", NOW)
