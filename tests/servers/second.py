"""A real HTTP/2 server: hypercorn, over TLS, in a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config

_Send = Callable[[dict[str, Any]], Awaitable[None]]
PIECE, PIECES = b"x" * 65_536, 1_000  # of a body that nobody waits for the end of


async def _app(scope: dict[str, Any], receive: Any, send: _Send) -> None:
    """Says which protocol it was asked by; /moved leads to /page; /large is 64 MB."""
    if scope["type"] != "http":
        return
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    if scope["path"] == "/moved":
        headers.append((b"location", b"/page"))
        await send({"type": "http.response.start", "status": 301, "headers": headers})
        await send({"type": "http.response.body"})
        return
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    for _ in range(PIECES if scope["path"] == "/large" else 0):
        await send({"type": "http.response.body", "body": PIECE, "more_body": True})
    said = f"The ferry carried 260 passengers, asked by HTTP/{scope['http_version']}."
    await send({"type": "http.response.body", "body": said.encode()})


@contextmanager
def serving(certificate: trustme.LeafCert, folder: Path) -> Iterator[int]:
    """The port on which it answers while the block runs."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = Config()
    port = listener.getsockname()[1]
    config.bind = [f"fd://{listener.detach()}"]  # the server's from here on, and closed by it
    config.certfile, config.keyfile = str(folder / "chain.pem"), str(folder / "key.pem")
    config.errorlog = config.accesslog = None
    config.graceful_timeout = config.shutdown_timeout = 0.2
    certificate.cert_chain_pems[0].write_to_path(config.certfile)
    certificate.private_key_pem.write_to_path(config.keyfile)
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()
    thread = threading.Thread(
        target=lambda: loop.run_until_complete(serve(_app, config, shutdown_trigger=stop.wait)),  # type: ignore[arg-type]
        daemon=True,
    )
    thread.start()
    try:
        yield port
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(5)
        loop.close()
