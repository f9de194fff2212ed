"""claimcheck snapshot."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import PageOption
from claimcheck.cli.output import PageFormat, put, tell
from claimcheck.core.errors import UsageError
from claimcheck.report.counting import counted
from claimcheck.report.plain import plain


def snapshot(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="A source's id or its beginning, or its address.")
    ],
    file: Annotated[
        str | None,
        typer.Option(metavar="SAVED", help="A page, WARC or WACZ saved by hand, taken as its capture."),
    ] = None,
    at: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar="DAY",
            help="Of several captures in a WARC or WACZ, the one nearest to DAY.",
        ),
    ] = None,
    output: PageOption = PageFormat.PAGE,
) -> None:
    """Capture a source now, or from a saved page.

    A page saved in a browser and given with --file is the way past a paywall or a bot wall. Out of a WARC or WACZ the
    last capture of the address is taken, or the one nearest to --at. Exits 3 when it could not be read.
    """
    from claimcheck.adapters.warc.read import CaptureFile
    from claimcheck.usecases.snapshot import Saved
    from claimcheck.usecases.snapshot import snapshot as capture

    if at is not None and file is None:
        raise UsageError("--at goes with --file: it chooses among the captures of a WARC or WACZ")
    saved = Saved(str(Path(file).absolute()), at.date() if at else None, CaptureFile()) if file else None

    found = wiring.configuration()
    done = asyncio.run(capture(wiring.newsroom(found), wiring.web(found), source, saved))
    if output is PageFormat.JSON:
        from claimcheck.report import as_json

        put([as_json.document("sources", [as_json.source(done.source)])])
        return
    title = done.page.title or "no title"
    words = len(done.page.whole.split())
    put([f"{done.source.id}  captured: {plain(title)}, {words} words  {plain(done.source.address)}"])
    for remark in done.page.remarks:
        tell(f"read, but: {remark}")
    kept = done.source.snapshot
    if done.others and kept is not None:
        several = counted(done.others + 1, "capture")
        tell(f"{several} of it in {file}: took that of {kept.fetched.date()}; --at DAY takes another")
    tell("Next: claimcheck verify")
