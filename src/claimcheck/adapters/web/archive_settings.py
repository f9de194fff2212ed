"""Which web archive is asked, and what it is not told."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.adapters.web.address import RefusedAddressError, parse_address
from claimcheck.adapters.web.guard import Guard


@dataclass(frozen=True, slots=True)
class ArchiveSettings:
    """Where archives are asked; "" for not at all. Each address has that of the page appended."""

    timegate: str = ""
    timemap: str = ""
    save: str = ""  # asked to capture a page
    pause_seconds: float = 6.0  # between two captures asked for


def may_be_named(address: str, archive: str, guard: Guard) -> bool:
    """False for an address that no *archive* on the open web may learn of: one on a host opened for us alone."""
    try:
        page, asked = parse_address(address), parse_address(archive)
        guard.check(page)
    except RefusedAddressError:
        return False
    return guard.is_open(asked.host, asked.port) or not guard.is_open(page.host, page.port)
