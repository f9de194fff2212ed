"""When a ruling still covers its claim.

A tick drops when its own words or its own evidence change, and only then. Three things bring it down: other words,
another passage behind evidence it stands on, and a contradiction the person who ruled had not been shown.
"""

from __future__ import annotations

from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import Evidence, RecordedFinding, Ruling
from claimcheck.core.record.dossier import Dossier
from claimcheck.core.record.wording import same_words, words_sha256


def evidence_of(dossier: Dossier) -> tuple[Evidence, ...]:
    """What a ruling on *dossier* made now would stand on: each passage that bears on the claim, by source."""
    return tuple(
        Evidence(lead.source.id, passage_sha256(lead.finding))
        for lead in dossier.leads
        if lead.finding is not None and _bears_on(lead.finding)
    )


def fallen(ruling: Ruling, dossier: Dossier, words: str) -> str | None:
    """Why *ruling* no longer covers its claim, as one line; None while it does.

    *words* are the claim's as they stand in the article now.
    """
    if not same_words(ruling.words, words):
        return f"its words changed since {ruling.by} ruled on “{ruling.words}”"
    now = {lead.source.id: lead for lead in dossier.leads}
    covered = {evidence.source: evidence for evidence in ruling.evidence}
    for evidence in ruling.evidence:
        lead = now.get(evidence.source)
        if lead is None:
            return "a source it was ruled on is no longer cited"
        if lead.finding is None:
            return f"what {lead.source.address} says was found for other words: run claimcheck verify"
        if passage_sha256(lead.finding) != evidence.passage_sha256 and not _stands(lead.finding, evidence):
            return f"the passage it was ruled on changed at {lead.source.address}"
    for lead in dossier.leads:
        if lead.finding is None or lead.finding.finding.verdict is not Verdict.CONTRADICTS:
            continue
        shown = covered.get(lead.source.id)
        if shown is None or shown.passage_sha256 != passage_sha256(lead.finding):
            return f"{lead.source.address} contradicts it, found after the ruling"
    return None


def passage_sha256(finding: RecordedFinding) -> str:
    """The hash of the words a finding rests on; of nothing where it has no passage."""
    passage = finding.finding.passage
    return words_sha256(passage.text if passage else "")


def _stands(finding: RecordedFinding, evidence: Evidence) -> bool:
    """True when the words of *evidence* still stand on their page, though others there now say more of the claim."""
    return any(past.stands and words_sha256(past.passage) == evidence.passage_sha256 for past in finding.past)


def _bears_on(finding: RecordedFinding) -> bool:
    return finding.finding.verdict in {Verdict.SUPPORTS, Verdict.CONTRADICTS, Verdict.PARTLY}
