"""Lists in whichever format was asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from claimcheck.cli.output import Format, colour, put, width
from claimcheck.report.tables import Table, claims_table, verdicts_table
from claimcheck.usecases.view import ClaimView

Item = TypeVar("Item")


def put_list(
    items: Iterable[Item],
    name: str,
    table: Callable[[Iterable[Item]], Table],
    as_json: Callable[[Item], dict[str, object]],
    output: Format,
) -> None:
    """Print *items* as a table, CSV, Markdown, or a JSON object that holds them under *name*."""
    if output is Format.JSON:
        from claimcheck.report.as_json import document

        put([document(name, map(as_json, items))])
    else:
        put_table(table(items), output)


def put_table(table: Table, output: Format) -> None:
    """Print *table* in any format but JSON."""
    if output is Format.CSV:
        from claimcheck.report.as_csv import lines

        put(lines(table))
    elif output is Format.MARKDOWN:
        from claimcheck.report.as_markdown import lines

        put(lines(table))
    else:
        from claimcheck.report.as_table import lines as aligned

        put(aligned(table, width(), colour()))


def put_claims(claims: Iterable[ClaimView], output: Format, *, reasons: bool = False) -> None:
    """Print claims; *reasons* adds why each stands where it does."""
    from claimcheck.report import as_json

    put_list(claims, "claims", verdicts_table if reasons else claims_table, as_json.claim, output)
