"""claimcheck extract."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import FormatOption, day
from claimcheck.cli.output import Format, put, tell
from claimcheck.core.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.usecases.extract import Extracted
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
    moved_from: Annotated[
        str,
        typer.Option(
            metavar="ARTICLE", help="Where the article stood before, if two that are gone fit it alike."
        ),
    ] = "",
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Also list every sentence skipped, and why.")
    ] = False,
    output: FormatOption = Format.TABLE,
) -> None:
    """Record an article's checkable statements.

    Run again after an edit, it brings the record up to the article: what stands is kept, what was reworded follows,
    what is new is added, and what vanished is said. An article that was moved brings its claims and rulings along.
    """
    from claimcheck.report import extract_page
    from claimcheck.usecases.extract import ExtractOptions
    from claimcheck.usecases.extract import extract as record

    if moved_from and len(articles) > 1:
        raise UsageError("--moved-from goes with one article")
    found = wiring.configuration()
    newsroom = wiring.newsroom(found)
    options = ExtractOptions(published, moved_from)
    done = [record(newsroom, path, options) for path in articles]
    if output is not Format.TABLE:
        for one in done:
            if one.moved_from:
                tell(extract_page.moved(one, f"{found.settings.ledger}/{one.slug}.json"))
        _put_claims(newsroom, done, output)
        return
    for one in done:
        put(extract_page.lines(one, f"{found.settings.ledger}/{one.slug}.json", verbose))
    if any(one.ledger.claims for one in done):
        tell(f"Next: claimcheck list {articles[0]} --unsourced")


def _put_claims(newsroom: Newsroom, done: list[Extracted], output: Format) -> None:
    """The claims on record now, in the formats of list; JSON says what was skipped and noticed too."""
    from claimcheck.cli.render import put_claims
    from claimcheck.report import as_json
    from claimcheck.usecases.listing import Filter, listing

    claims = listing(newsroom, Filter(articles=tuple(one.slug for one in done)), [])
    if output is not Format.JSON:
        put_claims(claims, output)
        return
    skipped = [as_json.skipped(one, each.loaded.path) for each in done for one in each.extraction.skipped]
    notices = [as_json.notice(one, each.loaded.path) for each in done for one in each.extraction.notices]
    put([as_json.document("claims", map(as_json.claim, claims), skipped=skipped, notices=notices)])
