"""Two branches' ledgers made one, record by record: what git calls as a merge driver.

Records of both sides are united; a record that one side changed is taken from there; one that both changed is merged
by ``merge_rules``. What a person must decide is a conflict. Then the file holds everything that did merge, with our
side of what did not, and never conflict markers, which would make it unreadable for every other record too: git
still marks it as conflicted, because the driver does not exit 0, and the conflicts name what to look at.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from claimcheck.adapters.ledger import faults, jsontext
from claimcheck.adapters.ledger.codec.fields import Document
from claimcheck.adapters.ledger.codec.tables import (
    TABLES,
    Tables,
    ledger_from_tables,
    ledger_to_tables,
)
from claimcheck.adapters.ledger.merge_rules import RULES, Unit, alone
from claimcheck.adapters.ledger.store import read_ledger
from claimcheck.adapters.ledger.whole_file import read_bytes, replace_bytes

_LEANING = {"claim": "claims", "source": "sources"}


@dataclass(frozen=True, slots=True)
class Conflict:
    """A record that both sides changed in ways only a person can join; the merged ledger holds ``ours``."""

    table: str
    record: str
    fields: tuple[str, ...]  # sorted; none when one side removed the record, which is then kept
    ours: str
    theirs: str

    def __str__(self) -> str:
        what = f": {', '.join(self.fields)}" if self.fields else ""
        return f"{self.table} {self.record}{what}: kept {self.ours}; the other branch has {self.theirs}"


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged ledger as text, and what in it a person must look at, sorted."""

    content: bytes
    conflicts: tuple[Conflict, ...]


def merge_files(base: Path, ours: Path, theirs: Path) -> tuple[Conflict, ...]:
    """Merge the three ledger files into *ours*, as git's ``%O %A %B``, and give back the conflicts.

    An empty *base* is none: both branches began the ledger. Raises LedgerError, with *ours* as it was, when one
    of the files is no ledger.
    """
    before = read_bytes(ours)
    merged = merge_ledgers(_tables(base, may_be_empty=True), _tables(ours), _tables(theirs))
    if merged.content != before:
        replace_bytes(ours, merged.content, expected=before)
    return merged.conflicts


def merge_ledgers(base: Tables, ours: Tables, theirs: Tables) -> Merged:
    """The ledger of *ours* and *theirs*, which began as *base*, each as ``ledger_to_tables`` gives it."""
    merged: Tables = {}
    conflicts: list[Conflict] = []
    for table in TABLES:
        merged[table] = {}
        b, o, t = base.get(table, {}), ours[table], theirs[table]
        for key in sorted(b.keys() | o.keys() | t.keys()):
            record, conflict = _merge_record(table, b.get(key), o.get(key), t.get(key))
            if record is not None:
                merged[table][key] = record
            if conflict is not None:
                conflicts.append(conflict)
    _keep_what_is_leaned_on(merged, ours, theirs)
    content = jsontext.dump(ledger_to_tables(ledger_from_tables(merged)))
    return Merged(content, tuple(conflicts))


def _tables(path: Path, *, may_be_empty: bool = False) -> Tables:
    content = read_bytes(path)
    if content is None:
        raise faults.missing(path)
    if may_be_empty and not content:
        return {}
    return ledger_to_tables(read_ledger(path, content))


def _merge_record(
    table: str, base: Document | None, ours: Document | None, theirs: Document | None
) -> tuple[Document | None, Conflict | None]:
    if theirs in (ours, base):
        return ours, None
    if ours == base:
        return theirs, None
    if ours is None or theirs is None:
        kept = ours or theirs or {}
        return kept, _removed(table, kept, by_us=ours is None)
    return _merge_fields(table, base or {}, ours, theirs)


def _merge_fields(
    table: str, base: Document, ours: Document, theirs: Document
) -> tuple[Document, Conflict | None]:
    merged: Document = {}
    open_fields: set[str] = set()
    for unit in _units(table, base.keys() | ours.keys() | theirs.keys()):
        b, o, t = unit.of(base), unit.of(ours), unit.of(theirs)
        if t in (o, b):
            merged |= o
        elif o == b:
            merged |= t
        elif (settled := unit.settle(base, ours, theirs)) is not None:
            merged |= unit.of(settled)
        else:
            merged |= o
            open_fields |= {name for name in o.keys() | t.keys() if o.get(name) != t.get(name)}
    return merged, _changed(table, ours, theirs, tuple(sorted(open_fields))) if open_fields else None


def _units(table: str, fields: set[str]) -> list[Unit]:
    """The units of *table*'s records, and one more for each of *fields* that is in none of them."""
    units = list(RULES[table])
    if any(not unit.fields for unit in units):
        return units
    return units + [alone(name) for name in sorted(fields.difference(*(unit.fields for unit in units)))]


def _removed(table: str, kept: Document, *, by_us: bool) -> Conflict:
    sides = ("their change", "your removal") if by_us else ("your change", "its removal")
    return Conflict(table, str(kept["id"]), (), *sides)


def _changed(table: str, ours: Document, theirs: Document, fields: tuple[str, ...]) -> Conflict:
    mine, yours = (", ".join(faults.shown(side.get(name, "")) for name in fields) for side in (ours, theirs))
    return Conflict(table, str(ours["id"]), fields, mine, yours)


def _keep_what_is_leaned_on(merged: Tables, ours: Tables, theirs: Tables) -> None:
    """Put back claims and sources that one side removed while the other cited, judged or ruled on them."""
    known = {
        record["id"]: (table, key, record)
        for table in _LEANING.values()
        for side in (theirs, ours)
        for key, record in side[table].items()
    }
    for leaning in ("citations", "findings", "rulings"):
        for record in merged[leaning].values():
            for name in _LEANING:
                if found := known.get(record.get(name)):
                    table, key, kept = found
                    merged[table].setdefault(key, kept)
