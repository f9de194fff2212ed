"""Who did what to a claim, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from claimcheck.core.model.ledger import Claim, Ledger
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.select import find_claim


class EventKind(StrEnum):
    """What happened."""

    RECORDED = "recorded"
    REWORDED = "reworded"
    CITED = "cited"
    FOUND = "found"
    RULED = "ruled"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a claim; ``by`` is empty when the machine did it."""

    at: datetime
    kind: EventKind
    by: str
    what: str


@dataclass(frozen=True, slots=True)
class History:
    """A claim's events, oldest first."""

    claim: Claim
    events: tuple[Event, ...]


def history(newsroom: Newsroom, typed: str) -> History:
    """What happened to the claim whose id begins with *typed*. Raises SelectionError."""
    selected = find_claim(newsroom, typed)
    ledger = newsroom.ledgers.load(selected.slug)
    claim = selected.claim
    events = [*_words(claim), *_citations(ledger, claim), *_findings(ledger, claim), *_rulings(ledger, claim)]
    return History(claim, tuple(sorted(events, key=lambda e: (e.at, list(EventKind).index(e.kind), e.what))))


def _words(claim: Claim) -> Iterator[Event]:
    first = claim.past[0].text if claim.past else claim.text
    yield Event(claim.recorded, EventKind.RECORDED, "", f"{claim.origin}: “{first}”")
    wordings = [*(past.text for past in claim.past), claim.text]
    for past, now in zip(claim.past, wordings[1:], strict=True):
        yield Event(past.until, EventKind.REWORDED, "", f"“{past.text}” became “{now}”")


def _citations(ledger: Ledger, claim: Claim) -> Iterator[Event]:
    for citation in ledger.citations.values():
        if citation.claim in {claim.id, None} and citation.source in ledger.sources:
            scope = "" if citation.claim else " (for the whole article)"
            yield Event(
                citation.added, EventKind.CITED, citation.by, ledger.sources[citation.source].address + scope
            )


def _findings(ledger: Ledger, claim: Claim) -> Iterator[Event]:
    for found in ledger.findings.values():
        if found.claim != claim.id:
            continue
        address = ledger.sources[found.source].address if found.source in ledger.sources else found.source
        for past in found.past:
            yield Event(past.until, EventKind.FOUND, "", f"{address}: no longer {past.verdict}")
        reason = found.finding.reasons[0].message if found.finding.reasons else ""
        yield Event(found.since, EventKind.FOUND, "", f"{address}: {found.finding.verdict}: {reason}")


def _rulings(ledger: Ledger, claim: Claim) -> Iterator[Event]:
    for ruling in ledger.rulings.values():
        if ruling.claim == claim.id:
            note = f": {ruling.note}" if ruling.note else ""
            yield Event(ruling.at, EventKind.RULED, ruling.by, f"{ruling.verdict}{note}")
