"""Bodies are unpacked piece by piece, and no further than the limit."""

from __future__ import annotations

import gzip
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.web.decode import BadEncodingError, TooLargeError, unpacker


def unpack(encoding: str, sent: bytes, limit: int = 1_000_000, piece: int = 7) -> bytes:
    taking = unpacker(encoding, limit)
    for start in range(0, len(sent), piece):
        taking.feed(sent[start : start + piece])
    return taking.finish()


@given(st.binary(max_size=3000), st.integers(1, 500))
def test_what_was_packed_comes_back(body: bytes, piece: int) -> None:
    """Whatever the pieces it arrives in."""
    assert unpack("", body, piece=piece) == body
    assert unpack("gzip", gzip.compress(body), piece=piece) == body
    assert unpack("deflate", zlib.compress(body), piece=piece) == body
    assert unpack("br", brotli.compress(body), piece=piece) == body


@given(st.binary(min_size=1, max_size=3000), st.integers(1, 2999))
def test_what_breaks_off_is_told(body: bytes, cut: int) -> None:
    packed = gzip.compress(body)
    if cut < len(packed):
        with pytest.raises(BadEncodingError):
            unpack("gzip", packed[:cut])


def test_highly_packed_bodies_come_out_whole() -> None:
    """What fills the output buffer many times over from few bytes."""
    body = b"a" * 900_000
    assert unpack("gzip", gzip.compress(body), piece=1_000_000) == body
    assert unpack("br", brotli.compress(body), piece=1_000_000) == body


@pytest.mark.parametrize(
    ("encoding", "bomb"),
    [("gzip", gzip.compress(b"\0" * 20_000_000)), ("br", brotli.compress(b"\0" * 20_000_000, quality=4))],
)
def test_a_bomb_stops_at_the_limit(encoding: str, bomb: bytes) -> None:
    with pytest.raises(TooLargeError):
        unpack(encoding, bomb, limit=100_000, piece=1000)


@pytest.mark.parametrize("sent", [b"<p>no brotli", brotli.compress(b"a page of words")[:-3]])
def test_what_is_no_brotli_or_breaks_off_is_told(sent: bytes) -> None:
    with pytest.raises(BadEncodingError):
        unpack("br", sent)


def test_the_limit_holds_before_unpacking_too() -> None:
    with pytest.raises(TooLargeError):
        unpack("", b"x" * 101, limit=100)
    assert unpack("", b"x" * 100, limit=100) == b"x" * 100
    with pytest.raises(TooLargeError):
        unpack("gzip", gzip.compress(b"") * 50, limit=100)


def test_padding_after_the_end_is_passed_over() -> None:
    assert unpack("gzip", gzip.compress(b"words") + b"\0" * 20) == b"words"


@pytest.mark.parametrize("encoding", ["compress", "zstd", "gzip, gzip"])
def test_what_was_not_asked_for(encoding: str) -> None:
    with pytest.raises(BadEncodingError, match="not asked for"):
        unpacker(encoding, 100)
