"""Everything on record about one claim, gathered from the ledger's tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from claimcheck.core.model.ledger import Claim, Ledger, RecordedFinding, Ruling
from claimcheck.core.model.source import Citation, Source
from claimcheck.core.record.wording import same_words


class Lead(NamedTuple):
    """One source a claim leans on, and what the machine found there."""

    source: Source
    citation: Citation  # the claim's own, or the whole article's when the source is only a candidate
    finding: RecordedFinding | None  # None, too, when what was found was about other words than the claim's

    @property
    def candidate(self) -> bool:
        """True when the source is cited for the whole article and not for this claim."""
        return self.citation.claim is None


class Dossier(NamedTuple):
    """One claim with its leads (its own before candidates, by source id) and rulings (oldest first)."""

    claim: Claim
    leads: tuple[Lead, ...]
    rulings: tuple[Ruling, ...]


def dossiers(ledger: Ledger) -> Callable[[str], Dossier]:
    """What gives the dossier of a claim of *ledger* by its id. Raises KeyError for an id that is not there."""
    own: dict[str, list[Citation]] = defaultdict(list)
    candidates: list[Citation] = []
    for citation in sorted(ledger.citations.values(), key=lambda c: c.source):
        if citation.claim is None:
            candidates.append(citation)
        else:
            own[citation.claim].append(citation)
    rulings: dict[str, list[Ruling]] = defaultdict(list)
    for ruling in sorted(ledger.rulings.values(), key=lambda r: (r.at, r.id)):
        rulings[ruling.claim].append(ruling)
    findings = {(f.claim, f.source): f for f in ledger.findings.values()}

    def dossier(claim_id: str) -> Dossier:
        claim = ledger.claims[claim_id]
        leads = _leads(claim, own[claim_id], candidates, ledger, findings)
        return Dossier(claim, leads, tuple(rulings[claim_id]))

    return dossier


def _leads(
    claim: Claim,
    own: list[Citation],
    candidates: list[Citation],
    ledger: Ledger,
    findings: dict[tuple[str, str], RecordedFinding],
) -> tuple[Lead, ...]:
    """The claim's own citations, then those candidates that it does not cite itself."""
    cited = {citation.source for citation in own}
    return tuple(
        Lead(ledger.sources[citation.source], citation, _of_these_words(claim, findings, citation.source))
        for citation in own + [c for c in candidates if c.source not in cited]
        if citation.source in ledger.sources
    )


def _of_these_words(
    claim: Claim, findings: dict[tuple[str, str], RecordedFinding], source: str
) -> RecordedFinding | None:
    """What was found for the claim as it is worded now; a verdict never spreads to other words."""
    found = findings.get((claim.id, source))
    return found if found is not None and same_words(found.words, claim.text) else None
