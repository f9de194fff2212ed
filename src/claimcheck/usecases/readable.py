"""Many articles at once: one that cannot be read, or whose ledger cannot, is said and stops nothing of the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from claimcheck.core.errors import ArticleError, LedgerError
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.view import ArticleView, view


def readable(newsroom: Newsroom, slugs: Iterable[str], unread: list[str]) -> Iterator[ArticleView]:
    """The articles of *slugs* that can be read, each as it is asked for; *unread* takes why any other cannot.

    Raises ArticleError or LedgerError, of the first, at once where none can be read.
    """
    failures: list[ArticleError | LedgerError] = []
    views = _views(newsroom, slugs, failures, unread)
    first = next(views, None)
    if first is None:
        if failures:
            raise failures[0]
        return iter(())
    return chain((first,), views)


def _views(
    newsroom: Newsroom, slugs: Iterable[str], failures: list[ArticleError | LedgerError], unread: list[str]
) -> Iterator[ArticleView]:
    for slug in slugs:
        try:
            seen = view(newsroom, slug)
            if seen.loaded.sha256 != seen.ledger.article.sha256:
                seen.prose  # noqa: B018 - an edit may have made no article of it: better known before its claims
        except (ArticleError, LedgerError) as error:
            failures.append(error)
            unread.append(str(error))
        else:
            yield seen
