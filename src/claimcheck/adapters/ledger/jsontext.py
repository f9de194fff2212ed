"""Ledger tables as JSON text: keys sorted, indented by two, UTF-8, a final newline.

One changed claim is so a few changed lines. Reading refuses what would be lost at the next write: a key
that stands twice (both sides of a merge kept by hand) is dropped silently by every JSON reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.adapters.ledger import faults
from claimcheck.core.errors import LedgerError

if TYPE_CHECKING:
    from pathlib import Path

Document = dict[str, object]
Tables = dict[str, dict[str, Document]]

_MARKERS = (b"<<<<<<< ", b"=======", b">>>>>>> ", b"||||||| ")


def dump(tables: Tables) -> bytes:
    """*tables* as the bytes of a ledger file; the same tables give the same bytes. Raises LedgerError."""
    import orjson

    options = orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    try:
        return orjson.dumps(tables, option=options)
    except orjson.JSONEncodeError as error:  # half a surrogate pair, or nested past all reason
        raise faults.no_json(error) from error


def parse(path: Path, content: bytes) -> Tables:
    """The tables in *content*, which was read from *path*. Raises LedgerError for anything but tables."""
    import orjson

    if not content.strip():
        raise faults.empty(path)
    try:
        tables: object = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise _broken(path, content, error.msg, error.pos) from error
    checked = _as_tables(path, tables)
    # What we wrote ourselves comes out byte for byte and cannot hold a key twice: the slow look is for
    # other hands.
    try:
        ours = dump(checked) == content
    except LedgerError as error:
        raise faults.not_ours(path, "nested too deeply") from error
    if not ours:
        _refuse_doubled_keys(path, content)
    return checked


def line_of(content: bytes, table: str, key: str) -> int:
    """The 1-based line on which record *key* of *table* starts in *content*, or 0 where it is not found."""
    start = content.find(b'"%s":' % table.encode())
    at = content.find(b'"%s":' % key.encode(), max(start, 0))
    return content.count(b"\n", 0, at) + 1 if at >= 0 else 0


def _as_tables(path: Path, tables: object) -> Tables:
    if not isinstance(tables, dict):
        raise faults.not_ours(path, "no tables in it")
    for name, table in tables.items():
        if not isinstance(table, dict) or not all(isinstance(document, dict) for document in table.values()):
            raise faults.not_ours(path, f"{faults.shown(name)} is no table")
    return tables


def _broken(path: Path, content: bytes, problem: str, position: int) -> Exception:
    for number, line in enumerate(content.splitlines(), start=1):
        if line.startswith(_MARKERS):
            return faults.merge_conflict(path, number)
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        return faults.bad_json(path, *_place(content[: error.start].decode(), error.start), "not UTF-8")
    if text.startswith("\ufeff"):
        return faults.bad_json(path, 1, 1, "a byte order mark")
    return faults.bad_json(path, *_place(text, position), problem)


def _place(text: str, position: int) -> tuple[int, int]:
    before = text[:position]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _refuse_doubled_keys(path: Path, content: bytes) -> None:
    import json

    def look(pairs: list[tuple[str, object]]) -> dict[str, object]:
        keys = dict(pairs)
        if len(keys) != len(pairs):
            twice = next(key for key in keys if sum(key == other for other, _ in pairs) > 1)
            raise faults.bad_json(path, *_second(content, twice), f"{faults.shown(twice)} stands twice")
        return keys

    json.loads(content, object_pairs_hook=look)


def _second(content: bytes, key: str) -> tuple[int, int]:
    text = content.decode()
    quoted = f'"{key}"'
    first = text.find(quoted)
    return _place(text, max(text.find(quoted, first + 1), 0))
