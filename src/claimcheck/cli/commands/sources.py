"""claimcheck sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import FormatOption
from claimcheck.cli.output import Format, tell
from claimcheck.core.record.gate import Exit

if TYPE_CHECKING:
    from claimcheck.usecases.sources import SourceView


def sources(
    only: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE...]", help="Only these: ids, their beginnings, or addresses."),
    ] = None,
    fallen: Annotated[
        bool, typer.Option("--fallen", help="Every claim whose passage there changed, is gone or unreadable.")
    ] = False,
    output: FormatOption = Format.TABLE,
) -> None:
    """List every source, its health, its drift, and what leans on it.

    With --fallen it exits 1 when any claim is hurt.
    """
    from claimcheck.cli.render import put_list
    from claimcheck.report import as_json
    from claimcheck.report.counting import counted
    from claimcheck.report.tables import sources_table
    from claimcheck.usecases.sources import sources as every_source

    config = wiring.configuration()
    found = every_source(wiring.newsroom(config), wiring.snapshots(config), only or [])
    if fallen:
        raise typer.Exit(_put_fallen(found, output))
    put_list(found, "sources", sources_table, as_json.source_view, output)
    tell(counted(len(found), "source"))


def _put_fallen(found: list[SourceView], output: Format) -> Exit:
    from claimcheck.cli.render import put_list
    from claimcheck.report import as_json
    from claimcheck.report.counting import counted
    from claimcheck.report.tables import hurt_table

    hurt = [claim for one in found for claim in one.hurt]
    put_list(hurt, "claims", hurt_table, as_json.hurt, output)
    articles, hurting = len({one.article for one in hurt}), sum(bool(one.hurt) for one in found)
    where = f" in {counted(articles, 'article')} by {counted(hurting, 'source')}" if hurt else ""
    tell(f"{counted(len(hurt), 'claim')} hurt{where}, {counted(len(found), 'source')} looked at")
    return Exit.SHORT if hurt else Exit.FINE
