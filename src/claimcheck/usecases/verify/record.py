"""What a verify found, written into the ledger; where nothing is new, only the day of the last check changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from claimcheck.core.model.finding import Finding, Verdict
from claimcheck.core.model.ledger import Claim, Ledger, PastFinding, RecordedFinding
from claimcheck.core.model.source import Outcome, Source
from claimcheck.core.record.identity import mint
from claimcheck.core.record.wording import same_words, words_sha256
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.select import load_known
from claimcheck.usecases.verify.judging import Findings, Judged
from claimcheck.usecases.verify.looked import Looked, source_now
from claimcheck.usecases.verify.scope import Scope


@dataclass(frozen=True, slots=True)
class Drift:
    """A finding that is not what it was when the claim was last verified."""

    claim: str
    source: Source
    before: RecordedFinding
    now: RecordedFinding


def record(newsroom: Newsroom, scope: Scope, seen: dict[str, Looked], findings: Findings) -> list[Drift]:
    """Write the *findings* for the claims of *scope*, and what was *seen* of their sources. Returns what drifted."""
    now = newsroom.clock.now()
    drift: list[Drift] = []

    def edit(ledger: Ledger | None) -> Ledger:
        current = ledger or load_known(newsroom, scope.slug)
        current = replace(current, article=replace(current.article, checked=now.date()))
        drift.clear()
        new: list[RecordedFinding] = []
        for (claim_id, source_id), judged in findings.items():
            claim = scope.claims[claim_id].claim
            if not _still_asked(current, claim, source_id):
                continue
            known = current.findings.get(mint("f", claim.id, source_id))
            found = _recorded(current, claim, seen[source_id], judged, known, now)
            if found is not None:
                new.append(found)
                if known is not None and _drifted(known, found, judged):
                    drift.append(Drift(claim.id, current.sources[source_id], known, found))
        drifted = {one.source.id for one in drift}
        sources = [
            source_now(current.sources[i], one, now, drifted=i in drifted)
            for i, one in seen.items()
            if i in current.sources
        ]
        return current.put(*sources, *new)

    newsroom.ledgers.change(scope.slug, edit)
    return drift


def _still_asked(ledger: Ledger, claim: Claim, source_id: str) -> bool:
    """False when the claim was reworded or the source dropped while this verify was under way."""
    current = ledger.claims.get(claim.id)
    return current is not None and same_words(current.text, claim.text) and source_id in ledger.sources


def _recorded(  # noqa: PLR0913, PLR0917 - the two sides of one comparison
    ledger: Ledger,
    claim: Claim,
    seen: Looked,
    judged: Judged,
    known: RecordedFinding | None,
    now: datetime,
) -> RecordedFinding | None:
    """The record to write, or None where it would say nothing new.

    That a mere candidate does not speak of a claim, or cannot be read, is no finding about the claim.
    """
    finding, source_id = judged.finding, seen.source.id
    text, body = (seen.snapshot.text_sha256, seen.snapshot.body_sha256) if seen.snapshot else ("", "")
    if seen.copy is not None and not seen.judged:
        body = seen.copy.body_sha256
    if known is None:
        own = any(c.claim == claim.id and c.source == source_id for c in ledger.citations.values())
        silent = finding.verdict in {Verdict.NOT_FOUND, Verdict.UNREADABLE}
        if not own and silent and not _worded_since(claim, ledger.sources[source_id]):
            return None
        new_id = mint("f", claim.id, source_id)
        return RecordedFinding(new_id, claim.id, source_id, claim.text, text, finding, now, body_sha256=body)
    past = _as_they_stand(known.past, judged)
    not_kept = seen.unread is not None and seen.unread.outcome is Outcome.NOT_KEPT
    if (_same(known, claim, finding) and not judged.lost) or _only_out_of_reach(
        known, claim, finding, not_kept=not_kept
    ):
        return replace(known, past=past) if past != known.past else None
    before = known.finding.passage.text if known.finding.passage else ""
    replaced = PastFinding(
        known.finding.verdict.value, before, now, known.words, known.body_sha256, beside=judged.beside
    )
    return RecordedFinding(
        known.id,
        claim.id,
        source_id,
        claim.text,
        text,
        finding,
        now,
        (*past, *_as_they_stand((replaced,), judged)),
        body,
    )


def _as_they_stand(past: tuple[PastFinding, ...], judged: Judged) -> tuple[PastFinding, ...]:
    """*past* with the word whether each passage still says so on the page; as it was where that could not be read."""
    if judged.standing is None:
        return past
    return tuple(one._replace(stands=judged.still_says(one.verdict, one.passage)) for one in past)


def _worded_since(claim: Claim, source: Source) -> bool:
    """True when the claim got its words after the source was last read: then even silence has to be recorded.

    Otherwise nothing would say that the source has been held against the new words.
    """
    return source.snapshot is not None and source.snapshot.fetched < claim.worded


def _same(known: RecordedFinding, claim: Claim, finding: Finding) -> bool:
    """True when *finding* says of the same words what is on record.

    Where a passage stands on its page may differ, and so may the passage nearest to a claim that is not there at all:
    it is no evidence, and often an advertisement.
    """
    before, after = known.finding, finding
    return (
        same_words(known.words, claim.text)
        and before.verdict is after.verdict
        and (_passage(before) == _passage(after) or after.verdict is Verdict.NOT_FOUND)
        and [(r.rule, r.message) for r in before.reasons] == [(r.rule, r.message) for r in after.reasons]
    )


def _passage(finding: Finding) -> str:
    return finding.passage.text if finding.passage else ""


def _only_out_of_reach(known: RecordedFinding, claim: Claim, finding: Finding, *, not_kept: bool) -> bool:
    """True when a page that was read before cannot be read now: that changes no evidence; the source says it.

    *not_kept* says that nobody even asked for it: then what is known of why it could not be read stays, too.
    """
    news = not not_kept and known.finding.verdict is Verdict.UNREADABLE
    return not news and finding.verdict is Verdict.UNREADABLE and same_words(known.words, claim.text)


def _drifted(known: RecordedFinding, now: RecordedFinding, judged: Judged) -> bool:
    """True when the source says otherwise of the same words: another verdict, or a passage that stands no more.

    Another reason for the same is no drift, nor is a passage that says it better beside one that still says it.
    """
    if not same_words(known.words, now.words):
        return False
    if known.finding.verdict is not now.finding.verdict or judged.lost:
        return True
    if now.finding.verdict in {Verdict.NOT_FOUND, Verdict.UNREADABLE}:
        return False
    before = _passage(known.finding)
    return before != _passage(now.finding) and words_sha256(before) not in (judged.standing or ())
