"""When a ruling still covers its claim.

A tick drops when its own words or its own evidence change, and only then. Four things bring it down: other words,
another passage behind evidence it stands on, the same passage under a heading that makes it say less, and a
contradiction the person who ruled had not been shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import Evidence, RecordedFinding, Ruling, RulingVerdict
from claimcheck.core.record.dossier import Dossier, Lead
from claimcheck.core.record.leaning import known_words, leaned_on, passage_sha256
from claimcheck.core.record.turned import in_force, turned
from claimcheck.core.record.wording import same_words, words_sha256

_SAYS = {
    Verdict.SUPPORTS: "bears it out",
    Verdict.PARTLY: "says no more than a part of it",
    Verdict.NOT_FOUND: "no longer speaks of it",
    Verdict.CONTRADICTS: "contradicts it",
    Verdict.UNREADABLE: "cannot be read",
}


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
        if passage_sha256(lead.finding) == evidence.passage_sha256:
            if turned(lead.finding, evidence.passage_sha256, ruling.at):
                return _why_turned(lead.finding, lead.source.address)
        elif not _stands(lead.finding, evidence, ruling.at):
            return _why(ruling, lead.finding, evidence, lead.source.address)
    return _unweighed(ruling, dossier)


def _why(ruling: Ruling, found: RecordedFinding, evidence: Evidence, address: str) -> str:
    # What became of a passage is asked of few claims: most runs of the gate load none of it.
    from claimcheck.core.record.drift import PassageState, on_page

    was = known_words(found, evidence.passage_sha256)
    if was is not None and on_page(found, was, ruling).state is PassageState.GONE:
        return f"the passage it was ruled on is gone from {address}"
    return f"the passage it was ruled on changed at {address}"


def _why_turned(found: RecordedFinding, address: str) -> str:
    """Why words that stand bear nothing out any more: where they stand now, and what they say there."""
    passage = found.finding.passage
    where = f", now {passage.locator}" if passage and passage.locator else ""
    said = _SAYS[found.finding.verdict]
    return f"what stands around the passage it was ruled on changed at {address}{where}: there it {said}"


def _unweighed(ruling: Ruling, dossier: Dossier) -> str | None:
    """Why a contradiction that the person who ruled had not been shown brings *ruling* down; None for none."""
    lead = next(unweighed(ruling, dossier), None)
    return f"{lead.source.address} contradicts it, found after the ruling" if lead else None


def unweighed(ruling: Ruling, dossier: Dossier) -> Iterator[Lead]:
    """Where a contradiction was found that the person who ruled had not been shown."""
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
            yield lead


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


def _stands(finding: RecordedFinding, evidence: Evidence, since: datetime) -> bool:
    """True when the words of *evidence* still say so on their page, though others there now say more of the claim."""
    then = in_force(finding, evidence.passage_sha256, since)
    if then is not None:
        return then.stands
    return any(past.stands and words_sha256(past.passage) == evidence.passage_sha256 for past in finding.past)
