"""claimcheck add."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import PageOption
from claimcheck.cli.output import PageFormat, put
from claimcheck.report.plain import plain


def add(
    article: Annotated[
        str, typer.Argument(metavar="ARTICLE", help="An article whose claims were extracted.")
    ],
    words: Annotated[
        str, typer.Argument(metavar="WORDS", help="The statement, word for word as it stands there.")
    ],
    output: PageOption = PageFormat.PAGE,
) -> None:
    """Record one claim by hand."""
    from claimcheck.usecases.add import add as record

    done = record(wiring.newsroom(), article, words)
    if output is PageFormat.JSON:
        from claimcheck.report import as_json

        put([as_json.document("claims", [as_json.claim(done)])])
        return
    put([f"{done.claim.id}  {', '.join(done.claim.kinds)}  “{plain(done.text)}”"])
