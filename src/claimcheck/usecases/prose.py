"""The prose of an article's file."""

from __future__ import annotations

from claimcheck.core.article import read_article
from claimcheck.core.errors import ArticleError
from claimcheck.core.model.article import ArticleText
from claimcheck.ports.articles import LoadedArticle


def prose_of(loaded: LoadedArticle) -> ArticleText:
    """The prose of *loaded*. Raises ArticleError that names the file, where its markup or front matter is broken."""
    try:
        return read_article(loaded.text, loaded.format)
    except ArticleError as error:
        raise ArticleError(f"{loaded.path}: {error}") from error
