"""Which claims a verify holds against which sources."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.core.model.ledger import Article, Ledger
from claimcheck.core.model.source import Source, SourceKind
from claimcheck.core.record.dossier import Dossier, Lead, dossiers
from claimcheck.core.subjects import subjects


@dataclass(frozen=True, slots=True)
class Scope:
    """The claims of one ledger that are in question, by id."""

    slug: str
    article: Article
    claims: dict[str, Dossier]
    subjects: dict[str, str] = field(default_factory=dict)  # of claims that begin with their verb, by id

    def leads(self, claim: str) -> list[Lead]:
        """The leads of *claim* that can be fetched or opened."""
        return [lead for lead in self.claims[claim].leads if lead.source.kind is not SourceKind.OFF_WEB]

    def sources(self) -> list[Source]:
        """Every source some claim leans on, once, by address."""
        found = {lead.source.id: lead.source for claim in self.claims for lead in self.leads(claim)}
        return sorted(found.values(), key=lambda source: source.address)


def scope_of(ledger: Ledger, wanted: set[str] | None) -> Scope:
    """The scope of *wanted* claims of *ledger*, of all of them for None."""
    of_claim = dossiers(ledger)
    places = sorted(ledger.claims.values(), key=lambda claim: (claim.anchor.start, claim.id))
    claims = {claim.id: of_claim(claim.id) for claim in places if wanted is None or claim.id in wanted}
    return Scope(ledger.article.slug, ledger.article, claims, subjects(places))
