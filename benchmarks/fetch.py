"""Pages a second on loopback: ours beside one bare httpx client with 32 connections, in one run.

    python benchmarks/fetch.py [--pages 500] [--size 50000] [--only bare|fetch|read]

Pages are distinct and served by another process. Absolute figures belong to the machine; the ratios are the point.
httpx is needed for the comparison only.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import tempfile
import time
from collections.abc import Callable, Coroutine
from multiprocessing.connection import Connection
from pathlib import Path

from claimcheck.adapters.readers import DocumentReader
from claimcheck.adapters.snapshots import SnapshotFolder
from claimcheck.adapters.web.fetcher import WebFetcher
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.ports.web import Exchange, Page


class _Pages(asyncio.Protocol):
    """Answers every GET with a page of its own, after a latency."""

    def __init__(self, size: int, latency: float) -> None:
        self._filling = b"<p>The harbour office counted the boats again and wrote the figure down.</p>\n" * (
            size // 78
        )
        self._latency = latency
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            path = head.split(b" ", 2)[1]
            body = b"<!doctype html><title>" + path + b"</title>" + self._filling
            answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s" % (
                len(body),
                body,
            )
            asyncio.get_running_loop().call_later(self._latency, self._write, answer)

    def _write(self, answer: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(answer)


def _serve(port: Connection, size: int, latency: float) -> None:
    async def run() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: _Pages(size, latency), "127.0.0.1", 0, backlog=512)
        port.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


async def bare(addresses: list[str], connections: int) -> int:
    """Pages fetched by one httpx client, whose workers take the next address as they finish."""
    import httpx

    fetched = 0
    line = iter(addresses)
    limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
    async with httpx.AsyncClient(limits=limits, timeout=30, trust_env=False) as client:

        async def work() -> None:
            nonlocal fetched
            for address in line:
                answer = await client.get(address)
                fetched += len(answer.content) > 0

        await asyncio.gather(*(work() for _ in range(connections)))
    return fetched


def _fetcher(addresses: list[str], connections: int) -> WebFetcher:
    host = addresses[0].split("/")[2]
    return WebFetcher(
        FetchSettings(concurrency=connections, per_host=connections, host_pause=0.0, allow=(host,))
    )


async def fetch(addresses: list[str], connections: int) -> int:
    """Pages fetched by ours."""
    return sum(
        [isinstance(each, Exchange) async for each in _fetcher(addresses, connections).fetch(addresses)]
    )


async def read(addresses: list[str], connections: int) -> int:
    """Pages fetched, read and kept by ours, in one process."""
    reader, pages = DocumentReader(), 0
    with tempfile.TemporaryDirectory() as folder:
        store = SnapshotFolder(Path(folder))
        async for each in _fetcher(addresses, connections).fetch(addresses):
            if isinstance(each, Exchange) and isinstance(reader.read(each), Page):
                store.put(each)
                pages += 1
    return pages


Way = Callable[[list[str], int], Coroutine[None, None, int]]
WAYS: dict[str, tuple[str, Way]] = {
    "bare": ("one bare httpx client", bare),
    "fetch": ("ours, fetching", fetch),
    "read": ("ours, fetch + read + snapshot", read),
}


def measure(way: Way, port: int, pages: int, connections: int, name: str) -> float:
    """Pages a second."""
    addresses = [f"http://127.0.0.1:{port}/{name}/{number}" for number in range(pages)]
    started = time.perf_counter()
    fetched = asyncio.run(way(addresses, connections))
    if fetched != pages:
        raise SystemExit(f"{name}: only {fetched} of {pages} pages came")
    return pages / (time.perf_counter() - started)


def round_of(latency: float, connections: int, options: argparse.Namespace) -> None:
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(
        target=_serve, args=(theirs, options.size, latency), daemon=True
    )
    server.start()
    try:
        port = ours.recv()
        limit = f", arithmetic limit {connections / latency:.0f}" if latency else ""
        print(f"\nlatency {latency * 1000:.0f} ms, {connections} connections{limit}")
        base = 0.0
        for name, (label, way) in WAYS.items():
            if options.only in (None, name):
                rate = measure(way, port, options.pages, connections, name)
                base = base or rate
                print(f"  {label:<32}{rate:8.0f} pages/s{rate / base:8.2f} x")
    finally:
        server.terminate()
        server.join()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--size", type=int, default=50_000)
    parser.add_argument("--only", choices=list(WAYS))
    options = parser.parse_args()
    for latency, connections in ((0.0, 32), (0.05, 64)):
        round_of(latency, connections, options)


if __name__ == "__main__":
    main()
