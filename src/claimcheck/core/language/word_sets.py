"""Sets of words, written in the source as prose and read once."""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """The words of *listed*, which stand between spaces and line breaks."""
    return frozenset(listed.split())
