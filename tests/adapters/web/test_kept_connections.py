"""A connection is kept from page to page, but not one whose server said more than it was asked."""

from __future__ import annotations

import asyncio

import pytest

from claimcheck.adapters.web.fetcher import WebFetcher
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.ports.web import Exchange

ANSWER = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {}\r\n\r\n{}"


class Talker:
    """Keeps its connections open for *most* answers, and answers twice where the path says so."""

    def __init__(self, most: int = 1000) -> None:
        self.most = most
        self.connections = 0
        self.serving: list[asyncio.Task[None] | None] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.serving.append(asyncio.current_task())
        try:
            for _ in range(self.most):
                head = await reader.readuntil(b"\r\n\r\n")
                path = head.split(b" ")[1].decode()
                said = ANSWER.format(len(path), path)
                writer.write((said + said.replace(path, path.upper()) * path.count("twice")).encode())
            await reader.readuntil(b"\r\n\r\n")  # the one too many, which is hung up on
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            await asyncio.wait([asyncio.ensure_future(writer.wait_closed())])


def fetched(paths: list[str], talker: Talker, at_once: int = 1) -> tuple[dict[str, str], int]:
    """What came for each path, *at_once* at a time, and over how many connections."""

    async def run() -> dict[str, str]:
        server = await asyncio.start_server(talker.serve, "127.0.0.1", 0)
        host = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        settings = FetchSettings(
            concurrency=at_once, per_host=at_once, host_pause=0.0, retry_pause=0.01, allow=(host,)
        )
        addresses = [f"http://{host}{path}" for path in paths]
        fetcher = WebFetcher(settings, proxies={})
        came = [answer async for answer in fetcher.fetch(addresses)]
        server.close()
        await asyncio.gather(*filter(None, talker.serving))
        return {
            each.address.partition(host)[2]: each.body.decode() for each in came if isinstance(each, Exchange)
        }

    return asyncio.run(run()), talker.connections


def test_one_connection_for_many_pages() -> None:
    paths = [f"/{number}" for number in range(8)]
    assert fetched(paths, Talker()) == ({path: path for path in paths}, 1)


@pytest.mark.parametrize("extra", ["/twice", "/twice-twice"])
def test_a_second_answer_is_nobodys(extra: str) -> None:
    paths = ["/a", extra, "/b", "/c"]
    came, connections = fetched(paths, Talker())
    assert came == {path: path for path in paths}
    assert connections == 2


@pytest.mark.parametrize("most", [1, 2, 3])
def test_a_second_try_has_a_new_connection(most: int) -> None:
    """A server that hangs up on every next request over a connection is read all the same."""
    paths = [f"/{number}" for number in range(40)]
    came, _ = fetched(paths, Talker(most), at_once=4)
    assert came == {path: path for path in paths}
