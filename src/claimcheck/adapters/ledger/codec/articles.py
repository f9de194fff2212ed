"""The article, the one record of the table ``article``; its ``id`` is its slug."""

from __future__ import annotations

from claimcheck.adapters.ledger.codec import fields as f
from claimcheck.core.model.ledger import Article

_REQUIRED = frozenset({"id", "path", "format"})
_DEFAULTS: f.Document = {"title": "", "published": None, "sha256": "", "checked": None, "seal": ""}


def article_to_document(article: Article) -> f.Document:
    """*article* as a plain record."""
    return f.lean(
        {
            "id": article.slug,
            "path": article.path,
            "format": article.format,
            "title": article.title,
            "published": f.plain_day(article.published),
            "sha256": article.sha256,
            "checked": f.plain_day(article.checked),
            "seal": article.seal,
        },
        _DEFAULTS,
    )


def article_from_document(document: object) -> Article:
    """The article in a plain record. Raises FieldError."""
    full = f.fill(document, _REQUIRED, _DEFAULTS)
    return Article(
        slug=f.text(full, "id"),
        path=f.text(full, "path"),
        format=f.text(full, "format"),
        title=f.text(full, "title"),
        published=f.day_or_none(full, "published"),
        sha256=f.text(full, "sha256"),
        checked=f.day_or_none(full, "checked"),
        seal=f.text(full, "seal"),
    )
