"""A regular expression that is compiled when it is first used.

Python compiles some 3,000 letters of pattern in ten milliseconds, and the gate has sixty for everything. A pattern
that most articles never need (a table's rule, an HTML tag amid Markdown) is not compiled for them.
"""

from __future__ import annotations

import re


class LatePattern:
    """Matches as ``re.Pattern`` does; ``at`` is where in the text to begin."""

    __slots__ = ("_compiled", "_flags", "_source")

    def __init__(self, source: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._source = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._compiled is None:
            self._compiled = re.compile(self._source, self._flags)
        return self._compiled

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """The match that begins at *at*, or None."""
        return self.pattern.match(text, at)

    def search(self, text: str, at: int = 0) -> re.Match[str] | None:
        """The first match from *at* on, or None."""
        return self.pattern.search(text, at)
