"""A ledger brought up to its article: what stands is kept, what was edited follows, what is new is added."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from claimcheck.core.model.extraction import Extraction, Proposal
from claimcheck.core.model.ledger import Claim, ClaimOrigin, Ledger, PastWords
from claimcheck.core.model.source import Citation, CitationOrigin, Source, SourceKind
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Value
from claimcheck.core.record.identity import mint
from claimcheck.core.record.placing import Place, place, unrecorded
from claimcheck.core.record.running_text import RunningText
from claimcheck.core.record.web_place import web_place


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The new ledger, and what became of each claim."""

    ledger: Ledger
    added: tuple[Claim, ...]
    changed: tuple[Claim, ...]  # follow an edit, with the new words
    kept: int
    vanished: tuple[Claim, ...]  # on record, but no longer in the article


def reconcile(
    ledger: Ledger, extraction: Extraction, reading: RunningText, now: datetime, who: str
) -> Reconciled:
    """*ledger* brought up to the article as read; nothing on record is dropped."""
    places = place(ledger.claims.values(), reading)
    missing = unrecorded(extraction.claims, places.values(), reading)
    followed = _follow(ledger, places, missing, reading, now)
    taken_up = {id(proposal) for _, proposal in followed if proposal is not None}
    changed = tuple(claim for claim, _ in followed)
    result = ledger.put(*_kept(ledger, places, reading), *changed)
    added = []
    for proposal, span in missing:
        if id(proposal) not in taken_up:
            claim = _record(result, proposal, span, reading, now)
            result = result.put(claim)
            added.append(claim)
    result = _cite_links(result, extraction, reading, now, who)
    vanished = tuple(ledger.claims[i] for i, p in places.items() if p.span is None)
    return Reconciled(result, tuple(added), changed, sum(p.kept for p in places.values()), vanished)


def _kept(ledger: Ledger, places: dict[str, Place], reading: RunningText) -> list[Claim]:
    """Claims whose words stand, with their anchors where they stand now."""
    kept = []
    for claim_id, found in places.items():
        if found.kept and found.span is not None:
            claim = ledger.claims[claim_id]
            held = reading.anchor(found.span)
            if held != claim.anchor:
                claim = replace(claim, anchor=held)
            kept.append(claim)
    return kept


def _follow(
    ledger: Ledger,
    places: dict[str, Place],
    missing: list[tuple[Proposal, Span]],
    reading: RunningText,
    now: datetime,
) -> list[tuple[Claim, Proposal | None]]:
    """Edited claims in their new words, each with the proposal that reads them, the nearest one free."""
    free = list(missing)
    followed: list[tuple[Claim, Proposal | None]] = []
    for claim_id, found in places.items():
        if found.kept or found.span is None:
            continue
        nearest = max(free, key=lambda pair: _shared(pair[1], found.span), default=None)
        if nearest is not None and _shared(nearest[1], found.span):
            free.remove(nearest)
            followed.append(
                (_edited(ledger.claims[claim_id], nearest[1], nearest[0], reading, now), nearest[0])
            )
        else:
            followed.append((_edited(ledger.claims[claim_id], found.span, None, reading, now), None))
    return followed


def _shared(one: Span, other: Span | None) -> int:
    """How many letters two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start)) if other else 0


def _edited(
    claim: Claim, span: Span, proposal: Proposal | None, reading: RunningText, now: datetime
) -> Claim:
    """The claim in the words that stand at *span* now; its old words go into its past."""
    return replace(
        claim,
        anchor=reading.anchor(span),
        kinds=proposal.kinds if proposal else claim.kinds,
        values=_relative(proposal) if proposal else (),
        past=(*claim.past, PastWords(claim.text, now)),
    )


def _record(ledger: Ledger, proposal: Proposal, span: Span, reading: RunningText, now: datetime) -> Claim:
    held = reading.anchor(span)
    return Claim(
        id=mint("c", ledger.article.slug, held.exact, taken=set(ledger.claims)),
        anchor=held,
        kinds=proposal.kinds,
        values=_relative(proposal),
        recorded=now,
        worth=proposal.worth,
        origin=ClaimOrigin.EXTRACTED,
        repeats=len(proposal.places),
    )


def _relative(proposal: Proposal) -> tuple[Value, ...]:
    """The proposal's values, their places counted from the claim's first letter."""
    return tuple(
        replace(value, start=value.start - proposal.start, end=value.end - proposal.start)
        for value in proposal.values
    )


def _cite_links(
    ledger: Ledger, extraction: Extraction, reading: RunningText, now: datetime, who: str
) -> Ledger:
    """*ledger* with a citation for each link that stands in a recorded claim's sentence."""
    linked = [proposal for proposal in extraction.claims if proposal.links]
    if not linked:
        return ledger
    spans = sorted((p.span.start, i) for i, p in place(ledger.claims.values(), reading).items() if p.span)
    for proposal in linked:
        words = reading.from_file(Span(proposal.start, proposal.end))
        for claim_id in [i for start, i in spans if words.start <= start < words.end]:
            for address in proposal.links:
                ledger = cite_link(ledger, claim_id, address, now, who)
    return ledger


def cite_link(ledger: Ledger, claim_id: str, address: str, now: datetime, who: str) -> Ledger:
    """*ledger* with *address* cited for a claim because it is linked there; the same ledger when it already is."""
    if mint("t", mint("s", address), claim_id) in ledger.citations:
        return ledger  # cited with its fragment by an earlier version
    address = web_place(address)
    source = Source(mint("s", address), SourceKind.WEB, address)
    citation = Citation(
        mint("t", source.id, claim_id), source.id, claim_id, now, who, origin=CitationOrigin.LINK
    )
    if citation.id in ledger.citations:
        return ledger
    return ledger.put(citation) if source.id in ledger.sources else ledger.put(source, citation)
