"""Getting at sources: fetching bytes, reading them as text, keeping them."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Collection,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, Protocol

from claimcheck.core.model.finding import Finding
from claimcheck.core.model.locator import Mark
from claimcheck.core.model.source import Outcome
from claimcheck.core.model.statement import Question


@dataclass(frozen=True, slots=True)
class Exchange:
    """What came back for an address. ``body`` is decoded from its transfer and content encodings."""

    address: str  # as asked for
    final_address: str  # after redirects
    status: int | None  # None for a file
    content_type: str  # the header's, "" when there was none
    body: bytes
    fetched: datetime  # UTC, whole seconds
    redirects: tuple[str, ...] = ()  # every address on the way, the first left out
    moved: str = (
        ""  # where the server says for good that the page now is, "" while it is where it was asked for
    )
    etag: str = ""  # the header's, by which the server knows this version again
    modified: str = ""  # the Last-Modified header's
    headers: Mapping[str, str] = field(
        default_factory=dict, compare=False
    )  # all of them while it is new, what is worth keeping afterwards; names in lower case
    links: tuple[str, ...] = field(default=(), compare=False)  # the Link headers of the redirects on the way


@dataclass(frozen=True, slots=True)
class Unread:
    """An address that gave nothing to read: never support, never contradiction."""

    address: str
    outcome: Outcome
    detail: str  # one line for people: what was seen, and what to do next
    status: int | None = None
    at: datetime | None = None
    links: tuple[str, ...] = field(default=(), compare=False)  # as in an exchange


Known = Callable[[str], Exchange | None]  # the last exchange kept for an address


class Fetcher(Protocol):
    """Gets many sources, several at a time."""

    def fetch(
        self, addresses: Sequence[str], known: Known | None = None
    ) -> AsyncGenerator[Exchange | Unread, None]:
        """Each of *addresses* once, in the order they finish. Never raises for what an address does.

        A server that says nothing changed since the exchange that *known* gives for an address gives that exchange
        again, with the day of this fetch. A caller that stops early closes it, and nothing goes on in the background.
        """
        ...


@dataclass(frozen=True, slots=True)
class Page:
    """A document as text. ``main`` is the article proper, ``whole`` everything a reader can see.

    The marks, in order, say where in the document each stretch of a text stands.
    """

    main: str
    whole: str
    title: str = ""
    publisher: str = ""
    published: str = ""  # as precise as stated: "2017", "2017-04", "2017-04-03", or ""
    language: str = ""
    author: str = ""
    updated: str = ""  # as precise as stated, and later than ``published``
    canonical: str = ""  # the address the document says it has
    remarks: tuple[
        str, ...
    ] = ()  # what a person must know of the reading: parts left out, letters that look wrong
    main_marks: tuple[Mark, ...] = ()
    whole_marks: tuple[Mark, ...] = ()


class FileOpener(Protocol):
    """Opens sources that are files of the project."""

    def read(self, path: str) -> Exchange | Unread:
        """The file at *path*, relative to the project, as an exchange without a status."""
        ...


class PageReader(Protocol):
    """Turns bytes into text; pure, so that a saved page reads the same tomorrow."""

    def read(self, exchange: Exchange) -> Page | Unread:
        """The text of *exchange*, or why it has none to judge by (empty, a bot wall, a wrong type...)."""
        ...


class Answered(NamedTuple):
    """A document as it was read, and what it says of each question it was asked; of none where it was not read."""

    said: Page | Unread
    findings: tuple[Finding, ...] = ()


Judge = Callable[[Page, Iterable[Question]], Iterator[Finding]]
Read = Callable[[Exchange, Sequence[int]], Awaitable[Answered]]


class DocumentReaders(Protocol):
    """Reads many documents, several at a time where that pays; one that breaks its reader or judge is lost alone."""

    def open(self, expected: int, questions: Sequence[Question] = ()) -> AbstractAsyncContextManager[Read]:
        """A function that does what a PageReader does, for about *expected* documents.

        It is told which of *questions*, by number, to hold against the document.
        """
        ...


class SnapshotStore(Protocol):
    """Keeps the bytes of what was read, by their hash."""

    def put(self, exchange: Exchange) -> str:
        """Keep *exchange* and give back the sha256 of its body; the same body is kept once, each address's facts too.

        Several threads may call it at once. A power cut may take it until `settle` was called; where only the facts are
        new, those kept before are given until then.
        """
        ...

    def settle(self) -> None:
        """Return when nothing that was kept can be lost any more: before a ledger names it."""
        ...

    def keep_visit(self, exchange: Exchange) -> str:
        """`put`, and remember *exchange*, where a server answered with it, as the last reading of its address."""
        ...

    def get(self, body_sha256: str, address: str = "") -> Exchange | None:
        """The exchange kept under that hash, or None when this machine has it not.

        It is the one with *address* where that is known to have given the body, else one with another that did.
        """
        ...

    def has(self, body_sha256: str) -> bool:
        """True when there is something under that hash; whether it is whole, only `get` tells."""
        ...

    def latest(self, address: str) -> Exchange | None:
        """What *address* gave when it was last read on this machine, or None."""
        ...

    def visited(self, address: str) -> datetime | None:
        """When *address* was last read on this machine, or None."""
        ...


class Held(NamedTuple):
    """Something in the snapshot store. ``body_sha256`` is "" for what a broken-off write left behind."""

    body_sha256: str
    address: str  # it was got from, "" where that is not known
    size: int  # bytes it takes on the disk
    at: datetime  # when it was last fetched or, where that is not known, written
    others: tuple[str, ...] = ()  # the other addresses that gave the same


class SnapshotShelf(Protocol):
    """What is in the snapshot store, and a way to be rid of it."""

    def held(self) -> Iterator[Held]:
        """Everything there is, sorted."""
        ...

    def remove(self, unwanted: Collection[Held]) -> None:
        """Throw *unwanted* away, and what points to it."""
        ...
