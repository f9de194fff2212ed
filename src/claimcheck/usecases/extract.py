"""Record the checkable statements of an article; run again after an edit, bring the record up to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from claimcheck.core.errors import ArticleError, SelectionError
from claimcheck.core.extract import extract_read
from claimcheck.core.model.article import ArticleText
from claimcheck.core.model.extraction import Extraction
from claimcheck.core.model.ledger import Article, Claim, Ledger
from claimcheck.core.record.coverage import seal
from claimcheck.core.record.reconcile import Reconciled, reconcile
from claimcheck.core.record.running_text import RunningText
from claimcheck.ports.articles import LoadedArticle
from claimcheck.usecases.moved import moved_from, moved_here
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
    moved_from: str = ""  # the path the article stood at before, where its ledger came along from there


@dataclass(frozen=True, slots=True)
class ExtractOptions:
    """What a person says of an article that it does not say itself."""

    published: date | None = None  # the day relative dates count from, where the article states none
    moved_from: str = ""  # the path it stood at before, where nothing else tells


def extract(newsroom: Newsroom, typed: str, options: ExtractOptions) -> Extracted:
    """Record the claims of the article at *typed*, a path relative to the working directory.

    An article that was moved brings its ledger along. Raises ArticleError, LedgerError, or SelectionError where nobody
    can tell which ledger is its own; then every ledger is as it was.
    """
    path = newsroom.articles.project_path(typed)
    loaded = newsroom.articles.load(path)
    prose = prose_of(loaded)
    if not any(block.prose.text.strip() for block in prose.blocks):
        raise ArticleError(f"{typed}: no prose in it, so there is nothing to check. Is it the right file?")
    reading = RunningText(prose)
    slug, before = _ledger_of(newsroom, typed, loaded, reading, options.moved_from)
    who, now = newsroom.identity.who(), newsroom.clock.now()
    done: list[tuple[Extraction, Reconciled]] = []

    def edit(ledger: Ledger | None) -> Ledger:
        article = _article(slug, loaded, prose, ledger.article if ledger else None, options.published)
        extraction = _heard(extract_read(prose, loaded.text, article.published), newsroom.settings.silenced)
        current = replace(ledger, article=article) if ledger else Ledger(article)
        reconciled = reconcile(current, extraction, reading, now, who)
        done.append((extraction, reconciled))
        whole = replace(article, seal=seal(loaded.sha256, reconciled.ledger.claims))
        return replace(reconciled.ledger, article=whole)

    written = newsroom.ledgers.change(slug, edit)
    extraction, result = done[-1]
    return Extracted(
        slug, written, loaded, extraction, result.added, result.changed, result.kept, result.vanished, before
    )


def _ledger_of(
    newsroom: Newsroom, typed: str, loaded: LoadedArticle, reading: RunningText, said: str
) -> tuple[str, str]:
    """The slug of the article's ledger, and the path that it comes from where it was moved, else ""."""
    own = ledger_for(newsroom, typed)
    if own is not None:
        if said:
            raise SelectionError(f"{typed}: it has a ledger of its own already, {own}; nothing was moved")
        return own, ""
    slug = moved_from(newsroom, said, loaded) if said else moved_here(newsroom, loaded, reading)
    if slug is None:
        return _free_slug(newsroom, loaded.path), ""
    return slug, newsroom.ledgers.load(slug).article.path


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


def _free_slug(newsroom: Newsroom, path: str) -> str:
    """A slug for *path* that no ledger of another article has."""
    taken = set(newsroom.ledgers.slugs())
    slug, number = slug_of(path), 2
    while slug in taken:
        slug, number = f"{slug_of(path)}-{number}", number + 1
    return slug
