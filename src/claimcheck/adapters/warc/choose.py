"""Which of a file's captures is the one of an address: by the address, then by the day, redirects followed."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple
from urllib.parse import urljoin

from claimcheck.adapters.web.address import RefusedAddressError, WebAddress, parse_address

_MOST_STEPS = 5  # redirects followed inside the file
_PART = 206  # the status of a part of a page, as players and crawlers ask for


class BrokenFileError(Exception):
    """The file is not what it must be; the message ends a sentence about it."""


class Held(NamedTuple):
    """A record that may be the capture: where it stands in the file, and what it says of itself."""

    number: int
    address: WebAddress
    at: datetime
    status: int  # 200 for a resource, which has none
    location: str


def address_in(address: str) -> WebAddress | None:
    """The web address that *address* spells, or None."""
    try:
        return parse_address(address)
    except RefusedAddressError:
        return None


def key(address: WebAddress) -> str:
    """The same for addresses that differ by no more than http or https, "www." or a final slash."""
    return f"{address.host.removeprefix('www.')}{address.target.rstrip('/')}"


def choose(
    known: dict[str, list[Held]], wanted: WebAddress, day: date | None
) -> tuple[Held, tuple[datetime, ...]]:
    """The record to take, redirects followed, and the times of all captures of the address. Raises BrokenFileError."""
    days: tuple[datetime, ...] = ()
    at = wanted
    for _ in range(_MOST_STEPS):
        there = known.get(key(at), [])
        exact = [one for one in there if one.address == at] or there
        pages = [one for one in exact if 200 <= one.status < 300 and one.status != _PART]
        if pages:
            nearest = min(pages, key=lambda one: _distance(one, day))
            return nearest, days or tuple(sorted(one.at for one in pages))
        leading = [one for one in exact if one.location and 300 <= one.status < 400]
        if not leading:
            break
        days = days or tuple(sorted(one.at for one in leading))
        onward = _onward(at, min(leading, key=lambda one: _distance(one, day)))
        if onward is None:
            break
        at = onward
    raise BrokenFileError(_none_of(known, wanted))


def _onward(at: WebAddress, one: Held) -> WebAddress | None:
    try:
        return address_in(urljoin(at.url, one.location))
    except ValueError:  # a file from elsewhere may hold anything
        return None


def _distance(one: Held, day: date | None) -> float:
    """Less for what is wanted more: later or, where a day is asked for, nearer to it."""
    if day is None:
        return -one.at.timestamp()
    return abs((one.at.date() - day).days)


def _none_of(known: dict[str, list[Held]], wanted: WebAddress) -> str:
    there = known.get(key(wanted))
    if there:
        return (
            f"it has no page for {wanted.url}, only answers of status {sorted({one.status for one in there})}"
        )
    held = len({one.address.url for of_key in known.values() for one in of_key})
    some = next((one.address.url for of_key in known.values() for one in of_key), "")
    return f"no capture of {wanted.url} is in it; it has {held} other address{'' if held == 1 else 'es'}" + (
        f", such as {some}" if some else ""
    )
