"""A web page saved as a single file (.mhtml): a mail message whose parts are the page and what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email.message import Message

from claimcheck.adapters.readers.failure import FailedReading
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_NO_PAGE = (
    "it is a web page saved as a single file, and there is no page in it; save it again as HTML and run"
    " `claimcheck snapshot ADDRESS --file SAVED`"
)


def saved_page(exchange: Exchange) -> Exchange:
    """*exchange* with the page itself as its body: the part the message names as its start, else its first page.

    Raises FailedReading where there is none.
    """
    part = _page(exchange.body)
    body = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(body, bytes):
        raise FailedReading(Outcome.DAMAGED, _NO_PAGE)
    charset = part.get_param("charset", "")
    stated = f"text/html; charset={charset}" if isinstance(charset, str) and charset else "text/html"
    return replace(exchange, body=body, content_type=stated)


def _page(body: bytes) -> Message | None:
    from email import message_from_bytes

    try:
        message = message_from_bytes(body.lstrip())
    except (RecursionError, ValueError, LookupError):  # parts in parts without end, or fields that are none
        return None
    start = message.get_param("start", "")
    pages = list(_pages(message))
    named = (part for part in pages if start and part.get("Content-ID", "") == start)
    return next(named, pages[0] if pages else None)


def _pages(message: Message) -> Iterator[Message]:
    """The parts that are pages, in order; without descending by calls, however deep they lie."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        inside = part.get_payload()
        if isinstance(inside, list):
            waiting += [each for each in reversed(inside) if isinstance(each, Message)]
        elif part.get_content_type() in _PAGES:
            yield part
