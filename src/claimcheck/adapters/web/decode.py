"""Compressed bodies unpacked piece by piece, never past a limit: a bomb stops at its first excess byte."""

from __future__ import annotations

import zlib
from typing import Protocol

_STEP = 65536  # bytes unpacked at a time


class TooLargeError(Exception):
    """A body larger than the limit, as sent or as unpacked."""


class BadEncodingError(Exception):
    """A body that is not what its Content-Encoding says, or that breaks off."""


class Unpacker(Protocol):
    """Takes a body's pieces as sent and keeps them as they were before packing."""

    def feed(self, piece: bytes) -> None:
        """Take the next *piece*. Raises TooLargeError or BadEncodingError."""
        ...

    def finish(self) -> bytes:
        """The whole body. Raises BadEncodingError when it broke off."""
        ...


class Plain:
    """A body that was sent as it is."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._pieces: list[bytes] = []
        self._size = 0

    def feed(self, piece: bytes) -> None:
        """Take the next *piece*. Raises TooLargeError."""
        self._size += len(piece)
        if self._size > self._limit:
            raise TooLargeError
        self._pieces.append(piece)

    def finish(self) -> bytes:
        """The whole body."""
        return b"".join(self._pieces)


class Inflated:
    """A gzip or deflate body, its members one after the other."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._sent = 0
        self._out = Plain(limit)
        self._inflater = zlib.decompressobj(wbits=47)  # gzip or zlib, by its header
        self._started = False

    def feed(self, piece: bytes) -> None:
        """Take the next *piece*. Raises TooLargeError or BadEncodingError."""
        self._sent += len(piece)
        if self._sent > self._limit:
            raise TooLargeError
        try:
            self._inflate(piece)
        except zlib.error as error:
            raise BadEncodingError("not packed as it says") from error

    def _inflate(self, piece: bytes) -> None:
        while piece:
            if self._inflater.eof:
                if piece.strip(b"\0") == b"":
                    return  # padding after the last member
                self._inflater = zlib.decompressobj(wbits=47)
            self._out.feed(self._step(piece))
            piece = self._inflater.unconsumed_tail or self._inflater.unused_data

    def _step(self, piece: bytes) -> bytes:
        try:
            out = self._inflater.decompress(piece, _STEP)
        except zlib.error:
            if self._started:
                raise
            # Some servers send deflate without its zlib header; the RFC's authors shrugged, browsers accept it.
            self._inflater = zlib.decompressobj(wbits=-15)
            out = self._inflater.decompress(piece, _STEP)
        self._started = True
        return out

    def finish(self) -> bytes:
        """The whole body. Raises BadEncodingError when it broke off."""
        # A full output buffer can leave words inside the inflater after its last input.
        while self._started and not self._inflater.eof and (out := self._inflater.decompress(b"", _STEP)):
            self._out.feed(out)
        if self._started and not self._inflater.eof:
            raise BadEncodingError("the compressed body breaks off")
        return self._out.finish()


class Brotli:
    """A brotli body."""

    def __init__(self, limit: int) -> None:
        from brotli import Decompressor

        self._limit = limit
        self._sent = 0
        self._out = Plain(limit)
        self._unpacker = Decompressor()

    def feed(self, piece: bytes) -> None:
        """Take the next *piece*. Raises TooLargeError or BadEncodingError."""
        from brotli import error as brotli_error

        self._sent += len(piece)
        if self._sent > self._limit:
            raise TooLargeError
        try:
            out = self._unpacker.process(piece, output_buffer_limit=_STEP)
            while out:  # few bytes may unpack to very many
                self._out.feed(out)
                done = self._unpacker.is_finished()
                out = b"" if done else self._unpacker.process(b"", output_buffer_limit=_STEP)
        except brotli_error as error:
            raise BadEncodingError("no brotli body") from error

    def finish(self) -> bytes:
        """The whole body. Raises BadEncodingError when it broke off."""
        if self._sent and not self._unpacker.is_finished():
            raise BadEncodingError("the compressed body breaks off")
        return self._out.finish()


ACCEPTED = "gzip, deflate, br"


def unpacker(content_encoding: str, limit: int) -> Unpacker:
    """What unpacks a body sent as *content_encoding*. Raises BadEncodingError for one that was not asked for."""
    encoding = content_encoding.strip().lower()
    if encoding in ("", "identity"):
        return Plain(limit)
    if encoding in ("gzip", "x-gzip", "deflate"):
        return Inflated(limit)
    if encoding == "br":
        return Brotli(limit)
    raise BadEncodingError(f"packed as {encoding!r}, which was not asked for")
