"""Patterns compiled on demand."""

from __future__ import annotations

import re

from claimcheck.core.text.late_pattern import LatePattern


def test_matches_as_a_pattern_does() -> None:
    """Where it begins, what it finds, its flags."""
    late = LatePattern("R(ai)n", re.IGNORECASE)
    assert late.match("no rain") is None
    assert (found := late.match("no rain", 3))
    assert found[1] == "ai"
    assert (found := late.search("no rain, no RAIN", 4))
    assert found.start() == 12


def test_is_compiled_once() -> None:
    """The second use compiles nothing."""
    late = LatePattern("rain")
    assert late.pattern is late.pattern
