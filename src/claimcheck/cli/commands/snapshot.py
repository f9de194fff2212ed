"""claimcheck snapshot."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import PageOption
from claimcheck.cli.output import PageFormat, put, tell
from claimcheck.report.plain import plain


def snapshot(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="A source's id or its beginning, or its address.")
    ],
    file: Annotated[
        str | None, typer.Option(metavar="SAVED", help="A page saved by hand, taken as its capture.")
    ] = None,
    output: PageOption = PageFormat.PAGE,
) -> None:
    """Capture a source now, or from a saved page.

    A page saved in a browser and given with --file is the way past a paywall or a bot wall.
    """
    from claimcheck.usecases.snapshot import snapshot as capture

    found = wiring.configuration()
    done = asyncio.run(
        capture(
            wiring.newsroom(found), wiring.web(found), source, str(Path(file).absolute()) if file else None
        )
    )
    if output is PageFormat.JSON:
        from claimcheck.report import as_json

        put([as_json.document("sources", [as_json.source(done.source)])])
        return
    title = done.page.title or "no title"
    words = len(done.page.whole.split())
    put([f"{done.source.id}  captured: {plain(title)}, {words} words  {plain(done.source.address)}"])
    tell("Next: claimcheck verify")
