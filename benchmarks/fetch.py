"""Pages a second on loopback: ours beside one bare httpx client, in one run.

    python benchmarks/fetch.py [--pages 2000] [--size 50000] [--text 8000] [--only bare|fetch|read|match]

Pages are distinct, served by another process, and shaped like a news site's: of --size bytes --text are the article,
the rest is head, scripts and navigation. Absolute figures belong to the machine; the ratios are the point.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import random
import resource
import tempfile
import time
from collections.abc import Callable, Coroutine
from multiprocessing.connection import Connection
from pathlib import Path

from claimcheck.adapters.files import FileSources
from claimcheck.adapters.readers import DocumentReader
from claimcheck.adapters.readers.room import ReadingRoom
from claimcheck.adapters.snapshots import SnapshotFolder
from claimcheck.adapters.web.fetcher import WebFetcher, utc_now
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.cli.progress import Silent
from claimcheck.core.model.source import Source, SourceKind
from claimcheck.core.model.statement import Question, Statement
from claimcheck.ports.web import Exchange
from claimcheck.usecases.verify.asking import Asking
from claimcheck.usecases.verify.gather import Web, gather
from claimcheck.usecases.verify.judge import answers
from claimcheck.usecases.verify.questions import Questions


class _Pages(asyncio.Protocol):
    """Answers every GET with a page of its own, after a latency."""

    def __init__(self, around: bytes, article: bytes, latency: float) -> None:
        self._around = around
        self._article = article
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
            body = self._around % (path, self._article)
            answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s" % (
                len(body),
                body,
            )
            asyncio.get_running_loop().call_later(self._latency, self._write, answer)

    def _write(self, answer: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(answer)


def _around(size: int) -> bytes:
    """A page's head and navigation, about *size* bytes; what is left open is its title and its article."""
    script = (
        b"<script>window.settings = window.settings || {colour: 'blue', columns: 3, slots: []};</script>\n"
    )
    links = b"".join(b"<li><a href='/section/%d'>Section %d</a></li>\n" % (n, n) for n in range(size // 400))
    head = b"<!doctype html><html lang=en><head><title>%s</title>" + script * (size // 130)
    return head + b"</head><body><nav><ul>" + links + b"</ul></nav><article>%s</article></body></html>"


_WORDS = "the harbour office counted boats again and wrote figures down for a council that met in spring"


def _article(letters: int) -> bytes:
    chance = random.Random(5)
    words = _WORDS.split()
    paragraphs = []
    for _ in range(letters // 300):
        sentences = (
            f"{' '.join(chance.choices(words, k=14)).capitalize()} in {chance.randint(1950, 2020)}."
            for _ in range(3)
        )
        paragraphs.append(f"<p>{' '.join(sentences)}</p>\n")
    return "".join(paragraphs).encode()


def _serve(port: Connection, size: int, text: int, latency: float) -> None:
    around, article = _around(size - text), _article(text)

    async def run() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: _Pages(around, article, latency), "127.0.0.1", 0, backlog=512
        )
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


CLAIM = Question(Statement("The harbour office counted 12 boats in 2017."))


async def _gathered(addresses: list[str], connections: int, asked: bool) -> int:
    """How many pages were gathered as `verify` does it, and asked the claim where that is wanted."""
    sources = [Source(str(number), SourceKind.WEB, address) for number, address in enumerate(addresses)]
    questions = Questions((CLAIM,), {source.id: {("article", "claim"): 0} for source in sources})
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = FileSources(folder, now=utc_now)
        room = ReadingRoom(DocumentReader(), answers)
        web = Web(_fetcher(addresses, connections), files, files, room, SnapshotFolder(folder))
        found = gather(web, sources, Asking(), Silent(), questions if asked else Questions())
        return sum([one.page is not None and len(one.findings) == asked async for one in found])


async def read(addresses: list[str], connections: int) -> int:
    """Pages fetched, read and kept as `verify` does it."""
    return await _gathered(addresses, connections, asked=False)


async def match(addresses: list[str], connections: int) -> int:
    """Pages fetched, read and kept, and one claim held against each."""
    return await _gathered(addresses, connections, asked=True)


Way = Callable[[list[str], int], Coroutine[None, None, int]]
WAYS: dict[str, tuple[str, Way]] = {
    "bare": ("one bare httpx client", bare),
    "fetch": ("ours, fetching", fetch),
    "read": ("ours, fetch + read + snapshot", read),
    "match": ("... + one claim held against each", match),
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
        target=_serve, args=(theirs, options.size, options.text, latency), daemon=True
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
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--size", type=int, default=50_000, help="bytes a page")
    parser.add_argument("--text", type=int, default=8_000, help="of them, the article")
    parser.add_argument("--only", choices=list(WAYS))
    options = parser.parse_args()
    for latency, connections in ((0.0, 32), (0.05, 64)):
        round_of(latency, connections, options)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nmemory peak of this process {peak:.0f} MB")


if __name__ == "__main__":
    main()
