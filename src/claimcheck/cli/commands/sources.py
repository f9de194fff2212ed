"""claimcheck sources."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import FormatOption
from claimcheck.cli.output import Format, put, tell
from claimcheck.core.errors import UsageError
from claimcheck.core.record.gate import Exit
from claimcheck.ports.archive import Saved
from claimcheck.report.plain import plain

if TYPE_CHECKING:
    from claimcheck.adapters.configuration import Configuration
    from claimcheck.usecases.sources import SourceView


def sources(
    only: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE...]", help="Only these: ids, their beginnings, or addresses."),
    ] = None,
    fallen: Annotated[
        bool,
        typer.Option(
            "--fallen", help="Every claim whose passage there changed, is gone, contradicted or unreadable."
        ),
    ] = False,
    archive: Annotated[
        bool,
        typer.Option("--archive", help="Ask a web archive to save them: those named, or all without a copy."),
    ] = False,
    output: FormatOption = Format.TABLE,
) -> None:
    """List every source, its health, its drift, and what leans on it.

    With --fallen it exits 1 when any claim is hurt, 2 when no source was looked at, 3 when one could not be read; with
    --archive 3 when a copy was not made.
    """
    from claimcheck.cli.render import put_list
    from claimcheck.report import as_json
    from claimcheck.report.counting import counted
    from claimcheck.report.tables import sources_table
    from claimcheck.usecases.sources import sources as every_source

    config = wiring.configuration()
    if fallen and archive:
        raise UsageError("--fallen and --archive are two questions; ask one at a time")
    if archive:
        raise typer.Exit(asyncio.run(_save(config, only or [])))
    found = every_source(wiring.newsroom(config), wiring.snapshots(config), only or [])
    if fallen:
        raise typer.Exit(_put_fallen(found, output))
    put_list(found, "sources", sources_table, as_json.source_view, output)
    tell(counted(len(found), "source"))


async def _save(config: Configuration, only: list[str]) -> Exit:
    from claimcheck.usecases.archive import Asked
    from claimcheck.usecases.archive import archive as ask

    refused: list[Asked] = []
    async with wiring.saver(config) as saver:
        async for one in ask(wiring.newsroom(config), saver, only):
            if isinstance(one.answer, Saved):
                put([f"{one.source.id}  saved {one.answer.taken.date()}: {plain(one.answer.address)}"])
            else:
                refused.append(one)
                put(
                    [
                        f"{one.source.id}  not saved: {plain(one.source.address)}",
                        f"    {plain(one.answer.detail)}",
                    ]
                )
    return Exit.UNCHECKED if refused else Exit.FINE


def _put_fallen(found: list[SourceView], output: Format) -> Exit:
    from claimcheck.cli.render import put_list
    from claimcheck.report import as_json
    from claimcheck.report.counting import counted
    from claimcheck.report.tables import hurt_table

    hurt = [claim for one in found for claim in one.hurt]
    put_list(hurt, "claims", hurt_table, as_json.hurt, output)
    articles, hurting = len({one.article for one in hurt}), sum(bool(one.hurt) for one in found)
    asked = [one for one in found if one.source.attempt is not None or one.source.snapshot is not None]
    if not asked:
        none = (
            "none of the sources was read yet. Run: claimcheck verify" if found else "no source is on record"
        )
        tell(f"claimcheck: nothing was checked: {none}")
        return Exit.UNUSABLE
    unread = sum(one.source.attempt is not None for one in asked)
    where = f" in {counted(articles, 'article')} by {counted(hurting, 'source')}" if hurt else ""
    missed = f", {unread} of them could not be read" if unread else ""
    tell(f"{counted(len(hurt), 'claim')} hurt{where}, {counted(len(asked), 'source')} looked at{missed}")
    return Exit.SHORT if hurt else Exit.UNCHECKED if unread else Exit.FINE
