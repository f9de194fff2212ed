"""Every source across articles: whether it could be read, and what leans on it."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.core.model.ledger import Ledger
from claimcheck.core.model.source import Source
from claimcheck.usecases.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source, newest reading of it, and the claims and articles that lean on it."""

    source: Source
    articles: tuple[str, ...]  # paths, sorted
    claims: tuple[str, ...]  # ids of claims it is cited for, sorted
    whole_articles: tuple[str, ...]  # paths of articles it is a candidate for
    verdicts: dict[str, int]  # how many findings of each verdict rest on it


def sources(newsroom: Newsroom) -> list[SourceView]:
    """Every source of every ledger, by address."""
    seen: dict[str, list[tuple[Ledger, Source]]] = {}
    for slug in newsroom.ledgers.slugs():
        ledger = newsroom.ledgers.load(slug)
        for source in ledger.sources.values():
            seen.setdefault(source.id, []).append((ledger, source))
    views = [_view(source_id, found) for source_id, found in seen.items()]
    return sorted(views, key=lambda one: one.source.address)


def _view(source_id: str, found: list[tuple[Ledger, Source]]) -> SourceView:
    citations = [
        (ledger.article.path, citation)
        for ledger, _ in found
        for citation in ledger.citations.values()
        if citation.source == source_id
    ]
    verdicts: dict[str, int] = {}
    for ledger, _ in found:
        for finding in ledger.findings.values():
            if finding.source == source_id:
                name = finding.finding.verdict.value
                verdicts[name] = verdicts.get(name, 0) + 1
    return SourceView(
        source=max((source for _, source in found), key=_last_read),
        articles=tuple(sorted({path for path, _ in citations})),
        claims=tuple(sorted(c.claim for _, c in citations if c.claim)),
        whole_articles=tuple(sorted(path for path, c in citations if c.claim is None)),
        verdicts=dict(sorted(verdicts.items())),
    )


def _last_read(source: Source) -> str:
    return source.snapshot.fetched.isoformat() if source.snapshot else ""
