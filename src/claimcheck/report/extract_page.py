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

_MANY = {Level.LOOK: 10, Level.MIND: 3}  # more than so many of one code are told as a number and their places
_PLACES = 8


def lines(done: Extracted, ledger_path: str, verbose: bool) -> Iterator[str]:
    """A summary; *verbose* adds every sentence that was skipped."""
    found = done.ledger
    if done.moved_from:
        yield moved(done, ledger_path)
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


def moved(done: Extracted, ledger_path: str) -> str:
    """That the article brought its ledger along from another path."""
    path = plain(done.ledger.article.path)
    return f"{path}: moved here from {plain(done.moved_from)}; its ledger came along: {plain(ledger_path)}"


def _needs_date(ledger: Ledger) -> bool:
    """True when some value has to be counted from a day nobody has stated."""
    return any(
        value.note.startswith("needs date") for claim in ledger.claims.values() for value in claim.values
    )


def _notices(done: Extracted, verbose: bool) -> Iterator[str]:
    """What is most likely wrong, by place; then matters of style, by code. Many of one code are told in one line."""
    index = LineIndex(done.loaded.text)
    by_code: dict[str, list[Notice]] = {}
    for notice in sorted(done.extraction.notices, key=lambda one: one.code):
        by_code.setdefault(notice.code, []).append(notice)
    few = {code for code, notices in by_code.items() if verbose or len(notices) <= _MANY[notices[0].level]}
    for notice in done.extraction.notices:
        if notice.level is Level.LOOK and notice.code in few:
            yield _line(index, notice)
    for level in Level:
        for code, notices in by_code.items():
            if notices[0].level is level and code not in few:
                yield _together(index, code, notices)
            elif notices[0].level is level is Level.MIND:
                yield from (_line(index, notice) for notice in notices)
    if by_code:
        more = "" if len(few) == len(by_code) else "; --verbose prints each"
        told = counted(len(done.extraction.notices), "notice")
        yield f"  {told}{more}. What a code means, and how to silence it: docs/notices.md"


def _together(index: LineIndex, code: str, notices: list[Notice]) -> str:
    """Many of one code in one line."""
    places = ", ".join(_place(index, notice.start) for notice in notices[:_PLACES])
    more = f" and {len(notices) - _PLACES} more" if len(notices) > _PLACES else ""
    return f"  {code}  {CATALOGUE[code].title}: {len(notices)} times, at {places}{more}"


def _line(index: LineIndex, notice: Notice) -> str:
    beside = f" (beside {_place(index, notice.other.start)})" if notice.other else ""
    return f"  {notice.code}  {_place(index, notice.start)}  {plain(notice.message)}{beside}"


def _place(index: LineIndex, start: int) -> str:
    line, column = index.position(start)
    return f"{line}:{column}"
