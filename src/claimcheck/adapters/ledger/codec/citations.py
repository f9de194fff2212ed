"""Citations, as the table ``citations`` holds them; one without ``claim`` is for the whole article."""

from __future__ import annotations

from claimcheck.adapters.ledger.codec import fields as f
from claimcheck.core.model.source import Citation, CitationOrigin, SourceRole

_REQUIRED = frozenset({"id", "source", "added", "by"})
_DEFAULTS: f.Document = {"claim": None, "origin": "person", "role": None, "quote": "", "locator": ""}
_ORIGINS = f.members(CitationOrigin)
_ROLES = f.members(SourceRole)


def citation_to_document(citation: Citation) -> f.Document:
    """*citation* as a plain record."""
    return f.lean(
        {
            "id": citation.id,
            "source": citation.source,
            "claim": citation.claim,
            "added": f.plain_moment("added", citation.added),
            "by": citation.by,
            "origin": citation.origin.value,
            "role": None if citation.role is None else citation.role.value,
            "quote": citation.quote,
            "locator": citation.locator,
        },
        _DEFAULTS,
    )


def citation_from_document(document: object) -> Citation:
    """The citation in a plain record. Raises FieldError."""
    full = f.fill(document, _REQUIRED, _DEFAULTS)
    return Citation(
        id=f.text(full, "id"),
        source=f.text(full, "source"),
        claim=f.text_or_none(full, "claim"),
        added=f.moment(full, "added"),
        by=f.text(full, "by"),
        origin=f.choice(full, "origin", _ORIGINS),
        role=None if full["role"] is None else f.choice(full, "role", _ROLES),
        quote=f.text(full, "quote"),
        locator=f.text(full, "locator"),
    )
