"""Pages served on this machine: for `claimcheck demo` and for tests, with no network and nothing left behind."""

from __future__ import annotations

import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any


@dataclass(frozen=True, slots=True)
class ServedPage:
    """What the server answers for one path. ``delay`` is the seconds before it answers."""

    body: bytes
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0


class PageServer:
    """Serves *pages* by path on 127.0.0.1, on a port the system picks, from `with` to its end."""

    def __init__(self, pages: Mapping[str, ServedPage]) -> None:
        self._pages = dict(pages)
        self._stopping = threading.Event()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def host(self) -> str:
        """Host and port, as an allow-list names them."""
        if self._server is None:
            raise RuntimeError("the page server runs only inside its with block")
        return f"127.0.0.1:{self._server.server_address[1]}"

    def url(self, path: str) -> str:
        """The address of *path*, which starts with a slash."""
        return f"http://{self.host}{path}"

    def replace(self, path: str, page: ServedPage | None) -> None:
        """Serve *page* at *path* from now on; None for no page."""
        pages = self._pages if self._server is None else self._server.pages
        pages.pop(path, None)
        if page is not None:
            pages[path] = page

    def __enter__(self) -> PageServer:
        self._stopping.clear()
        self._server = _Server(self._pages, self._stopping)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopping.set()  # pages that wait stop waiting
        if self._server is not None:
            self._server.shutdown()
            self._server.hang_up()
            self._server.server_close()
        if self._thread is not None:
            self._thread.join()
        self._server = self._thread = None


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 128

    def __init__(self, pages: dict[str, ServedPage], stopping: threading.Event) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages = pages
        self.stopping = stopping
        self._open: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve one visitor in a thread of its own."""
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """The visitor is gone."""
        self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End every conversation, so that no thread waits for a visitor who keeps the line open."""
        for visitor in tuple(self._open):
            with suppress(OSError):
                visitor.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: a visitor that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "claimcheck-pages"
    sys_version = ""
    timeout = 10.0

    def do_GET(self) -> None:
        """Answer with the page of this path, or 404."""
        page = self.server.pages.get(self.path.partition("?")[0])
        if page is None:
            page = ServedPage(b"<!doctype html><title>Not found</title><p>There is no such page.</p>", 404)
        if page.delay and self.server.stopping.wait(page.delay):
            self.close_connection = True
            return
        self.send_response(page.status)
        for name, value in {"Content-Type": page.content_type, **page.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(page.body)))
        self.end_headers()
        self.wfile.write(page.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Nothing: the server is silent."""
