"""What a verify found, written into the ledger; where nothing is new, only the day of the last check changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from claimcheck.core.digest import sha256
from claimcheck.core.model.finding import Finding, Verdict
from claimcheck.core.model.ledger import Claim, Ledger, PastFinding, RecordedFinding
from claimcheck.core.model.source import Attempt, Outcome, Snapshot, Source
from claimcheck.core.record.dossier import Lead
from claimcheck.core.record.identity import mint
from claimcheck.core.record.wording import same_words
from claimcheck.ports.web import Exchange, Page
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.select import load_known
from claimcheck.usecases.verify.gather import Gathered
from claimcheck.usecases.verify.judge import Bench, Statement, judge, unreadable
from claimcheck.usecases.verify.scope import Scope


@dataclass(frozen=True, slots=True)
class Drift:
    """A finding that is not what it was when the claim was last verified."""

    claim: str
    source: Source
    before: RecordedFinding
    now: RecordedFinding


def record(newsroom: Newsroom, scope: Scope, gathered: dict[str, Gathered]) -> list[Drift]:
    """Judge the claims of *scope* against what was *gathered* and write the findings. Returns what drifted."""
    now = newsroom.clock.now()
    found = _judged(newsroom, scope, gathered)
    drift: list[Drift] = []

    def edit(ledger: Ledger | None) -> Ledger:
        current = ledger or load_known(newsroom, scope.slug)
        current = replace(current, article=replace(current.article, checked=now.date()))
        sources = [
            _source_now(current.sources[i], one, now) for i, one in gathered.items() if i in current.sources
        ]
        findings = []
        drift.clear()
        for (claim, source_id), finding in found.items():
            if _still_asked(current, claim, source_id):
                text = page_sha256(gathered[source_id].page)
                findings.append(_recorded(current, claim, source_id, finding, text, now, drift))
        return current.put(*sources, *(finding for finding in findings if finding is not None))

    newsroom.ledgers.change(scope.slug, edit)
    return drift


def _judged(
    newsroom: Newsroom, scope: Scope, gathered: dict[str, Gathered]
) -> dict[tuple[Claim, str], Finding]:
    """The finding for each claim and source in question; each page is indexed once for all its claims."""
    benches = {i: Bench.of(one.page) for i, one in gathered.items() if one.page is not None}
    own = newsroom.settings.own_hosts
    return {
        (dossier.claim, lead.source.id): _finding(lead, dossier.claim, gathered, benches, scope, own)
        for dossier in scope.claims.values()
        for lead in scope.leads(dossier.claim.id)
        if lead.source.id in gathered
    }


def _finding(  # noqa: PLR0913, PLR0917 - one claim, one lead, and all there is to judge by
    lead: Lead,
    claim: Claim,
    gathered: dict[str, Gathered],
    benches: dict[str, Bench],
    scope: Scope,
    own: tuple[str, ...],
) -> Finding:
    bench = benches.get(lead.source.id)
    if bench is not None:
        statement = Statement(
            claim.text, scope.subjects.get(claim.id, ""), scope.article.published, claim.values
        )
        return judge(lead, statement, bench, own)
    unread = gathered[lead.source.id].unread
    if unread is None:
        raise AssertionError(f"{lead.source.id} has neither a page nor a reason")
    return unreadable(unread)


def _still_asked(ledger: Ledger, claim: Claim, source_id: str) -> bool:
    """False when the claim was reworded or the source dropped while this verify was under way."""
    current = ledger.claims.get(claim.id)
    return current is not None and same_words(current.text, claim.text) and source_id in ledger.sources


def _recorded(  # noqa: PLR0913, PLR0917 - the two sides of one comparison
    ledger: Ledger,
    claim: Claim,
    source_id: str,
    finding: Finding,
    text_sha256: str,
    now: datetime,
    drift: list[Drift],
) -> RecordedFinding | None:
    """The record to write, or None where it would say nothing new.

    That a mere candidate does not speak of a claim, or cannot be read, is no finding about the claim.
    """
    finding_id = mint("f", claim.id, source_id)
    known = ledger.findings.get(finding_id)
    if known is None:
        own = any(c.claim == claim.id and c.source == source_id for c in ledger.citations.values())
        silent = finding.verdict in {Verdict.NOT_FOUND, Verdict.UNREADABLE}
        if not own and silent and not _worded_since(claim, ledger.sources[source_id]):
            return None
        return RecordedFinding(finding_id, claim.id, source_id, claim.text, text_sha256, finding, now)
    if _same(known, claim, finding) or _only_out_of_reach(known, claim, finding):
        return None
    passage = known.finding.passage.text if known.finding.passage else ""
    past = (*known.past, PastFinding(known.finding.verdict.value, passage, now))
    new = RecordedFinding(finding_id, claim.id, source_id, claim.text, text_sha256, finding, now, past)
    if same_words(known.words, claim.text) and _says_otherwise(known, finding):
        drift.append(Drift(claim.id, ledger.sources[source_id], known, new))
    return new


def _worded_since(claim: Claim, source: Source) -> bool:
    """True when the claim got its words after the source was last read: then even silence has to be recorded.

    Otherwise nothing would say that the source has been held against the new words.
    """
    return source.snapshot is not None and source.snapshot.fetched < claim.worded


def _same(known: RecordedFinding, claim: Claim, finding: Finding) -> bool:
    """True when *finding* says of the same words what is on record; where a passage stands on its page may differ."""
    before, after = known.finding, finding
    return (
        same_words(known.words, claim.text)
        and before.verdict is after.verdict
        and (before.passage.text if before.passage else "") == (after.passage.text if after.passage else "")
        and [(r.rule, r.message) for r in before.reasons] == [(r.rule, r.message) for r in after.reasons]
    )


def _only_out_of_reach(known: RecordedFinding, claim: Claim, finding: Finding) -> bool:
    """True when a page that was read before cannot be read now: that changes no evidence; the source says it."""
    was_read = known.finding.verdict is not Verdict.UNREADABLE
    return was_read and finding.verdict is Verdict.UNREADABLE and same_words(known.words, claim.text)


def _says_otherwise(known: RecordedFinding, finding: Finding) -> bool:
    """True when the verdict or the passage is another; another reason for the same is no drift."""
    before = known.finding.passage.text if known.finding.passage else ""
    after = finding.passage.text if finding.passage else ""
    return known.finding.verdict is not finding.verdict or before != after


def _source_now(source: Source, one: Gathered, now: datetime) -> Source:
    """The source with what was learnt of it; what is unchanged since the last snapshot stays as recorded."""
    if one.unread is not None:
        if one.unread.outcome is Outcome.NOT_KEPT:
            return source
        if source.attempt is not None and source.attempt.outcome is one.unread.outcome:
            return source
        return replace(source, attempt=Attempt(one.unread.outcome, one.unread.detail, one.unread.at or now))
    if one.page is None or one.exchange is None or not one.asked:
        return source  # a page taken from its snapshot says nothing new of its source
    text = page_sha256(one.page)
    unchanged = source.snapshot is not None and source.snapshot.text_sha256 == text
    return replace(
        source,
        title=one.page.title or source.title,
        publisher=one.page.publisher or source.publisher,
        published=one.page.published or source.published,
        snapshot=source.snapshot if unchanged else snapshot_of(one.exchange, text),
        attempt=None,
    )


def snapshot_of(exchange: Exchange, text_sha256: str, *, by_hand: bool = False) -> Snapshot:
    """The ledger's record of an exchange."""
    return Snapshot(
        body_sha256=sha256(exchange.body).hexdigest(),
        text_sha256=text_sha256,
        final_address=exchange.final_address,
        fetched=exchange.fetched,
        status=exchange.status,
        content_type=exchange.content_type,
        size=len(exchange.body),
        by_hand=by_hand,
    )


def page_sha256(page: Page | None) -> str:
    """The hash of a page's main text: advertisements around it may change as they like."""
    return sha256((page.main or page.whole).encode()).hexdigest() if page else ""
