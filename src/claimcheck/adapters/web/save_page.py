"""Asking a web archive to capture a page, as Save Page Now has it: a form posted, then a job whose state is asked for.

One page at a time, with a pause between, and the key (if any) from the environment alone.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any
from urllib.parse import unquote, urldefrag, urlencode, urljoin

import httpx

from claimcheck.adapters.web.address import RefusedAddressError, WebAddress, parse_address
from claimcheck.adapters.web.archive_settings import ArchiveSettings, may_be_named
from claimcheck.adapters.web.connect import GuardedBackend, system_resolver
from claimcheck.adapters.web.decode import unpacker
from claimcheck.adapters.web.guard import Guard
from claimcheck.adapters.web.senders import senders
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.adapters.web.transport import LOCATION
from claimcheck.adapters.web.verdicts import FAILURES, failed
from claimcheck.core.errors import UsageError
from claimcheck.core.model.source import Outcome
from claimcheck.ports.archive import Saved
from claimcheck.ports.web import Unread

KEY = "CLAIMCHECK_ARCHIVE_KEY"  # "access:secret"
_LIMIT = 1_000_000  # bytes of one answer
_PATIENCE = 120.0  # seconds for one page
_STAMP = re.compile(r"/(\d{14})(?:[a-z]{2}_)?/(.*)")
_NEW = timedelta(days=1)  # archives give a copy of an hour ago for a new one, and clocks differ


class SavePage:
    """Asks the archive that *settings* name; a `PageSaver` from `async with` to its end."""

    def __init__(
        self, settings: ArchiveSettings, limits: FetchSettings, key: str, now: Callable[[], datetime]
    ) -> None:
        self._settings, self._limits, self._key, self._now = settings, limits, key, now
        self._guard = Guard.opening(limits.allow, limits.ports)
        self._next = 0.0

    async def __aenter__(self) -> SavePage:
        try:
            self._at = parse_address(self._settings.save)
            self._guard.check(self._at)
        except RefusedAddressError as error:
            raise UsageError(f"archive.save: {error}") from error
        if self._key and self._at.scheme != "https" and not self._guard.is_open(self._at.host, self._at.port):
            raise UsageError(f"archive.save: {KEY} is not sent over http; write the address with https")
        (self._sender,) = senders(GuardedBackend(self._guard, system_resolver), 1, None)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._sender.aclose()

    async def save(self, address: str) -> Saved | Unread:
        """The copy made of *address*, or why there is none."""
        if not may_be_named(address, self._settings.save, self._guard):
            named = "an address of your own network, or one that is not fetched, is named to no archive"
            return Unread(address, Outcome.REFUSED, named, at=self._now())
        await asyncio.sleep(max(0.0, self._next - time.monotonic()))
        try:
            async with asyncio.timeout(_PATIENCE):
                return await self._save(urldefrag(address)[0])
        except FAILURES as error:
            why = failed(error, self._limits)
            return Unread(
                address, why.outcome, f"the archive could not be asked: {why.detail}", at=self._now()
            )
        finally:
            self._next = time.monotonic() + self._settings.pause_seconds

    async def _save(self, address: str) -> Saved | Unread:
        form = urlencode({"url": address}).encode()
        status, headers, said = await self._ask("POST", self._at, form)
        if made := self._named_in(headers):
            return self._of_it(address, made) or self._another(address, made)
        job = said.get("job_id")
        if not isinstance(job, str) or not re.fullmatch(r"[\w-]{1,200}", job):
            return self._refused(address, status, said)
        pause = min(2.0, self._settings.pause_seconds)
        state = parse_address(f"{self._settings.save.rstrip('/')}/status/{job}")
        while True:
            await asyncio.sleep(pause)
            status, _, said = await self._ask("GET", state)
            if said.get("status") != "pending":
                made = self._made(address, said)
                if made is None:
                    return self._refused(address, status, said)
                return self._of_it(address, made) or self._another(address, made)

    async def _ask(
        self, method: str, at: WebAddress, form: bytes = b""
    ) -> tuple[int, Mapping[str, str], dict[str, Any]]:
        headers = {
            "User-Agent": self._limits.user_agent,
            "Accept": "application/json",
            "Host": at.host_header,
        }
        if form:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        if self._key:
            headers["Authorization"] = f"LOW {self._key}"
        times = dict.fromkeys(("connect", "pool"), self._limits.connect_seconds)
        times |= dict.fromkeys(("read", "write"), _PATIENCE)
        request = httpx.Request(method, at.url, headers=headers, content=form, extensions={"timeout": times})
        # NOTE: redirects are not followed: the key is for this address and no other.
        answer = await self._sender.handle_async_request(request)
        try:
            unpacking = unpacker(answer.headers.get("content-encoding", ""), _LIMIT)
            async for piece in answer.aiter_raw():
                unpacking.feed(piece)
        finally:
            await answer.aclose()
        named = {**answer.headers, "location": str(answer.extensions.get(LOCATION, ""))}
        return answer.status_code, named, _object(unpacking.finish())

    def _named_in(self, headers: Mapping[str, str]) -> Saved | None:
        """The copy that an archive answers with at once, by its address."""
        for name in ("content-location", "location"):
            found = _STAMP.search(headers.get(name, ""))
            if found:
                with suppress(ValueError):  # what an archive calls an address may be none
                    return _saved(urljoin(self._at.url, headers[name]), found[1])
        return None

    def _made(self, address: str, said: dict[str, Any]) -> Saved | None:
        stamp = str(said.get("timestamp", ""))
        if said.get("status") != "success" or not re.fullmatch(r"\d{14}", stamp):
            return None
        copies = self._settings.timegate or urljoin(self._at.url, "/web/")
        return _saved(f"{copies}{stamp}/{address}", stamp)

    def _of_it(self, address: str, made: Saved) -> Saved | None:
        """*made* if it is a copy of *address*, and of now: archives answer with copies of other pages and days."""
        is_new = abs(self._now() - made.taken) <= _NEW
        return made if is_new and _copied(made.address) == _place(address) else None

    def _another(self, address: str, made: Saved) -> Unread:
        named = f"the archive named {made.address} of {made.taken.date()}, which is no copy of it made now"
        return Unread(address, Outcome.SERVER_ERROR, f"{named}; ask again later", at=self._now())

    def _refused(self, address: str, status: int, said: dict[str, Any]) -> Unread:
        why = " ".join(str(said.get("message") or said.get("status_ext") or "").split())[:200]
        hint = f"; keys go into the environment as {KEY}" if status in {401, 403} else ""
        detail = f"the archive made no copy ({status}{': ' + why if why else ''}){hint}"
        return Unread(address, Outcome.SERVER_ERROR, detail, status, self._now())


def _copied(copy: str) -> tuple[str, str] | None:
    """The place of the page that the address *copy* says it is of, in what follows its stamp; None where it is none."""
    found = _STAMP.search(copy)
    page = "" if found is None else found[2] if "://" in found[2] else unquote(found[2])
    return _place(page if "://" in page else f"http://{page}")


def _place(address: str) -> tuple[str, str] | None:
    """Host and path of *address* as archives compare them; None where it is no address."""
    try:
        parsed = parse_address(address)
    except RefusedAddressError:
        return None
    port = 80 if parsed.port == 443 else parsed.port
    return f"{parsed.host.removeprefix('www.')}:{port}", unquote(parsed.target).rstrip("/")


def _saved(address: str, stamp: str) -> Saved | None:
    try:
        return Saved(address, datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC))
    except ValueError:
        return None


def _object(body: bytes) -> dict[str, Any]:
    try:
        said = json.loads(body)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
