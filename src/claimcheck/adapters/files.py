"""Local files as sources: a saved page, a transcript, minutes that somebody sent.

A path is read from the project's folder and must stay inside it, links resolved. A ledger is text that a stranger
may have proposed, and CI runs `verify` on it: "../../.ssh/id_rsa" as a source would carry a passage of a private
file into a public report, and so would ".git/config". What lies elsewhere is copied into the project first.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import datetime
from pathlib import Path

from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Unread

MAX_BYTES = 50_000_000


def _all_open(_path: str) -> str:
    return ""


class FileSources:
    """Reads sources from the project's own folder; a `Fetcher`.

    *closed* says of a path, links resolved, why it is not opened; "" where it may be.
    """

    def __init__(
        self,
        root: Path,
        *,
        now: Callable[[], datetime],
        max_bytes: int = MAX_BYTES,
        closed: Callable[[str], str] = _all_open,
    ) -> None:
        self._root = root.resolve()
        self._closed = closed
        self._now = now
        self._max_bytes = max_bytes

    async def fetch(self, addresses: Sequence[str]) -> AsyncGenerator[Exchange | Unread, None]:
        """Each of *addresses* once, in order. Never raises for what a file does."""
        for address in dict.fromkeys(addresses):
            yield self.read(address)

    def read(self, address: str) -> Exchange | Unread:
        """The bytes of the file at *address*, a path relative to the project; or why there are none."""
        try:
            path = (self._root / address).resolve()
            if not path.is_relative_to(self._root):
                return self._unread(
                    address, Outcome.REFUSED, "outside the project; copy it in and cite the copy"
                )
            if why := self._closed(path.relative_to(self._root).as_posix()):
                return self._unread(address, Outcome.REFUSED, f"{why}; cite a copy of what it rests on")
            return self._read(address, path)
        except (OSError, ValueError) as error:
            # NOTE: ValueError is a NUL in the path; RuntimeError, a circle of links, is an OSError since 3.13.
            reason = getattr(error, "strerror", None) or str(error)
            return self._unread(address, Outcome.MISSING_FILE, f"cannot be read: {reason}; check the path")
        except RuntimeError:
            return self._unread(address, Outcome.MISSING_FILE, "its links lead in a circle; check the path")

    def _read(self, address: str, path: Path) -> Exchange | Unread:
        if not path.exists():
            return self._unread(address, Outcome.MISSING_FILE, _missing(address))
        if not path.is_file():
            return self._unread(
                address, Outcome.WRONG_TYPE, "a folder or a device, not a file; cite a file in it"
            )
        if path.stat().st_size > self._max_bytes:
            limit = f"{self._max_bytes / 1e6:g}"
            detail = f"larger than {limit} MB; cite the part that matters as a file of its own"
            return self._unread(address, Outcome.TOO_LARGE, detail)
        return Exchange(address, address, None, "", path.read_bytes(), self._now())

    def _unread(self, address: str, outcome: Outcome, detail: str) -> Unread:
        return Unread(address, outcome, detail, at=self._now())


def _missing(address: str) -> str:
    first = address.split("/", 1)[0]
    if "." in first and not first.startswith(".") and ("/" in address or first.startswith("www.")):
        return f"no such file; if the page is meant, cite https://{address}"
    return "no such file; paths count from the project's folder"
