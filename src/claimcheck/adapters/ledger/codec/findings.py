"""Findings, as the table ``findings`` holds them: what was judged, the verdict, its passage and reasons."""

from __future__ import annotations

from claimcheck.adapters.ledger.codec import fields as f
from claimcheck.core.model.finding import Finding, Passage, Reason, Token, Verdict
from claimcheck.core.model.ledger import PastFinding, RecordedFinding

_REQUIRED = frozenset({"id", "claim", "source", "words", "verdict", "score", "since"})
_DEFAULTS: f.Document = {
    "text_sha256": "",
    "passage": None,
    "reasons": [],
    "unchecked": [],
    "past": [],
    "body_sha256": "",
}
_WORDS = frozenset({"text", "start", "end"})
_PASSAGE_DEFAULTS: f.Document = {"locator": ""}
_REASON = frozenset({"rule", "message"})
_REASON_DEFAULTS: f.Document = {"claim": None, "source": None}
_PAST = frozenset({"verdict", "passage", "until"})
_PAST_DEFAULTS: f.Document = {"words": "", "body_sha256": "", "stands": False, "beside": False}
_VERDICTS = f.members(Verdict)


def finding_to_document(record: RecordedFinding) -> f.Document:
    """*record* as a plain record."""
    found = record.finding
    return f.lean(
        {
            "id": record.id,
            "claim": record.claim,
            "source": record.source,
            "words": record.words,
            "text_sha256": record.text_sha256,
            "verdict": found.verdict.value,
            "score": f.plain_share("score", found.score),
            "passage": None if found.passage is None else _passage_to_document(found.passage),
            "reasons": [_reason_to_document(reason) for reason in found.reasons],
            "unchecked": list(found.unchecked),
            "since": f.plain_moment("since", record.since),
            "past": [_past_to_document(past) for past in record.past],
            "body_sha256": record.body_sha256,
        },
        _DEFAULTS,
    )


def finding_from_document(document: object) -> RecordedFinding:
    """The finding in a plain record. Raises FieldError."""
    full = f.fill(document, _REQUIRED, _DEFAULTS)
    return RecordedFinding(
        id=f.text(full, "id"),
        claim=f.text(full, "claim"),
        source=f.text(full, "source"),
        words=f.text(full, "words"),
        text_sha256=f.text(full, "text_sha256"),
        finding=Finding(
            verdict=f.choice(full, "verdict", _VERDICTS),
            passage=f.one_or_none(full, "passage", _passage_from_document),
            reasons=f.several(full, "reasons", _reason_from_document),
            score=f.share(full, "score"),
            unchecked=f.texts(full, "unchecked"),
        ),
        since=f.moment(full, "since"),
        past=f.several(full, "past", _past_from_document),
        body_sha256=f.text(full, "body_sha256"),
    )


def _words_to_document(words: Passage | Token) -> f.Document:
    return {"text": words.text, "start": words.start, "end": words.end}


def _passage_to_document(passage: Passage) -> f.Document:
    return f.lean(_words_to_document(passage) | {"locator": passage.locator}, _PASSAGE_DEFAULTS)


def _passage_from_document(document: object) -> Passage:
    full = f.fill(document, _WORDS, _PASSAGE_DEFAULTS)
    place = f.whole(full, "start"), f.whole(full, "end")
    return Passage(f.text(full, "text"), *place, f.text(full, "locator"))


def _token_from_document(document: object) -> Token:
    full = f.fill(document, _WORDS, {})
    return Token(f.text(full, "text"), f.whole(full, "start"), f.whole(full, "end"))


def _reason_to_document(reason: Reason) -> f.Document:
    return f.lean(
        {
            "rule": reason.rule,
            "message": reason.message,
            "claim": None if reason.claim is None else _words_to_document(reason.claim),
            "source": None if reason.source is None else _words_to_document(reason.source),
        },
        _REASON_DEFAULTS,
    )


def _reason_from_document(document: object) -> Reason:
    full = f.fill(document, _REASON, _REASON_DEFAULTS)
    return Reason(
        rule=f.text(full, "rule"),
        message=f.text(full, "message"),
        claim=f.one_or_none(full, "claim", _token_from_document),
        source=f.one_or_none(full, "source", _token_from_document),
    )


def _past_to_document(past: PastFinding) -> f.Document:
    return f.lean(
        {
            "verdict": past.verdict,
            "passage": past.passage,
            "until": f.plain_moment("until", past.until),
            "words": past.words,
            "body_sha256": past.body_sha256,
            "stands": past.stands,
            "beside": past.beside,
        },
        _PAST_DEFAULTS,
    )


def _past_from_document(document: object) -> PastFinding:
    full = f.fill(document, _PAST, _PAST_DEFAULTS)
    return PastFinding(
        verdict=f.text(full, "verdict"),
        passage=f.text(full, "passage"),
        until=f.moment(full, "until"),
        words=f.text(full, "words"),
        body_sha256=f.text(full, "body_sha256"),
        stands=f.flag(full, "stands"),
        beside=f.flag(full, "beside"),
    )
