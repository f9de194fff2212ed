"""Workflow commands for GitHub Actions: one annotation a gap, the most urgent first, escaped as the runner unescapes.

The runner shows ten annotations of a kind for a step, so the order is what a reviewer gets to see; one summary line
says how many there are in all.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.core.record.gate import Gap, GapKind
from claimcheck.report.counting import counted
from claimcheck.report.plain import plain
from claimcheck.usecases.check import Checked

_WARNINGS = {
    GapKind.SUPPORTED,
    GapKind.LOST,
}  # they keep the gate shut all the same; they are not wrong in print


def lines(result: Checked) -> Iterator[str]:
    """The commands, then a line for the log."""
    for failure in result.failures:
        place = f"file={_property(failure.file)}," if failure.file else ""
        yield f"::error {place}title={_property('not checked')}::{_data(f'{failure.name}: {failure.reason}')}"
    for gap in result.gaps:
        yield _annotation(gap)
    if result.nothing_checked:
        yield f"::error title={_property('nothing checked')}::{_data(result.nothing_checked)}"
        yield _data(f"claimcheck: {result.nothing_checked}")
        return
    yield _data(
        f"claimcheck: {len(result.gaps)} fall short, {counted(len(result.failures), 'article')} unreadable"
    )


def _annotation(gap: Gap) -> str:
    level = "warning" if gap.kind in _WARNINGS else "error"
    place = f"file={_property(gap.article)},line={gap.line},endLine={gap.end_line},col={gap.column}"
    return f"::{level} {place},title={_property(f'claimcheck: {gap.kind}')}::{_data(_message(gap))}"


def _message(gap: Gap) -> str:
    held = f" [{gap.claim}]" if gap.claim else ""
    return f"“{gap.text}”{held}: {gap.reason}. Next: {gap.next_step}"


def _data(text: str) -> str:
    return plain(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
