"""A whole ledger and its seven tables, each made from the other.

A record stands in its table under the number its id spells, so that two branches never mint the same one for
different records. The article and the schema version stand under 1.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol, TypeVar

from claimcheck.adapters.ledger import faults
from claimcheck.adapters.ledger.codec.articles import article_from_document, article_to_document
from claimcheck.adapters.ledger.codec.citations import citation_from_document, citation_to_document
from claimcheck.adapters.ledger.codec.claims import claim_from_document, claim_to_document
from claimcheck.adapters.ledger.codec.fields import Document, FieldError
from claimcheck.adapters.ledger.codec.findings import finding_from_document, finding_to_document
from claimcheck.adapters.ledger.codec.rulings import ruling_from_document, ruling_to_document
from claimcheck.adapters.ledger.codec.sources import source_from_document, source_to_document
from claimcheck.core.model.ledger import Article, Ledger
from claimcheck.core.record.identity import number

SCHEMA = 1
TABLES = ("article", "claims", "sources", "citations", "findings", "rulings", "meta")
_ONLY = "1"

Tables = dict[str, dict[str, Document]]


class _Record(Protocol):
    @property
    def id(self) -> str: ...


_R = TypeVar("_R", bound=_Record)


class TableError(Exception):
    """What keeps tables from being a ledger. ``table`` is "" when it is the tables as a whole."""

    def __init__(self, problem: str, table: str = "", key: str = "", record: str = "") -> None:
        super().__init__(problem)
        self.problem, self.table, self.key, self.record = problem, table, key, record


class SchemaError(TableError):
    """Tables of another schema; ``found`` is what they say theirs is."""

    def __init__(self, found: object) -> None:
        super().__init__("unknown schema", "meta", _ONLY)
        self.found = found


class AsRead(NamedTuple):
    """A ledger and the tables it was read from."""

    ledger: Ledger
    tables: Tables

    def document(self, table: str, key: str, record: object, record_id: str) -> Document | None:
        """The document *record* was read from, when it is still that very object; else None."""
        if getattr(self.ledger, table).get(record_id) is not record:
            return None
        document = self.tables.get(table, {}).get(key)
        return document if document is not None and document["id"] == record_id else None


def ledger_to_tables(ledger: Ledger, read: AsRead | None = None) -> Tables:
    """*ledger* as plain tables. Raises LedgerError for a record that a file cannot keep.

    With what was *read* before the change, records that were left alone are not made plain again: in a large ledger
    that is nearly all of them.
    """
    return {
        "article": {_ONLY: article_to_document(ledger.article)},
        "claims": _write("claims", ledger.claims, claim_to_document, read),
        "sources": _write("sources", ledger.sources, source_to_document, read),
        "citations": _write("citations", ledger.citations, citation_to_document, read),
        "findings": _write("findings", ledger.findings, finding_to_document, read),
        "rulings": _write("rulings", ledger.rulings, ruling_to_document, read),
        "meta": {_ONLY: {"schema": SCHEMA}},
    }


def ledger_from_tables(tables: Tables) -> Ledger:
    """The ledger in *tables*. Raises TableError."""
    check_schema(tables)
    return Ledger(
        article=_only_article(tables.get("article", {})),
        claims=_read("claims", tables, claim_from_document),
        sources=_read("sources", tables, source_from_document),
        citations=_read("citations", tables, citation_from_document),
        findings=_read("findings", tables, finding_from_document),
        rulings=_read("rulings", tables, ruling_from_document),
    )


def check_schema(tables: Tables) -> None:
    """Raise TableError unless *tables* are a ledger's, of the schema this module reads."""
    meta = list(tables.get("meta", {}).values())
    if len(meta) != 1 or "schema" not in meta[0]:
        raise TableError("it names no schema")
    schema = meta[0]["schema"]
    if type(schema) is not int or schema != SCHEMA:
        raise SchemaError(schema)
    if unknown := sorted(tables.keys() - set(TABLES)):
        raise TableError(f"the table {faults.shown(unknown[0])} is unknown to this claimcheck")


def _only_article(table: dict[str, Document]) -> Article:
    if len(table) != 1:
        raise TableError(f"it holds {len(table)} articles")
    [(key, document)] = table.items()
    try:
        return article_from_document(document)
    except FieldError as fault:
        raise TableError(str(fault), "article", key, str(document.get("id", key))) from fault


def _write(
    table: str, records: Mapping[str, _R], to_document: Callable[[_R], Document], read: AsRead | None
) -> dict[str, Document]:
    written: dict[str, Document] = {}
    for record in records.values():
        try:
            key = str(_number(record.id))
            kept = read.document(table, key, record, record.id) if read else None
            document = kept or to_document(record)
        except FieldError as fault:
            raise faults.unwritable(table, record.id, str(fault)) from fault
        if key in written:
            raise faults.unwritable(table, record.id, f"shares its number with {written[key]['id']}")
        written[key] = document
    return written


def _read(table: str, tables: Tables, from_document: Callable[[object], _R]) -> dict[str, _R]:
    """The records of *table* by their own ids, whatever number each stands under."""
    records: dict[str, _R] = {}
    for key, document in tables.get(table, {}).items():
        try:
            record = from_document(document)
            _number(record.id)
        except FieldError as fault:
            raise TableError(str(fault), table, key, str(document.get("id", key))) from fault
        if record.id in records:
            raise TableError("stands twice, under two numbers", table, key, record.id)
        records[record.id] = record
    return records


def _number(record_id: str) -> int:
    try:
        return number(record_id)
    except ValueError:
        raise FieldError("its id is not a letter and hex digits") from None
