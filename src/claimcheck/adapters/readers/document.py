"""Bytes to text for every kind of document that is read, and why a document has no text to judge by."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.adapters.readers.charset import decode
from claimcheck.adapters.readers.depth import is_deep
from claimcheck.adapters.readers.html import parse, read_html
from claimcheck.adapters.readers.kinds import DocumentKind, document_kind
from claimcheck.adapters.readers.text import read_text
from claimcheck.adapters.readers.walls.bot_wall import is_bot_wall
from claimcheck.adapters.readers.walls.cookie_wall import is_cookie_wall
from claimcheck.adapters.readers.walls.paywall import is_paywall
from claimcheck.adapters.readers.walls.script_only import is_script_only
from claimcheck.adapters.readers.walls.soft_404 import is_soft_404, led_home
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Page, Unread

_BY_HAND = "open it in a browser, save the page and run `claimcheck snapshot ADDRESS --file SAVED`"
_DETAILS = {
    Outcome.EMPTY: f"there is no text in it; {_BY_HAND}",
    Outcome.BOT_WALL: f"a check for bots stands in for the page; {_BY_HAND}",
    Outcome.COOKIE_WALL: f"nothing is shown before cookies are accepted; {_BY_HAND}",
    Outcome.PAYWALL: f"only its beginning is free to read; {_BY_HAND}",
    Outcome.SCRIPT_ONLY: f"its text is put together by scripts; {_BY_HAND}",
    Outcome.SOFT_404: "it answers like a page but says it was not found; cite another copy, or one in a web archive",
}
_MOVED_HOME = "the address now leads to the site's front page; cite another copy, or one in a web archive"


class DocumentReader:
    """Reads HTML, plain text and Markdown, by content rather than by name; a `PageReader`."""

    def read(self, exchange: Exchange) -> Page | Unread:
        """The text of *exchange*, or why it has none worth judging by."""
        kind = document_kind(exchange.body, exchange.content_type)
        if not exchange.body.strip():
            return _unread(exchange, Outcome.EMPTY, _DETAILS[Outcome.EMPTY])
        if kind is DocumentKind.HTML:
            return self._html(exchange)
        if kind is DocumentKind.TEXT:
            page = read_text(decode(exchange.body, exchange.content_type))
            return (
                page if _has_words(page.whole) else _unread(exchange, Outcome.EMPTY, _DETAILS[Outcome.EMPTY])
            )
        return _unread(exchange, Outcome.WRONG_TYPE, _wrong_type(kind))

    def _html(self, exchange: Exchange) -> Page | Unread:
        html = decode(exchange.body, exchange.content_type)
        page = read_html(parse(html), deep=is_deep(html))
        if led_home(exchange.address, exchange.final_address):
            return _unread(exchange, Outcome.SOFT_404, _MOVED_HOME)
        outcome = judge(html, page)
        return page if outcome is Outcome.READ else _unread(exchange, outcome, _DETAILS[outcome])


def judge(html: str, page: Page) -> Outcome:
    """READ when *page* is what it seems; else what stands in its place."""
    standing_in: tuple[tuple[Outcome, Callable[[], bool]], ...] = (
        (Outcome.BOT_WALL, lambda: is_bot_wall(html, page.title, page.whole)),
        (Outcome.COOKIE_WALL, lambda: is_cookie_wall(page.whole)),
        (Outcome.SCRIPT_ONLY, lambda: is_script_only(html, page.whole)),
        (Outcome.SOFT_404, lambda: is_soft_404(page.title, page.main, page.whole)),
        (Outcome.EMPTY, lambda: not _has_words(page.whole)),
        (Outcome.PAYWALL, lambda: is_paywall(html, page.main, page.whole)),
    )
    return next((outcome for outcome, applies in standing_in if applies()), Outcome.READ)


def _has_words(text: str) -> bool:
    return any(ch.isalnum() for ch in text)


def _wrong_type(kind: DocumentKind) -> str:
    article = "an" if kind.value[0] in "aiRX" else "a"
    save = "save it as text or HTML and run `claimcheck snapshot ADDRESS --file SAVED`"
    return f"it is {article} {kind.value}, which is not read yet; {save}"


def _unread(exchange: Exchange, outcome: Outcome, detail: str) -> Unread:
    return Unread(exchange.address, outcome, detail, exchange.status, exchange.fetched)
