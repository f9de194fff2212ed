"""claimcheck rule."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import Claim, PageOption, day
from claimcheck.cli.output import PageFormat, put
from claimcheck.core.model.ledger import RulingVerdict
from claimcheck.report.plain import plain


def rule(
    claim: Claim,
    verdict: Annotated[
        RulingVerdict,
        typer.Argument(metavar="VERDICT", help="verified, disputed, wrong, corrected, dismissed or waived."),
    ],
    note: Annotated[str, typer.Option(help="Why; needed for all but verified and corrected.")] = "",
    by: Annotated[str, typer.Option(help="Who rules, where git does not say it.")] = "",
    owner: Annotated[str, typer.Option(help="Who answers for a waiver, if not who rules.")] = "",
    expires: Annotated[
        date | None, typer.Option(parser=day, metavar="DATE", help="A waiver's last day.")
    ] = None,
    output: PageOption = PageFormat.PAGE,
) -> None:
    """Sign a claim. The ruling covers its exact words and passages, and falls when they change."""
    from claimcheck.usecases.rule import RuleOptions
    from claimcheck.usecases.rule import rule as sign

    done = sign(wiring.newsroom(), claim, verdict, RuleOptions(note, by, owner, expires))
    if output is PageFormat.JSON:
        from claimcheck.report import as_json

        put([as_json.document("claims", [as_json.claim(done)])])
        return
    put(
        [
            f"{done.claim.id}  {done.standing.status}",
            f"  {plain(done.text)}",
            f"  {plain(done.standing.reason)}",
        ]
    )
