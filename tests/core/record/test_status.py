"""A claim's status follows from its anchor, its findings and its rulings, and from nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from claimcheck.core.model.anchor import AnchorState
from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import Ledger, RulingVerdict
from claimcheck.core.model.settings import Status
from claimcheck.core.model.source import Attempt, Outcome, Snapshot, SourceKind
from claimcheck.core.record.dossier import dossiers
from claimcheck.core.record.leaning import evidence_of
from claimcheck.core.record.status import Standing, standing
from tests.records import NOW, TODAY, WORDS, citation, claim, finding, ledger, ruling, source

OTHER = "s0000000002"


def stands(
    held: Ledger, state: AnchorState = AnchorState.EXACT, words: str = WORDS, today: date = TODAY
) -> Standing:
    return standing(dossiers(held)("c0000000001"), state, words, today)


def ruled(held: Ledger, verdict: RulingVerdict = RulingVerdict.VERIFIED) -> Ledger:
    """*held* with a ruling made now, on the evidence as it is."""
    return held.put(ruling(verdict, evidence=evidence_of(dossiers(held)("c0000000001"), verdict)))


CITED = ledger(claim(), source(), citation())
SUPPORTED = CITED.put(finding(Verdict.SUPPORTS))


def test_no_source() -> None:
    assert stands(ledger(claim())).status is Status.UNSOURCED


@pytest.mark.parametrize(
    ("verdicts", "status"),
    [
        pytest.param([], Status.SOURCED, id="not yet verified"),
        pytest.param([Verdict.NOT_FOUND], Status.INCONCLUSIVE, id="its source is silent"),
        pytest.param([Verdict.PARTLY], Status.INCONCLUSIVE, id="its source says less"),
        pytest.param([Verdict.UNREADABLE], Status.UNREADABLE, id="could not be read"),
        pytest.param([Verdict.UNREADABLE, Verdict.NOT_FOUND], Status.INCONCLUSIVE, id="one read and silent"),
        pytest.param([Verdict.SUPPORTS], Status.SUPPORTED, id="borne out"),
        pytest.param([Verdict.UNREADABLE, Verdict.SUPPORTS], Status.SUPPORTED, id="borne out by one of two"),
        pytest.param(
            [Verdict.SUPPORTS, Verdict.CONTRADICTS], Status.CONTRADICTED, id="never hidden by support"
        ),
        pytest.param(
            [Verdict.CONTRADICTS, Verdict.SUPPORTS], Status.CONTRADICTED, id="nor the other way round"
        ),
    ],
)
def test_findings(verdicts: list[Verdict], status: Status) -> None:
    held = ledger(claim(), source(), source(OTHER, "https://b.example/"), citation(), citation(OTHER))
    for source_id, verdict in zip(("s0000000001", OTHER), verdicts, strict=False):
        held = held.put(finding(verdict, source_id=source_id))
    if len(verdicts) == 1:
        held = replace(held, citations={c.id: c for c in held.citations.values() if c.source != OTHER})
    assert stands(held).status is status


def test_no_support_without_a_ruling_is_verified() -> None:
    assert stands(SUPPORTED).status is Status.SUPPORTED


def test_a_finding_about_other_words_says_nothing_of_these() -> None:
    held = CITED.put(finding(Verdict.SUPPORTS, words="The harbour has 11 berths."))
    assert stands(held).status is Status.SOURCED


class TestCandidates:
    """A source cited for the whole article."""

    HELD = ledger(claim(), source(), citation(claim_id=None))
    SNAPSHOT = Snapshot("b", "t", "https://port.example/berths", NOW)

    def test_not_yet_read(self) -> None:
        assert stands(self.HELD).status is Status.SOURCED

    def test_read_and_silent_leaves_the_claim_unsourced(self) -> None:
        held = self.HELD.put(replace(source(), snapshot=self.SNAPSHOT))
        assert stands(held).status is Status.UNSOURCED

    def test_bears_out(self) -> None:
        assert stands(self.HELD.put(finding(Verdict.SUPPORTS))).status is Status.SUPPORTED


def test_off_web_waits_for_a_person() -> None:
    off_web = replace(
        source(address="the harbour master, 1 March"), kind=SourceKind.OFF_WEB, off_web="interview"
    )
    found = stands(ledger(claim(), off_web, citation()))
    assert found.status is Status.SOURCED
    assert "interview" in found.reason


@pytest.mark.parametrize("state", [AnchorState.EXACT, AnchorState.MOVED, AnchorState.AMBIGUOUS])
def test_words_that_stand_keep_their_ruling(state: AnchorState) -> None:
    assert stands(ruled(SUPPORTED), state).status is Status.VERIFIED


@pytest.mark.parametrize(
    ("verdict", "status"),
    [
        (RulingVerdict.VERIFIED, Status.VERIFIED),
        (RulingVerdict.CORRECTED, Status.VERIFIED),
        (RulingVerdict.DISPUTED, Status.DISPUTED),
        (RulingVerdict.WRONG, Status.WRONG),
        (RulingVerdict.DISMISSED, Status.DISMISSED),
        (RulingVerdict.WAIVED, Status.WAIVED),
    ],
)
def test_rulings(verdict: RulingVerdict, status: Status) -> None:
    assert stands(ruled(SUPPORTED, verdict)).status is status


def test_a_wrapped_line_drops_no_tick() -> None:
    assert stands(ruled(SUPPORTED), words="The harbour\n  has 12 berths.").status is Status.VERIFIED


def test_a_changed_advertisement_drops_no_tick() -> None:
    held = ruled(SUPPORTED).put(replace(finding(Verdict.SUPPORTS), text_sha256="another"))
    assert stands(held).status is Status.VERIFIED


def test_a_source_that_cannot_be_read_any_more_drops_no_tick() -> None:
    held = ruled(SUPPORTED).put(replace(source(), attempt=Attempt(Outcome.GONE, "404", NOW)))
    assert stands(held).status is Status.VERIFIED


def test_another_source_that_supports_drops_no_tick() -> None:
    held = ruled(SUPPORTED).put(source(OTHER), citation(OTHER), finding(Verdict.SUPPORTS, source_id=OTHER))
    assert stands(held).status is Status.VERIFIED


@pytest.mark.parametrize(
    ("held", "words", "why"),
    [
        pytest.param(ruled(SUPPORTED), "The harbour has 13 berths.", "words changed", id="a changed digit"),
        pytest.param(
            ruled(SUPPORTED).put(finding(Verdict.SUPPORTS, passage="There were 12 berths.")),
            WORDS,
            "passage it was ruled on changed",
            id="its passage changed",
        ),
        pytest.param(
            replace(ruled(SUPPORTED), citations={}), WORDS, "no longer cited", id="its source was dropped"
        ),
        pytest.param(
            ruled(SUPPORTED).put(
                source(OTHER), citation(OTHER), finding(Verdict.CONTRADICTS, source_id=OTHER)
            ),
            WORDS,
            "after the ruling",
            id="a contradiction nobody was shown",
        ),
    ],
)
def test_a_tick_falls(held: Ledger, words: str, why: str) -> None:
    found = stands(held, words=words)
    assert found.status is Status.STALE
    assert why in found.reason


def test_a_tick_that_fell_says_what_denies_the_claim_now() -> None:
    held = ruled(SUPPORTED).put(finding(Verdict.CONTRADICTS, passage="The harbour has 14 berths."))
    found = stands(held)
    assert found.status is Status.STALE
    assert "contradict" in found.reason


def test_a_ruling_made_in_sight_of_a_contradiction_stands() -> None:
    assert stands(ruled(CITED.put(finding(Verdict.CONTRADICTS)))).status is Status.VERIFIED


def test_a_waiver_lasts_to_its_last_day() -> None:
    held = ledger(claim(), ruling(RulingVerdict.WAIVED, expires=TODAY, owner="Ada"))
    assert stands(held).status is Status.WAIVED
    after = stands(held, today=TODAY + timedelta(days=1))
    assert after.status is Status.STALE
    assert "expired on 2026-03-01" in after.reason


def test_the_latest_ruling_counts() -> None:
    later = ruling(RulingVerdict.WRONG, id="r0000000002", at=NOW + timedelta(hours=1))
    assert stands(ruled(SUPPORTED).put(later)).status is Status.WRONG


def test_rulings_made_side_by_side_are_disputed() -> None:
    """Two branches ruled, neither in sight of the other, and a merge brought both."""
    held = ruled(SUPPORTED)
    beside = ruling(
        RulingVerdict.WRONG, id="r0000000002", by="Bo <bo@x.example>", at=NOW + timedelta(hours=1)
    )
    found = stands(held.put(beside))
    assert found.status is Status.DISPUTED
    assert "verified by Ada" in found.reason
    answering = replace(beside, answers="r0000000001")
    assert stands(held.put(answering)).status is Status.WRONG


def test_edited_words_are_stale_and_lost_ones_lost() -> None:
    edited = stands(SUPPORTED, AnchorState.EDITED, "The harbour has 13 berths.")
    assert edited.status is Status.STALE
    assert WORDS in edited.reason
    assert stands(ruled(SUPPORTED), AnchorState.LOST).status is Status.LOST
