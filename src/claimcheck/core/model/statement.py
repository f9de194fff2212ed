"""What is asked of a page: a claim's words, as they would stand alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from claimcheck.core.model.value import Value


@dataclass(frozen=True, slots=True)
class Statement:
    """What a claim asserts: its words and, where they begin with their verb, whom its sentence says it of."""

    words: str
    subject: str = ""
    day: date | None = None  # from which its relative dates count
    values: tuple[Value, ...] = ()  # as recorded, counted from the first letter of its words in the article

    @property
    def whole(self) -> str:
        """The statement as it would stand alone."""
        return f"{self.subject} {self.words}" if self.subject else self.words

    @property
    def placed(self) -> tuple[Value, ...]:
        """The recorded values at their places in ``whole``; one whose words are not there is left out."""
        shift = len(self.whole) - len(self.words)
        found, at = [], 0
        for value in self.values:
            there = self.words.startswith(value.raw, value.start)
            start = value.start if there else self.words.find(value.raw, at)
            if start >= 0:
                at = start + len(value.raw)
                found.append(replace(value, start=start + shift, end=at + shift))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Question:
    """A statement to be held against a page, and the words its citer says that page has ("" for none)."""

    statement: Statement
    quote: str = ""
