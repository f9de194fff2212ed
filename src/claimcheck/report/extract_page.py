"""What extraction did, for people: what is new, what moved with an edit, what vanished, what was skipped and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from claimcheck.core.model.extraction import Level, Notice
from claimcheck.core.model.ledger import Ledger
from claimcheck.core.notices.catalogue import CATALOGUE
from claimcheck.core.text.lines import LineIndex
from claimcheck.report.counting import counted
from claimcheck.report.plain import plain
from claimcheck.usecases.extract import Extracted

_MANY = 3  # more than so many matters of style of one code are told as a number and their places
_PLACES = 8


def lines(done: Extracted, ledger_path: str, verbose: bool) -> Iterator[str]:
    """A summary; *verbose* adds every sentence that was skipped."""
    found = done.ledger
    yield (
        f"{plain(found.article.path)}: {counted(len(found.claims), 'claim')} in {plain(ledger_path)} "
        f"({len(done.added)} new, {done.kept} as they were, {len(done.changed)} reworded, "
        f"{len(done.vanished)} vanished)"
    )
    if len(done.added) < len(found.claims):  # the first time all are new, and list shows them
        for claim in done.added:
            yield f"  new       {claim.id}  {plain(claim.text)}"
    for claim in done.changed:
        yield f"  reworded  {claim.id}  {plain(claim.past[-1].text)}"
        yield f"    now     {' ' * len(claim.id)}  {plain(claim.text)}"
    for claim in done.vanished:
        yield f"  vanished  {claim.id}  {plain(claim.text)}"
    skipped = Counter(one.reason.value for one in done.extraction.skipped)
    if skipped:
        yield "  skipped: " + ", ".join(f"{n} {reason}" for reason, n in sorted(skipped.items()))
    if verbose:
        for one in done.extraction.skipped:
            yield f"    {one.reason}: “{plain(one.text)}”"
    yield from _notices(done, verbose)
    if found.article.published is None and _needs_date(found):
        yield "  no publication date: relative dates have no value. Run again with --published YYYY-MM-DD"


def _needs_date(ledger: Ledger) -> bool:
    """True when some value has to be counted from a day nobody has stated."""
    return any(value.note == "needs date" for claim in ledger.claims.values() for value in claim.values)


def _notices(done: Extracted, verbose: bool) -> Iterator[str]:
    """What is most likely wrong, by place; then matters of style, those of one code together when they are many."""
    index = LineIndex(done.loaded.text)
    found = done.extraction.notices
    yield from (_line(index, notice) for notice in found if notice.level is Level.LOOK)
    style: dict[str, list[Notice]] = {}
    for notice in found:
        if notice.level is Level.MIND:
            style.setdefault(notice.code, []).append(notice)
    for code, notices in sorted(style.items()):
        if verbose or len(notices) <= _MANY:
            yield from (_line(index, notice) for notice in notices)
        else:
            places = ", ".join(_place(index, notice) for notice in notices[:_PLACES])
            more = f" and {len(notices) - _PLACES} more" if len(notices) > _PLACES else ""
            yield f"  {code}  {CATALOGUE[code].title}: {len(notices)} times, at {places}{more}"


def _line(index: LineIndex, notice: Notice) -> str:
    return f"  {notice.code}  {_place(index, notice)}  {plain(notice.message)}"


def _place(index: LineIndex, notice: Notice) -> str:
    line, column = index.position(notice.start)
    return f"{line}:{column}"
