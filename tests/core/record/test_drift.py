"""What became of a passage: by its own words, whatever else changed round it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.core.model.anchor import AnchorState
from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import Evidence, PastFinding, RecordedFinding, Ruling
from claimcheck.core.model.settings import Status
from claimcheck.core.model.source import Attempt, Outcome, SourceKind
from claimcheck.core.record.dossier import Dossier, dossiers
from claimcheck.core.record.drift import PassageDrift, PassageState, drift_of
from claimcheck.core.record.passages import stands
from claimcheck.core.record.status import standing
from claimcheck.core.record.wording import words_sha256
from tests.records import NOW, TODAY, WORDS, citation, claim, finding, ledger, ruling, source

SAID = "There are 12 berths."
OTHER = "The quay has 14 berths."


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("", id="nothing"),
        pytest.param("There are 14 berths.", id="another figure"),
        pytest.param("there are 12 berths.", id="another sentence's end"),
        pytest.param("It is not true that There are 12 berths.", id="inside a longer sentence"),
        pytest.param("There are 12 berths. ".replace(".", ", they say."), id="with a tail"),
        pytest.param("Denied: There are 12 berths.", id="behind a word that takes it back"),
        pytest.param("There are 12 berths.5 in all", id="the beginning of a number"),
    ],
)
def test_other_words_are_other_words(page: str) -> None:
    assert not stands(SAID, page)


def test_nothing_never_stands() -> None:
    assert not stands(" ", "Some words.")


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(SAID, id="alone"),
        pytest.param(f"Buy hats!\n\n{SAID}\n\nMore hats.", id="between advertisements"),
        pytest.param("He said so. There\n  are 12\u00a0berths. She did not.", id="wrapped"),
        pytest.param("“Go.” There are 12 berths.", id="behind a quotation"),
    ],
)
def test_the_same_words_in_other_places(page: str) -> None:
    assert stands(SAID, page)


def test_quotation_marks_and_line_breaks_are_no_words() -> None:
    assert stands("She said “no berth’s free”.", 'Hm.\nShe said "no berth\'s free".\nHm.')
    assert stands("12 berths", "Berths\n12 berths\nCranes")


def dossier(
    found: RecordedFinding | None, signed: Ruling | None = None, outcome: Outcome | None = None
) -> Dossier:
    of_port = replace(source(), attempt=Attempt(outcome, "", NOW) if outcome else None)
    records = [claim(), of_port, citation(), *(one for one in (found, signed) if one is not None)]
    return dossiers(ledger(*records))("c0000000001")


def drift(of: Dossier) -> PassageDrift | None:
    return drift_of(of, of.leads[0])


def covering(*passages: str) -> Ruling:
    return ruling(evidence=tuple(Evidence("s0000000001", words_sha256(words)) for words in passages))


def past(words: str, *, verdict: str = "supports", of: str = WORDS, stands: bool = False) -> PastFinding:
    return PastFinding(verdict, words, NOW, of, "", stands)


def test_what_leans_on_nothing_does_not_drift() -> None:
    assert drift(dossier(None)) is None
    assert drift(dossier(finding(Verdict.NOT_FOUND, "Buy hats."))) is None
    off_web = replace(source(), kind=SourceKind.OFF_WEB, off_web="letter")
    heard = dossiers(ledger(claim(), off_web, citation(), finding(Verdict.SUPPORTS)))("c0000000001")
    assert drift(heard) is None


def test_it_still_says_it() -> None:
    assert drift(dossier(finding(Verdict.SUPPORTS))) == PassageDrift(PassageState.STILL, SAID)


def test_it_still_says_it_beside_what_now_says_it_better() -> None:
    now = replace(finding(Verdict.SUPPORTS, OTHER), past=(past(SAID, stands=True),))
    assert drift(dossier(now, covering(SAID))) == PassageDrift(PassageState.STILL, SAID)


def test_what_stood_beside_it_all_along_took_nobodys_place() -> None:
    for beside, state in ((False, PassageState.CHANGED), (True, PassageState.GONE)):
        before = past(SAID)._replace(beside=beside)
        told = drift(dossier(replace(finding(Verdict.SUPPORTS, OTHER), past=(before,)), covering(SAID)))
        assert told is not None
        assert told.state is state


def test_a_passage_found_for_other_words_of_the_claim_is_none_of_its() -> None:
    now = replace(finding(Verdict.SUPPORTS, OTHER), past=(past(SAID, of="It has many berths."),))
    assert drift(dossier(now)) == PassageDrift(PassageState.STILL, OTHER)


def test_it_changed() -> None:
    now = replace(finding(Verdict.CONTRADICTS, OTHER), past=(past(SAID),))
    assert drift(dossier(now)) == PassageDrift(PassageState.CHANGED, SAID, OTHER)


def test_what_was_ruled_on_again_is_not_changed_any_more() -> None:
    now = replace(finding(Verdict.CONTRADICTS, OTHER), past=(past(SAID),))
    assert drift(dossier(now, covering(OTHER))) == PassageDrift(PassageState.STILL, OTHER)


def test_it_is_gone() -> None:
    now = replace(finding(Verdict.NOT_FOUND, "Buy hats."), past=(past(SAID),))
    assert drift(dossier(now)) == PassageDrift(PassageState.GONE, SAID)


def test_it_cannot_be_read() -> None:
    read_before = dossier(finding(Verdict.SUPPORTS), outcome=Outcome.GONE)
    assert drift(read_before) == PassageDrift(PassageState.UNREADABLE, SAID)
    assert drift(dossier(None, outcome=Outcome.TIMEOUT)) == PassageDrift(PassageState.UNREADABLE, "")


def status(of: Dossier) -> Status:
    return standing(of, AnchorState.EXACT, WORDS, TODAY).status


def test_a_ruling_falls_only_when_its_own_passage_changed() -> None:
    better = finding(Verdict.SUPPORTS, "The quay has 12 berths.")
    assert (
        status(dossier(replace(better, past=(past(SAID, stands=True),)), covering(SAID))) is Status.VERIFIED
    )
    assert status(dossier(replace(better, past=(past(SAID),)), covering(SAID))) is Status.STALE


def test_a_ruling_falls_on_a_contradiction_beside_its_passage() -> None:
    """The words are still there, but its author was not shown what now stands beside them."""
    now = replace(finding(Verdict.CONTRADICTS, OTHER), past=(past(SAID, stands=True),))
    of = dossier(now, covering(SAID))
    assert "found after the ruling" in standing(of, AnchorState.EXACT, WORDS, TODAY).reason
    assert status(of) is Status.STALE
