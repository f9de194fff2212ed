"""How this package writes its small dictionaries: as lines a person can read."""

from __future__ import annotations


def words(line: str) -> frozenset[str]:
    """The words of *line* as a set."""
    return frozenset(line.split())
