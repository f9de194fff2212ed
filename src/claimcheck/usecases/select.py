"""Finding what a person meant: a claim by any unique prefix of its id, an article by its path or slug."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.core.errors import LedgerError, SelectionError
from claimcheck.core.model.ledger import Claim, Ledger
from claimcheck.core.record.web_place import web_place
from claimcheck.usecases.newsroom import Newsroom

_SHOWN = 5  # candidates named in a message; the rest are counted
_CLAIM_ID = re.compile(r"c[0-9a-f]{0,10}")


class Selected(NamedTuple):
    """A claim and the ledger it stands in."""

    slug: str
    claim: Claim


def slug_of(path: str) -> str:
    """The name of the ledger of the article at *path*: its file's stem, plainly spelled, of its folder too.

    "articles/2020/We need to talk.md" is "2020-we-need-to-talk"; the folder "articles" says nothing and is left out.
    """
    stem = re.sub(r"\.[^./]+$", "", path).removeprefix("articles/").removeprefix("claims/articles/")
    return re.sub(r"[^\w]+", "-", stem.lower()).strip("-") or "article"


def ledger_for(newsroom: Newsroom, typed: str) -> str | None:
    """The slug of the ledger that *typed* names, as a slug or as an article's path; None when there is none."""
    slugs = newsroom.ledgers.slugs()
    if typed in slugs:
        return typed
    path = newsroom.articles.project_path(typed)
    likely = slug_of(path)
    if likely in slugs and newsroom.ledgers.load(likely).article.path == path:
        return likely
    return next((slug for slug in slugs if slug != likely and path_of(newsroom, slug) == path), None)


def path_of(newsroom: Newsroom, slug: str) -> str | None:
    """The article of a ledger, None where it cannot be read: what is broken there is no word on other articles."""
    try:
        return newsroom.ledgers.load(slug).article.path
    except LedgerError:
        return None


def find_ledger(newsroom: Newsroom, typed: str) -> str:
    """The slug of the ledger *typed* names. Raises SelectionError that says what to do next."""
    slug = ledger_for(newsroom, typed)
    if slug is None:
        if not typed.strip():
            raise SelectionError("no article named. Run: claimcheck list")
        raise SelectionError(
            f"{typed}: no ledger for an article of this name, and no claim's id. Run: claimcheck extract {typed}"
        )
    return slug


def looks_like_claim(typed: str) -> bool:
    """True when *typed* is spelled like a claim's id or the beginning of one."""
    return _CLAIM_ID.fullmatch(typed.lower()) is not None


def find_claim(newsroom: Newsroom, typed: str) -> Selected:
    """The one claim whose id begins with *typed*. Raises SelectionError that lists the candidates.

    Raises LedgerError where a ledger cannot be read and *typed* is no whole id: a claim there may begin so too.
    """
    prefix = typed.lower()
    if not prefix:
        raise SelectionError("no claim named. Run: claimcheck list")
    broken: list[LedgerError] = []
    found = list(_beginning_with(newsroom, prefix, broken))
    exact = [one for one in found if one.claim.id == prefix]
    if broken and len(exact) != 1:
        raise broken[0]
    if len(exact) == 1 or len(found) == 1:
        return (exact or found)[0]
    raise SelectionError(
        _several(typed, found) if found else f"{typed}: no claim's id begins so. Run: claimcheck list"
    )


def _beginning_with(newsroom: Newsroom, prefix: str, broken: list[LedgerError]) -> Iterator[Selected]:
    """The claims whose id begins with *prefix*; *broken* takes why a ledger cannot be read."""
    for slug in newsroom.ledgers.slugs():
        try:
            claims = newsroom.ledgers.load(slug).claims
        except LedgerError as error:
            broken.append(error)
        else:
            yield from (Selected(slug, claim) for known, claim in claims.items() if known.startswith(prefix))


def _several(typed: str, found: list[Selected]) -> str:
    found.sort(key=lambda one: one.claim.id)
    named = "; ".join(f"{one.claim.id} “{one.claim.text[:48]}”" for one in found[:_SHOWN])
    more = f"; and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return f"{typed}: {len(found)} claims begin so: {named}{more}. Type more of the one you mean"


def matching_sources(ledgers: list[Ledger], typed: list[str]) -> set[str]:
    """The ids of the sources that *typed* name, by address or unique beginning of an id; of all where it is empty.

    Raises SelectionError for a name that means no source, or several.
    """
    known = {source.id: source.address for ledger in ledgers for source in ledger.sources.values()}
    return {_one_source(known, name) for name in typed} if typed else set(known)


def _one_source(known: dict[str, str], typed: str) -> str:
    long_enough = len(typed) > 1
    exact = [i for i, at in known.items() if at == typed]
    place = web_place(typed)
    found = exact or [
        i for i, at in known.items() if at == place or (long_enough and i.startswith(typed.lower()))
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise SelectionError(f"{typed}: no source has this id or address. Run: claimcheck sources")
    named = "; ".join(f"{i} {known[i]}" for i in sorted(found)[:_SHOWN])
    raise SelectionError(f"{typed}: several sources: {named}. Type more of the one you mean")


def load_known(newsroom: Newsroom, slug: str) -> Ledger:
    """The ledger of *slug*, for an edit that must find one. Raises LedgerError."""
    if slug not in newsroom.ledgers.slugs():
        raise LedgerError(f"{slug}: its ledger is gone. Run: claimcheck extract")
    return newsroom.ledgers.load(slug)
