"""Which passages a claim leans on, and that no other fells its tick."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.model.anchor import AnchorState
from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import Evidence, Ledger, PastFinding, RulingVerdict
from claimcheck.core.record.dossier import Dossier, dossiers
from claimcheck.core.record.drift import drift_of
from claimcheck.core.record.leaning import evidence_of
from claimcheck.core.record.status import standing
from claimcheck.core.record.wording import words_sha256
from tests.records import NOW, TODAY, WORDS, citation, claim, finding, ledger, ruling, source

PORT, TOWN = "s0000000001", "s0000000002"
SAID, ASIDE, NEW_ASIDE = "There are 12 berths.", "The harbour opens at six.", "The harbour opens at seven."


def held(port: Verdict, town: Verdict, *, port_own: bool = False, town_own: bool = False) -> Ledger:
    return ledger(
        claim(),
        source(PORT),
        source(TOWN, "https://town.example/"),
        citation(PORT, "c0000000001" if port_own else None),
        citation(TOWN, "c0000000001" if town_own else None),
        finding(port, SAID, PORT),
        finding(town, ASIDE, TOWN),
    )


def of(records: Ledger) -> Dossier:
    return dossiers(records)("c0000000001")


def ruled(records: Ledger, verdict: RulingVerdict = RulingVerdict.VERIFIED) -> Ledger:
    return records.put(ruling(verdict, evidence=evidence_of(of(records), verdict)))


def covering_all(records: Ledger, verdict: RulingVerdict = RulingVerdict.VERIFIED) -> Ledger:
    """A record from when a ruling covered every passage that said anything."""
    both = (Evidence(PORT, words_sha256(SAID)), Evidence(TOWN, words_sha256(ASIDE)))
    return records.put(ruling(verdict, evidence=both))


def edited(records: Ledger, now: Verdict = Verdict.PARTLY, was: Verdict = Verdict.PARTLY) -> Ledger:
    """*records* after the town's page was edited, and verified again."""
    after = replace(
        finding(now, NEW_ASIDE, TOWN),
        since=NOW + timedelta(days=2),
        past=(PastFinding(was.value, ASIDE, NOW + timedelta(days=2), WORDS),),
    )
    return records.put(after)


def status(records: Ledger) -> str:
    return standing(of(records), AnchorState.EXACT, WORDS, TODAY).status.value


def hurt(records: Ledger) -> list[str]:
    dossier = of(records)
    told = [(lead.source.id, drift_of(dossier, lead)) for lead in dossier.leads]
    return [
        source_id for source_id, drift in told if drift is not None and drift.state.value != "still says it"
    ]


IN_PASSING = held(Verdict.SUPPORTS, Verdict.PARTLY)


@pytest.mark.parametrize("sign", [ruled, covering_all], ids=["as recorded now", "as recorded before"])
@pytest.mark.parametrize("now", [Verdict.PARTLY, Verdict.NOT_FOUND])
@pytest.mark.parametrize("own", [False, True], ids=["candidates both", "cited for the claim"])
def test_what_was_said_in_passing_is_not_leaned_on(sign: object, now: Verdict, own: bool) -> None:
    assert callable(sign)
    after = edited(sign(held(Verdict.SUPPORTS, Verdict.PARTLY, port_own=own)), now)
    assert (status(after), hurt(after)) == ("verified", [])


@pytest.mark.parametrize("sign", [ruled, covering_all], ids=["as recorded now", "as recorded before"])
@pytest.mark.parametrize("verdict", [Verdict.SUPPORTS, Verdict.PARTLY, Verdict.CONTRADICTS])
def test_a_dismissed_claim_leans_on_nothing(sign: object, verdict: Verdict) -> None:
    assert callable(sign)
    after = edited(
        sign(held(Verdict.PARTLY, verdict, town_own=True), RulingVerdict.DISMISSED), verdict, verdict
    )
    assert (status(after), hurt(after)) == ("dismissed", [])


def test_unruled_a_word_in_passing_hurts_nobody() -> None:
    assert hurt(edited(IN_PASSING)) == []


@pytest.mark.parametrize(
    ("port", "town", "town_own"),
    [
        pytest.param(Verdict.PARTLY, Verdict.SUPPORTS, False, id="it supported"),
        pytest.param(Verdict.SUPPORTS, Verdict.SUPPORTS, False, id="one of two that supported"),
        pytest.param(Verdict.SUPPORTS, Verdict.CONTRADICTS, False, id="it contradicted and was weighed"),
        pytest.param(Verdict.SUPPORTS, Verdict.PARTLY, True, id="a part, cited for this claim"),
        pytest.param(Verdict.NOT_FOUND, Verdict.PARTLY, False, id="nothing else bore on the claim"),
        pytest.param(Verdict.PARTLY, Verdict.PARTLY, False, id="nothing supported"),
        pytest.param(Verdict.CONTRADICTS, Verdict.PARTLY, False, id="signed against a contradiction"),
    ],
)
def test_what_is_leaned_on_fells_the_tick(port: Verdict, town: Verdict, town_own: bool) -> None:
    after = edited(ruled(held(port, town, town_own=town_own)), was=town)
    assert (status(after), hurt(after)) == ("stale", [TOWN])


@pytest.mark.parametrize("verdict", [RulingVerdict.VERIFIED, RulingVerdict.DISMISSED])
def test_a_candidate_that_comes_to_contradict_still_fells_it(verdict: RulingVerdict) -> None:
    after = edited(ruled(IN_PASSING, verdict), Verdict.CONTRADICTS)
    assert status(after) == "stale"


def test_against_its_own_source_a_claim_may_be_signed_on_a_part() -> None:
    signed = held(Verdict.CONTRADICTS, Verdict.PARTLY, port_own=True)
    assert [one.source for one in evidence_of(of(signed), RulingVerdict.VERIFIED)] == [PORT, TOWN]


def test_a_wrong_claim_leans_on_what_decided_against_it() -> None:
    against = held(Verdict.CONTRADICTS, Verdict.PARTLY)
    assert [one.source for one in evidence_of(of(against), RulingVerdict.WRONG)] == [PORT]
    assert [one.source for one in evidence_of(of(against), RulingVerdict.VERIFIED)] == [PORT, TOWN]


@pytest.mark.parametrize(
    ("now", "word"),
    [
        (Verdict.NOT_FOUND, "is gone from https://town.example/"),
        (Verdict.PARTLY, "changed at https://town.example/"),
    ],
)
def test_a_passage_that_is_gone_is_not_called_changed(now: Verdict, word: str) -> None:
    after = edited(ruled(held(Verdict.NOT_FOUND, Verdict.SUPPORTS)), now, Verdict.SUPPORTS)
    assert word in standing(of(after), AnchorState.EXACT, WORDS, TODAY).reason


@given(st.tuples(*[st.sampled_from(list(Verdict))] * 2), st.tuples(st.booleans(), st.booleans()))
def test_a_ruling_holds_on_what_it_was_made_on(said: tuple[Verdict, Verdict], own: tuple[bool, bool]) -> None:
    """Whatever was found, a new ruling stands on it, and leans on each passage that supports."""
    records = held(*said, port_own=own[0], town_own=own[1])
    for verdict in RulingVerdict:
        signed = ruled(records, verdict)
        assert status(signed) != "stale"
        leaned = {one.source for one in evidence_of(of(signed), verdict)}
        supports = {name for name, one in zip((PORT, TOWN), said, strict=True) if one is Verdict.SUPPORTS}
        assert supports <= leaned or verdict is RulingVerdict.DISMISSED
