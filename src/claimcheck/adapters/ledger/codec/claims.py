"""Claims, as the table ``claims`` holds them: the words, their neighbourhood, their place, their values."""

from __future__ import annotations

from claimcheck.adapters.ledger.codec import fields as f
from claimcheck.adapters.ledger.codec.values import value_from_document, value_to_document
from claimcheck.core.model.anchor import Anchor
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.ledger import Claim, ClaimOrigin, PastWords

_REQUIRED = frozenset({"id", "text", "start", "end", "kinds", "recorded"})
_DEFAULTS: f.Document = {
    "prefix": "",
    "suffix": "",
    "values": [],
    "worth": 0.5,
    "origin": "extracted",
    "repeats": 0,
    "past": [],
}
_PAST = frozenset({"text", "until"})
_KINDS = f.members(ClaimKind)
_ORIGINS = f.members(ClaimOrigin)


def claim_to_document(claim: Claim) -> f.Document:
    """*claim* as a plain record."""
    return f.lean(
        {
            "id": claim.id,
            "text": claim.anchor.exact,
            "prefix": claim.anchor.prefix,
            "suffix": claim.anchor.suffix,
            "start": claim.anchor.start,
            "end": claim.anchor.end,
            "kinds": [kind.value for kind in claim.kinds],
            "values": [value_to_document(value) for value in claim.values],
            "recorded": f.plain_moment("recorded", claim.recorded),
            "worth": f.plain_share("worth", claim.worth),
            "origin": claim.origin.value,
            "repeats": claim.repeats,
            "past": [{"text": p.text, "until": f.plain_moment("until", p.until)} for p in claim.past],
        },
        _DEFAULTS,
    )


def claim_from_document(document: object) -> Claim:
    """The claim in a plain record. Raises FieldError."""
    full = f.fill(document, _REQUIRED, _DEFAULTS)
    return Claim(
        id=f.text(full, "id"),
        anchor=Anchor(
            exact=f.text(full, "text"),
            prefix=f.text(full, "prefix"),
            suffix=f.text(full, "suffix"),
            start=f.whole(full, "start"),
            end=f.whole(full, "end"),
        ),
        kinds=_kinds(full),
        values=f.several(full, "values", value_from_document),
        recorded=f.moment(full, "recorded"),
        worth=f.share(full, "worth"),
        origin=f.choice(full, "origin", _ORIGINS),
        repeats=f.whole(full, "repeats"),
        past=f.several(full, "past", _past_from_document),
    )


def _kinds(full: f.Document) -> tuple[ClaimKind, ...]:
    return tuple(f.choice({"kinds": kind}, "kinds", _KINDS) for kind in f.texts(full, "kinds"))


def _past_from_document(document: object) -> PastWords:
    full = f.fill(document, _PAST, {})
    return PastWords(text=f.text(full, "text"), until=f.moment(full, "until"))
