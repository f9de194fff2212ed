"""What the lists show: each kind of row with its headings, and how a value reads in a cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.report.drift import copy_says, says_now
from claimcheck.report.paint import STATUS_STYLE

if TYPE_CHECKING:
    from claimcheck.core.model.source import Source
    from claimcheck.usecases.history import Event
    from claimcheck.usecases.sources import Hurt, SourceView
    from claimcheck.usecases.view import ClaimView


class Column(NamedTuple):
    """One column. In a pipe all are shown whole; the last four say how it behaves in a terminal."""

    heading: str
    right: bool = False
    styles: dict[str, str] | None = None  # what style of report.paint a cell of this text has
    flexible: bool = False  # takes what width is left, and is cut to it
    most: int = 0  # cells it takes at most, cut at its beginning: for paths
    yields: int = 0  # is left out where the flexible ones have no room, the highest first
    below: bool = False  # stands under its row, wrapped; not at all where there is nothing in it
    mark: str = ""  # stands before it there


class Table(NamedTuple):
    """Columns and rows; ``name`` is what the rows are. Rows may be a generator: a table is read once."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[tuple[str, ...]]


_STATUS = Column("status", styles={status.value: style for status, style in STATUS_STYLE.items()})

_CLAIMS = (
    Column("claim"),
    _STATUS,
    Column("where", most=28),
    Column("kinds", yields=2),
    Column("sources", right=True, yields=1),
    Column("words", flexible=True),
)
_REASONS = (
    Column("claim"),
    _STATUS,
    Column("where", most=28),
    Column("why", below=True),
    Column("words", flexible=True),
)
_SOURCES = (
    Column("source"),
    Column("outcome", styles={"read": "green", "not fetched": "dim"}),
    Column("read on", yields=2),
    Column("drift", styles={"still says it": "green"}, yields=1),
    Column("archived", yields=4),
    Column("role", yields=5),
    Column("claims", right=True, yields=3),
    Column("articles", yields=6),
    Column("findings", yields=4),
    Column("counts with", yields=7),
    Column("address", flexible=True),
)
_DRIFT = {"changed": "yellow", "contradicted": "red", "gone": "red", "unreadable": "yellow"}
_HURT = (
    Column("claim"),
    Column("drift", styles=_DRIFT),
    Column("ruling", yields=2),
    Column("article", most=28, yields=1),
    Column("words", flexible=True),
    Column("source", below=True),
    Column("was", below=True, mark="was │ "),
    Column("now", below=True, mark="now │ "),
    Column("copy", below=True),
)
_EVENTS = (Column("when"), Column("what"), Column("who", yields=1), Column("detail", below=True))


def claims_table(claims: Iterable[ClaimView]) -> Table:
    """One claim a row: what list shows."""
    rows = (
        (
            c.claim.id,
            c.standing.status.value,
            f"{c.article}:{c.line}",
            " ".join(kind.value for kind in c.claim.kinds),
            str(sum(not lead.candidate or lead.finding is not None for lead in c.dossier.leads)),
            c.said,
        )
        for c in claims
    )
    return Table("claims", _CLAIMS, rows)


def verdicts_table(claims: Iterable[ClaimView]) -> Table:
    """One claim a row with the reason for its status: what verify shows."""
    rows = (
        (c.claim.id, c.standing.status.value, f"{c.article}:{c.line}", c.standing.reason, c.said)
        for c in claims
    )
    return Table("claims", _REASONS, rows)


def sources_table(sources: Iterable[SourceView]) -> Table:
    """One source a row."""
    return Table("sources", _SOURCES, _source_rows(sources))


def _source_rows(sources: Iterable[SourceView]) -> Iterator[tuple[str, ...]]:
    for one in sources:
        source = one.source
        verdicts = ", ".join(f"{count} {verdict}" for verdict, count in one.verdicts.items())
        yield (
            source.id,
            outcome_word(source),
            str(one.read.date()) if one.read else "",
            ", ".join(state if len(one.drift) == 1 else f"{n} {state}" for state, n in one.drift.items()),
            _archived(source),
            " and ".join(one.roles),
            str(len(one.leaning)),
            " ".join(one.articles),
            verdicts,
            " ".join(one.copies),
            source.address,
        )


def _archived(source: Source) -> str:
    """The day of an archive's copy, "none" where one was asked for in vain."""
    if source.archived is not None:
        return str(source.archived.taken.date())
    return "none" if source.attempt is not None and source.attempt.sought else ""


def hurt_table(hurt: Iterable[Hurt]) -> Table:
    """One claim hurt by one source a row, with the words it leaned on and those that took their place."""
    rows = (
        (
            one.claim.id,
            one.drift.state.value,
            one.ruling,
            one.article,
            one.claim.text,
            f"{one.source.id} {one.source.address}",
            one.drift.was,
            says_now(one.drift),
            copy_says(one.drift),
        )
        for one in hurt
    )
    return Table("claims", _HURT, rows)


def outcome_word(source: Source) -> str:
    """How the last attempt to read a source ended, in a word or two."""
    if source.off_web:
        return source.off_web
    if source.attempt is not None:
        return source.attempt.outcome.value
    if source.snapshot is None:
        return "not fetched"
    if source.snapshot.by_hand:
        return "saved by hand"
    return "read, moved" if source.snapshot.moved else "read"


def events_table(events: Iterable[Event]) -> Table:
    """One event a row: what history shows."""
    rows = ((e.at.strftime("%Y-%m-%d %H:%M"), e.kind.value, e.by or "claimcheck", e.what) for e in events)
    return Table("events", _EVENTS, rows)
