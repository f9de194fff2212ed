"""What a verify asks of its sources: each claim's statement once, and which of them every source is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from claimcheck.core.model.statement import Question, Statement
from claimcheck.usecases.verify.scope import Scope

Asker = tuple[str, str]  # the slug of a ledger, and the id of one of its claims


@dataclass(frozen=True, slots=True)
class Questions:
    """Every question, and by the id of a source the numbers of those it is asked, by who asks."""

    every: tuple[Question, ...] = ()
    asked: Mapping[str, Mapping[Asker, int]] = field(default_factory=dict)

    def of(self, source_id: str) -> Mapping[Asker, int]:
        """What one source is asked."""
        return self.asked.get(source_id, {})

    @property
    def count(self) -> int:
        """How many answers there will be."""
        return sum(map(len, self.asked.values()))


def questions_of(scopes: Iterable[Scope]) -> Questions:
    """What the claims of *scopes* ask of their sources."""
    numbers: dict[tuple[Asker, str], int] = {}
    every: list[Question] = []
    asked: dict[str, dict[Asker, int]] = {}
    for scope in scopes:
        for source_id, leads in scope.leaning.items():
            for claim_id, lead in leads:
                asker, quote = (scope.slug, claim_id), lead.citation.quote
                if (asker, quote) not in numbers:
                    numbers[asker, quote] = len(every)
                    every.append(Question(_statement(scope, claim_id), quote))
                asked.setdefault(source_id, {})[asker] = numbers[asker, quote]
    return Questions(tuple(every), asked)


def _statement(scope: Scope, claim_id: str) -> Statement:
    claim = scope.claims[claim_id].claim
    return Statement(claim.text, scope.subjects.get(claim_id, ""), scope.article.published, claim.values)
