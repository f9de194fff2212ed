"""The address that was checked is the address that is connected to."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.adapters.page_server import PageServer, ServedPage
from claimcheck.adapters.web.connect import NameNotFoundError, Resolver, system_resolver
from claimcheck.adapters.web.fetcher import WebFetcher
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Unread

QUICK = FetchSettings(connect_seconds=0.3, total_seconds=0.5, host_pause=0, retries=0)


class ChangingResolver:
    """Answers with the next of *answers* each time, the last one for ever."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers = list(answers)
        self.asked = 0

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        answer = self._answers[min(self.asked, len(self._answers) - 1)]
        self.asked += 1
        return answer


def fetch(settings: FetchSettings, resolver: Resolver, address: str) -> Exchange | Unread:
    async def run() -> Exchange | Unread:
        results = [
            result async for result in WebFetcher(settings, resolver=resolver, proxies={}).fetch([address])
        ]
        assert len(results) == 1
        return results[0]

    return asyncio.run(run())


def test_a_private_answer_is_refused() -> None:
    resolver = ChangingResolver(["127.0.0.1"])
    result = fetch(QUICK, resolver, "http://rebind.example/")
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.REFUSED
    assert "127.0.0.1" in result.detail


def test_one_private_answer_among_public_ones_is_refused() -> None:
    result = fetch(QUICK, ChangingResolver(["93.184.216.34", "::ffff:127.0.0.1"]), "http://rebind.example/")
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.REFUSED


def test_a_name_is_resolved_once_for_a_connection() -> None:
    """A second, private answer is never asked for, so it changes nothing: the connection goes to the first.

    The first answer is an address set aside for documentation and opened here: nothing listens there.
    """
    with PageServer({"/": ServedPage(b"<p>secret")}) as server:
        port = int(server.host.rpartition(":")[2])
        resolver = ChangingResolver(["192.0.2.1"], ["127.0.0.1"])
        settings = replace(QUICK, allow=(f"rebind.example:{port}",))
        result = fetch(settings, resolver, f"http://rebind.example:{port}/")
    assert isinstance(result, Unread)
    assert result.outcome in (Outcome.TIMEOUT, Outcome.UNREACHABLE)
    assert resolver.asked == 1


def test_the_name_a_redirect_leads_to_is_checked_by_its_address_too() -> None:
    """The first host is opened by name; the second resolves into private space."""
    page = ServedPage(b"", 302, headers={"Location": "http://second.example/"})
    with PageServer({"/": page}) as server:
        port = server.host.rpartition(":")[2]
        settings = replace(QUICK, allow=(f"first.example:{port}",))
        result = fetch(settings, ChangingResolver(["127.0.0.1"]), f"http://first.example:{port}/")
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.REFUSED
    assert "second.example" in result.detail


def test_the_next_address_is_tried_when_the_first_refuses() -> None:
    with PageServer({"/": ServedPage(b"<p>here")}) as server:
        port = server.host.rpartition(":")[2]
        settings = replace(QUICK, allow=(f"two.example:{port}",))
        result = fetch(settings, ChangingResolver(["127.0.0.77", "127.0.0.1"]), f"http://two.example:{port}/")
    assert isinstance(result, Exchange)
    assert result.body == b"<p>here"


def test_a_name_nobody_knows() -> None:
    async def nobody(host: str, port: int) -> Sequence[str]:
        raise NameNotFoundError(host)

    result = fetch(QUICK, nobody, "http://nowhere.example/")
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.NAME_NOT_FOUND
    assert "nowhere.example" in result.detail


def test_a_resolver_that_hangs_is_a_timeout() -> None:
    async def hanging(host: str, port: int) -> Sequence[str]:
        await asyncio.sleep(60)
        return []

    result = fetch(replace(QUICK, connect_seconds=0.05), hanging, "http://slow.example/")
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.TIMEOUT


def test_the_system_knows_numbers() -> None:
    """No name server is asked for a number."""
    assert asyncio.run(system_resolver("127.0.0.1", 80)) == ["127.0.0.1"]
