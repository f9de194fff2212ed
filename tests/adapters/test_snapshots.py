"""Snapshots: kept once, found by their hash, never believed when damaged."""

from __future__ import annotations

import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from claimcheck.adapters.snapshots import SnapshotError, SnapshotFolder
from claimcheck.adapters.visits import Visit
from claimcheck.ports.web import Exchange

PAGE = Exchange(
    address="http://example.com/a",
    final_address="https://example.com/b",
    status=200,
    content_type="text/html; charset=utf-8",
    body="<p>Für 27 Männer.".encode(),
    fetched=datetime(2021, 5, 4, 12, 0, tzinfo=UTC),
    redirects=("https://example.com/b",),
    etag='W/"a1"',
    modified="Tue, 04 May 2021 10:00:00 GMT",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / ".claimcheck" / "snapshots"


def file_of(folder: Path, name: str) -> Path:
    return folder / name[:2] / f"{name}.snapshot"


def test_what_is_not_kept_is_absent(folder: Path) -> None:
    """And asking makes no folder."""
    store = SnapshotFolder(folder)
    assert store.get("0" * 64) is None
    assert "no snapshot" in str(store.trouble("0" * 64))
    assert not folder.exists()


@pytest.mark.parametrize(
    "name", ["", "../../../etc/passwd", "AB" * 32, "0" * 63, "0" * 65, "0" * 64 + "\n", "ab/../cd"]
)
def test_names_that_are_no_hash(folder: Path, name: str) -> None:
    assert SnapshotFolder(folder).get(name) is None


@pytest.mark.parametrize(
    "exchange",
    [
        pytest.param(PAGE, id="a page"),
        pytest.param(replace(PAGE, body=b""), id="nothing"),
        pytest.param(replace(PAGE, body=b"\0\xff" * 5000), id="bytes of any kind"),
        pytest.param(replace(PAGE, status=None, content_type="", redirects=()), id="a file"),
        pytest.param(replace(PAGE, address="sources/\udcff.txt"), id="a file name that is no text"),
    ],
)
def test_what_is_kept_comes_back(folder: Path, exchange: Exchange) -> None:
    store = SnapshotFolder(folder)
    name = store.put(exchange)
    assert name == sha256(exchange.body).hexdigest()
    assert store.get(name) == exchange
    assert store.trouble(name) is None


def test_the_headers_that_are_evidence_come_back(folder: Path) -> None:
    store = SnapshotFolder(folder)
    name = store.put(replace(PAGE, headers={"server": "quay/1", "set-cookie": "a=b"}))
    kept = store.get(name)
    assert kept is not None
    assert kept.headers == {"server": "quay/1"}
    store.put(replace(PAGE, headers={"server": "quay/2"}, fetched=datetime(2021, 6, 1, tzinfo=UTC)))
    store.settle()
    again = store.get(name)
    assert again is not None
    assert again.headers == {"server": "quay/1"}, "the answer that it was captured from"
    assert again.fetched > PAGE.fetched


OTHER = replace(
    PAGE,
    address="http://example.com/other",
    final_address="http://example.com/other",
    redirects=(),
    etag='"b7"',
    modified="",
    headers={"server": "quay/2"},
    fetched=datetime(2021, 6, 1, tzinfo=UTC),
)


def facts_of(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*.facts"))


@pytest.mark.parametrize("settled", [True, False], ids=["of two runs", "of one run"])
def test_each_address_of_one_body_keeps_its_own_facts(folder: Path, settled: bool) -> None:
    """Whichever came first; and another run finds them."""
    store = SnapshotFolder(folder)
    name = store.keep_visit(PAGE)
    if settled:
        store.settle()
    assert store.keep_visit(OTHER) == name
    for asked in (store, SnapshotFolder(folder)):
        assert asked.latest(PAGE.address) == PAGE
        assert asked.latest(OTHER.address) == OTHER
        assert asked.get(name) == asked.get(name, PAGE.address) == PAGE
        assert asked.get(name, OTHER.address) == OTHER
        assert asked.get(name, "http://example.com/never") == PAGE, "which gave the same words"
    assert len(list(folder.rglob("*.snapshot"))) == 1


def test_new_facts_take_the_place_of_no_other_addresses(folder: Path) -> None:
    store = SnapshotFolder(folder)
    name = store.put(PAGE)
    store.put(OTHER)
    store.settle()
    later = replace(OTHER, fetched=datetime(2021, 7, 1, tzinfo=UTC), headers={"server": "quay/3"})
    store.put(later)
    assert store.get(name, OTHER.address) == OTHER, "which lasts, and the later one not yet"
    store.settle()
    assert store.get(name, OTHER.address) == replace(later, headers=OTHER.headers)
    assert store.get(name, PAGE.address) == PAGE
    assert len(facts_of(folder)) == 1


def test_the_facts_of_an_address_have_the_same_name_everywhere(tmp_path: Path) -> None:
    """So that two folders laid together lose none, and none stands twice."""
    names = []
    for order in ((PAGE, OTHER), (replace(PAGE, address="http://example.com/c"), OTHER)):
        store = SnapshotFolder(tmp_path / order[0].address[-1])
        for each in order:
            store.put(each)
        names.append(facts_of(tmp_path / order[0].address[-1]))
    assert names[0] == names[1]


def test_a_snapshot_of_an_older_claimcheck_is_read(folder: Path) -> None:
    """It kept the facts of the last address alone; the other's come back with its next visit."""
    store = SnapshotFolder(folder)
    name = store.keep_visit(OTHER)
    store.visits.note(Visit(PAGE.address, name, PAGE.fetched))
    assert store.latest(PAGE.address) is None
    store.keep_visit(PAGE)
    assert (store.latest(PAGE.address), store.latest(OTHER.address)) == (PAGE, OTHER)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"address": "x"}'])
def test_damaged_facts_beside_a_body_are_absent_and_healed(folder: Path, content: bytes) -> None:
    store = SnapshotFolder(folder)
    name = store.put(PAGE)
    store.keep_visit(OTHER)
    (folder / name[:2] / facts_of(folder)[0]).write_bytes(content)
    assert store.latest(OTHER.address) is None
    assert store.get(name, OTHER.address) == PAGE
    store.put(OTHER)
    store.settle()
    assert store.latest(OTHER.address) == OTHER


def test_many_threads_keep_one_body(folder: Path) -> None:
    store = SnapshotFolder(folder)
    pages = [replace(OTHER, address=f"http://example.com/{n}") for n in range(24)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(store.keep_visit, pages))
    store.settle()
    assert [SnapshotFolder(folder).latest(page.address) for page in pages] == pages


def test_the_same_body_is_kept_once(folder: Path) -> None:
    """With the facts of the address's latest exchange; no draft is left lying about."""
    store = SnapshotFolder(folder)
    later = replace(PAGE, etag="", fetched=datetime(2021, 6, 1, tzinfo=UTC))
    name = store.put(PAGE)
    assert store.put(later) == name
    assert store.get(name) == PAGE, "which lasts, and the later one not yet"
    store.settle()
    assert store.get(name) == later
    assert sorted(path.suffix for path in folder.rglob("*") if path.is_file()) == [".snapshot"]


DAMAGE = [
    pytest.param(b"", id="empty"),
    pytest.param(b"{}", id="facts alone"),
    pytest.param(b"{}\nnot compressed", id="not compressed"),
    pytest.param(b"{}\n" + zlib.compress(b"other words"), id="another body"),
    pytest.param(b"{}\n" + zlib.compress(PAGE.body)[:-6], id="cut off"),
]


@pytest.mark.parametrize("content", DAMAGE)
def test_a_damaged_body_is_absent_and_healed_by_the_next_fetch(folder: Path, content: bytes) -> None:
    store = SnapshotFolder(folder)
    name = store.put(PAGE)
    file_of(folder, name).write_bytes(content)
    assert store.get(name) is None
    assert "damaged" in str(store.trouble(name))
    store.put(PAGE)
    store.settle()
    assert store.get(name) == PAGE


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"status": "x"}', b'{"headers": []}'])
def test_damaged_facts_are_absent_too(folder: Path, content: bytes) -> None:
    store = SnapshotFolder(folder)
    name = store.put(PAGE)
    file_of(folder, name).write_bytes(content + b"\n" + zlib.compress(PAGE.body))
    assert store.get(name) is None
    assert "damaged" in str(store.trouble(name))
    store.put(PAGE)
    store.settle()
    assert store.get(name) == PAGE


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """One line says where, what and what next."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SnapshotError, match="cannot be kept"):
        SnapshotFolder(tmp_path / "file").put(PAGE)
