"""The claims a person asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.core.errors import UsageError
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.settings import Status
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.readable import readable
from claimcheck.usecases.select import find_ledger
from claimcheck.usecases.view import ClaimView


@dataclass(frozen=True, slots=True)
class Filter:
    """Which claims; an empty field asks for all."""

    articles: tuple[str, ...] = ()
    statuses: frozenset[Status] = frozenset()
    kinds: frozenset[ClaimKind] = frozenset()
    topics: frozenset[str] = frozenset()

    def admits(self, claim: ClaimView) -> bool:
        """True when *claim* is asked for."""
        return (
            (not self.statuses or claim.standing.status in self.statuses)
            and (not self.kinds or bool(self.kinds & set(claim.claim.kinds)))
            and (not self.topics or bool(self.topics & set(claim.topics)))
        )


def listing(newsroom: Newsroom, asked: Filter, unread: list[str]) -> Iterator[ClaimView]:
    """The claims *asked* for, article by article, each by place; *unread* takes why an article cannot be read.

    Raises SelectionError for an unknown article, ArticleError where none can be read.
    """
    unknown = sorted(asked.topics - set(newsroom.settings.topics))
    if unknown:
        known = ", ".join(sorted(newsroom.settings.topics)) or "none is configured"
        raise UsageError(f"no topic “{unknown[0]}” in [topics] of claimcheck.toml. Known: {known}")
    slugs = (
        list(dict.fromkeys(find_ledger(newsroom, name) for name in asked.articles))
        or newsroom.ledgers.slugs()
    )
    if not slugs:
        raise UsageError("no ledger here yet. Run: claimcheck extract ARTICLE")
    seen = readable(newsroom, slugs, unread)
    return (claim for article in seen for claim in article.named() if asked.admits(claim))
