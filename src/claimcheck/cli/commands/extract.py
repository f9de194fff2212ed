"""claimcheck extract."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import FormatOption, day
from claimcheck.cli.output import Format, put, tell

if TYPE_CHECKING:
    from claimcheck.usecases.newsroom import Newsroom


def extract(
    articles: Annotated[
        list[str], typer.Argument(metavar="ARTICLE...", help="Markdown, plain text or HTML.")
    ],
    published: Annotated[
        date | None,
        typer.Option(
            parser=day, metavar="DATE", help="The day relative dates count from, if the article states none."
        ),
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Also list every sentence skipped, and why.")
    ] = False,
    output: FormatOption = Format.TABLE,
) -> None:
    """Record an article's checkable statements.

    Run again after an edit, it brings the record up to the article: what stands is kept, what was reworded follows,
    what is new is added, and what vanished is said.
    """
    from claimcheck.report import extract_page
    from claimcheck.usecases.extract import extract as record

    found = wiring.configuration()
    newsroom = wiring.newsroom(found)
    done = [record(newsroom, path, published) for path in articles]
    if output is not Format.TABLE:
        _put_claims(newsroom, [one.slug for one in done], output)
        return
    for one in done:
        put(extract_page.lines(one, f"{found.settings.ledger}/{one.slug}.json", verbose))
    if any(one.ledger.claims for one in done):
        tell(f"Next: claimcheck list {articles[0]} --unsourced")


def _put_claims(newsroom: Newsroom, slugs: list[str], output: Format) -> None:
    """The claims on record now, in the formats of list."""
    from claimcheck.cli.render import put_claims
    from claimcheck.usecases.listing import Filter, listing

    put_claims(listing(newsroom, Filter(articles=tuple(slugs))), output)
