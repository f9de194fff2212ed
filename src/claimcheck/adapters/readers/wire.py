"""What is said between this process and one that reads for it: plain data, so that no answer can do anything.

A message is its head (JSON, its length before it) and a body (bytes, its length before that).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import BinaryIO

import orjson

from claimcheck.core.model.locator import Mark
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Page, Unread

_MARKS = ("main_marks", "whole_marks")
_PLAIN = tuple(field.name for field in fields(Page) if field.name not in _MARKS)
LENGTHS = struct.Struct(">II")


def message(head: dict[str, object], body: bytes = b"") -> bytes:
    """*head* and *body* ready to be sent."""
    packed = orjson.dumps(head)
    return LENGTHS.pack(len(packed), len(body)) + packed + body


def receive(stream: BinaryIO) -> tuple[bytes, bytes] | None:
    """The next message's head and body, or None when the other side has gone."""
    lengths = stream.read(LENGTHS.size)
    if len(lengths) < LENGTHS.size:
        return None
    head, body = LENGTHS.unpack(lengths)
    return stream.read(head), stream.read(body)


def order_message(exchange: Exchange, asked: Sequence[int] = ()) -> bytes:
    """The order to read *exchange* and to hold the questions *asked*, by number, against it."""
    head: dict[str, object] = {
        "address": exchange.address,
        "final_address": exchange.final_address,
        "status": exchange.status,
        "content_type": exchange.content_type,
        "fetched": exchange.fetched,
        "redirects": exchange.redirects,
        "asked": asked,
    }
    return message(head, exchange.body)


def order_of(head: bytes, body: bytes) -> tuple[Exchange, list[int]]:
    """The exchange an order speaks of, and the numbers of the questions."""
    said = orjson.loads(head)
    exchange = Exchange(
        address=said["address"],
        final_address=said["final_address"],
        status=said["status"],
        content_type=said["content_type"],
        body=body,
        fetched=datetime.fromisoformat(said["fetched"]),
        redirects=tuple(said["redirects"]),
    )
    return exchange, said["asked"]


def result_message(read: Page | Unread, findings: bytes = b"[]") -> bytes:
    """What reading came to, and what was found there, ready to be sent back."""
    if isinstance(read, Unread):
        return message({"read": False, **asdict(read)}, findings)
    said: dict[str, object] = {name: getattr(read, name) for name in _PLAIN}
    # NOTE: a table has as many marks as cells; asdict would take a second over what this does in a blink.
    marks = {name: list(map(tuple, getattr(read, name))) for name in _MARKS}
    return message({"read": True, **said, **marks}, findings)


def result_of(head: bytes) -> Page | Unread:
    """What reading came to."""
    said = orjson.loads(head)
    if said.pop("read"):
        marks = {name: tuple(map(Mark._make, said.pop(name))) for name in _MARKS}
        return Page(**said | marks | {"remarks": tuple(said["remarks"])})
    at = datetime.fromisoformat(said["at"]) if said["at"] else None
    return Unread(said["address"], Outcome(said["outcome"]), said["detail"], said["status"], at)
