"""What every use case works with: the newsroom's settings, its ledgers, its articles, and who is at the desk."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.core.model.settings import Settings
from claimcheck.ports.articles import ArticleStore
from claimcheck.ports.ledgers import LedgerStore
from claimcheck.ports.people import Clock, Identity


class Newsroom(NamedTuple):
    """The ports a use case needs, as one object."""

    settings: Settings
    ledgers: LedgerStore
    articles: ArticleStore
    identity: Identity
    clock: Clock
