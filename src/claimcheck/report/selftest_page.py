"""What the self-test came to: a line a class, and each case that got past the checker in full."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.report.paint import paint
from claimcheck.report.plain import plain
from claimcheck.report.tables import Column, Table

if TYPE_CHECKING:
    from claimcheck.usecases.selftest import Tried

_COLUMNS = (
    Column("class"),
    Column("held", right=True),
    Column("cases", right=True),
    Column("an example", flexible=True),
)
_CASES = (
    Column("class"),
    Column("case"),
    Column("held", styles={"yes": "green", "NO": "red"}),
    Column("verdict"),
    Column("expected"),
    Column("why", flexible=True),
)


def classes_table(tried: list[Tried]) -> Table:
    """One class a row, with what its first case is about."""
    names = list(dict.fromkeys(one.name for one in tried))
    rows = []
    for name in names:
        of_class = [one for one in tried if one.name == name]
        held = sum(one.held for one in of_class)
        rows.append((name, str(held), str(len(of_class)), of_class[0].case.why))
    return Table("classes", _COLUMNS, rows)


def cases_table(tried: list[Tried]) -> Table:
    """One case a row."""
    return Table("cases", _CASES, (_row(one) for one in tried))


def _row(one: Tried) -> tuple[str, ...]:
    expected = " or ".join(verdict.value for verdict in one.case.expected)
    held = "yes" if one.held else "NO"
    return (one.name, one.case.id, held, one.finding.verdict.value, expected, one.case.why)


def lines(tried: list[Tried], colour: bool) -> Iterator[str]:
    """Each case that got past the checker, then the sum."""
    for one in tried:
        if not one.held:
            yield f"{one.name}: {one.case.id}: {one.finding.verdict}, and should be {_row(one)[4]}"
            yield f"  claim  │ {plain(one.case.claim)}"
            yield f"  source │ {plain(one.case.source)}"
            yield f"  why    │ {plain(one.case.why)}"
    held = sum(one.held for one in tried)
    style = "green" if held == len(tried) else "red"
    yield paint(f"{held} of {len(tried)} cases held", style, colour)
