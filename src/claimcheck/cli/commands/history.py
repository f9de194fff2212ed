"""claimcheck history."""

from __future__ import annotations

from claimcheck.cli import wiring
from claimcheck.cli.arguments import Claim, FormatOption
from claimcheck.cli.output import Format


def history(claim: Claim, output: FormatOption = Format.TABLE) -> None:
    """Show who did what to a claim, and when."""
    from claimcheck.cli.render import put_list
    from claimcheck.report import as_json
    from claimcheck.report.tables import events_table
    from claimcheck.usecases.history import history as look

    put_list(look(wiring.newsroom(), claim).events, "events", events_table, as_json.event, output)
