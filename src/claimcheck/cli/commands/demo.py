"""claimcheck demo."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def demo(
    keep: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Keep the newsroom in this new folder.")
    ] = None,
) -> None:
    """Take a small fictional newsroom through the whole job."""
    from claimcheck.cli.app import run
    from claimcheck.cli.demo import demonstrate

    raise typer.Exit(demonstrate(run, keep.absolute() if keep else None))
