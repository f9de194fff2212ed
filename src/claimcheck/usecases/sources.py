"""Every source across articles: whether it could be read, what became of it, and what leans on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from claimcheck.core.model.ledger import Claim, Ledger
from claimcheck.core.model.source import Citation, Source, SourceKind
from claimcheck.core.record.dossier import Dossier, dossiers
from claimcheck.core.record.drift import PassageDrift, PassageState, drift_of
from claimcheck.core.record.independence import counts_as_one
from claimcheck.core.record.rulings import fallen
from claimcheck.ports.web import SnapshotStore
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.select import matching_sources


@dataclass(frozen=True, slots=True)
class Hurt:
    """A claim that leaned on what a source no longer says, or on what cannot be read any more."""

    source: Source
    article: str  # path
    claim: Claim
    drift: PassageDrift
    ruling: str  # "fell", "stands", or "" where nobody ruled


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source, newest reading of it, and the claims and articles that lean on it."""

    source: Source
    read: datetime | None  # when it was last read, as far as this machine and the ledgers know
    articles: tuple[str, ...]  # paths, sorted
    claims: tuple[str, ...]  # ids of claims it is cited for, sorted
    leaning: tuple[str, ...]  # ids of those, and of claims that it bears on as a candidate, sorted
    whole_articles: tuple[str, ...]  # paths of articles it is a candidate for
    roles: tuple[str, ...]  # "primary", "secondary" or both, as its citations say
    verdicts: dict[str, int]  # how many findings of each verdict rest on it
    copies: tuple[
        str, ...
    ]  # ids of sources with the very same text, or of the same independence group, sorted
    drift: dict[str, int]  # how many passages leaned on are in each state
    hurt: tuple[Hurt, ...]  # by article and place


def sources(newsroom: Newsroom, snapshots: SnapshotStore, typed: list[str]) -> list[SourceView]:
    """The sources that *typed* name (ids' unique prefixes or addresses), or all of every ledger, by address.

    Raises SelectionError for one that is not there, LedgerError.
    """
    ledgers = [newsroom.ledgers.load(slug) for slug in newsroom.ledgers.slugs()]
    wanted = matching_sources(ledgers, typed)
    found = {source_id: _Leaning() for source_id in wanted}
    for ledger in ledgers:
        _gather(ledger, found)
    every = {source.id: source for ledger in ledgers for source in ledger.sources.values()}.values()
    views = [_view(one, every, snapshots) for one in found.values()]
    return sorted(views, key=lambda one: one.source.address)


@dataclass(slots=True)
class _Leaning:
    """What the ledgers have on one source."""

    sources: list[Source] = field(default_factory=list)
    citations: list[tuple[str, Citation]] = field(default_factory=list)  # with the article's path
    verdicts: list[str] = field(default_factory=list)
    drift: list[Hurt] = field(default_factory=list)  # of every passage leaned on, hurt or not


def _gather(ledger: Ledger, found: dict[str, _Leaning]) -> None:
    """Add what *ledger* has on the sources in *found*, each of its tables read once."""
    for source in ledger.sources.values():
        if source.id in found:
            found[source.id].sources.append(source)
    for citation in ledger.citations.values():
        if citation.source in found:
            found[citation.source].citations.append((ledger.article.path, citation))
    for finding in ledger.findings.values():
        if finding.source in found:
            found[finding.source].verdicts.append(finding.finding.verdict.value)
    for one in _drift(ledger, set(found)):
        found[one.source.id].drift.append(one)


def _drift(ledger: Ledger, wanted: set[str]) -> Iterator[Hurt]:
    """Every passage of *wanted* sources that a claim of *ledger* leans on, hurt or not."""
    of_claim = dossiers(ledger)
    for claim in sorted(ledger.claims.values(), key=lambda claim: (claim.anchor.start, claim.id)):
        dossier = of_claim(claim.id)
        for lead in dossier.leads:
            state = drift_of(dossier, lead) if lead.source.id in wanted else None
            if state is not None:
                yield Hurt(lead.source, ledger.article.path, claim, state, _ruling(dossier))


def _ruling(dossier: Dossier) -> str:
    if not dossier.rulings:
        return ""
    return "fell" if fallen(dossier.rulings[-1], dossier, dossier.claim.text) else "stands"


def _view(one: _Leaning, every: Iterable[Source], snapshots: SnapshotStore) -> SourceView:
    source = max(one.sources, key=_last_looked)
    cited = {citation.claim for _, citation in one.citations if citation.claim}
    states = Counter(each.drift.state for each in one.drift)
    return SourceView(
        source=source,
        read=_read(source, snapshots),
        articles=tuple(sorted({path for path, _ in one.citations})),
        claims=tuple(sorted(cited)),
        leaning=tuple(sorted(cited | {each.claim.id for each in one.drift})),
        whole_articles=tuple(sorted(path for path, citation in one.citations if citation.claim is None)),
        roles=tuple(sorted({citation.role.value for _, citation in one.citations if citation.role})),
        verdicts=dict(sorted(Counter(one.verdicts).items())),
        copies=_copies(source, every),
        drift={state.value: states[state] for state in PassageState if states[state]},
        hurt=tuple(each for each in one.drift if each.drift.state is not PassageState.STILL),
    )


def _copies(source: Source, every: Iterable[Source]) -> tuple[str, ...]:
    """The ids of the other sources that count as one with *source*, sorted."""
    return tuple(
        sorted(other.id for other in every if other.id != source.id and counts_as_one(source, other))
    )


def _last_looked(source: Source) -> str:
    """When somebody last learnt something of *source*; ISO dates in UTC sort as they stand."""
    times = [
        source.snapshot.fetched if source.snapshot else None,
        source.attempt.at if source.attempt else None,
    ]
    return max((at.isoformat() for at in times if at), default="")


def _read(source: Source, snapshots: SnapshotStore) -> datetime | None:
    """The ledger knows when a source last said something new; this machine may have read it since."""
    visited = snapshots.visited(source.address) if source.kind is SourceKind.WEB else None
    fetched = source.snapshot.fetched if source.snapshot else None
    return max((at for at in (visited, fetched) if at is not None), default=None)
