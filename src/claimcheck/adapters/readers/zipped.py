"""Documents that are zip files of XML parts (DOCX, XLSX): their parts, unpacked within limits and free of tricks."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, cast

from claimcheck.adapters.readers.failure import FailedReading
from claimcheck.core.model.source import Outcome

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

UNPACKED_MOST = 100_000_000  # bytes, of all parts read together; real ones have a tenth
_AGAIN = "fetch it again, or save it anew in the program that made it"
_AT_ONCE = 5_000_000  # letters of a part that is parsed whole
_FEED = 262_144  # letters given to the parser at a time
_BROKEN = (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError)


class Parcel:
    """A zip file's parts by name. Raises FailedReading for a file that is broken, locked or a bomb."""

    def __init__(self, body: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(body))
        except _BROKEN as error:
            raise _damaged(str(error)) from error
        self._names = frozenset(self._zip.namelist())
        self._left = UNPACKED_MOST

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def text(self, name: str) -> str:
        """The part *name* as text; "" when there is none of that name."""
        if name not in self._names:
            return ""
        body = self._unpacked(name)
        encoding = "utf-16" if body[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        try:
            return body.decode(encoding)
        except UnicodeDecodeError as error:
            raise _damaged(f"{name} is not in {encoding}") from error

    def _unpacked(self, name: str) -> bytes:
        import zlib

        try:
            with self._zip.open(name) as part:
                body = part.read(self._left + 1)
        except RuntimeError as error:  # NOTE: what zipfile raises for a part that asks for a password
            locked = (
                "it asks for a password; save an open copy and run `claimcheck snapshot ADDRESS --file SAVED`"
            )
            raise FailedReading(Outcome.LOCKED, locked) from error
        except (*_BROKEN, zlib.error) as error:
            raise _damaged(str(error)) from error
        self._left -= len(body)
        if self._left < 0:
            raise FailedReading(
                Outcome.TOO_LARGE,
                f"it unpacks to more than {UNPACKED_MOST / 1e6:g} MB; save the part that matters as a file of its own",
            )
        return body


def elements(text: str, *wanted: str) -> Iterator[tuple[str, Element]]:
    """Each element of the XML *text* that is *wanted* as it is whole ("end"); with no names all, also as they begin.

    Raises FailedReading for XML that is broken, or that declares entities: no such document does, and those that do
    mean harm.
    """
    from xml.etree.ElementTree import ParseError, XMLPullParser

    if not text:
        return
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise FailedReading(
            Outcome.REFUSED, f"it declares XML entities, which no document of its kind does; {_AGAIN}"
        )
    names = frozenset(wanted)
    if names and len(text) <= _AT_ONCE:
        yield from _at_once(text, names)
        return
    parser: XMLPullParser[Element] = XMLPullParser(("start", "end"))
    try:
        for at in range(0, len(text), _FEED):
            parser.feed(text[at : at + _FEED])
            for event, element in cast("Iterator[tuple[str, Element]]", parser.read_events()):
                if not names or element.tag in names:
                    yield event, element
        parser.close()
    except ParseError as error:
        raise _damaged(f"its XML breaks off or is wrong: {error}") from error


def _at_once(text: str, names: frozenset[str]) -> Iterator[tuple[str, Element]]:
    """The elements of those *names*, each whole: three times as fast as one by one, and the memory allows it."""
    from xml.etree.ElementTree import ParseError, fromstring

    try:
        root = fromstring(text)  # noqa: S314 - it declares no entities: the caller has looked
    except ParseError as error:
        raise _damaged(f"its XML breaks off or is wrong: {error}") from error
    yield from (("end", element) for element in root.iter() if element.tag in names)


def _damaged(why: str) -> FailedReading:
    return FailedReading(Outcome.DAMAGED, f"it is broken or was cut off ({why}); {_AGAIN}")
