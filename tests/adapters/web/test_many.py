"""Many sources of many hosts, one in five of them hostile: every one has its outcome, and the good ones are read."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from itertools import cycle

from claimcheck.adapters.web.fetcher import WebFetcher
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Unread
from tests.servers.hostile import PAGE, HostileServer

SOURCES = 500
HOSTILE = {
    "/slow-headers": Outcome.TIMEOUT,
    "/dripping-headers": Outcome.TIMEOUT,
    "/slow-body": Outcome.TIMEOUT,
    "/endless-body": Outcome.TOO_LARGE,
    "/gzip-bomb": Outcome.TOO_LARGE,
    "/brotli-bomb": Outcome.TOO_LARGE,
    "/circle": Outcome.TOO_MANY_REDIRECTS,
    "/into-private-space": Outcome.REFUSED,
    "/busy-for-an-hour": Outcome.SERVER_ERROR,
    "/reset": Outcome.UNREACHABLE,
}


async def everybody_lives_here(host: str, port: int) -> Sequence[str]:
    return ["127.0.0.1"]


def test_five_hundred_sources_one_in_five_hostile() -> None:
    with HostileServer() as server:
        port = server.host.rpartition(":")[2]
        hosts = [f"site{number}.example:{port}" for number in range(SOURCES)]
        bad = cycle(HOSTILE)
        paths = {f"http://{host}": next(bad) if n % 5 == 0 else "/page" for n, host in enumerate(hosts)}
        limits = FetchSettings(
            connect_seconds=5, read_seconds=1.5, total_seconds=3, max_bytes=200_000, concurrency=32,
            retry_pause=0.01, allow=tuple(hosts),
        )  # fmt: skip

        async def run() -> dict[str, Exchange | Unread]:
            fetcher = WebFetcher(limits, resolver=everybody_lives_here, proxies={})
            asked = [site + path for site, path in paths.items()]
            return {result.address: result async for result in fetcher.fetch(asked)}

        results = asyncio.run(run())
    assert len(results) == SOURCES
    outcomes: Counter[Outcome] = Counter()
    for site, path in paths.items():
        result = results[site + path]
        outcomes[result.outcome if isinstance(result, Unread) else Outcome.READ] += 1
        if path == "/page":
            assert isinstance(result, Exchange), result
            assert result.body == PAGE
        else:
            assert isinstance(result, Unread), path
            assert result.outcome is HOSTILE[path], (path, result)
    assert outcomes[Outcome.READ] == SOURCES * 4 // 5
