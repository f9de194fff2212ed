"""What one source says of every claim that leans on it, taken down while its page is at hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.core.model.finding import Finding
from claimcheck.core.model.ledger import RecordedFinding
from claimcheck.core.record.dossier import Lead
from claimcheck.core.record.passages import decided_alike, joined, stands
from claimcheck.core.record.wording import same_words, words_sha256
from claimcheck.ports.web import Page
from claimcheck.usecases.verify.gather import Gathered
from claimcheck.usecases.verify.judge import unless_our_own, unreadable
from claimcheck.usecases.verify.questions import Asker
from claimcheck.usecases.verify.scope import Scope


class Told(NamedTuple):
    """What was once found: a verdict and the words it was found in."""

    verdict: str
    words: str


class Judged(NamedTuple):
    """What a source says of a claim, and which earlier passages (by the hash of their words) are still on its page."""

    finding: Finding
    standing: frozenset[str] | None = None  # None where the page could not be read
    beside: bool = False  # what is found now stood on the page already when another passage was found
    turned: frozenset[Told] = frozenset()  # of those on the page, what they no longer say
    lost: bool = False  # so is what was found last

    def still_says(self, verdict: str, words: str) -> bool:
        """True when *words* are on the page and say what they were found to say."""
        stand = bool(words) and words_sha256(words) in (self.standing or ())
        return stand and Told(verdict, words) not in self.turned


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
    known = lead.finding
    if known is None:
        return Judged(finding, frozenset())
    return Judged(finding, standing(known, one.page) | _found_again(known, finding))


def standing(known: RecordedFinding, page: Page) -> frozenset[str]:
    """The hashes of the passages *known* has named that stand on *page*."""
    named = {words for _, words, _ in _told(known)}
    return frozenset(
        words_sha256(words)
        for words in named
        if words and (stands(words, page.main) or stands(words, page.whole))
    )


def _found_again(known: RecordedFinding, now: Finding) -> frozenset[str]:
    """The hashes of those found *now*, or whose deciding sentence was, of the same verdict, beside the same name.

    So is a sentence that a semicolon now joins to the next. What was found again is there, also where it is no sentence
    of its own.
    """
    found = now.passage.text if now.passage else ""
    return frozenset(
        words_sha256(words)
        for verdict, words, claim in _told(known)
        if words and (same_words(words, found) or (verdict == now.verdict and _said_in(words, found, claim)))
    )


def _said_in(words: str, found: str, claim: str) -> bool:
    return decided_alike(words, found, claim) or joined(words, found)


def _told(known: RecordedFinding) -> list[tuple[str, str, str]]:
    """Each verdict that *known* names with its passage and the claim's words when it was found."""
    told = [(past.verdict, past.passage, past.words or known.words) for past in known.past]
    if known.finding.passage:
        told.append((known.finding.verdict.value, known.finding.passage.text, known.words))
    return told
