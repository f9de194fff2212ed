"""Numbers of things, in words that agree with them."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """*number* of *noun*, which takes an s: "1 claim", "2 claims"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
