"""Which claims a verify holds against which sources."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.core.dossier import Dossier, Lead, dossiers
from claimcheck.core.model.ledger import Article, Ledger
from claimcheck.core.model.source import Source, SourceKind


@dataclass(frozen=True, slots=True)
class Scope:
    """The claims of one ledger that are in question, by id."""

    slug: str
    article: Article
    claims: dict[str, Dossier]

    def leads(self, claim: str) -> list[Lead]:
        """The leads of *claim* that can be fetched or opened."""
        return [lead for lead in self.claims[claim].leads if lead.source.kind is not SourceKind.OFF_WEB]

    def sources(self) -> list[Source]:
        """Every source some claim leans on, once, by address."""
        found = {lead.source.id: lead.source for claim in self.claims for lead in self.leads(claim)}
        return sorted(found.values(), key=lambda source: source.address)


def scope_of(ledger: Ledger, wanted: set[str] | None) -> Scope:
    """The scope of *wanted* claims of *ledger*, of all of them for None."""
    all_of_them = dossiers(ledger)
    claims = {i: d for i, d in all_of_them.items() if wanted is None or i in wanted}
    return Scope(ledger.article.slug, ledger.article, claims)
