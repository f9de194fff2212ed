"""Every checkable statement of an article, proposed with its kinds and values; the rest skipped with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.core.document import Document
    from claimcheck.core.model.extraction import Extraction

__all__ = ["extract", "find_claims"]


def extract(text: str, *, published: date | None = None, format: str = "text") -> Extraction:  # noqa: A002 - the public name
    """The claims, the skipped sentences and the notices of an article, each by position in *text*.

    *published* is the day from which "last Friday" counts; where it is None the article's own statement of its
    date is taken. *format* is "text", "markdown" or "html".
    """
    from claimcheck.core.extract.proposing import propose
    from claimcheck.core.notices import find_notices

    document, day = _read(text, published, format)
    return propose(document, find_notices(document, text, day))


def find_claims(text: str, *, published: date | None = None, format: str = "text") -> Extraction:  # noqa: A002
    """The claims and the skipped sentences alone: what the gate asks, which has no time for notices."""
    from claimcheck.core.extract.proposing import propose

    document, _ = _read(text, published, format)
    return propose(document, ())


def _read(text: str, published: date | None, form: str) -> tuple[Document, date | None]:
    """The article as a document, and the day relative dates count from.

    NOTE: imported only now, because the words of the grammar in this package are asked for without the rest of it.
    """
    from claimcheck.core.article import read_article
    from claimcheck.core.document import read_document

    article = read_article(text, form)
    day = published or article.published
    return read_document(article, day), day
