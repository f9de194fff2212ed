"""claimcheck add."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.output import put
from claimcheck.report.plain import plain


def add(
    article: Annotated[
        str, typer.Argument(metavar="ARTICLE", help="An article whose claims were extracted.")
    ],
    words: Annotated[
        str, typer.Argument(metavar="WORDS", help="The statement, word for word as it stands there.")
    ],
) -> None:
    """Record one claim by hand."""
    from claimcheck.usecases.add import add as record

    claim = record(wiring.newsroom(), article, words)
    put([f"{claim.id}  {', '.join(claim.kinds)}  “{plain(claim.text)}”"])
