"""claimcheck list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import FormatOption
from claimcheck.cli.output import Format, tell, without
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.settings import Status

if TYPE_CHECKING:
    from claimcheck.usecases.view import ClaimView


def list_(
    articles: Annotated[
        list[str] | None, typer.Argument(metavar="[ARTICLE...]", help="Only these articles.")
    ] = None,
    article: Annotated[list[str] | None, typer.Option(help="The same, as an option.")] = None,
    unsourced: Annotated[
        bool, typer.Option("--unsourced", help="Only claims with no source: --status unsourced.")
    ] = False,
    status: Annotated[
        list[Status] | None, typer.Option(help="Only claims of this status; may be repeated.")
    ] = None,
    kind: Annotated[
        list[ClaimKind] | None, typer.Option(help="Only claims of this kind; may be repeated.")
    ] = None,
    topic: Annotated[
        list[str] | None, typer.Option(help="Only claims of this topic of claimcheck.toml.")
    ] = None,
    output: FormatOption = Format.TABLE,
) -> None:
    """List the claims on record.

    Exits 2 when an article cannot be read; the claims of the others are listed all the same.
    """
    from claimcheck.cli.render import put_claims
    from claimcheck.report.counting import counted
    from claimcheck.usecases.listing import Filter, listing

    asked = Filter(
        articles=(*(articles or ()), *(article or ())),
        statuses=frozenset(status or ()) | (frozenset({Status.UNSOURCED}) if unsourced else frozenset()),
        kinds=frozenset(kind or ()),
        topics=frozenset(topic or ()),
    )
    unread: list[str] = []
    passing = _Counted(listing(wiring.newsroom(), asked, unread))
    put_claims(passing, output)
    tell(counted(passing.seen, "claim"))
    if unread:
        raise typer.Exit(without(unread))


class _Counted:
    """Claims as they pass by, counted."""

    def __init__(self, claims: Iterator[ClaimView]) -> None:
        self._claims = claims
        self.seen = 0

    def __iter__(self) -> Iterator[ClaimView]:
        for claim in self._claims:
            self.seen += 1
            yield claim
