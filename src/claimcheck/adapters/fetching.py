"""Sources from wherever they live: the web, or the project's folder."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Sequence

from claimcheck.adapters.files import FileSources
from claimcheck.ports.web import Exchange, Fetcher, Known, Unread

# NOTE: two letters at least and no blank after the colon, so that "C:\\x.txt" and "notes: May.txt" are files.
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:\S")


def is_web_address(address: str) -> bool:
    """True when *address* starts with a scheme, so that it is no path; the guard says which schemes are fetched."""
    return _SCHEME.match(address) is not None


class SourceFetcher:
    """Gives each address to the one who can get it; a `Fetcher`."""

    def __init__(self, web: Fetcher, files: FileSources) -> None:
        self._web = web
        self._files = files

    async def fetch(
        self, addresses: Sequence[str], known: Known | None = None
    ) -> AsyncGenerator[Exchange | Unread, None]:
        """Each of *addresses* once: files first, then pages in the order they finish."""
        async for result in self._files.fetch([each for each in addresses if not is_web_address(each)]):
            yield result
        async for result in self._web.fetch([each for each in addresses if is_web_address(each)], known):
            yield result
