"""Who rules is who git would sign a commit with."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from claimcheck.adapters.git_identity import GitIdentity


@pytest.fixture
def nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which git knows nobody."""
    for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("LOGNAME", "midnight")
    return tmp_path


def test_the_repositorys_author(nobody: Path) -> None:
    subprocess.run(["git", "init", "-q", "."], cwd=nobody, check=True)
    subprocess.run(["git", "config", "user.name", "Ada Quill"], cwd=nobody, check=True)
    subprocess.run(["git", "config", "user.email", "ada@echo.example"], cwd=nobody, check=True)
    assert GitIdentity(nobody).who() == "Ada Quill <ada@echo.example>"


def test_the_environments_author(nobody: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Mira Holt")
    monkeypatch.setenv("GIT_AUTHOR_EMAIL", "mira@echo.example")
    assert GitIdentity(nobody).who() == "Mira Holt <mira@echo.example>"


def test_the_login_where_git_knows_nobody(nobody: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subprocess.run(["git", "init", "-q", "."], cwd=nobody, check=True)
    subprocess.run(["git", "config", "user.useConfigOnly", "true"], cwd=nobody, check=True)
    assert GitIdentity(nobody).who() == "midnight"


def test_without_git(nobody: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(nobody))
    assert GitIdentity(nobody).who() == "midnight"
