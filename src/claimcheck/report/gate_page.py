"""The gate's answer for people: what falls short, the most urgent first, what was looked at, and what to do next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from claimcheck.core.record.gate import Exit, Gap
from claimcheck.report.as_table import lines as table_lines
from claimcheck.report.paint import STATUS_STYLE, paint
from claimcheck.report.plain import plain
from claimcheck.report.tables import Column, Table
from claimcheck.usecases.check import Checked, CheckedArticle

_STYLES = {status.value: style for status, style in STATUS_STYLE.items()} | {"unrecorded": "red"}
_COLUMNS = (
    Column("claim"),
    Column("falls short", styles=_STYLES),
    Column("where", most=28),
    Column("why", below=True),
    Column("words", flexible=True),
)


def gaps_table(result: Checked) -> Table:
    """One gap a row, the most urgent first."""
    return Table("gaps", _COLUMNS, (_row(gap) for gap in result.gaps))


def lines(result: Checked, width: int | None, colour: bool) -> Iterator[str]:
    """The table of gaps, then a line an article, then the verdict."""
    if result.gaps:
        yield from table_lines(gaps_table(result), width, colour)
        yield ""
    for failure in result.failures:
        yield f"{plain(failure.name)}: could not be checked: {plain(failure.reason)}"
    for article in result.articles:
        yield plain(summary(article))
    yield _verdict(result, colour)


def _row(gap: Gap) -> tuple[str, ...]:
    return (gap.claim or "-", gap.kind.value, f"{gap.article}:{gap.line}", gap.reason, gap.text)


def summary(article: CheckedArticle) -> str:
    """An article's coverage and statuses in one line."""
    coverage = article.coverage
    statuses = ", ".join(f"{n} {status}" for status, n in sorted(article.counts.items()))
    return (
        f"{article.article}: {coverage.recorded} on record, {coverage.dismissed} dismissed, "
        f"{coverage.unrecorded} unrecorded; {statuses or 'no claims'}"
    )


def _verdict(result: Checked, colour: bool) -> str:
    if result.exit is Exit.FINE:
        return paint("nothing falls short", "green", colour)
    if result.nothing_checked:
        return paint(result.nothing_checked, "red", colour)
    counts = Counter(gap.kind.value for gap in result.gaps)
    said = ", ".join(f"{n} {kind}" for kind, n in counts.most_common())
    failed = f"{len(result.failures)} could not be checked" if result.failures else ""
    return paint(
        "; ".join(
            part for part in (f"{len(result.gaps)} fall short: {said}" if said else "", failed) if part
        ),
        "red",
        colour,
    )


def next_steps(result: Checked, most: int = 3) -> Iterator[str]:
    """What to run next for the most urgent gaps, each command once."""
    steps = list(dict.fromkeys(gap.next_step for gap in result.gaps))
    yield from (plain(step) for step in steps[:most])
