"""A pattern for whole sentences that is tried only on those that have one of its words.

A regular expression looks at every letter; whether a sentence has any of a dozen stems is known already. (The keys
of a dictionary, asked whether they are disjoint from a set, go through the shorter of the two; a set goes through the
dictionary.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from claimcheck.core.match.stems import stem
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading


class HintedPattern(LatePattern):
    """A late pattern that matches no text without one of the words *hints*, in whatever form."""

    __slots__ = ("stems",)

    def __init__(self, source: str, hints: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        super().__init__(source, flags)
        self.stems = frozenset(map(stem, hints.split()))

    def may_match(self, reading: Reading) -> bool:
        """False where *reading* has none of the words."""
        return not reading.by_stem.keys().isdisjoint(self.stems)

    def within(self, reading: Reading) -> re.Match[str] | None:
        """The first match in *reading*, at its place in the whole text, or None."""
        if reading.by_stem.keys().isdisjoint(self.stems):
            return None
        return self.pattern.search(reading.text, reading.start, reading.end)

    def all_within(self, reading: Reading) -> Iterable[re.Match[str]]:
        """Every match in *reading*, in order."""
        if reading.by_stem.keys().isdisjoint(self.stems):
            return ()
        return self.pattern.finditer(reading.text, reading.start, reading.end)
