"""Rulings, as the table ``rulings`` holds them: who decided what, and on which words and passages."""

from __future__ import annotations

from claimcheck.adapters.ledger.codec import fields as f
from claimcheck.core.model.ledger import Evidence, Ruling, RulingVerdict

_REQUIRED = frozenset({"id", "claim", "verdict", "by", "at", "words"})
_DEFAULTS: f.Document = {"evidence": [], "note": "", "owner": "", "expires": None, "answers": ""}
_EVIDENCE = frozenset({"source", "passage_sha256"})
_VERDICTS = f.members(RulingVerdict)


def ruling_to_document(ruling: Ruling) -> f.Document:
    """*ruling* as a plain record."""
    return f.lean(
        {
            "id": ruling.id,
            "claim": ruling.claim,
            "verdict": ruling.verdict.value,
            "by": ruling.by,
            "at": f.plain_moment("at", ruling.at),
            "words": ruling.words,
            "evidence": [{"source": e.source, "passage_sha256": e.passage_sha256} for e in ruling.evidence],
            "note": ruling.note,
            "owner": ruling.owner,
            "expires": f.plain_day(ruling.expires),
            "answers": ruling.answers,
        },
        _DEFAULTS,
    )


def ruling_from_document(document: object) -> Ruling:
    """The ruling in a plain record. Raises FieldError."""
    full = f.fill(document, _REQUIRED, _DEFAULTS)
    return Ruling(
        id=f.text(full, "id"),
        claim=f.text(full, "claim"),
        verdict=f.choice(full, "verdict", _VERDICTS),
        by=f.text(full, "by"),
        at=f.moment(full, "at"),
        words=f.text(full, "words"),
        evidence=f.several(full, "evidence", _evidence_from_document),
        note=f.text(full, "note"),
        owner=f.text(full, "owner"),
        expires=f.day_or_none(full, "expires"),
        answers=f.text(full, "answers"),
    )


def _evidence_from_document(document: object) -> Evidence:
    full = f.fill(document, _EVIDENCE, {})
    return Evidence(source=f.text(full, "source"), passage_sha256=f.text(full, "passage_sha256"))
