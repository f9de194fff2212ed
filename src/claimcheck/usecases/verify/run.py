"""Hold claims against their sources: fetch or open each source once, find the passages, record what was found."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import dataclass

from claimcheck.core.errors import UsageError
from claimcheck.core.model.settings import Status
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.readable import readable
from claimcheck.usecases.select import find_claim, find_ledger, ledger_for, looks_like_claim
from claimcheck.usecases.verify.ahead import as_finished
from claimcheck.usecases.verify.asking import VerifyOptions, asking
from claimcheck.usecases.verify.copies import Copies, Desk
from claimcheck.usecases.verify.gather import Gathered, Progress, Web, gather
from claimcheck.usecases.verify.judging import Findings
from claimcheck.usecases.verify.looked import Looked, looked
from claimcheck.usecases.verify.questions import questions_of
from claimcheck.usecases.verify.record import Drift, record
from claimcheck.usecases.verify.scope import Scope, scope_of
from claimcheck.usecases.view import ClaimView, view

_ROOM = 4  # sources being judged, or looked for in an archive, at once


@dataclass(frozen=True, slots=True)
class Verified:
    """What a verify came to. ``claims`` are those in scope, as they now stand, by article and place."""

    claims: tuple[ClaimView, ...]
    sources: tuple[Looked, ...]  # by address
    drift: tuple[Drift, ...]  # findings that differ from the last verify
    left_out: tuple[str, ...] = ()  # why an article cannot be read, whose claims therefore were not verified

    @property
    def unreadable(self) -> tuple[Looked, ...]:
        """The sources that could not be read now, judged by an earlier snapshot or not at all."""
        return tuple(one for one in self.sources if one.unread is not None)

    @property
    def falls_short(self) -> bool:
        """True when any claim in scope stands contradicted, or its tick fell."""
        return any(claim.standing.status in {Status.CONTRADICTED, Status.STALE} for claim in self.claims)


async def verify(
    newsroom: Newsroom, web: Web, targets: list[str], options: VerifyOptions, progress: Progress
) -> Verified:
    """Verify the claims and articles *targets* name, or everything on record.

    Interrupted, it records what was finished and raises on. Raises SelectionError for a target that names nothing
    and UsageError where there is no source to verify against (a pass is never empty) or options contradict.
    """
    asked = asking(options, newsroom.settings.max_age, newsroom.clock.now())
    wanted, left_out = _wanted(newsroom, targets), list[str]()
    seen = readable(newsroom, wanted, left_out)
    scopes = [scope_of(one.ledger, wanted[one.ledger.article.slug]) for one in seen]
    sources = {source.id: source for scope in scopes for source in scope.sources()}
    if not sources:
        raise UsageError(_nothing_to_do(scopes))
    found = _Found({scope.slug: {} for scope in scopes}, {})
    questions = questions_of(scopes)
    desk = Desk(web, scopes, questions, newsroom.settings.own_hosts, Copies(web, asked, newsroom.clock.now()))
    try:
        read = gather(web, list(sources.values()), asked, progress, questions)
        async with aclosing(as_finished(read, desk.look, _ROOM)) as looked_at:
            async for one, findings in looked_at:
                found.take(one, findings)  # and its page is let go
    except (asyncio.CancelledError, KeyboardInterrupt):
        _record_all(newsroom, web, scopes, found)
        raise
    drift = _record_all(newsroom, web, scopes, found)
    finished = tuple(sorted(found.seen.values(), key=lambda one: one.source.address))
    return Verified(_as_they_stand(newsroom, scopes), finished, drift, tuple(left_out))


def _wanted(newsroom: Newsroom, targets: list[str]) -> dict[str, set[str] | None]:
    """For each ledger in question the claims wanted; None is all of them."""
    if not targets:
        return dict.fromkeys(newsroom.ledgers.slugs())
    wanted: dict[str, set[str] | None] = {}
    for target in targets:
        slug = ledger_for(newsroom, target)
        if slug is not None:
            wanted[slug] = None
        elif looks_like_claim(target):
            selected = find_claim(newsroom, target)
            claims = wanted.setdefault(selected.slug, set())
            if claims is not None:
                claims.add(selected.claim.id)
        else:
            find_ledger(newsroom, target)
    return wanted


def _nothing_to_do(scopes: list[Scope]) -> str:
    claims = sum(len(scope.claims) for scope in scopes)
    if not claims:
        return "no claims on record, so nothing was verified. Run: claimcheck extract ARTICLE"
    return (
        f"none of the {claims} claims in question has a source to fetch, so nothing was verified. "
        "Run: claimcheck list --unsourced, then claimcheck cite CLAIM-OR-ARTICLE URL"
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found so far: the findings of each ledger, and what is kept of each source."""

    findings: dict[str, Findings]
    seen: dict[str, Looked]

    def take(self, one: Gathered, findings: dict[str, Findings]) -> None:
        """Add one source, judged."""
        for slug, of_slug in findings.items():
            self.findings[slug].update(of_slug)
        self.seen[one.source.id] = looked(one)


def _record_all(newsroom: Newsroom, web: Web, scopes: list[Scope], found: _Found) -> tuple[Drift, ...]:
    web.snapshots.settle()
    drift: list[Drift] = []
    for scope in scopes:
        mine = {i: found.seen[i] for i in scope.leaning if i in found.seen}
        if mine:
            drift.extend(record(newsroom, scope, mine, found.findings[scope.slug]))
    return tuple(drift)


def _as_they_stand(newsroom: Newsroom, scopes: list[Scope]) -> tuple[ClaimView, ...]:
    return tuple(
        claim
        for scope in scopes
        for claim in view(newsroom, scope.slug).named()
        if claim.claim.id in scope.claims
    )
