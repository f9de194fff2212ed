"""Which claims a verify holds against which sources."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.core.language.subjects import subjects
from claimcheck.core.model.ledger import Article, Ledger
from claimcheck.core.model.source import Source, SourceKind
from claimcheck.core.record.dossier import Dossier, Lead, dossiers


@dataclass(frozen=True, slots=True)
class Scope:
    """The claims of one ledger that are in question, by id."""

    slug: str
    article: Article
    claims: dict[str, Dossier]
    subjects: dict[str, str] = field(default_factory=dict)  # of claims that begin with their verb, by id
    leaning: dict[str, list[tuple[str, Lead]]] = field(
        default_factory=dict
    )  # claims by the source they lean on

    def sources(self) -> list[Source]:
        """Every source some claim leans on that can be fetched or opened, once, by address."""
        found = (leads[0][1].source for leads in self.leaning.values())
        return sorted(found, key=lambda source: source.address)


def scope_of(ledger: Ledger, wanted: set[str] | None) -> Scope:
    """The scope of *wanted* claims of *ledger*, of all of them for None."""
    of_claim = dossiers(ledger)
    places = sorted(ledger.claims.values(), key=lambda claim: (claim.anchor.start, claim.id))
    claims = {claim.id: of_claim(claim.id) for claim in places if wanted is None or claim.id in wanted}
    return Scope(ledger.article.slug, ledger.article, claims, subjects(places), _leaning(claims))


def _leaning(claims: dict[str, Dossier]) -> dict[str, list[tuple[str, Lead]]]:
    found: dict[str, list[tuple[str, Lead]]] = {}
    for claim_id, dossier in claims.items():
        for lead in dossier.leads:
            if lead.source.kind is not SourceKind.OFF_WEB:
                found.setdefault(lead.source.id, []).append((claim_id, lead))
    return found
