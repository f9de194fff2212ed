"""Records for tests, each with plain defaults and the fields a test is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from claimcheck.core.anchors import anchor
from claimcheck.core.model.finding import Finding, Passage, Reason, Verdict
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.ledger import Article, Claim, Ledger, RecordedFinding, Ruling, RulingVerdict
from claimcheck.core.model.source import Citation, Source, SourceKind

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
TODAY = date(2026, 3, 1)
WORDS = "The harbour has 12 berths."


def claim(words: str = WORDS, claim_id: str = "c0000000001", at: int = 0) -> Claim:
    held = replace(anchor(words, 0, len(words)), start=at, end=at + len(words))
    return Claim(claim_id, held, (ClaimKind.COUNT,), (), NOW)


def source(source_id: str = "s0000000001", address: str = "https://port.example/berths") -> Source:
    return Source(source_id, SourceKind.WEB, address)


def citation(source_id: str = "s0000000001", claim_id: str | None = "c0000000001") -> Citation:
    return Citation(
        f"t{source_id[-5:]}{(claim_id or 'c00000')[-5:]}", source_id, claim_id, NOW, "Ada <ada@x.example>"
    )


def finding(
    verdict: Verdict,
    passage: str = "There are 12 berths.",
    source_id: str = "s0000000001",
    claim_id: str = "c0000000001",
    words: str = WORDS,
) -> RecordedFinding:
    held = Passage(passage, 0, len(passage)) if passage else None
    found = Finding(verdict, held, (Reason("rule", f"it {verdict}"),), 0.9)
    return RecordedFinding(
        f"f{source_id[-5:]}{claim_id[-5:]}", claim_id, source_id, words, "text", found, NOW
    )


def ruling(verdict: RulingVerdict = RulingVerdict.VERIFIED, words: str = WORDS, **more: Any) -> Ruling:
    made = Ruling("r0000000001", "c0000000001", verdict, "Ada <ada@x.example>", NOW, words)
    return replace(made, **more)


def ledger(*records: Claim | Source | Citation | RecordedFinding | Ruling) -> Ledger:
    return Ledger(Article("berths", "articles/berths.md", "markdown")).put(*records)
