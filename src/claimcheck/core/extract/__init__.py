"""Every checkable statement of an article, proposed with its kinds and values; the rest skipped with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.core.model.article import ArticleText
    from claimcheck.core.model.extraction import Extraction

__all__ = ["extract", "extract_read", "find_claims"]


def extract(text: str, *, published: date | None = None, format: str = "text") -> Extraction:  # noqa: A002 - the public name
    """The claims, the skipped sentences and the notices of an article, each by position in *text*.

    *published* is the day from which "last Friday" counts; where it is None the article's own statement of its
    date is taken. *format* is "text", "markdown" or "html"; ArticleError is raised for another. Raises TypeError where
    *text* is no str or *published* no date.
    """
    from claimcheck.core.arguments import check_days, check_texts
    from claimcheck.core.article import read_article

    check_texts("extract", text=text, format=format)
    check_days("extract", published=published)
    return extract_read(read_article(text, format), text, published)


def extract_read(article: ArticleText, text: str, published: date | None) -> Extraction:
    """The same for an article that was read already; *text* is the file it was read from.

    NOTE: imported only now, because the words of the grammar in this package are asked for without the rest of it.
    """
    from claimcheck.core.document import read_document
    from claimcheck.core.extract.proposing import propose
    from claimcheck.core.notices import find_notices

    day = published or article.published
    document = read_document(article, day)
    return propose(document, find_notices(document, text, day))


def find_claims(article: ArticleText, published: date | None) -> Extraction:
    """The claims and the skipped sentences alone: what the gate asks, which has no time for notices."""
    from claimcheck.core.document import read_document
    from claimcheck.core.extract.proposing import propose

    return propose(read_document(article, published or article.published), ())
