"""Ledgers to test with: one small and plain, and random ones of every shape the model allows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TypeVar

from hypothesis import strategies as st

from claimcheck.core.model.anchor import Anchor
from claimcheck.core.model.finding import Finding, Passage, Reason, Token, Verdict
from claimcheck.core.model.interval import DayRange, Interval
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.ledger import (
    Article,
    Claim,
    ClaimOrigin,
    Evidence,
    Ledger,
    PastFinding,
    PastWords,
    RecordedFinding,
    Ruling,
    RulingVerdict,
)
from claimcheck.core.model.source import (
    Attempt,
    Citation,
    CitationOrigin,
    Outcome,
    Snapshot,
    Source,
    SourceKind,
    SourceRole,
)
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.record.identity import mint

NOON = datetime(2024, 3, 9, 12, 0, tzinfo=UTC)
ARTICLE = Article(slug="harbour", path="articles/harbour.md", format="markdown", title="The harbour tax")


def claim(text: str, start: int = 0, recorded: datetime = NOON) -> Claim:
    """A claim of *text* with one count in it."""
    value = Value(
        ValueKind.COUNT,
        0,
        3,
        "140",
        number=Decimal(140),
        amount=Interval.exactly(Decimal(140)),
        counted="boats",
    )
    return Claim(
        id=mint("c", text),
        anchor=Anchor(text, "It was cold. ", " Nobody spoke.", start, start + len(text)),
        kinds=(ClaimKind.COUNT,),
        values=(value,),
        recorded=recorded,
    )


def claims(count: int, word: str = "boat") -> list[Claim]:
    """*count* different claims."""
    return [claim(f"The {word} {n} paid 140 crowns that year.", start=n * 40) for n in range(count)]


def ledger(*records: Claim | Source | Citation | RecordedFinding | Ruling) -> Ledger:
    """The ledger of the article with *records* in it."""
    return Ledger(article=ARTICLE).put(*records)


SOURCE = Source(
    id="s00000000aa",
    kind=SourceKind.WEB,
    address="https://example.org/tax",
    title="Port accounts",
    snapshot=Snapshot("ab" * 32, "cd" * 32, "https://example.org/tax", NOON, status=200, size=4096),
)
CITATION = Citation(
    id="d00000000bb", source=SOURCE.id, claim=None, added=NOON, by="Ada <ada@example.org>", quote="140 boats"
)
CITATION_DOCUMENT = {
    "id": "d00000000bb",
    "source": SOURCE.id,
    "added": "2024-03-09T12:00:00Z",
    "by": "Ada <ada@example.org>",
    "quote": "140 boats",
}
FINDING = RecordedFinding(
    id="f00000000cc",
    claim="c00000000dd",
    source=SOURCE.id,
    words="140 boats paid",
    text_sha256="cd" * 32,
    finding=Finding(
        verdict=Verdict.CONTRADICTS,
        passage=Passage("104 boats paid", 10, 24),
        reasons=(Reason("number-differs", "140 here, 104 there", Token("140", 0, 3), Token("104", 10, 13)),),
        score=0.93,
        unchecked=("the year",),
    ),
    since=NOON,
    past=(PastFinding("supports", "140 boats paid", NOON),),
)
RULING = Ruling(
    id="b00000000ee",
    claim="c00000000dd",
    verdict=RulingVerdict.WAIVED,
    by="Ada <ada@example.org>",
    at=NOON,
    words="140 boats paid",
    evidence=(Evidence(SOURCE.id, "ef" * 32),),
    note="The port master rings back on Monday.",
    owner="Ada",
    expires=date(2024, 4, 1),
)

_words = st.text(max_size=30)
_places = st.integers(min_value=0, max_value=2**40)
_moments = st.datetimes(timezones=st.sampled_from((UTC, timezone(timedelta(hours=5, minutes=30)))))
_numbers = st.decimals(allow_nan=False, allow_infinity=False)
_shares = st.floats(allow_nan=False, allow_infinity=False)
_T = TypeVar("_T")


def _tuples(of: st.SearchStrategy[_T]) -> st.SearchStrategy[tuple[_T, ...]]:
    return st.lists(of, max_size=3).map(tuple)


def _ids(letter: str) -> st.SearchStrategy[str]:
    return st.integers(0, 16**10 - 1).map(lambda n: f"{letter}{n:010x}")


def _ordered(pair: tuple[_T, _T]) -> tuple[_T, _T]:
    low, high = pair
    both = low is not None and high is not None
    return (high, low) if both and low > high else (low, high)  # type: ignore[operator]  # dates or decimals


_days = st.tuples(st.none() | st.dates(), st.none() | st.dates()).map(_ordered).map(lambda p: DayRange(*p))
_amounts = st.builds(
    lambda pair, low_open, high_open: Interval(pair[0], pair[1], low_open, high_open),
    st.tuples(st.none() | _numbers, st.none() | _numbers).map(_ordered),
    st.booleans(),
    st.booleans(),
)
_values = st.builds(
    Value,
    kind=st.sampled_from(ValueKind),
    start=_places,
    end=_places,
    raw=_words,
    timex=st.none() | _words,
    days=st.none() | _days,
    number=st.none() | _numbers,
    amount=st.none() | _amounts,
    comparator=st.sampled_from(Comparator),
    unit=st.none() | _words,
    counted=st.none() | _words,
    vague=st.booleans(),
    note=_words,
)
_claims = st.builds(
    Claim,
    id=_ids("c"),
    anchor=st.builds(Anchor, _words, _words, _words, _places, _places),
    kinds=_tuples(st.sampled_from(ClaimKind)),
    values=_tuples(_values),
    recorded=_moments,
    worth=_shares,
    origin=st.sampled_from(ClaimOrigin),
    repeats=_places,
    past=_tuples(st.builds(PastWords, _words, _moments)),
)
_sources = st.builds(
    Source,
    id=_ids("s"),
    kind=st.sampled_from(SourceKind),
    address=_words,
    title=_words,
    publisher=_words,
    published=_words,
    updated=_words,
    author=_words,
    language=_words,
    canonical=_words,
    remarks=_tuples(_words),
    off_web=_words,
    group=_words,
    confidential=st.booleans(),
    snapshot=st.none()
    | st.builds(
        Snapshot, _words, _words, _words, _moments, st.none() | _places, _words, _places, st.booleans()
    ),
    attempt=st.none() | st.builds(Attempt, st.sampled_from(Outcome), _words, _moments),
)
_citations = st.builds(
    Citation,
    id=_ids("d"),
    source=_words,
    claim=st.none() | _words,
    added=_moments,
    by=_words,
    origin=st.sampled_from(CitationOrigin),
    role=st.none() | st.sampled_from(SourceRole),
    quote=_words,
    locator=_words,
)
_tokens = st.builds(Token, _words, _places, _places)
_findings = st.builds(
    RecordedFinding,
    id=_ids("f"),
    claim=_words,
    source=_words,
    words=_words,
    text_sha256=_words,
    finding=st.builds(
        Finding,
        verdict=st.sampled_from(Verdict),
        passage=st.none() | st.builds(Passage, _words, _places, _places, _words),
        reasons=_tuples(st.builds(Reason, _words, _words, st.none() | _tokens, st.none() | _tokens)),
        score=_shares,
        unchecked=_tuples(_words),
    ),
    since=_moments,
    past=_tuples(st.builds(PastFinding, _words, _words, _moments, _words, _words, st.booleans())),
    body_sha256=_words,
)
_rulings = st.builds(
    Ruling,
    id=_ids("b"),
    claim=_words,
    verdict=st.sampled_from(RulingVerdict),
    by=_words,
    at=_moments,
    words=_words,
    evidence=_tuples(st.builds(Evidence, _words, _words)),
    note=_words,
    owner=_words,
    expires=st.none() | st.dates(),
)
_articles = st.builds(
    Article,
    slug=st.just("harbour"),
    path=_words,
    format=_words,
    title=_words,
    published=st.none() | st.dates(),
    sha256=_words,
    checked=st.none() | st.dates(),
)

any_ledger = st.builds(
    lambda article, *families: Ledger(article).put(*(record for family in families for record in family)),
    _articles,
    *(st.lists(family, max_size=2) for family in (_claims, _sources, _citations, _findings, _rulings)),
)
