"""Captures that nothing leans on any more, thrown away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from claimcheck.core.errors import UsageError
from claimcheck.core.record.captures import captures, of_unknown_capture
from claimcheck.ports.web import Held, SnapshotShelf
from claimcheck.usecases.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Pruned:
    """What became of the captures on this machine; "young" ones nothing leans on, but too new to go."""

    removed: tuple[Held, ...]
    young: tuple[Held, ...]
    leaned_on: tuple[Held, ...]


def prune(newsroom: Newsroom, shelf: SnapshotShelf, older_than: timedelta, *, dry_run: bool) -> Pruned:
    """Remove every capture that no ledger leans on and that is older than *older_than*; with *dry_run* only say so.

    Raises LedgerError where a ledger cannot be read and UsageError where there is none: then nothing is removed,
    since nobody can tell what is leaned on.
    """
    slugs = newsroom.ledgers.slugs()
    if not slugs:
        raise UsageError(
            f"no ledger in {newsroom.settings.ledger}/, so nothing says which captures are needed; nothing was pruned"
        )
    ledgers = [newsroom.ledgers.load(slug) for slug in slugs]
    needed = {name for ledger in ledgers for names in captures(ledger).values() for name in names}
    unknown = frozenset[str]().union(*map(of_unknown_capture, ledgers))
    limit = newsroom.clock.now() - older_than
    removed: list[Held] = []
    young: list[Held] = []
    leaned_on: list[Held] = []
    for one in shelf.held():
        if one.body_sha256 in needed or (
            one.body_sha256 and not unknown.isdisjoint((one.address, *one.others))
        ):
            leaned_on.append(one)
        else:
            (removed if one.at <= limit else young).append(one)
    if removed and not dry_run:
        shelf.remove(removed)
    return Pruned(tuple(removed), tuple(young), tuple(leaned_on))
