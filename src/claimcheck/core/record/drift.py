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
from claimcheck.core.record.wording import same_words, words_sha256


class PassageState(StrEnum):
    """What a source does, now, with the words a claim leans on."""

    STILL = "still says it"
    CHANGED = "changed"  # other words stand there in their place
    GONE = "gone"  # the page was read and no longer speaks of it
    UNREADABLE = "unreadable"  # the page could not be read, which says nothing of its words


class PassageDrift(NamedTuple):
    """One passage then and now. ``was`` is "" where nothing was ever read, ``now`` only says what took its place."""

    state: PassageState
    was: str
    now: str = ""
    copy: Archived | None = None  # a web archive's that still has the words


def drift_of(dossier: Dossier, lead: Lead) -> PassageDrift | None:
    """What became of the passage that the claim of *dossier* leans on at *lead*'s source.

    It is the passage its latest ruling leans on or, unruled, the one that was found first. None where the claim leans
    on nothing there: it was dismissed, or the source is the whole article's and says a part of what others bear out.
    """
    found, ruling = lead.finding, _ruling(dossier)
    if lead.source.kind is SourceKind.OFF_WEB or (ruling and ruling.verdict is RulingVerdict.DISMISSED):
        return None
    was = _leaned_on(dossier, lead, found, ruling) if found else None
    if lead.source.attempt is not None and (was or not lead.candidate):
        return PassageDrift(PassageState.UNREADABLE, was or "", copy=_copy(lead, was))
    if found is None or was is None:
        return None
    drift = on_page(found, was)
    return drift if drift.state is PassageState.STILL else drift._replace(copy=_copy(lead, was))


def _copy(lead: Lead, was: str | None) -> Archived | None:
    archived = lead.source.archived
    return archived if archived is not None and was and words_sha256(was) in archived.passages else None


def on_page(found: RecordedFinding, was: str) -> PassageDrift:
    """What the page that *found* is of does now with the words that it *was*, had it been read."""
    bearing = found.finding.verdict in BEARING
    now = found.finding.passage.text if found.finding.passage else ""
    stood = any(past.stands and same_words(past.passage, was) for past in found.past)
    if stood or (bearing and same_said(was, now)):
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
