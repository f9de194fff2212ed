"""claimcheck merge-ledger, which git calls."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.output import tell
from claimcheck.core.record.gate import Exit


def merge_ledger(
    base: Annotated[Path, typer.Argument(metavar="BASE", help="The common ancestor (%O).")],
    ours: Annotated[Path, typer.Argument(metavar="OURS", help="Our side, which becomes the result (%A).")],
    theirs: Annotated[Path, typer.Argument(metavar="THEIRS", help="Their side (%B).")],
) -> None:
    """Merge two versions of a ledger; git calls it."""
    from claimcheck.adapters.ledger.merge import merge_files

    conflicts = merge_files(base, ours, theirs)
    for conflict in conflicts:
        tell(f"claimcheck: {conflict}")
    raise typer.Exit(Exit.SHORT if conflicts else Exit.FINE)
