"""When a ruling still covers its claim.

A tick drops when its own words or its own evidence change, and only then. Three things bring it down: other words,
another passage behind evidence it stands on, and a contradiction the person who ruled had not been shown.
"""

from __future__ import annotations

from datetime import datetime

from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import Evidence, RecordedFinding, Ruling, RulingVerdict
from claimcheck.core.record.dossier import Dossier
from claimcheck.core.record.leaning import known_words, leaned_on, passage_sha256
from claimcheck.core.record.wording import same_words, words_sha256


def fallen(ruling: Ruling, dossier: Dossier, words: str) -> str | None:
    """Why *ruling* no longer covers its claim, as one line; None while it does.

    *words* are the claim's as they stand in the article now.
    """
    if not same_words(ruling.words, words):
        return f"its words changed since {ruling.by} ruled on “{ruling.words}”"
    now = {lead.source.id: lead for lead in dossier.leads}
    for evidence in leaned_on(ruling, dossier):
        lead = now.get(evidence.source)
        if lead is None:
            return "a source it was ruled on is no longer cited"
        if lead.finding is None:
            return f"what {lead.source.address} says was found for other words: run claimcheck verify"
        if passage_sha256(lead.finding) != evidence.passage_sha256 and not _stands(lead.finding, evidence):
            return _why(lead.finding, evidence, lead.source.address)
    return _unweighed(ruling, dossier)


def _why(found: RecordedFinding, evidence: Evidence, address: str) -> str:
    # What became of a passage is asked of few claims: most runs of the gate load none of it.
    from claimcheck.core.record.drift import PassageState, on_page

    was = known_words(found, evidence.passage_sha256)
    if was is not None and on_page(found, was).state is PassageState.GONE:
        return f"the passage it was ruled on is gone from {address}"
    return f"the passage it was ruled on changed at {address}"


def _unweighed(ruling: Ruling, dossier: Dossier) -> str | None:
    """Why a contradiction that the person who ruled had not been shown brings *ruling* down; None for none."""
    covered = {evidence.source: evidence.passage_sha256 for evidence in ruling.evidence}
    for lead in dossier.leads:
        found = lead.finding
        if found is None or found.finding.verdict is not Verdict.CONTRADICTS:
            continue
        if ruling.verdict is RulingVerdict.DISMISSED:
            shown = _contradicted_at(ruling.at, found)
        else:
            shown = _is_what_it_was(found, covered.get(lead.source.id))
        if not shown:
            return f"{lead.source.address} contradicts it, found after the ruling"
    return None


def _is_what_it_was(found: RecordedFinding, sha256: str | None) -> bool:
    """True when *found* rests on the words behind *sha256*, harmless punctuation aside."""
    if sha256 is None or sha256 == passage_sha256(found):
        return sha256 is not None
    from claimcheck.core.record.passages import same_said

    was, now = known_words(found, sha256), found.finding.passage
    return was is not None and now is not None and same_said(was, now.text)


def _contradicted_at(at: datetime, found: RecordedFinding) -> bool:
    """True when *found* contradicted the claim already *at* that time, in whatever words."""
    past = next((one for one in found.past if one.until > at), None)
    return past.verdict == Verdict.CONTRADICTS if past else found.since <= at


def _stands(finding: RecordedFinding, evidence: Evidence) -> bool:
    """True when the words of *evidence* still stand on their page, though others there now say more of the claim."""
    return any(past.stands and words_sha256(past.passage) == evidence.passage_sha256 for past in finding.past)
