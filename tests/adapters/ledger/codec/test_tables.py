"""The codec: what a ledger looks like as plain records, and that nothing is lost there and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings

from claimcheck.adapters.ledger import jsontext
from claimcheck.adapters.ledger.codec.tables import TABLES, ledger_from_tables, ledger_to_tables
from claimcheck.core.errors import LedgerError
from claimcheck.core.model.ledger import Claim, Ledger
from claimcheck.core.record.identity import mint, number
from tests.adapters.ledger import records

HERE = Path("claims/harbour.json")


@settings(max_examples=60, deadline=None)
@given(records.any_ledger)
def test_any_ledger_comes_back_as_it_was(ledger: Ledger) -> None:
    """Through tables, JSON text and back; a second time the text is the same to the byte."""
    content = jsontext.dump(ledger_to_tables(ledger))
    back = ledger_from_tables(jsontext.parse(HERE, content))
    assert back == ledger
    assert jsontext.dump(ledger_to_tables(back)) == content


def test_the_tables_are_the_seven_of_the_design_even_when_empty() -> None:
    assert set(ledger_to_tables(records.ledger())) == set(TABLES)


def test_a_record_stands_under_the_number_of_its_id_and_carries_the_id() -> None:
    one = records.claim("140 boats paid.")
    [(key, document)] = ledger_to_tables(records.ledger(one))["claims"].items()
    assert (key, document["id"]) == (str(number(one.id)), one.id)


def test_a_claim_is_readable_and_leaves_its_defaults_out() -> None:
    [document] = ledger_to_tables(records.ledger(records.claim("140 boats paid.", start=7)))[
        "claims"
    ].values()
    assert document == {
        "id": mint("c", "140 boats paid."),
        "text": "140 boats paid.",
        "prefix": "It was cold. ",
        "suffix": " Nobody spoke.",
        "start": 7,
        "end": 22,
        "kinds": ["count"],
        "values": [
            {
                "kind": "count",
                "start": 0,
                "end": 3,
                "raw": "140",
                "number": "140",
                "amount": {"low": "140", "high": "140"},
                "counted": "boats",
            }
        ],
        "recorded": "2024-03-09T12:00:00Z",
    }


def test_a_finding_is_one_flat_record() -> None:
    [document] = ledger_to_tables(records.ledger(records.FINDING))["findings"].values()
    assert document["verdict"] == "contradicts"
    assert document["passage"] == {"text": "104 boats paid", "start": 10, "end": 24}
    assert document["past"] == [
        {"verdict": "supports", "passage": "140 boats paid", "until": "2024-03-09T12:00:00Z"}
    ]


def test_what_stood_beside_a_passage_is_kept_with_it() -> None:
    past = (records.FINDING.past[0]._replace(stands=True), records.FINDING.past[0]._replace(beside=True))
    written = records.ledger(replace(records.FINDING, past=past))
    assert ledger_from_tables(ledger_to_tables(written)) == written


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        pytest.param(
            replace(records.claim("x"), recorded=datetime(2024, 3, 9)),  # noqa: DTZ001 - the fault under test
            "has no time zone",
            id="a time without a zone",
        ),
        pytest.param(
            replace(records.claim("x"), worth=float("inf")), "cannot be kept", id="an infinite worth"
        ),
        pytest.param(
            replace(records.claim("x"), id="boat"), "not a letter and hex", id="an id that is no number"
        ),
    ],
)
def test_what_a_file_cannot_keep_is_refused_by_name(bad: Claim, says: str) -> None:
    with pytest.raises(LedgerError, match=says):
        ledger_to_tables(records.ledger(bad))


def test_two_ids_of_one_number_are_refused_not_overwritten() -> None:
    first, second = (replace(records.claim("x"), id=letter + "00000000ff") for letter in "cd")
    with pytest.raises(LedgerError, match="shares its number with c00000000ff"):
        ledger_to_tables(records.ledger(first, second))


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(LedgerError, match="nothing was written"):
        jsontext.dump(ledger_to_tables(records.ledger(replace(records.RULING, note="\ud83d gone"))))
