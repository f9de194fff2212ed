"""Servers whose secure connections are good, bad, or none at all."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from tests.servers.hostile import PAGE

_ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"
    % (
        len(PAGE),
        PAGE,
    )
)
Greeting = Callable[[socket.socket], None]


def with_certificate(context: ssl.SSLContext) -> Greeting:
    """Shakes hands under *context* and serves PAGE."""

    def greet(visitor: socket.socket) -> None:
        with context.wrap_socket(visitor, server_side=True) as secure:
            secure.recv(65536)
            secure.sendall(_ANSWER)

    return greet


def with_garbage(visitor: socket.socket) -> None:
    """Answers the handshake with bytes that mean nothing."""
    visitor.recv(65536)
    visitor.sendall(bytes(range(255, 0, -1)) * 8)


def with_a_cut(visitor: socket.socket) -> None:
    """Begins a handshake record and hangs up."""
    visitor.recv(65536)
    visitor.sendall(b"\x16\x03\x03\x10\x00\x02")


def with_an_alert(visitor: socket.socket) -> None:
    """Says in TLS that there is no protocol both know."""
    visitor.recv(65536)
    visitor.sendall(b"\x15\x03\x03\x00\x02\x02\x46")


def with_silence(visitor: socket.socket) -> None:
    """Takes the handshake and never answers."""
    visitor.settimeout(5)
    while visitor.recv(65536):
        pass


@contextmanager
def greeting(greet: Greeting) -> Iterator[int]:
    """The port of a server that meets every visitor with *greet*, one after the other."""
    with socket.create_server(("127.0.0.1", 0)) as door:

        def serve() -> None:
            while True:
                try:
                    visitor, _ = door.accept()
                except OSError:
                    return
                with visitor, suppress(OSError, ssl.SSLError):
                    greet(visitor)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield door.getsockname()[1]
        finally:
            door.shutdown(socket.SHUT_RDWR)
            thread.join(6)
