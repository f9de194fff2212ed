"""Which passages a claim leans on: of all that were found, those that a person's word rests on.

A source cited for the whole article is held against each of its claims, and mostly says a little of many. Such a word
in passing is no evidence where another source decides the claim, and its change hurts nobody.
"""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import Evidence, RecordedFinding, Ruling, RulingVerdict
from claimcheck.core.record.dossier import Dossier, Lead
from claimcheck.core.record.wording import words_sha256

BEARING = frozenset({Verdict.SUPPORTS, Verdict.CONTRADICTS, Verdict.PARTLY})
DECIDING = frozenset({Verdict.SUPPORTS, Verdict.CONTRADICTS})
_SUPPORT = frozenset({Verdict.SUPPORTS})
_FOR = frozenset({Verdict.SUPPORTS, Verdict.PARTLY})


def evidence_of(dossier: Dossier, verdict: RulingVerdict) -> tuple[Evidence, ...]:
    """What a ruling of *verdict* on *dossier* made now would stand on, by lead: never anything for *dismissed*."""
    if verdict is RulingVerdict.DISMISSED:
        return ()
    bearing = [
        (lead, lead.finding)
        for lead in dossier.leads
        if lead.finding is not None and lead.finding.finding.verdict in BEARING
    ]
    weighed = [(lead, frozenset({found.finding.verdict})) for lead, found in bearing]
    idle = _in_passing(weighed, verdict)
    return tuple(
        Evidence(lead.source.id, passage_sha256(found))
        for lead, found in bearing
        if lead.source.id not in idle
    )


def leaned_on(ruling: Ruling, dossier: Dossier) -> tuple[Evidence, ...]:
    """The evidence of *ruling* that it rests on, by the same rule where the record names more."""
    if ruling.verdict is RulingVerdict.DISMISSED:
        return ()
    leads = {lead.source.id: lead for lead in dossier.leads}
    weighed = [
        (lead, _verdicts(lead.finding, evidence.passage_sha256))
        for evidence in ruling.evidence
        if (lead := leads.get(evidence.source)) is not None and lead.finding is not None
    ]
    idle = _in_passing(weighed, ruling.verdict)
    return tuple(evidence for evidence in ruling.evidence if evidence.source not in idle)


def passage_sha256(finding: RecordedFinding) -> str:
    """The hash of the words a finding rests on; of nothing where it has no passage."""
    passage = finding.finding.passage
    return words_sha256(passage.text if passage else "")


def known_words(found: RecordedFinding, sha256: str) -> str | None:
    """The words behind *sha256* among all that were ever *found*; None where it is of none of them."""
    known = [found.finding.passage.text if found.finding.passage else "", *(p.passage for p in found.past)]
    return next((words for words in known if words and words_sha256(words) == sha256), None)


def borne_elsewhere(dossier: Dossier, lead: Lead) -> bool:
    """True when a source other than that of *lead* decides the claim or, cited for it, bears on it at all."""
    others = (one for one in dossier.leads if one.source.id != lead.source.id and one.finding is not None)
    return any(
        one.finding.finding.verdict in (_SUPPORT if one.candidate else BEARING)
        for one in others
        if one.finding is not None
    )


def _in_passing(weighed: Iterable[tuple[Lead, frozenset[Verdict]]], verdict: RulingVerdict) -> set[str]:
    """The sources of the whole article that said no more than a part where another decided or was cited for it.

    Of a claim verified against a contradiction such a part may be what it was verified on.
    """
    held = list(weighed)
    against = verdict in {RulingVerdict.WRONG, RulingVerdict.DISPUTED}
    decides = DECIDING if against else _SUPPORT
    if not any(said & decides or (said & _FOR and not lead.candidate) for lead, said in held):
        return set()
    return {lead.source.id for lead, said in held if lead.candidate and said == {Verdict.PARTLY}}


def _verdicts(found: RecordedFinding | None, sha256: str) -> frozenset[Verdict]:
    """What the passage behind *sha256* was ever taken to say of the claim."""
    if found is None:
        return frozenset()
    past = {Verdict(one.verdict) for one in found.past if words_sha256(one.passage) == sha256}
    return frozenset(past | ({found.finding.verdict} if passage_sha256(found) == sha256 else set()))
