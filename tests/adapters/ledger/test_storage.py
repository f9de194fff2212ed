"""The storage as TinyDB itself uses it."""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import pytest
from tinydb import TinyDB, where
from tinydb.table import Document

from claimcheck.adapters.ledger.storage import LedgerStorage
from claimcheck.core.errors import LedgerChangedError, LedgerError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "harbour.json"


def test_a_change_that_was_given_up_half_way_is_not_read_back(path: Path) -> None:
    """TinyDB edits what it was handed in place: its next query must not see an edit that was never written."""
    database = TinyDB(path, storage=LedgerStorage)
    database.table("claims").insert_multiple([{"n": 1}, {"n": 2}])

    def spoil(document: MutableMapping[Any, Any]) -> None:
        document["n"] = 100 // (document["n"] - 2)

    with pytest.raises(ZeroDivisionError):
        database.table("claims").update(spoil)
    assert [document["n"] for document in database.table("claims")] == [1, 2]


def test_another_s_write_is_seen_by_the_next_read_and_not_undone_by_a_stale_write(path: Path) -> None:
    ours, theirs = LedgerStorage(path), LedgerStorage(path)
    ours.write({"claims": {"1": {"n": 1}}})
    assert theirs.read() == {"claims": {"1": {"n": 1}}}
    ours.write({"claims": {"1": {"n": 2}}})
    with pytest.raises(LedgerChangedError):
        theirs.write({"claims": {"1": {"n": 3}}})
    assert theirs.read() == {"claims": {"1": {"n": 2}}}
    theirs.write({"claims": {"1": {"n": 3}}})
    assert ours.read() == {"claims": {"1": {"n": 3}}}


def test_a_failed_write_leaves_what_is_read(path: Path) -> None:
    storage = LedgerStorage(path)
    storage.write({"claims": {"1": {"n": 1}}})
    with pytest.raises(LedgerError, match="cannot be written as JSON"):
        storage.write({"claims": {"1": {"n": object()}}})
    assert storage.read() == {"claims": {"1": {"n": 1}}}


def test_there_is_nothing_before_the_first_write(path: Path) -> None:
    assert LedgerStorage(path).read() is None
    assert not path.exists()


def test_text_is_sorted_indented_utf_8_with_a_final_newline(path: Path) -> None:
    LedgerStorage(path).write({"b": {}, "a": {"2": {"ö": "“x”", "n": [1]}, "10": {}}})
    assert path.read_bytes().decode() == (
        '{\n  "a": {\n    "10": {},\n    "2": {\n      "n": [\n        1\n      ],\n'
        '      "ö": "“x”"\n    }\n  },\n  "b": {}\n}\n'
    )


def test_a_query_after_a_write_of_our_own_finds_it(path: Path) -> None:
    with TinyDB(path, storage=LedgerStorage) as database:
        table = database.table("claims")
        table.insert(Document({"text": "140 boats"}, doc_id=77))
        assert table.search(where("text") == "140 boats")[0].doc_id == 77
        table.remove(doc_ids=[77])
        assert len(table) == 0
