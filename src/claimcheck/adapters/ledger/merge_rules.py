"""What becomes of a record that two branches changed in different ways, field by field, one table of rules.

Fields that mean something only together form a *unit* and come from one side together: a verdict is never paired with
the other branch's passage. A unit that the machine made settles itself, because the machine will make it again from
the merged article or at the next verify. What a person wrote never does: that is a conflict.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from claimcheck.adapters.ledger.codec.fields import Document

_NEVER = datetime.min.replace(tzinfo=UTC)
# Gives the record from which to take the unit's fields, or None for a conflict. Base is empty for a record that
# both sides added.
Settle = Callable[[Document, Document, Document], Document | None]


@dataclass(frozen=True, slots=True)
class Unit:
    """Fields that come from one side together; with no fields named, the whole record."""

    fields: frozenset[str]
    settle: Settle

    def of(self, record: Document) -> Document:
        """The unit's part of *record*."""
        if not self.fields:
            return dict(record)
        return {name: value for name, value in record.items() if name in self.fields}


def alone(name: str) -> Unit:
    """The unit of a field no rule speaks of: changed on both sides, it is a conflict."""
    return Unit(frozenset({name}), lambda _base, _ours, _theirs: None)


def _ours(_base: Document, ours: Document, _theirs: Document) -> Document:
    return ours


def _earlier(name: str) -> Settle:
    return lambda _base, ours, theirs: ours if _at(ours.get(name)) <= _at(theirs.get(name)) else theirs


def _later(name: str) -> Settle:
    return lambda _base, ours, theirs: theirs if _at(ours.get(name)) < _at(theirs.get(name)) else ours


def _at(written: object) -> datetime:
    """A day or time as written, of which a day begins in UTC wherever the merge is made; before all times for none."""
    if not written:
        return _NEVER
    at = datetime.fromisoformat(f"{written}")
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _words(_base: Document, ours: Document, theirs: Document) -> Document | None:
    # Where the words agree, only the machine's reading of them differs: two versions of claimcheck, say.
    return ours if ours.get("text") == theirs.get("text") else None


def _place(base: Document, ours: Document, theirs: Document) -> Document:
    edited_there = ours.get("text") == base.get("text") != theirs.get("text")
    return theirs if edited_there else ours


def _fetched_later(_base: Document, ours: Document, theirs: Document) -> Document:
    return theirs if _last_read(ours) < _last_read(theirs) else ours


def _last_read(source: Document) -> datetime:
    times = [_at(part.get(name)) for name, part in _reads(source)]
    return max(times, default=_at(None))


def _reads(source: Document) -> list[tuple[str, Document]]:
    found = [("fetched", source.get("snapshot")), ("at", source.get("attempt"))]
    return [(name, part) for name, part in found if isinstance(part, dict)]


def _found_later(_base: Document, ours: Document, theirs: Document) -> Document:
    return theirs if _archived(ours) < _archived(theirs) else ours


def _archived(source: Document) -> datetime:
    copy = source.get("archived")
    return _at(copy.get("found")) if isinstance(copy, dict) else _at(None)


def _all_past(_base: Document, ours: Document, theirs: Document) -> Document:
    return {"past": _united(ours, theirs)}


def _united(ours: Document, theirs: Document, *more: Document) -> list[object]:
    mine, yours = ours.get("past", []), theirs.get("past", [])
    assert isinstance(mine, list)  # noqa: S101 - the codec saw to it
    assert isinstance(yours, list)  # noqa: S101 - the codec saw to it
    seen = [_told(past) for past in mine]
    added = [past for past in (*yours, *more) if _told(past) not in seen]
    return sorted([*mine, *added], key=lambda past: _at(past["until"]))


def _told(past: object) -> object:
    """A past record without what the next verify says anew."""
    return (
        {name: value for name, value in past.items() if name != "stands"} if isinstance(past, dict) else past
    )


def _finding(_base: Document, ours: Document, theirs: Document) -> Document:
    """The later finding; what it replaces goes into its past. The same result twice counts from its first day."""
    first, last = sorted((ours, theirs), key=lambda record: _at(record["since"]))
    if _result(first) == _result(last):
        return first | {"past": past} if (past := _united(ours, theirs)) else first
    passage = first.get("passage")
    words = passage["text"] if isinstance(passage, dict) else ""
    replaced: Document = {"verdict": first["verdict"], "passage": words, "until": last["since"]}
    replaced |= {name: first[name] for name in ("words", "body_sha256") if first.get(name)}
    return last | {"past": _united(ours, theirs, replaced)}


def _result(finding: Document) -> Document:
    return {name: value for name, value in finding.items() if name not in {"since", "past", "body_sha256"}}


def _never(_base: Document, _ours: Document, _theirs: Document) -> None:
    return None


# What reading a source says of it.
_LEARNT = frozenset(
    {
        "snapshot",
        "attempt",
        "title",
        "publisher",
        "published",
        "updated",
        "author",
        "language",
        "canonical",
        "remarks",
    }
)

RULES: dict[str, tuple[Unit, ...]] = {
    "article": (
        # The next extract reads these again from the merged article.
        Unit(frozenset({"title", "published", "sha256", "seal"}), _ours),
        Unit(frozenset({"checked"}), _later("checked")),
    ),
    "claims": (
        Unit(frozenset({"text", "kinds", "values", "worth"}), _words),
        Unit(frozenset({"prefix", "suffix", "start", "end", "repeats"}), _place),
        Unit(frozenset({"recorded", "origin"}), _earlier("recorded")),
        Unit(frozenset({"past"}), _all_past),
    ),
    "sources": (Unit(_LEARNT, _fetched_later), Unit(frozenset({"archived"}), _found_later)),
    "citations": (Unit(frozenset({"added", "by", "origin"}), _earlier("added")),),
    "findings": (Unit(frozenset(), _finding),),
    "rulings": (Unit(frozenset(), _never),),
    "meta": (),
}
