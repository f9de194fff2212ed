"""The store: one file an article, changed under a lock, in one write, and left alone otherwise."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, given, settings
from tinydb import TinyDB, where
from tinydb.table import Document

from claimcheck.adapters.ledger.codec.tables import TABLES
from claimcheck.adapters.ledger.store import TinyLedgers
from claimcheck.core.errors import LedgerChangedError, LedgerError
from claimcheck.core.model.ledger import Claim, Ledger
from claimcheck.core.record.identity import number
from claimcheck.ports.ledgers import LedgerStore
from tests.adapters.ledger import records


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "claims"


@pytest.fixture
def store(folder: Path) -> LedgerStore:
    return TinyLedgers(folder)


def put(store: LedgerStore, *more: Claim) -> Ledger:
    """Add *more* to the ledger "harbour", which comes into being where there is none."""
    return store.change("harbour", lambda before: (before or records.ledger()).put(*more))


class UnexpectedError(Exception):
    """What an edit raises in these tests."""


def test_nothing_edited_is_nothing_written(store: LedgerStore, folder: Path) -> None:
    put(store, *records.claims(3))
    before = (folder / "harbour.json").stat()
    put(store, *records.claims(3))
    after = (folder / "harbour.json").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_what_an_edit_raises_leaves_the_file_as_it_was(store: LedgerStore, folder: Path) -> None:
    put(store, *records.claims(3))
    before = (folder / "harbour.json").read_bytes()

    def fail(_: Ledger | None) -> Ledger:
        raise UnexpectedError

    with pytest.raises(UnexpectedError):
        store.change("harbour", fail)
    assert (folder / "harbour.json").read_bytes() == before


def test_a_first_edit_that_raises_makes_no_ledger(store: LedgerStore, folder: Path) -> None:
    def fail(_: Ledger | None) -> Ledger:
        raise UnexpectedError

    with pytest.raises(UnexpectedError):
        store.change("harbour", fail)
    assert store.slugs() == []


def test_a_file_that_changed_meanwhile_is_not_written_over(store: LedgerStore, folder: Path) -> None:
    """By a hand that takes no lock: an editor, a checkout."""
    put(store, *records.claims(3))
    path = folder / "harbour.json"

    def edit(before: Ledger | None) -> Ledger:
        path.write_text(path.read_text().replace("That", "this"))
        assert before is not None
        return before.put(records.claim("Another 150 boats did not."))

    path.write_text(path.read_text().replace("that year", "That year"))
    with pytest.raises(LedgerChangedError, match="changed while you were working; nothing was written"):
        store.change("harbour", edit)
    assert "this year" in path.read_text()
    assert list(folder.glob(".*.draft")) == []


def test_a_file_that_went_away_or_turned_up_meanwhile_is_a_change_too(
    store: LedgerStore, folder: Path
) -> None:
    path = folder / "harbour.json"

    def turn_up(_: Ledger | None) -> Ledger:
        path.write_text("{}")
        return records.ledger()

    with pytest.raises(LedgerChangedError):
        store.change("harbour", turn_up)
    assert path.read_text() == "{}"
    path.unlink()
    put(store)

    def go_away(before: Ledger | None) -> Ledger:
        path.unlink()
        assert before is not None
        return before.put(*records.claims(1))

    with pytest.raises(LedgerChangedError):
        store.change("harbour", go_away)
    assert not path.exists()


def test_a_written_ledger_is_read_back(store: LedgerStore) -> None:
    written = put(store, *records.claims(3))
    assert store.load("harbour") == written


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(records.any_ledger)
def test_any_ledger_survives_the_file(store: LedgerStore, ledger: Ledger) -> None:
    assert store.change("harbour", lambda _: ledger) == ledger
    assert store.load("harbour") == ledger


def test_slugs_are_the_ledgers_and_nothing_else(store: LedgerStore, folder: Path) -> None:
    assert store.slugs() == []
    put(store)
    store.change("ferry", lambda _: Ledger(replace(records.ARTICLE, slug="ferry")))
    (folder / "private").mkdir()
    (folder / "notes.txt").write_text("")
    (folder / ".hidden.json").write_text("")
    assert store.slugs() == ["ferry", "harbour"]


def test_a_missing_ledger_says_what_next(store: LedgerStore) -> None:
    with pytest.raises(LedgerError, match=r"harbour\.json: there is no such ledger; `claimcheck extract`"):
        store.load("harbour")


@pytest.mark.parametrize("slug", ["", ".", "..", "../harbour", "a/b", "a\\b", ".hidden", "a\nb", "C:x"])
def test_a_slug_cannot_lead_out_of_the_folder(store: LedgerStore, slug: str) -> None:
    with pytest.raises(LedgerError, match="cannot name a ledger"):
        store.load(slug)


def test_a_renamed_ledger_is_refused_not_mixed_up(store: LedgerStore, folder: Path) -> None:
    put(store)
    (folder / "harbour.json").rename(folder / "ferry.json")
    with pytest.raises(LedgerError, match=r"the ledger inside is that of 'harbour'"):
        store.load("ferry")


def test_a_link_stays_a_link_and_the_mode_is_kept(store: LedgerStore, folder: Path, tmp_path: Path) -> None:
    put(store, *records.claims(1))
    path, elsewhere = folder / "harbour.json", tmp_path / "kept.json"
    path.rename(elsewhere)
    elsewhere.chmod(0o640)
    path.symlink_to(elsewhere)
    put(store, *records.claims(2))
    assert path.is_symlink()
    assert elsewhere.stat().st_mode & 0o777 == 0o640
    assert len(store.load("harbour").claims) == 2


def test_a_link_that_is_planted_as_the_draft_is_not_followed(store: LedgerStore, folder: Path) -> None:
    put(store, *records.claims(1))
    victim = folder / "victim"
    victim.write_text("mine")
    (folder / f".harbour.json.{os.getpid()}.draft").symlink_to(victim)
    put(store, *records.claims(2))
    assert victim.read_text() == "mine"


def test_drafts_of_killed_processes_are_swept(store: LedgerStore, folder: Path) -> None:
    put(store, *records.claims(1))
    ours, other = folder / ".harbour.json.999999.draft", folder / ".ferry.json.999999.draft"
    ours.write_text("half")
    other.write_text("half")
    put(store, *records.claims(2))
    assert (ours.exists(), other.exists()) == (False, True)


def test_who_waits_too_long_for_the_lock_is_told(folder: Path) -> None:
    folder.mkdir()
    with (
        FileLock(folder / ".harbour.lock"),
        pytest.raises(LedgerError, match=r"another claimcheck has been writing this ledger for 0\.05 s"),
    ):
        put(TinyLedgers(folder, patience=0.05))


def test_a_reader_needs_no_lock(store: LedgerStore, folder: Path) -> None:
    put(store, *records.claims(1))
    with FileLock(folder / ".harbour.lock"):
        assert len(store.load("harbour").claims) == 1


def test_stock_tinydb_sees_the_same_records(store: LedgerStore, folder: Path) -> None:
    ledger = store.change(
        "harbour",
        lambda _: records.ledger(
            *records.claims(5), records.SOURCE, records.CITATION, records.FINDING, records.RULING
        ),
    )
    with TinyDB(folder / "harbour.json") as stock:
        assert stock.tables() == set(TABLES)
        for name in ("claims", "sources", "citations", "findings", "rulings"):
            kept = getattr(ledger, name)
            assert {document["id"] for document in stock.table(name)} == set(kept)
            assert {document.doc_id for document in stock.table(name)} == {number(id_) for id_ in kept}
        first = records.claims(1)[0]
        [found] = stock.table("claims").search(where("text") == first.text)
        assert found.doc_id == number(first.id)
        assert stock.table("meta").all() == [{"schema": 1}]


def test_what_stock_tinydb_writes_is_read_again(store: LedgerStore, folder: Path) -> None:
    r"""It writes one line, unsorted, with \u escapes; our next change puts it in order again."""
    put(store, *records.claims(3))
    before = json.loads((folder / "harbour.json").read_bytes())
    with TinyDB(folder / "harbour.json") as stock:
        stock.table("article").update({"title": "Der Hafen – „teuer“ 🚢"})
        record = dict(records.CITATION_DOCUMENT)
        stock.table("citations").insert(Document(record, doc_id=number(str(record["id"]))))
    ledger = store.load("harbour")
    assert ledger.article.title == "Der Hafen – „teuer“ 🚢"
    assert list(ledger.citations.values()) == [records.CITATION]
    put(store, records.claim("140 more."))
    text = (folder / "harbour.json").read_text()
    assert "„teuer“ 🚢" in text
    assert set(json.loads(text)["claims"]) > set(before["claims"])


def test_reading_a_ledger_imports_neither_tinydb_nor_the_lock(store: LedgerStore, folder: Path) -> None:
    put(store, *records.claims(1))
    script = (
        "import sys; from pathlib import Path; from claimcheck.adapters.ledger.store import TinyLedgers;"
        "TinyLedgers(Path(sys.argv[1])).load('harbour');"
        "print([m for m in ('tinydb', 'filelock', 'asyncio', 'rich') if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", script, folder], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
