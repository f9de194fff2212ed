"""A person signs a claim."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from claimcheck.core.errors import UsageError
from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import Ledger, Ruling, RulingVerdict
from claimcheck.core.model.source import SourceKind
from claimcheck.core.record.dossier import Dossier, dossiers
from claimcheck.core.record.identity import mint
from claimcheck.core.record.leaning import evidence_of
from claimcheck.core.record.wording import same_words
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.select import find_claim, load_known
from claimcheck.usecases.view import ClaimView, view

_NEED_NOTE = {
    RulingVerdict.DISMISSED: "say why it is not checkable",
    RulingVerdict.WAIVED: "say why it may go unverified",
    RulingVerdict.DISPUTED: "say who disputes it",
    RulingVerdict.WRONG: "say what is right",
}


@dataclass(frozen=True, slots=True)
class RuleOptions:
    """What goes with a ruling."""

    note: str = ""
    by: str = ""  # who rules, where git does not say it
    owner: str = ""  # who answers for a waiver
    expires: date | None = None  # a waiver's last day


def rule(newsroom: Newsroom, typed: str, verdict: RulingVerdict, options: RuleOptions) -> ClaimView:
    """Sign the claim whose id begins with *typed*, and give back how it now stands.

    Raises UsageError where the verdict needs something it was not given, or the claim's words in the article are no
    longer those on record.
    """
    selected = find_claim(newsroom, typed)
    _require(verdict, options, newsroom.clock.now().date())
    seen = _claim_view(newsroom, selected.slug, selected.claim.id)
    if not same_words(seen.text, selected.claim.text):
        raise UsageError(
            f"{selected.claim.id}: the article no longer says what is on record. Run: claimcheck extract {seen.article}"
        )

    def edit(ledger: Ledger | None) -> Ledger:
        current = ledger or load_known(newsroom, selected.slug)
        dossier = dossiers(current)(selected.claim.id)
        _require_evidence(dossier, verdict, options)
        return current.put(_ruling(newsroom, dossier, verdict, options))

    newsroom.ledgers.change(selected.slug, edit)
    return _claim_view(newsroom, selected.slug, selected.claim.id)


def _claim_view(newsroom: Newsroom, slug: str, claim_id: str) -> ClaimView:
    return next(claim for claim in view(newsroom, slug).named() if claim.claim.id == claim_id)


def _require(verdict: RulingVerdict, options: RuleOptions, today: date) -> None:
    if verdict in _NEED_NOTE and not options.note.strip():
        raise UsageError(f"ruling a claim {verdict} needs a --note: {_NEED_NOTE[verdict]}")
    if verdict is RulingVerdict.WAIVED and options.expires is None:
        raise UsageError("a waiver needs its last day: --expires YYYY-MM-DD")
    if options.expires is not None and verdict is not RulingVerdict.WAIVED:
        raise UsageError("--expires goes with waived alone")
    if options.expires is not None and options.expires < today:
        raise UsageError(f"--expires {options.expires} is past")


def _require_evidence(dossier: Dossier, verdict: RulingVerdict, options: RuleOptions) -> None:
    """A tick is earned: there is something it was checked against, and what speaks against it is answered."""
    if verdict not in {RulingVerdict.VERIFIED, RulingVerdict.CORRECTED}:
        return
    claim = dossier.claim.id
    if not dossier.leads:
        raise UsageError(
            f"{claim}: no source is cited, so there is nothing it was verified against. Cite one first: "
            f"claimcheck cite {claim} URL, or for what was heard: "
            f'claimcheck cite {claim} --off-web interview "who, when"'
        )
    if not options.note.strip() and not _anything_read(dossier):
        raise UsageError(
            f"{claim}: none of its sources could be read by claimcheck. Say in a --note what you checked it against"
        )
    against = [
        lead for lead in dossier.leads if lead.finding and lead.finding.finding.verdict is Verdict.CONTRADICTS
    ]
    if against and not options.note.strip():
        raise UsageError(
            f"{claim}: {against[0].source.address} contradicts it. Say in a --note why it stands all the same"
        )


def _anything_read(dossier: Dossier) -> bool:
    """True when some source was read, or is one that a person answers for."""
    return any(
        lead.source.kind is SourceKind.OFF_WEB
        or (lead.source.snapshot is not None and lead.source.attempt is None)
        or (lead.finding is not None and lead.finding.finding.verdict is not Verdict.UNREADABLE)
        for lead in dossier.leads
    )


def _ruling(newsroom: Newsroom, dossier: Dossier, verdict: RulingVerdict, options: RuleOptions) -> Ruling:
    now = _after_all(dossier, newsroom.clock.now())
    by = options.by or newsroom.identity.who()
    return Ruling(
        id=mint("r", dossier.claim.id, by, now.isoformat(), verdict, taken={r.id for r in dossier.rulings}),
        claim=dossier.claim.id,
        verdict=verdict,
        by=by,
        at=now,
        words=dossier.claim.text,
        evidence=evidence_of(dossier, verdict),
        note=options.note,
        owner=options.owner or (by if verdict is RulingVerdict.WAIVED else ""),
        expires=options.expires,
        answers=dossier.rulings[-1].id if dossier.rulings else "",
    )


def _after_all(dossier: Dossier, now: datetime) -> datetime:
    """*now*, or the second after what is on record: two things in one second still have an order."""
    found = (past.until for lead in dossier.leads if lead.finding for past in lead.finding.past)
    last = max([*(ruling.at for ruling in dossier.rulings[-1:]), *found], default=None)
    return last + timedelta(seconds=1) if last is not None and last >= now else now
