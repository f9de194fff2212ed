"""Bytes to text for every kind of document that is read, and why a document has no text to judge by."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.adapters.readers.charset import decoded
from claimcheck.adapters.readers.failure import FailedReading
from claimcheck.adapters.readers.foreign import foreign
from claimcheck.adapters.readers.html import read_html
from claimcheck.adapters.readers.kinds import DocumentKind, document_kind
from claimcheck.adapters.readers.legible import garbled, is_rubbish
from claimcheck.adapters.readers.text import read_text
from claimcheck.adapters.readers.walls.outcomes import LOGIN, PAYWALLED
from claimcheck.adapters.readers.walls.paywall import is_paywall
from claimcheck.adapters.readers.walls.surroundings import may_stand_in
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Page, Unread

_BY_HAND = "open it in a browser, save the page and run `claimcheck snapshot ADDRESS --file SAVED`"
_EMPTY = f"there is no text in it; {_BY_HAND}"
_LOCKED = "it asks for a password; save an open copy and run `claimcheck snapshot ADDRESS --file SAVED`"
_NO_LETTERS = (
    "its bytes are no letters in any charset; save its text, then `claimcheck snapshot ADDRESS --file SAVED`"
)
_MOVED_HOME = "the address now leads to the site's front page; cite another copy, or one in a web archive"
_LETTERS = frozenset({DocumentKind.HTML, DocumentKind.TEXT, DocumentKind.CSV, DocumentKind.JSON})


class DocumentReader:
    """Reads documents by their content rather than by their name; a `PageReader`."""

    def read(self, exchange: Exchange) -> Page | Unread:
        """The text of *exchange*, or why it has none worth judging by."""
        try:
            page = _page(exchange)
            return _with_remarks(page, garbled(page.whole), foreign(page.main, page.language))
        except FailedReading as failed:
            return Unread(exchange.address, failed.outcome, failed.detail, exchange.status, exchange.fetched)


def _with_remarks(page: Page, *more: str) -> Page:
    """*page* with what else is to be said of its letters; "" is nothing."""
    said = tuple(filter(None, more))
    return replace(page, remarks=(*page.remarks, *said)) if said else page


def _page(exchange: Exchange) -> Page:
    if not exchange.body.strip():
        raise FailedReading(Outcome.EMPTY, _EMPTY)
    kind = document_kind(exchange.body, exchange.content_type)
    if kind is DocumentKind.SAVED_PAGE:
        from claimcheck.adapters.readers.mhtml import saved_page

        kind, exchange = DocumentKind.HTML, saved_page(exchange)
    page = _of_letters(kind, exchange) if kind in _LETTERS else _of_bytes(kind, exchange)
    if not _has_words(page.whole):
        raise FailedReading(Outcome.EMPTY, _EMPTY)
    return page


def _of_letters(kind: DocumentKind, exchange: Exchange) -> Page:
    """The text of a document that is letters in some charset."""
    text, remark = decoded(exchange.body, exchange.content_type)
    if is_rubbish(text):
        raise FailedReading(Outcome.WRONG_TYPE, _NO_LETTERS)
    page = _html(text, exchange) if kind is DocumentKind.HTML else _plain(kind, text)
    return _with_remarks(page, remark)


def _plain(kind: DocumentKind, text: str) -> Page:
    """*text*, which is no web page; what reads its kind is imported when one comes."""
    if kind is DocumentKind.CSV:
        from claimcheck.adapters.readers.separated import likely_separator, read_separated, separator_of

        return read_separated(text, separator_of(text) or likely_separator(text))
    if kind is DocumentKind.JSON:
        from claimcheck.adapters.readers.json_data import read_json

        return read_json(text) or read_text(text)
    return read_text(text)


def _of_bytes(kind: DocumentKind, exchange: Exchange) -> Page:
    """The text of a document in a format of its own; what reads its kind is imported when one comes."""
    match kind:
        case DocumentKind.WORD:
            from claimcheck.adapters.readers.docx.document import read_docx

            return read_docx(exchange.body)
        case DocumentKind.SHEET:
            from claimcheck.adapters.readers.xlsx.workbook import read_xlsx

            return read_xlsx(exchange.body)
        case DocumentKind.PDF:
            from claimcheck.adapters.readers.pdf.document import read_pdf

            return read_pdf(exchange.body)
        case DocumentKind.LOCKED_OFFICE:
            raise FailedReading(Outcome.LOCKED, _LOCKED)
        case _:
            raise FailedReading(Outcome.WRONG_TYPE, _wrong_type(kind))


def _html(html: str, exchange: Exchange) -> Page:
    page = read_html(html)
    if exchange.address != exchange.final_address:
        from claimcheck.adapters.readers.walls.front_page import led_home
        from claimcheck.adapters.readers.walls.login import led_to_login

        if led_home(exchange.address, exchange.final_address, html):
            raise FailedReading(Outcome.SOFT_404, _MOVED_HOME)
        if led_to_login(exchange.address, exchange.final_address):
            raise FailedReading(Outcome.PAYWALL, LOGIN)
    if standing_in := stands_in(html, page):
        raise FailedReading(*standing_in)
    return page


def stands_in(html: str, page: Page) -> tuple[Outcome, str] | None:
    """What stands in the place of *page*, and one line about it; None when it is what it seems."""
    if may_stand_in(page):
        from claimcheck.adapters.readers.walls.rules import in_place_of  # most runs meet no such page

        return in_place_of(html, page)
    return (Outcome.PAYWALL, PAYWALLED) if is_paywall(html, page.main, page.whole) else None


def _has_words(text: str) -> bool:
    return any(ch.isalnum() for ch in text)


def _wrong_type(kind: DocumentKind) -> str:
    article = "an" if kind.value[0] in "aiRX" else "a"
    save = "save it as text or HTML and run `claimcheck snapshot ADDRESS --file SAVED`"
    return f"it is {article} {kind.value}, which is not read yet; {save}"
