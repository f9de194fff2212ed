"""claimcheck prune."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import age
from claimcheck.cli.output import put, tell
from claimcheck.report.plain import plain


def prune(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would go; remove nothing.")] = False,
    older_than: Annotated[
        timedelta | None,
        typer.Option(parser=age, metavar="AGE", help="Only what is older: 12h, 30d, 2w. 30d if left out."),
    ] = None,
) -> None:
    """Remove snapshots that nothing leans on.

    Kept is whatever a source last said, and all that a finding or a ruling was made on. What was fetched in the last 30
    days stays too: a ledger on another branch may lean on it.
    """
    from claimcheck.adapters.snapshot_shelf import SnapshotShelfFiles
    from claimcheck.report.counting import counted
    from claimcheck.usecases.prune import prune as sweep

    found = wiring.configuration()
    shelf = SnapshotShelfFiles(wiring.snapshot_folder(found))
    limit = timedelta(days=30) if older_than is None else older_than
    done = sweep(wiring.newsroom(found), shelf, limit, dry_run=dry_run)
    put(
        f"{one.body_sha256[:12] or 'draft':12}  {one.at.date()}  {counted(one.size, 'byte'):>14}  {plain(one.address)}"
        for one in done.removed
    )
    size = counted(sum(one.size for one in done.removed), "byte")
    put([f"{'would remove' if dry_run else 'removed'} {counted(len(done.removed), 'snapshot')}, {size}"])
    tell(f"kept {len(done.leaned_on)} that are leaned on, {len(done.young)} that are too new to go")
