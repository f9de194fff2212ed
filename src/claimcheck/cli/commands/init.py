"""claimcheck init."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.output import put, tell


def init(
    github: Annotated[bool, typer.Option("--github", help="Also write a GitHub Actions workflow.")] = False,
    pre_commit: Annotated[
        bool, typer.Option("--pre-commit", help="Also write a pre-commit configuration.")
    ] = False,
) -> None:
    """Set up claimcheck.toml, claims/, and the git merge driver. Nothing that is there is overwritten."""
    from claimcheck.adapters.project_folder import ProjectFiles
    from claimcheck.usecases.init import init as set_up

    result = set_up(ProjectFiles(Path.cwd()), github=github, pre_commit=pre_commit)
    put([*(f"set up  {name}" for name in result.done), *(f"as is   {name}" for name in result.already)])
    if not result.git:
        tell("no git repository here, so no merge driver: run claimcheck init again after git init")
    tell("Next: claimcheck extract ARTICLE")
