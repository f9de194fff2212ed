"""Ask a web archive to keep the sources that claims lean on."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace

from claimcheck.core.errors import UsageError
from claimcheck.core.model.ledger import Ledger
from claimcheck.core.model.source import Archived, Source, SourceKind
from claimcheck.ports.archive import PageSaver, Saved
from claimcheck.ports.web import Unread
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.select import load_known, matching_sources


@dataclass(frozen=True, slots=True)
class Asked:
    """One source an archive was asked to keep, and what came of it."""

    source: Source
    answer: Saved | Unread


async def archive(newsroom: Newsroom, saver: PageSaver, typed: list[str]) -> AsyncGenerator[Asked, None]:
    """Have the sources that *typed* name saved, or every readable one that no copy is known of; each as it is done.

    Only web sources, and no confidential one: an archive is public. Each copy is recorded at once.
    Raises SelectionError, and UsageError where there is nothing to ask for.
    """
    ledgers = [newsroom.ledgers.load(slug) for slug in newsroom.ledgers.slugs()]
    wanted = matching_sources(ledgers, typed)
    known = {
        source.id: source for ledger in ledgers for source in ledger.sources.values() if source.id in wanted
    }
    public = [one for one in known.values() if one.kind is SourceKind.WEB and not one.confidential]
    asked = [one for one in public if typed or (one.archived is None and one.attempt is None)]
    if not asked:
        raise UsageError(
            "no source to ask an archive for: only readable web sources without a copy, or those you name"
        )
    for source in sorted(asked, key=lambda one: one.address):
        answer = await saver.save(source.address)
        if isinstance(answer, Saved):
            _record(newsroom, ledgers, source.id, answer)
        yield Asked(source, answer)


def _record(newsroom: Newsroom, ledgers: list[Ledger], source_id: str, saved: Saved) -> None:
    copy = Archived(saved.address, saved.taken, newsroom.clock.now())
    for slug in (ledger.article.slug for ledger in ledgers if source_id in ledger.sources):

        def edit(ledger: Ledger | None, slug: str = slug) -> Ledger:
            current = ledger or load_known(newsroom, slug)
            source = current.sources.get(source_id)
            return current.put(replace(source, archived=copy)) if source else current

        newsroom.ledgers.change(slug, edit)
