"""Which ledger an article brings along from the path it stood at before, edited on the way or not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.core.errors import LedgerError, SelectionError
from claimcheck.core.model.ledger import Ledger
from claimcheck.core.record.placing import place
from claimcheck.core.record.running_text import RunningText
from claimcheck.ports.articles import LoadedArticle
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.select import find_ledger

_HALF = 0.5  # of a ledger's claims, still standing word for word, make a new file its article


class _Candidate(NamedTuple):
    """A ledger whose article is gone from its path. Ordered by how much of it stands in the new file."""

    same: bool  # the file is, byte for byte, the one its claims were recorded from
    share: float  # of its claims stand there in their own words
    kept: int  # how many those are
    slug: str
    path: str


def moved_here(newsroom: Newsroom, loaded: LoadedArticle, reading: RunningText) -> str | None:
    """The ledger of the article that was moved to *loaded*'s path; None where none was.

    Its own article is gone, and half of its claims or more stand here. Raises SelectionError where two fit alike: which
    of them it is, a person says with ``moved_from``.
    """
    found = [one for one in _candidates(newsroom, loaded, reading) if one.same or one.share >= _HALF]
    if not found:
        return None
    best = max(one[:3] for one in found)
    alike = [one for one in found if one[:3] == best]
    if len(alike) > 1:
        raise SelectionError(_tie(loaded.path, alike))
    return alike[0].slug


def moved_from(newsroom: Newsroom, typed: str, loaded: LoadedArticle) -> str:
    """The ledger that a person says *loaded* was moved from. Raises SelectionError where its article still stands."""
    slug = find_ledger(newsroom, typed)
    path = newsroom.ledgers.load(slug).article.path
    if newsroom.articles.stands(path):
        raise SelectionError(f"{path} still stands where it was, so {loaded.path} was not moved from there")
    return slug


def _candidates(newsroom: Newsroom, loaded: LoadedArticle, reading: RunningText) -> Iterator[_Candidate]:
    for slug in newsroom.ledgers.slugs():
        try:
            ledger = newsroom.ledgers.load(slug)
        except LedgerError:
            continue  # a broken ledger is said when its own article is asked for
        if not newsroom.articles.stands(ledger.article.path):
            yield _candidate(ledger, loaded, reading)


def _candidate(ledger: Ledger, loaded: LoadedArticle, reading: RunningText) -> _Candidate:
    kept = sum(found.kept for found in place(ledger.claims.values(), reading).values())
    share = kept / len(ledger.claims) if ledger.claims else 0.0
    article = ledger.article
    return _Candidate(article.sha256 == loaded.sha256, share, kept, article.slug, article.path)


def _tie(path: str, alike: list[_Candidate]) -> str:
    named = " and ".join(one.path for one in alike)
    return (
        f"{path}: {named} are gone, and {alike[0].kept} claims of each stand here, so it may be either. "
        f"Say which: claimcheck extract {path} --moved-from {alike[0].path}"
    )
