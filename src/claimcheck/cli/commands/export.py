"""claimcheck export."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.output import put, tell
from claimcheck.core.record.gate import Exit
from claimcheck.report.plain import plain


def export(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article whose evidence is written.")],
    to: Annotated[str, typer.Option(metavar="FILE", help="Where to; ARTICLE.warc.gz if left out.")] = "",
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there already.")] = False,
) -> None:
    """Write an article's evidence as WARC, for archives and replay tools.

    Every capture its findings and rulings stand on, with what is known of it. Confidential sources are left out.
    Exits 3 when a source was never captured on this machine, or its address is none.
    """
    from claimcheck.adapters.warc.write import WarcFiles
    from claimcheck.report.counting import counted
    from claimcheck.usecases.export import export as write

    found = wiring.configuration()
    done = write(wiring.newsroom(found), wiring.snapshots(found), WarcFiles(), article, to, force=force)
    put([f"{plain(done.path)}: {counted(done.captures, 'capture')}, {counted(done.size, 'byte')}"])
    for source in done.missing:
        tell(f"{source.id}  left out, no capture of it is on this machine: {source.address}")
    for source in done.malformed:
        tell(f"{source.id}  left out, its address is no web address: {source.address}")
    if done.left_out:
        tell(f"{counted(done.left_out, 'confidential source')} left out")
    raise typer.Exit(Exit.UNCHECKED if done.missing or done.malformed else Exit.FINE)
