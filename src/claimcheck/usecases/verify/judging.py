"""What one source says of every claim that leans on it, taken down while its page is at hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.core.model.finding import Finding
from claimcheck.core.model.ledger import RecordedFinding
from claimcheck.core.record.dossier import Lead
from claimcheck.core.record.drift import stands
from claimcheck.core.record.wording import words_sha256
from claimcheck.ports.web import Page
from claimcheck.usecases.verify.gather import Gathered
from claimcheck.usecases.verify.judge import unless_our_own, unreadable
from claimcheck.usecases.verify.questions import Asker
from claimcheck.usecases.verify.scope import Scope


class Judged(NamedTuple):
    """What a source says of a claim, and which earlier passages (by the hash of their words) are still on its page."""

    finding: Finding
    standing: frozenset[str] | None = None  # None where the page could not be read
    beside: bool = False  # what is found now stood on the page already when another passage was found


Findings = dict[tuple[str, str], Judged]  # by claim and source


def judged(scopes: Sequence[Scope], one: Gathered, own_hosts: tuple[str, ...]) -> dict[str, Findings]:
    """By the slug of each scope what *one* says of its claims."""
    return {scope.slug: dict(_of_scope(scope, one, own_hosts)) for scope in scopes}


def _of_scope(
    scope: Scope, one: Gathered, own_hosts: tuple[str, ...]
) -> Iterator[tuple[tuple[str, str], Judged]]:
    for claim_id, lead in scope.leaning.get(one.source.id, ()):
        yield (claim_id, one.source.id), _judged((scope.slug, claim_id), lead, one, own_hosts)


def _judged(asker: Asker, lead: Lead, one: Gathered, own_hosts: tuple[str, ...]) -> Judged:
    if one.page is None:
        if one.unread is None:
            raise AssertionError(f"{one.source.id} has neither a page nor a reason")
        return Judged(unreadable(one.unread))
    asked, came = lead.source.address, one.exchange.final_address if one.exchange else ""
    finding = unless_our_own(one.findings[asker], (asked, came, one.page.canonical), own_hosts)
    return Judged(finding, standing(lead.finding, one.page) if lead.finding else frozenset())


def standing(known: RecordedFinding, page: Page) -> frozenset[str]:
    """The hashes of the passages *known* has named that stand on *page*."""
    named = {past.passage for past in known.past} | (
        {known.finding.passage.text} if known.finding.passage else set()
    )
    return frozenset(
        words_sha256(words)
        for words in named
        if words and (stands(words, page.main) or stands(words, page.whole))
    )
