"""Attach sources to a claim, or to a whole article as candidates for each of its claims."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from claimcheck.core.errors import UsageError
from claimcheck.core.model.ledger import Ledger
from claimcheck.core.model.source import Citation, Source, SourceKind, SourceRole
from claimcheck.core.record.closed_files import closed
from claimcheck.core.record.identity import mint
from claimcheck.core.record.web_place import web_place
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.own_files import own_files
from claimcheck.usecases.select import find_claim, find_ledger, ledger_for, load_known, looks_like_claim


@dataclass(frozen=True, slots=True)
class CiteOptions:
    """How a source bears on what it is cited for."""

    quote: str = ""
    locator: str = ""
    role: SourceRole | None = None
    group: str = ""
    off_web: str = ""  # "interview", "phone call", "letter": the source is a description, not an address


@dataclass(frozen=True, slots=True)
class Cited:
    """What was attached, and to what; ``claim`` is None for a whole article."""

    slug: str
    claim: str | None
    added: tuple[Source, ...]
    already: tuple[Source, ...]


def cite(newsroom: Newsroom, target: str, addresses: list[str], options: CiteOptions) -> Cited:
    """Cite *addresses* for the claim or article that *target* names.

    An address is a URL, the path of a file, or, with ``off_web``, a description. Raises UsageError for a bad one and
    SelectionError for a target that names nothing, before anything is written.
    """
    slug, claim = _target(newsroom, target)
    sources = [_source(newsroom, address, options) for address in addresses]
    who, now = newsroom.identity.who(), newsroom.clock.now()
    added: dict[str, Source] = {}
    already: dict[str, Source] = {}

    def edit(ledger: Ledger | None) -> Ledger:
        current = ledger or load_known(newsroom, slug)
        for source in sources:
            citation = Citation(
                id=mint("t", source.id, claim or ""),
                source=source.id,
                claim=claim,
                added=now,
                by=who,
                role=options.role,
                quote=options.quote,
                locator=options.locator,
            )
            known = current.citations.get(citation.id)
            if known is not None and _same(known, citation):
                already[source.id] = source
                continue
            added[source.id] = source
            current = current.put(_known_source(current, source, options), citation)
        return current

    newsroom.ledgers.change(slug, edit)
    return Cited(slug, claim, tuple(added.values()), tuple(already.values()))


def _same(known: Citation, citation: Citation) -> bool:
    """True when citing again says nothing new."""
    return replace(citation, added=known.added, by=known.by, origin=known.origin) == known


def _known_source(ledger: Ledger, source: Source, options: CiteOptions) -> Source:
    """The source as on record, what was read of it included, with the group given now."""
    known = ledger.sources.get(source.id, source)
    return replace(known, group=options.group or known.group)


def _target(newsroom: Newsroom, target: str) -> tuple[str, str | None]:
    """The ledger and the claim that *target* names; an article's name wins over a claim's prefix."""
    slug = ledger_for(newsroom, target)
    if slug is not None:
        return slug, None
    if looks_like_claim(target):
        selected = find_claim(newsroom, target)
        return selected.slug, selected.claim.id
    return find_ledger(newsroom, target), None


def _source(newsroom: Newsroom, address: str, options: CiteOptions) -> Source:
    if options.off_web:
        if not address.strip():
            raise UsageError("an off-web source needs a description: who, when")
        return Source(
            mint("s", address), SourceKind.OFF_WEB, address, off_web=options.off_web, group=options.group
        )
    if "://" in address or address.lower().startswith(("www.", "mailto:", "javascript:", "data:")):
        place = web_address(address)
        return Source(mint("s", place), SourceKind.WEB, place, group=options.group)
    if not address.strip():
        raise UsageError("an empty source: give a web address or a file. Nothing was cited")
    path = newsroom.articles.project_path(address)
    if path.startswith("/"):
        raise UsageError(f"{address}: outside the project. Copy it in and cite the copy. Nothing was cited")
    real = newsroom.articles.resolved(path)
    if real.startswith("/"):
        raise UsageError(f"{address}: a link out of the project. Copy the file in itself. Nothing was cited")
    own = own_files(newsroom)
    if why := closed(path, own) or closed(real, own):
        raise UsageError(f"{address}: {why}. Nothing was cited")
    if not newsroom.articles.exists(address):
        raise UsageError(
            f"{address}: no such file, and not a web address (those begin with https://). Nothing was cited"
        )
    return Source(mint("s", path), SourceKind.FILE, path, group=options.group)


def web_address(address: str) -> str:
    """The page that *address* means, if it can be fetched at all. Raises UsageError that says what is wrong."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise UsageError(f"{address}: not a web address ({error}). Nothing was cited") from error
    if parts.scheme.lower() not in {"http", "https"}:
        raise UsageError(f"{address}: only http:// and https:// addresses can be fetched. Nothing was cited")
    if not parts.hostname or any(c.isspace() or ord(c) < 32 for c in address):
        raise UsageError(f"{address}: no host in it, or a space. Quote the address as the browser shows it")
    if parts.username is not None or parts.password is not None:
        raise UsageError("a web address must not carry a user name or password: it would be kept in git")
    if port is not None and not 0 < port < 65536:
        raise UsageError(f"{address}: there is no port {port}")
    return web_place(address)
