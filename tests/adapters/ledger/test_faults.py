"""Files that are no ledger: one line that says what, where and what next, and the file stays as it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.adapters.ledger.store import TinyLedgers
from claimcheck.core.errors import LedgerError
from tests.adapters.ledger import records

Spoil = Callable[[str], str | bytes]


def _field(table: str, name: str, value: object) -> Spoil:
    def spoil(text: str) -> str:
        tables = json.loads(text)
        next(iter(tables[table].values()))[name] = value
        return json.dumps(tables, indent=2)

    return spoil


def _without(table: str, name: str) -> Spoil:
    def spoil(text: str) -> str:
        tables = json.loads(text)
        del next(iter(tables[table].values()))[name]
        return json.dumps(tables, indent=2)

    return spoil


def _set(path: str, value: object) -> Spoil:
    def spoil(text: str) -> str:
        tables = json.loads(text)
        tables[path] = value
        return json.dumps(tables)

    return spoil


def _twice(text: str) -> str:
    tables = json.loads(text)
    tables["claims"]["7"] = next(iter(tables["claims"].values()))
    return json.dumps(tables)


BAD = [
    pytest.param(
        lambda text: text.replace(
            '  "findings"', '<<<<<<< ours\n  "findings"\n=======\n>>>>>>> theirs\n  "findings"'
        ),
        r":\d+: merge-conflict markers; run `claimcheck init`",
        id="merge-conflict markers",
    ),
    pytest.param(
        lambda text: text[: len(text) // 2], r":\d+:\d+: not valid JSON", id="cut off in the middle"
    ),
    pytest.param(
        lambda text: text.replace('"count"', "count", 1), r"\.json:\d+:\d+: not valid JSON", id="a lost quote"
    ),
    pytest.param(lambda _: "", "the file is empty", id="empty"),
    pytest.param(lambda _: " \n", "the file is empty", id="white space only"),
    pytest.param(lambda text: text.encode("utf-16"), ":1:1: not valid JSON .not UTF-8", id="UTF-16"),
    pytest.param(
        lambda text: "\ufeff" + text, ":1:1: not valid JSON .a byte order mark", id="byte order mark"
    ),
    pytest.param(lambda _: b"\x89PNG\r\n\x1a\n\x00", "not UTF-8", id="binary"),
    pytest.param(lambda _: "[1, 2]", "not a claimcheck ledger", id="JSON, but a list"),
    pytest.param(lambda _: '{"name": "left-pad"}', "'name' is no table", id="JSON of somebody else's"),
    pytest.param(
        lambda _: '{"_default": {"1": {"a": 1}}}', "it names no schema", id="a TinyDB file of somebody else's"
    ),
    pytest.param(lambda _: "{" + '"a":{' * 300 + "}" * 301, "nested too deeply", id="nested past all reason"),
    pytest.param(
        _field("meta", "schema", 2),
        "ledger schema '2', and this claimcheck reads schema 1; upgrade",
        id="a newer schema",
    ),
    pytest.param(_field("meta", "schema", True), "ledger schema 'True'", id="a schema that is no number"),
    pytest.param(_set("drafts", {}), "the table 'drafts' is unknown", id="an unknown table"),
    pytest.param(_set("article", {}), "it holds 0 articles", id="no article"),
    pytest.param(
        _field("claims", "mood", "sad"),
        r":\d+: claims 'c[0-9a-f]{10}': field 'mood' is unknown to this claimcheck",
        id="an unknown field",
    ),
    pytest.param(_without("claims", "text"), "field 'text' is missing", id="a missing field"),
    pytest.param(
        _field("claims", "start", "7"), "field 'start': '7' is not a whole number", id="a number as text"
    ),
    pytest.param(
        _field("claims", "start", -7), "is not a whole number from 0 up", id="a place before the start"
    ),
    pytest.param(_field("claims", "text", 7), "field 'text': '7' is not text", id="text as a number"),
    pytest.param(_field("claims", "worth", "much"), "'much' is not a number", id="a worth in words"),
    pytest.param(
        _field("claims", "kinds", ["mood"]), "'mood' is none of date, duration", id="an unknown kind"
    ),
    pytest.param(_field("claims", "values", {}), "is not a list", id="values that are no list"),
    pytest.param(
        _field("claims", "values", [7]), r"values\[0\]: is no record", id="a value that is no record"
    ),
    pytest.param(_field("claims", "recorded", "yesterday"), "is not a time such as", id="a time in words"),
    pytest.param(
        _field("claims", "recorded", "2024-03-09T12:00:00"),
        "is not a time such as",
        id="a time without a zone",
    ),
    pytest.param(
        _field("claims", "id", "boat!"), "not a letter and hex digits", id="an id that is no number"
    ),
    pytest.param(
        _field(
            "claims",
            "values",
            [{"kind": "count", "start": 0, "end": 1, "raw": "1", "amount": {"low": "many"}}],
        ),
        r"values\[0\]: amount: field 'low': 'many' is not a number",
        id="a number in words, three deep",
    ),
    pytest.param(
        _field(
            "claims",
            "values",
            [{"kind": "date", "start": 0, "end": 1, "raw": "1", "days": {"first": "2024-02-30"}}],
        ),
        "'2024-02-30' is not a day such as",
        id="a day no calendar has",
    ),
    pytest.param(
        _field(
            "claims",
            "values",
            [{"kind": "count", "start": 0, "end": 1, "raw": "1", "amount": {"low": "9", "high": "1"}}],
        ),
        "reversed interval 9..1",
        id="a reversed interval",
    ),
    pytest.param(_field("sources", "confidential", 1), "is neither true nor false", id="a flag as a number"),
    pytest.param(_twice, "stands twice, under two numbers", id="one record under two numbers"),
    pytest.param(
        lambda text: text.replace('"rulings": {', '"claims": {},\n  "rulings": {'),
        "'claims' stands twice",
        id="both sides of a merge kept by hand",
    ),
]


@pytest.mark.parametrize(("spoil", "says"), BAD)
def test_a_bad_file_is_one_clear_line_and_is_never_written_over(
    tmp_path: Path, spoil: Spoil, says: str
) -> None:
    store = TinyLedgers(tmp_path)
    store.change(
        "harbour",
        lambda _: records.ledger(*records.claims(2), records.SOURCE, records.FINDING, records.RULING),
    )
    path = tmp_path / "harbour.json"
    spoilt = spoil(path.read_text())
    path.write_bytes(spoilt if isinstance(spoilt, bytes) else spoilt.encode())
    before = path.read_bytes()
    with pytest.raises(LedgerError, match=says) as at_load:
        store.load("harbour")
    with pytest.raises(LedgerError, match=says):
        store.change("harbour", lambda _: records.ledger())
    assert path.read_bytes() == before
    line = str(at_load.value)
    assert line.startswith(str(path))
    assert line.isprintable()


def test_the_line_named_is_the_line_of_the_record(tmp_path: Path) -> None:
    store = TinyLedgers(tmp_path)
    store.change("harbour", lambda _: records.ledger(*records.claims(3)))
    path = tmp_path / "harbour.json"
    lines = path.read_text().splitlines()
    third = [number for number, line in enumerate(lines) if '"prefix"' in line][2]
    lines[third] = lines[third].replace('"prefix"', '"préfix"')
    path.write_text("\n".join(lines))
    with pytest.raises(LedgerError) as caught:
        store.load("harbour")
    named = int(str(caught.value).split(":")[1])
    assert lines[named - 1].strip().rstrip(' {:"').strip('"').isdigit()
    assert named <= third
    assert all('"id"' not in line for line in lines[third:named])


def test_a_broken_place_counts_letters_not_bytes(tmp_path: Path) -> None:
    path = tmp_path / "harbour.json"
    path.write_text('{\n "ä": {"öü": "€🚢" x}}')
    with pytest.raises(LedgerError, match=r"harbour\.json:2:19: not valid JSON"):
        TinyLedgers(tmp_path).load("harbour")


def test_what_a_file_says_is_shown_as_text(tmp_path: Path) -> None:
    """No escape sequence, bidi control or newline of a file reaches the terminal through a message."""
    path = tmp_path / "harbour.json"
    path.write_text(json.dumps({"\x1b]0;own\x07\u202e\n::error::[bold]": 1}))
    with pytest.raises(LedgerError) as caught:
        TinyLedgers(tmp_path).load("harbour")
    assert not {"\x1b", "\x07", "\u202e", "\n"} & set(str(caught.value))


def test_a_directory_in_the_ledger_s_place(tmp_path: Path) -> None:
    (tmp_path / "harbour.json").mkdir()
    with pytest.raises(LedgerError, match="cannot be read: is a directory"):
        TinyLedgers(tmp_path).load("harbour")
    with pytest.raises(LedgerError, match="cannot be read: is a directory"):
        TinyLedgers(tmp_path).change("harbour", lambda _: records.ledger())


def test_a_file_in_the_folder_s_place(tmp_path: Path) -> None:
    folder = tmp_path / "claims"
    folder.write_text("")
    with pytest.raises(LedgerError, match="cannot be read: not a directory"):
        TinyLedgers(folder).slugs()
    with pytest.raises(LedgerError, match="cannot be read: not a directory"):
        TinyLedgers(folder).load("harbour")
    with pytest.raises(LedgerError, match="not written: file exists; the ledger is as it was"):
        TinyLedgers(folder).change("harbour", lambda _: records.ledger())


def test_a_link_that_leads_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "harbour.json").symlink_to(tmp_path / "harbour.json")
    with pytest.raises(LedgerError, match="too many levels of symbolic links"):
        TinyLedgers(tmp_path).load("harbour")
    with pytest.raises(LedgerError, match="too many levels of symbolic links"):
        TinyLedgers(tmp_path).change("harbour", lambda _: records.ledger())
