"""Setting a newsroom up, in a real git repository."""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path

import pytest

from claimcheck.adapters.configuration import load_configuration
from claimcheck.adapters.project_folder import ProjectFiles
from claimcheck.usecases.init import init


@pytest.fixture
def project(tmp_path: Path) -> Path:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    return tmp_path


def test_everything_is_set_up_once(project: Path) -> None:
    first = init(ProjectFiles(project), github=True, pre_commit=True)
    assert first.already == ()
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    second = init(ProjectFiles(project), github=True, pre_commit=True)
    assert second.done == ()
    assert before == {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}


def test_what_is_there_is_not_overwritten(project: Path) -> None:
    (project / "claimcheck.toml").write_text('articles = ["mine/*.md"]\n')
    (project / ".gitignore").write_text("*.pyc")
    result = init(ProjectFiles(project))
    assert "claimcheck.toml" in result.already
    assert (project / "claimcheck.toml").read_text() == 'articles = ["mine/*.md"]\n'
    assert (project / ".gitignore").read_text().splitlines()[:2] == ["*.pyc", "/.claimcheck/"]


def test_git_knows_the_merge_driver(project: Path) -> None:
    init(ProjectFiles(project))
    asked = subprocess.run(
        ["git", "config", "merge.claimcheck.driver"], cwd=project, capture_output=True, text=True, check=True
    )
    assert asked.stdout.strip() == "claimcheck merge-ledger %O %A %B"
    attributes = subprocess.run(
        ["git", "check-attr", "merge", "claims/x.json"],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
    )
    assert attributes.stdout.strip().endswith("merge: claimcheck")


def test_without_git_it_says_so(tmp_path: Path) -> None:
    assert not init(ProjectFiles(tmp_path)).git


def test_the_configuration_it_writes_is_read_back(project: Path) -> None:
    init(ProjectFiles(project))
    tomllib.loads((project / "claimcheck.toml").read_text())
    found = load_configuration(project)
    assert found.settings.articles == ("articles/*.md",)
    assert found.root == project
