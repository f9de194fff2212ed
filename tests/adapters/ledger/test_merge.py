"""Merging ledgers: what both branches did is kept, what only a person can join is named, and JSON stays JSON."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings

from claimcheck.adapters.ledger import jsontext
from claimcheck.adapters.ledger.codec.tables import ledger_to_tables
from claimcheck.adapters.ledger.merge import Conflict, merge_files
from claimcheck.adapters.ledger.store import read_ledger
from claimcheck.core.errors import LedgerError
from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.ledger import Ledger, PastWords
from claimcheck.core.model.source import Attempt, Outcome
from tests.adapters.ledger import records

LATER = records.NOON + timedelta(days=1)
LATEST = records.NOON + timedelta(days=2)
CLAIM = records.claim("140 boats paid the tax.", start=40)
BASE = records.ledger(CLAIM, records.SOURCE, records.CITATION, records.FINDING)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def _merge(
    folder: Path, base: Ledger | None, ours: Ledger, theirs: Ledger
) -> tuple[Ledger, tuple[Conflict, ...]]:
    paths = [folder / name for name in ("base", "ours", "theirs")]
    for path, ledger in zip(paths, (base, ours, theirs), strict=True):
        path.write_bytes(jsontext.dump(ledger_to_tables(ledger)) if ledger else b"")
    conflicts = merge_files(*paths)
    return read_ledger(paths[1], paths[1].read_bytes()), conflicts


def _cleanly(folder: Path, base: Ledger | None, ours: Ledger, theirs: Ledger) -> Ledger:
    merged, conflicts = _merge(folder, base, ours, theirs)
    assert conflicts == ()
    return merged


def _without(ledger: Ledger, claim_id: str) -> Ledger:
    return replace(ledger, claims={key: claim for key, claim in ledger.claims.items() if key != claim_id})


def test_records_of_both_sides_are_united(folder: Path) -> None:
    ours, theirs = (
        BASE.put(*records.claims(3, "sloop")),
        BASE.put(*records.claims(3, "ketch"), records.RULING),
    )
    merged = _cleanly(folder, BASE, ours, theirs)
    assert merged.claims == ours.claims | theirs.claims
    assert list(merged.rulings) == [records.RULING.id]


def test_a_record_one_side_changed_is_taken_from_there(folder: Path) -> None:
    changed = BASE.put(replace(records.CITATION, quote="140 boats in all"))
    assert _cleanly(folder, BASE, BASE, changed) == changed
    assert _cleanly(folder, BASE, changed, BASE) == changed


def test_what_one_side_removed_and_the_other_left_alone_is_gone(folder: Path) -> None:
    removed = _without(BASE, CLAIM.id)
    assert _cleanly(folder, BASE, BASE, removed).claims == {}
    assert _cleanly(folder, BASE, removed, BASE).claims == {}


def test_different_fields_of_one_record_join(folder: Path) -> None:
    ours = BASE.put(replace(records.CITATION, quote="all 140 boats"))
    theirs = BASE.put(replace(records.CITATION, locator="page 7"))
    merged = _cleanly(folder, BASE, ours, theirs)
    assert merged.citations[records.CITATION.id] == replace(
        records.CITATION, quote="all 140 boats", locator="page 7"
    )


def test_one_field_that_both_changed_is_a_conflict_and_the_rest_still_joins(folder: Path) -> None:
    ours = BASE.put(replace(records.CITATION, quote="all of them"), *records.claims(1, "sloop"))
    theirs = BASE.put(
        replace(records.CITATION, quote="nearly all", locator="page 7"), *records.claims(1, "ketch")
    )
    merged, conflicts = _merge(folder, BASE, ours, theirs)
    [conflict] = conflicts
    assert (
        str(conflict) == "citations d00000000bb: quote: kept 'all of them'; the other branch has 'nearly all'"
    )
    assert merged.citations[records.CITATION.id] == replace(
        records.CITATION, quote="all of them", locator="page 7"
    )
    assert set(merged.claims) == set(ours.claims) | set(theirs.claims)


@pytest.mark.parametrize("by_us", [True, False])
def test_removed_here_and_changed_there_is_a_conflict_and_kept(folder: Path, by_us: bool) -> None:
    removed, changed = _without(BASE, CLAIM.id), BASE.put(replace(CLAIM, repeats=2))
    sides = (removed, changed) if by_us else (changed, removed)
    merged, [conflict] = _merge(folder, BASE, *sides)
    assert (conflict.table, conflict.record, conflict.fields) == ("claims", CLAIM.id, ())
    assert merged.claims == changed.claims


def test_a_claim_removed_here_and_ruled_on_there_stays(folder: Path) -> None:
    ruled = BASE.put(replace(records.RULING, claim=CLAIM.id))
    assert _cleanly(folder, BASE, _without(BASE, CLAIM.id), ruled) == ruled


def test_the_same_sentence_recorded_on_both_branches_is_one_claim_from_the_first_day(folder: Path) -> None:
    new = records.claim("The pier is 90 m long.", start=10)
    ours = BASE.put(replace(new, recorded=LATER))
    theirs = BASE.put(
        replace(new, recorded=records.NOON, worth=0.9, anchor=replace(new.anchor, start=70, end=92))
    )
    assert _cleanly(folder, BASE, ours, theirs).claims[new.id] == new
    assert _cleanly(folder, None, ours, theirs).claims[new.id] == new


def test_a_claim_edited_on_one_side_and_moved_on_the_other_follows_the_edit(folder: Path) -> None:
    edited = replace(
        CLAIM,
        anchor=replace(CLAIM.anchor, exact="141 boats paid the tax.", start=45, end=68),
        kinds=(ClaimKind.COUNT, ClaimKind.EVENT),
        past=(PastWords(CLAIM.text, LATER),),
    )
    moved = replace(CLAIM, anchor=replace(CLAIM.anchor, start=400, end=423))
    assert _cleanly(folder, BASE, BASE.put(moved), BASE.put(edited)).claims == {CLAIM.id: edited}
    assert _cleanly(folder, BASE, BASE.put(edited), BASE.put(moved)).claims == {CLAIM.id: edited}


def test_a_claim_edited_on_both_sides_is_a_conflict_with_both_pasts(folder: Path) -> None:
    def edited(words: str, when: PastWords) -> Ledger:
        return BASE.put(replace(CLAIM, anchor=replace(CLAIM.anchor, exact=words), past=(when,)))

    first, last = PastWords(CLAIM.text, LATER), PastWords(CLAIM.text, LATEST)
    ours, theirs = edited("141 boats paid.", last), edited("142 boats paid.", first)
    merged, [conflict] = _merge(folder, BASE, ours, theirs)
    assert conflict.fields == ("text",)
    assert merged.claims[CLAIM.id].text == "141 boats paid."
    assert merged.claims[CLAIM.id].past == (first, last)


def test_of_two_fetches_the_later_counts(folder: Path) -> None:
    assert records.SOURCE.snapshot is not None
    fetched = replace(
        records.SOURCE, title="Accounts", snapshot=records.SOURCE.snapshot._replace(fetched=LATER)
    )
    failed = replace(records.SOURCE, attempt=Attempt(Outcome.TIMEOUT, "no answer in 20 s", LATEST))
    for ours, theirs in ((fetched, failed), (failed, fetched)):
        merged = _cleanly(folder, BASE, BASE.put(ours), BASE.put(theirs))
        assert merged.sources == {records.SOURCE.id: failed}


def test_of_two_findings_the_later_counts_whole_and_the_other_is_its_past(folder: Path) -> None:
    first = replace(
        records.FINDING, finding=replace(records.FINDING.finding, verdict=Verdict.PARTLY), since=LATER
    )
    last = replace(
        records.FINDING,
        finding=replace(records.FINDING.finding, verdict=Verdict.SUPPORTS, reasons=()),
        since=LATEST,
    )
    for ours, theirs in ((first, last), (last, first)):
        [merged] = _cleanly(folder, BASE, BASE.put(ours), BASE.put(theirs)).findings.values()
        assert (merged.finding, merged.since) == (last.finding, LATEST)
        assert [past.verdict for past in merged.past] == ["supports", "partly"]


def test_the_same_finding_on_both_branches_counts_from_the_first_day(folder: Path) -> None:
    ours, theirs = (
        BASE.put(replace(records.FINDING, words="140 paid", since=when)) for when in (LATEST, LATER)
    )
    [merged] = _cleanly(folder, BASE, ours, theirs).findings.values()
    assert (merged.since, merged.past) == (LATER, records.FINDING.past)


def test_rulings_are_never_joined_field_by_field(folder: Path) -> None:
    base = BASE.put(records.RULING)
    ours, theirs = (
        base.put(replace(records.RULING, note="No.")),
        base.put(replace(records.RULING, owner="Bo")),
    )
    merged, [conflict] = _merge(folder, base, ours, theirs)
    assert conflict.fields == ("note", "owner")
    assert merged == ours


def test_the_day_of_the_last_check_is_the_later_one(folder: Path) -> None:
    def checked(day: int) -> Ledger:
        return replace(BASE, article=replace(BASE.article, checked=date(2024, 3, day), sha256=f"{day}"))

    merged = _cleanly(folder, checked(1), checked(4), checked(9))
    assert (merged.article.checked, merged.article.sha256) == (date(2024, 3, 9), "4")


def test_a_side_that_is_no_ledger_is_one_line_and_ours_stays(folder: Path) -> None:
    for name in ("base", "ours", "theirs"):
        (folder / name).write_bytes(jsontext.dump(ledger_to_tables(BASE)))
    (folder / "theirs").write_text("<<<<<<< ours\n")
    before = (folder / "ours").read_bytes()
    with pytest.raises(LedgerError, match="theirs:1: merge-conflict markers"):
        merge_files(folder / "base", folder / "ours", folder / "theirs")
    assert (folder / "ours").read_bytes() == before


@settings(max_examples=25, deadline=None)
@given(records.any_ledger, records.any_ledger)
def test_whatever_the_ledgers_no_record_of_either_side_is_missing(
    tmp_path_factory: pytest.TempPathFactory, ours: Ledger, theirs: Ledger
) -> None:
    """With no common base nothing was removed, so everything is there; with one side unchanged the other wins."""
    folder = tmp_path_factory.mktemp("merge")
    merged, _ = _merge(folder, None, ours, theirs)
    for family in ("claims", "sources", "citations", "findings", "rulings"):
        assert set(getattr(merged, family)) == set(getattr(ours, family)) | set(getattr(theirs, family))
    assert _merge(folder, ours, ours, ours) == (ours, ())
