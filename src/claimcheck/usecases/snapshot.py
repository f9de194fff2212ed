"""Capture a source now, or take a page a person saved as its capture: the way past a paywall or a bot wall."""

from __future__ import annotations

from contextlib import aclosing, suppress
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlsplit

from claimcheck.core.digest import sha256
from claimcheck.core.errors import ArticleError, UnreadError, UsageError
from claimcheck.core.model.ledger import Ledger
from claimcheck.core.model.source import Outcome, Snapshot, Source, SourceKind
from claimcheck.core.record.closed_files import our_words
from claimcheck.ports.evidence import CaptureFiles
from claimcheck.ports.web import Exchange, Page, Unread
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.own_files import own_files
from claimcheck.usecases.saved_from import saved_from
from claimcheck.usecases.select import matching_sources
from claimcheck.usecases.verify.captured import page_sha256, snapshot_of
from claimcheck.usecases.verify.gather import Web
from claimcheck.usecases.verify.looked import described

_STOOD_BETWEEN = {
    Outcome.BOT_WALL: "that is what was saved: wait until the browser shows the article",
    Outcome.COOKIE_WALL: "that is what was saved: answer it until the browser shows the article",
    Outcome.PAYWALL: "that is what was saved: log in until the browser shows all of the article",
    Outcome.SCRIPT_ONLY: 'save it as a "complete" page or as a PDF once the browser shows the article',
}
_COPY = "copy the article's text into a text file and give that with --file"


@dataclass(frozen=True, slots=True)
class Captured:
    """A source with its new capture, and the ledgers that now hold it."""

    source: Source
    page: Page
    slugs: tuple[str, ...]
    others: int = 0  # how many other captures of it the saved file has


@dataclass(frozen=True, slots=True)
class Saved:
    """A file given as a source's capture: a page, or a WARC or WACZ with a capture of it."""

    path: str
    day: date | None = None  # of several captures in it, the one nearest to this day
    files: CaptureFiles | None = None


async def snapshot(newsroom: Newsroom, web: Web, typed: str, saved: Saved | None) -> Captured:
    """Capture the source that *typed* names (an id's unique prefix or its address), from the file *saved* if given.

    Raises SelectionError when no source is meant, UsageError when it cannot be captured so, UnreadError when there is
    nothing in it to read; then nothing is recorded.
    """
    source, slugs = _find(newsroom, typed)
    if saved and (why := _ours(newsroom, saved.path)):
        raise UsageError(f"{saved.path}: {why}. Nothing was recorded")
    exchange, others = _saved(web, source, saved) if saved else (await _fetched(web, source), 0)
    if saved and (why := _copied(newsroom, slugs, exchange.body)):
        raise UsageError(f"{saved.path}: {why}. Nothing was recorded")
    async with web.readers.open(1) as read:
        page = (await read(exchange, ())).said
    if isinstance(page, Unread):
        place, detail = (saved.path, _of_saved(page, exchange)) if saved else (source.address, page.detail)
        raise UnreadError(f"{place}: {page.outcome}: {detail}. Nothing was recorded")
    if saved and (remark := _from_elsewhere(exchange, source)):
        page = replace(page, remarks=(*page.remarks, remark))
    keep = web.snapshots.put if saved else web.snapshots.keep_visit
    keep(exchange)
    web.snapshots.settle()
    kept = snapshot_of(exchange, page_sha256(page), by_hand=saved is not None)
    for slug in slugs:
        _record(newsroom, slug, source.id, page, kept)
    return Captured(_captured(source, page, kept), page, slugs, others)


def _ours(newsroom: Newsroom, path: str) -> str:
    """Why the file at *path* is no capture: it is an article or a ledger of ours, by this name or by a link; or ""."""
    typed, own = newsroom.articles.project_path(path), own_files(newsroom)
    return our_words(typed, own) or our_words(newsroom.articles.resolved(typed), own)


def _copied(newsroom: Newsroom, slugs: tuple[str, ...], body: bytes) -> str:
    """Why *body* is no capture: it is what an article that cites the source says, to the byte; or ""."""
    found = sha256(body).hexdigest()
    for article in (newsroom.ledgers.load(slug).article for slug in slugs):
        known = {article.sha256}  # as it was extracted, and as it is now
        with suppress(ArticleError):
            known.add(newsroom.articles.load(article.path).sha256)
        if found in known:
            return f"a copy of {article.path}; our own words never support us"
    return ""


def _captured(source: Source, page: Page, kept: Snapshot) -> Source:
    return replace(described(source, page), snapshot=kept, attempt=None)


def _record(newsroom: Newsroom, slug: str, source_id: str, page: Page, kept: Snapshot) -> None:
    """Put the capture into one ledger, beside what people said of the source there."""

    def edit(ledger: Ledger | None) -> Ledger:
        current = ledger or newsroom.ledgers.load(slug)
        source = current.sources.get(source_id)
        return current.put(_captured(source, page, kept)) if source else current

    newsroom.ledgers.change(slug, edit)


def _find(newsroom: Newsroom, typed: str) -> tuple[Source, tuple[str, ...]]:
    """The source meant, and every ledger it stands in."""
    ledgers = [newsroom.ledgers.load(slug) for slug in newsroom.ledgers.slugs()]
    (source_id,) = matching_sources(ledgers, [typed])
    holding = [ledger for ledger in ledgers if source_id in ledger.sources]
    return holding[-1].sources[source_id], tuple(ledger.article.slug for ledger in holding)


def _saved(web: Web, source: Source, saved: Saved) -> tuple[Exchange, int]:
    """The file as if the address had answered with it, and how many other captures of the address it has."""
    taken = saved.files.take(saved.path, source.address, saved.day) if saved.files else None
    if taken is not None:
        return taken.exchange, len(taken.at) - 1
    if saved.day is not None:
        raise UsageError(
            f"{saved.path}: --at chooses among the captures of a WARC or WACZ, and this is neither"
        )
    opened = web.saved.read(saved.path)
    if isinstance(opened, Unread):
        raise UsageError(f"{saved.path}: {opened.detail}")
    return replace(opened, address=source.address, final_address=source.address), 0


def _of_saved(page: Unread, exchange: Exchange) -> str:
    """What was seen of a page saved by hand and what helps now: what helps a fetched one was just done."""
    if page.outcome not in _STOOD_BETWEEN or exchange.status is not None:
        return page.detail
    return f"{page.detail.partition('; ')[0]}; {_STOOD_BETWEEN[page.outcome]}, and save it again; or {_COPY}"


def _from_elsewhere(exchange: Exchange, source: Source) -> str:
    """What to say of a saved page or capture that is of another site than the source's; "" of none."""
    if source.kind is not SourceKind.WEB:
        return ""
    if _host(exchange.final_address) != _host(source.address):
        return f"the capture of it leads to another site, {exchange.final_address}"
    address = saved_from(exchange.body)
    if not address or _host(address) == _host(source.address):
        return ""
    return f"the file says that it was saved from {address}"


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


async def _fetched(web: Web, source: Source) -> Exchange:
    if source.kind is not SourceKind.WEB:
        raise UsageError(f"{source.address}: only a web source is fetched; give its saved copy with --file")
    async with aclosing(web.fetcher.fetch([source.address])) as answers:
        async for answer in answers:
            if isinstance(answer, Exchange):
                return answer
            raise UnreadError(f"{source.address}: {answer.outcome}: {answer.detail}. Nothing was recorded")
    raise UnreadError(f"{source.address}: nothing came back. Nothing was recorded")
