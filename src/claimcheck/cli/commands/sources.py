"""claimcheck sources."""

from __future__ import annotations

from claimcheck.cli import wiring
from claimcheck.cli.arguments import FormatOption
from claimcheck.cli.output import Format, tell


def sources(output: FormatOption = Format.TABLE) -> None:
    """List every source, its health, and what leans on it."""
    from claimcheck.cli.render import put_list
    from claimcheck.report import as_json
    from claimcheck.report.counting import counted
    from claimcheck.report.tables import sources_table
    from claimcheck.usecases.sources import sources as every_source

    found = every_source(wiring.newsroom())
    put_list(found, "sources", sources_table, as_json.source_view, output)
    tell(counted(len(found), "source"))
