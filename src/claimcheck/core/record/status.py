"""A claim's status: derived each time from its anchor, its findings and its rulings."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from claimcheck.core.model.anchor import AnchorState
from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import Ruling, RulingVerdict
from claimcheck.core.model.settings import Status
from claimcheck.core.model.source import SourceKind
from claimcheck.core.record import independence
from claimcheck.core.record.candidates import by_candidates
from claimcheck.core.record.dossier import Dossier, Lead
from claimcheck.core.record.rulings import fallen
from claimcheck.core.record.wording import same_words

_RULED = {
    RulingVerdict.VERIFIED: Status.VERIFIED,
    RulingVerdict.CORRECTED: Status.VERIFIED,
    RulingVerdict.DISPUTED: Status.DISPUTED,
    RulingVerdict.WRONG: Status.WRONG,
    RulingVerdict.DISMISSED: Status.DISMISSED,
    RulingVerdict.WAIVED: Status.WAIVED,
}


class Standing(NamedTuple):
    """Where a claim stands, and why in one line."""

    status: Status
    reason: str


def standing(dossier: Dossier, state: AnchorState, words: str, today: date) -> Standing:
    """Where the claim of *dossier* stands on *today*.

    *state* is how its anchor was found in the article and *words* what stands at that place now.
    """
    if state is AnchorState.LOST:
        return Standing(Status.LOST, "its words no longer stand in the article")
    if dossier.rulings:
        return _ruled(dossier.rulings[-1], dossier, words, today)
    if state is AnchorState.EDITED:
        return Standing(Status.STALE, f"its words changed: it was recorded as “{dossier.claim.text}”")
    return _found(dossier)


def _ruled(ruling: Ruling, dossier: Dossier, words: str, today: date) -> Standing:
    why = fallen(ruling, dossier, words)
    if why is not None:
        return Standing(Status.STALE, why if "contradict" in why else why + _denied(dossier))
    if ruling.expires is not None and today > ruling.expires:
        return Standing(
            Status.STALE, f"the waiver of {ruling.owner or ruling.by} expired on {ruling.expires}"
        )
    if unanswered := _unanswered(ruling, dossier):
        return Standing(
            Status.DISPUTED, f"rulings disagree: {_said(ruling)}; {_said(unanswered)}. Rule on it again"
        )
    reason = _said(ruling) + _otherwise(ruling, dossier)
    return Standing(_RULED[ruling.verdict], reason)


def _denied(dossier: Dossier) -> str:
    """What speaks against the claim now, for a line that would else only say that its ruling fell; or ""."""
    lead = next((lead for lead in dossier.leads if _verdict(lead) is Verdict.CONTRADICTS), None)
    return f"; contradicted now: {_reason(lead)}" if lead else ""


def _said(ruling: Ruling) -> str:
    said = f"{ruling.verdict} by {ruling.by} on {ruling.at.date()}"
    return f"{said}: {ruling.note}" if ruling.note else said


def _others(ruling: Ruling, dossier: Dossier) -> list[Ruling]:
    """What other people ruled otherwise on the same words."""
    return [
        one
        for one in dossier.rulings
        if one.by != ruling.by and one.verdict is not ruling.verdict and same_words(one.words, ruling.words)
    ]


def _unanswered(ruling: Ruling, dossier: Dossier) -> Ruling | None:
    """A ruling that says otherwise and that *ruling* was not made in sight of: two branches ruled side by side."""
    by_id = {one.id: one for one in dossier.rulings}
    seen, current = {ruling.id}, by_id.get(ruling.answers)
    while current is not None and current.id not in seen:
        seen.add(current.id)
        current = by_id.get(current.answers)
    return next((one for one in _others(ruling, dossier) if one.id not in seen), None)


def _otherwise(ruling: Ruling, dossier: Dossier) -> str:
    """What somebody else ruled before, where this ruling overrides it."""
    others = _others(ruling, dossier)
    return f" (overrides: {others[-1].verdict} by {others[-1].by})" if others else ""


def _found(dossier: Dossier) -> Standing:
    """What the findings come to; a contradiction is never hidden by a support."""
    for verdict, status in (
        (Verdict.CONTRADICTS, Status.CONTRADICTED),
        (Verdict.SUPPORTS, Status.SUPPORTED),
    ):
        leads = [lead for lead in dossier.leads if _verdict(lead) is verdict]
        if leads:
            copies = independence.told(leads)
            return Standing(status, f"{_reason(leads[0])}; {copies}" if copies else _reason(leads[0]))
    return _undecided(dossier)


def _undecided(dossier: Dossier) -> Standing:
    """No support and no contradiction: for want of a source, of a verify, of a readable page, or of words."""
    own = [lead for lead in dossier.leads if not lead.candidate]
    partly = next((lead for lead in dossier.leads if _verdict(lead) is Verdict.PARTLY), None)
    if partly is not None:
        return Standing(Status.INCONCLUSIVE, _reason(partly))
    if not own:
        return Standing(*by_candidates(dossier.leads, dossier.claim.worded))
    if all(_verdict(lead) is Verdict.UNREADABLE for lead in own):
        return Standing(Status.UNREADABLE, _reason(own[0]))
    if any(_verdict(lead) is Verdict.NOT_FOUND for lead in own):
        return Standing(Status.INCONCLUSIVE, "its sources do not speak of it")
    if all(lead.source.kind is SourceKind.OFF_WEB for lead in own):
        return Standing(Status.SOURCED, f"{own[0].source.off_web}: a person answers for it; rule on it")
    return Standing(Status.SOURCED, "not yet held against its sources: run claimcheck verify")


def _verdict(lead: Lead) -> Verdict | None:
    return lead.finding.finding.verdict if lead.finding else None


def _reason(lead: Lead) -> str:
    reasons = lead.finding.finding.reasons if lead.finding else ()
    said = reasons[0].message if reasons else str(_verdict(lead))
    passage = lead.finding.finding.passage if lead.finding else None
    where = lead.source.publisher or lead.source.address
    return f"{said} ({where}, {passage.locator})" if passage and passage.locator else f"{said} ({where})"
