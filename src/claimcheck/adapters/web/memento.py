"""Copies in web archives, by the Memento protocol (RFC 7089).

A TimeGate is asked for the copy nearest to a time. Archives answer in three ways, and all are understood: with the copy
itself, with a redirect to it, or with a page of their own whose Link header names it. Where that copy is no page, the
others that a TimeMap lists are tried, nearest first.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from urllib.parse import unquote, urljoin

from claimcheck.adapters.web.address import RefusedAddressError, parse_address
from claimcheck.adapters.web.archive_settings import ArchiveSettings, may_be_named
from claimcheck.adapters.web.guard import Guard
from claimcheck.adapters.web.link_format import Link, links, mementos, moment
from claimcheck.adapters.web.request import Header
from claimcheck.core.model.source import Outcome
from claimcheck.ports.archive import Memento
from claimcheck.ports.web import Exchange, Fetcher, Unread

_TRIED = 3  # copies of one page
_AHEAD = timedelta(days=1)  # by which an archive's clock and zone may be before ours
_STAMP = re.compile(r"/(\d{14})(?:[a-z]{2}_)?/")
FetcherFor = Callable[[list[Header]], Fetcher]  # one that sends these headers along


class MementoArchive:
    """The archive that *settings* name; a `WebArchive`."""

    def __init__(self, settings: ArchiveSettings, guard: Guard, fetcher: FetcherFor) -> None:
        self._settings = settings
        self._guard = guard
        self._fetcher = fetcher

    async def copies(self, address: str, moment: datetime) -> AsyncGenerator[Memento | Unread, None]:
        """The copies of *address*, the nearest to *moment* first; where there is none, why."""
        address = address.partition("#")[0]
        if not may_be_named(address, self._settings.timegate or self._settings.timemap, self._guard):
            yield Unread(address, Outcome.REFUSED, "an address of your own network is named to no archive")
            return
        nothing: Exchange | Unread = Unread(address, Outcome.GONE, "the web archive has no copy of it")
        timemap = self._settings.timemap + address if self._settings.timemap else ""
        first: Memento | Unread | None = None
        if self._settings.timegate:
            asked = [(b"Accept-Datetime", format_datetime(moment, usegmt=True).encode())]
            nothing = await self._get(self._settings.timegate + address, asked)
            first = await self._copy_in(address, nothing, moment)
            if isinstance(first, Memento):
                yield first
            timemap = timemap or _timemap_of(nothing)
            nothing = first if isinstance(first, Unread) else nothing
        others = 0
        if timemap:
            listing = await self._get(timemap)
            nothing = nothing if first is not None else listing
            async for found in self._listed(address, listing, moment, first):
                others += 1
                yield found
        if not isinstance(first, Memento) and not others:
            yield _none(address, nothing)

    async def _listed(
        self, address: str, listing: Exchange | Unread, moment: datetime, but: Memento | Unread | None
    ) -> AsyncGenerator[Memento, None]:
        """The nearest of the copies that a TimeMap lists, without one."""
        links = mementos(listing.body.decode("utf-8", "replace")) if isinstance(listing, Exchange) else []
        wanted = [link for link in links if not isinstance(but, Memento) or link.at != but.taken]
        for link in _by_distance(wanted, moment)[:_TRIED]:
            found = await self._copy_at(address, link)
            if isinstance(found, Memento):
                yield found

    async def _copy_in(
        self, address: str, answer: Exchange | Unread, moment_: datetime
    ) -> Memento | Unread | None:
        """The copy of *address* that a TimeGate's *answer* is or names; as Unread one of another page."""
        if not isinstance(answer, Exchange):
            return None
        at = moment(answer.headers.get("memento-datetime", ""))
        if at is not None:
            named = answer.headers.get("content-location", "")
            place = named if named.startswith(("http://", "https://")) else answer.final_address
            return await self._copy_at(address, Link(place, (), at)) or _memento(address, answer, place, at)
        for link in _by_distance(mementos(answer.headers.get("link", "")), moment_)[:1]:
            return await self._copy_at(address, link)
        return None

    async def _copy_at(self, address: str, link: Link) -> Memento | Unread | None:
        """The copy at *link*, as it was captured where the archive gives that, else as the archive shows it.

        As Unread one that is not of *address*.
        """
        for place in dict.fromkeys((_STAMP.sub(r"/\1id_/", link.address, count=1), link.address)):
            answer = await self._get(place)
            if isinstance(answer, Exchange):
                at = moment(answer.headers.get("memento-datetime", ""))
                if at is not None:
                    return _memento(address, answer, link.address, at)
        return None

    async def _get(self, address: str, headers: list[Header] | None = None) -> Exchange | Unread:
        async with aclosing(self._fetcher(headers or []).fetch([address])) as answers:
            async for answer in answers:
                return answer
        raise AssertionError("a fetcher answers for every address")


def _none(address: str, nothing: Exchange | Unread) -> Unread:
    """That there is no copy, with what the archive did instead of saying so."""
    why = nothing.detail if isinstance(nothing, Unread) and nothing.outcome is not Outcome.GONE else ""
    outcome = nothing.outcome if isinstance(nothing, Unread) else Outcome.GONE
    return Unread(address, outcome, f"no copy in the web archive{': ' + why if why else ''}")


def _memento(address: str, answer: Exchange, place: str, at: datetime) -> Memento | Unread:
    """*answer* as a copy of *address*, or that the archive says it is one of another page, or of a day to come."""
    for link in links(answer.headers.get("link", "")):
        if "original" in link.relations and not _is_of(link.address, address):
            other = f"the one it gave is of another address, {link.address}"
            return Unread(address, Outcome.ANOTHER_PAGE, other, links=answer.links)
    if at - answer.fetched > _AHEAD:
        unborn = f"the one it gave is dated {at.date()}, a day to come"
        return Unread(address, Outcome.SERVER_ERROR, unborn, links=answer.links)
    return Memento(replace(answer, address=place, final_address=place, redirects=(), moved=""), at)


def _is_of(original: str, address: str) -> bool:
    """True when the two are one page: http or https, "www.", a final slash and how letters are escaped aside."""
    if unquote(original) == unquote(address):
        return True
    try:
        return parse_address(unquote(original)).is_same_place(parse_address(unquote(address)))
    except RefusedAddressError:
        return False


def _by_distance(listed: list[Link], moment: datetime) -> list[Link]:
    return sorted(
        listed, key=lambda link: (abs((link.at - moment).total_seconds()) if link.at else 0.0, link.address)
    )


def _timemap_of(answer: Exchange | Unread) -> str:
    """The TimeMap that a TimeGate's *answer* names, or the redirect that led to it; "" for none."""
    said = [answer.headers.get("link", "")] if isinstance(answer, Exchange) else []
    named = (link for text in (*said, *answer.links) for link in links(text) if "timemap" in link.relations)
    link = next(named, None)
    try:
        return urljoin(answer.address, link.address) if link else ""
    except ValueError:  # what an archive calls an address may be none
        return ""
