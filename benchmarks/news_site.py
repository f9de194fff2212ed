"""A site of distinct pages, shaped like a news site's, for the fetching benchmark; it runs in a process of its own."""

from __future__ import annotations

import asyncio
import multiprocessing
import random
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection


@contextmanager
def news_site(size: int, text: int, latency: float) -> Iterator[int]:
    """The port of a site whose pages have *size* bytes, *text* of them the article, and take *latency* seconds."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=_serve, args=(theirs, size, text, latency), daemon=True
    )
    process.start()
    try:
        yield ours.recv()
    finally:
        process.terminate()
        process.join()


# The last field lifts LinkChecker's own limit of a few requests a second.
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\nLinkChecker: at will\r\n\r\n"


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
            # No sentence stands on two pages: nothing that is remembered of one helps with another.
            body = self._around % (path, self._article.replace(_PLACE, _name(path)))
            answer = _HEAD % len(body) + body
            asyncio.get_running_loop().call_later(self._latency, self._write, answer)

    def _write(self, answer: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(answer)


_PLACE = b"Holm"


def _name(path: bytes) -> bytes:
    """A place name that only this page has."""
    return b"K" + bytes(digit - ord("0") + ord("a") for digit in path if digit in b"0123456789")


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
            f"{' '.join(chance.choices(words, k=14)).capitalize()} at Holm in {chance.randint(1950, 2020)}."
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
