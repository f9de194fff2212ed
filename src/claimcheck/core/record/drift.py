"""What became of the passages that claims lean on: each passage by itself, whatever else changed on its page."""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum
from typing import NamedTuple

from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import RecordedFinding, Ruling, RulingVerdict
from claimcheck.core.model.source import Archived, SourceKind
from claimcheck.core.record.dossier import Dossier, Lead
from claimcheck.core.record.leaning import BEARING, DECIDING, borne_elsewhere, known_words, leaned_on
from claimcheck.core.record.passages import closes, same_said, same_sentence
from claimcheck.core.record.rulings import unweighed
from claimcheck.core.record.turned import in_force, turned
from claimcheck.core.record.wording import same_words, words_sha256


class PassageState(StrEnum):
    """What a source does, now, with the words a claim leans on."""

    STILL = "still says it"
    CHANGED = "changed"  # other words stand there in their place, or theirs no longer say it
    CONTRADICTED = "contradicted"  # they stand, and others beside them speak against the claim now
    GONE = "gone"  # the page was read and no longer speaks of it
    UNREADABLE = "unreadable"  # the page could not be read, which says nothing of its words


class PassageDrift(NamedTuple):
    """One passage then and now. ``was`` is "" where nothing was read before, ``now`` only says what is otherwise."""

    state: PassageState
    was: str
    now: str = ""
    copy: Archived | None = None  # a web archive's that was held against it
    locator: str = ""  # where ``now`` stands, told where the words are what they were

    @property
    def copied(self) -> bool:
        """True where the archive's copy still has the words."""
        return self.copy is not None and words_sha256(self.was) in self.copy.passages


def drift_of(dossier: Dossier, lead: Lead) -> PassageDrift | None:
    """What became of the passage that the claim of *dossier* leans on at *lead*'s source.

    It is the passage its latest ruling leans on or, unruled, the one that was found first. None where the claim leans
    on nothing there: it was dismissed, or the source is the whole article's and says a part of what others bear out;
    unless that source has come to contradict it.
    """
    found, ruling = lead.finding, _ruling(dossier)
    if lead.source.kind is SourceKind.OFF_WEB:
        return None
    dismissed = ruling is not None and ruling.verdict is RulingVerdict.DISMISSED
    was = _leaned_on(dossier, lead, found, ruling) if found and not dismissed else None
    if lead.source.attempt is not None and not dismissed and (was or not lead.candidate):
        return PassageDrift(PassageState.UNREADABLE, was or "", copy=_copy(lead, was))
    drift = _on_page(found, was, ruling) if found and was is not None else None
    if (
        (drift is None or drift.state is PassageState.STILL)
        and found
        and _spoken_against(dossier, lead, found, was)
    ):
        now = found.finding.passage.text if found.finding.passage else ""
        return PassageDrift(PassageState.CONTRADICTED, was or "", now)
    if drift is None or drift.state is PassageState.STILL:
        return drift
    return drift._replace(copy=_copy(lead, was))


def _spoken_against(dossier: Dossier, lead: Lead, found: RecordedFinding, was: str | None) -> bool:
    """True where *lead* contradicts the claim now and did not when it was ruled on or, unruled, found first."""
    if found.finding.verdict is not Verdict.CONTRADICTS:
        return False
    ruling = _ruling(dossier)
    if ruling is not None:
        return any(one.source.id == lead.source.id for one in unweighed(ruling, dossier))
    first = next((past for past in found.past if was and same_words(past.passage, was)), None)
    return first is not None and first.verdict != Verdict.CONTRADICTS


def _copy(lead: Lead, was: str | None) -> Archived | None:
    """The copy that was read for the words that it *was*; None for one that was only asked for."""
    archived = lead.source.archived
    return archived if archived is not None and was and archived.body_sha256 else None


def _on_page(found: RecordedFinding, was: str, ruling: Ruling | None) -> PassageDrift:
    """The same, where the words may stand and say less than when *ruling* was made."""
    now = found.finding.passage
    if now is not None and turned(found, words_sha256(was), ruling.at if ruling else None):
        return PassageDrift(PassageState.CHANGED, was, now.text, locator=now.locator)
    return on_page(found, was, ruling)


def on_page(found: RecordedFinding, was: str, ruling: Ruling | None = None) -> PassageDrift:
    """What the page that *found* is of does now with the words that it *was*, had it been read.

    Where they were ruled on they are to say what they said then.
    """
    bearing = found.finding.verdict in BEARING
    now = found.finding.passage.text if found.finding.passage else ""
    then = in_force(found, words_sha256(was), ruling.at) if ruling else None
    every = [then] if then else [past for past in found.past if same_words(past.passage, was)]
    if any(past.stands for past in every) or (bearing and same_said(was, now)):
        return PassageDrift(PassageState.STILL, was)
    if now and same_sentence(was, now):  # only what stood before the sentence that decided is gone
        return PassageDrift(PassageState.CHANGED, was, now)
    beside = any(past.beside and same_words(past.passage, was) for past in found.past)
    if bearing and not beside and _took_the_place(was, now):
        return PassageDrift(PassageState.CHANGED, was, now)
    return PassageDrift(PassageState.GONE, was)


def _took_the_place(was: str, now: str) -> bool:
    """False for a headline or caption where a sentence went: it stood there all along, and took nobody's place.

    One that has half of the sentence's words is the sentence, cut down.
    """
    if closes(now) or not closes(was):
        return True
    before, after = (Counter(re.findall(r"\w+", words.casefold())) for words in (was, now))
    return 2 * (before & after).total() >= before.total()


def _ruling(dossier: Dossier) -> Ruling | None:
    """The latest ruling, where it is on the claim as it is worded."""
    latest = dossier.rulings[-1] if dossier.rulings else None
    return latest if latest is not None and same_words(latest.words, dossier.claim.text) else None


def _leaned_on(dossier: Dossier, lead: Lead, found: RecordedFinding, ruling: Ruling | None) -> str | None:
    """The words that the claim leans on at *lead*'s source, by its *ruling* where there is one."""
    if ruling is None:
        return _first(found, DECIDING if lead.candidate and borne_elsewhere(dossier, lead) else BEARING)
    covered = [one for one in leaned_on(ruling, dossier) if one.source == lead.source.id]
    if not covered and lead.candidate:
        return None
    known = (known_words(found, evidence.passage_sha256) for evidence in covered)
    return next((words for words in known if words), None) or _first(found, BEARING)


def _first(found: RecordedFinding, bearing: frozenset[Verdict]) -> str | None:
    """The words that were found first to be of *bearing* on the claim as it is worded."""
    for past in found.past:
        if past.passage and past.verdict in bearing and same_words(past.words or found.words, found.words):
            return past.passage
    if found.finding.passage and found.finding.verdict in bearing:
        return found.finding.passage.text
    return None
