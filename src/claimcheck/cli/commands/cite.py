"""claimcheck cite."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import PageOption
from claimcheck.cli.output import PageFormat, put, tell
from claimcheck.core.model.source import SourceRole
from claimcheck.report.plain import plain


def cite(
    target: Annotated[
        str, typer.Argument(metavar="CLAIM-OR-ARTICLE", help="A claim's id or its beginning, or an article.")
    ],
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Web addresses or files.")],
    quote: Annotated[str, typer.Option(help="The source's own words that bear the claim out.")] = "",
    page: Annotated[str, typer.Option(help="Where in the source: a page, a section.")] = "",
    primary: Annotated[
        bool | None, typer.Option("--primary/--secondary", help="How near the source stands to it.")
    ] = None,
    group: Annotated[str, typer.Option(help="The independence group: sources of one group count once.")] = "",
    off_web: Annotated[
        str, typer.Option(metavar="KIND", help="Not on the web: interview, phone call, letter...")
    ] = "",
    output: PageOption = PageFormat.PAGE,
) -> None:
    """Attach sources to a claim or a whole article.

    A source cited for a whole article is a candidate for each of its claims, and verify finds which it bears out.
    """
    from claimcheck.usecases.cite import CiteOptions
    from claimcheck.usecases.cite import cite as attach

    role = None if primary is None else SourceRole.PRIMARY if primary else SourceRole.SECONDARY
    options = CiteOptions(quote, page, role, group, off_web)
    done = attach(wiring.newsroom(), target, sources, options)
    if output is PageFormat.JSON:
        from claimcheck.report import as_json

        put([as_json.document("sources", map(as_json.source, (*done.added, *done.already)))])
        return
    to = done.claim or "the whole article"
    put([f"{source.id}  cited for {to}: {plain(source.address)}" for source in done.added])
    for source in done.already:
        tell(f"{source.id}  was cited for {to} already: {source.address}")
    if done.added and not off_web:
        tell(f"Next: claimcheck verify {target}")
