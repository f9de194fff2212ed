"""Which files of the project are the newsroom's own words."""

from __future__ import annotations

from claimcheck.core.errors import LedgerError
from claimcheck.core.record.closed_files import OwnFiles
from claimcheck.usecases.newsroom import Newsroom


def own_files(newsroom: Newsroom) -> OwnFiles:
    """The ledgers' folder, every article on record and every file that the configuration calls an article."""
    articles = set(newsroom.articles.matching(newsroom.settings.articles))
    for slug in newsroom.ledgers.slugs():
        try:
            articles.add(newsroom.ledgers.load(slug).article.path)
        except LedgerError:
            continue  # a broken ledger is said when its own article is asked for
    return OwnFiles(newsroom.settings.ledger, articles)
