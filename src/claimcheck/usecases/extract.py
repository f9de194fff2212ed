"""Record the checkable statements of an article; run again after an edit, bring the record up to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from claimcheck.core.errors import ArticleError, LedgerError
from claimcheck.core.extract import extract_read
from claimcheck.core.model.article import ArticleText
from claimcheck.core.model.extraction import Extraction
from claimcheck.core.model.ledger import Article, Claim, Ledger
from claimcheck.core.record.coverage import seal
from claimcheck.core.record.reconcile import Reconciled, reconcile
from claimcheck.core.record.running_text import RunningText
from claimcheck.ports.articles import LoadedArticle
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.prose import prose_of
from claimcheck.usecases.select import ledger_for, slug_of


@dataclass(frozen=True, slots=True)
class Extracted:
    """What extraction did to one article's ledger."""

    slug: str
    ledger: Ledger
    loaded: LoadedArticle
    extraction: Extraction
    added: tuple[Claim, ...]
    changed: tuple[Claim, ...]
    kept: int
    vanished: tuple[Claim, ...]


def extract(newsroom: Newsroom, typed: str, published: date | None = None) -> Extracted:
    """Record the claims of the article at *typed*, a path relative to the working directory.

    *published* is the date relative dates count from, where the article does not state its own. Raises ArticleError
    or LedgerError; then the ledger is as it was.
    """
    path = newsroom.articles.project_path(typed)
    loaded = newsroom.articles.load(path)
    prose = prose_of(loaded)
    if not any(block.prose.text.strip() for block in prose.blocks):
        raise ArticleError(f"{typed}: no prose in it, so there is nothing to check. Is it the right file?")
    slug = ledger_for(newsroom, typed) or _renamed(newsroom, loaded) or _free_slug(newsroom, loaded.path)
    who, now = newsroom.identity.who(), newsroom.clock.now()
    reading = RunningText(prose)
    done: list[tuple[Extraction, Reconciled]] = []

    def edit(ledger: Ledger | None) -> Ledger:
        article = _article(slug, loaded, prose, ledger.article if ledger else None, published)
        extraction = _heard(extract_read(prose, loaded.text, article.published), newsroom.settings.silenced)
        current = replace(ledger, article=article) if ledger else Ledger(article)
        reconciled = reconcile(current, extraction, reading, now, who)
        done.append((extraction, reconciled))
        whole = replace(article, seal=seal(loaded.sha256, reconciled.ledger.claims))
        return replace(reconciled.ledger, article=whole)

    written = newsroom.ledgers.change(slug, edit)
    extraction, result = done[-1]
    return Extracted(
        slug, written, loaded, extraction, result.added, result.changed, result.kept, result.vanished
    )


def _heard(extraction: Extraction, silenced: frozenset[str]) -> Extraction:
    """*extraction* without the notices whose codes the newsroom has silenced."""
    heard = tuple(notice for notice in extraction.notices if notice.code not in silenced)
    return replace(extraction, notices=heard)


def _article(
    slug: str, loaded: LoadedArticle, prose: ArticleText, known: Article | None, published: date | None
) -> Article:
    """The article's record: a date given now wins over the article's own, and both over one given before."""
    return Article(
        slug=slug,
        path=loaded.path,
        format=loaded.format,
        title=prose.title or "",
        published=published or prose.published or (known.published if known else None),
        sha256=loaded.sha256,
        checked=known.checked if known else None,
    )


def _renamed(newsroom: Newsroom, loaded: LoadedArticle) -> str | None:
    """The ledger of an article that is gone from its path and was, byte for byte, this one: it moved here."""
    for slug in newsroom.ledgers.slugs():
        try:
            article = newsroom.ledgers.load(slug).article
        except LedgerError:
            continue  # a broken ledger is said when its own article is asked for
        if article.sha256 == loaded.sha256 and not newsroom.articles.stands(article.path):
            return slug
    return None


def _free_slug(newsroom: Newsroom, path: str) -> str:
    """A slug for *path* that no ledger of another article has."""
    taken = set(newsroom.ledgers.slugs())
    slug, number = slug_of(path), 2
    while slug in taken:
        slug, number = f"{slug_of(path)}-{number}", number + 1
    return slug
