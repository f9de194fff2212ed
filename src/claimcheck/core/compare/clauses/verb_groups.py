"""A sentence's words and which of them are verbs, as far as their forms and their neighbours tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses.words import (
    AMONG_VERBS,
    BARE,
    BEFORE_GERUNDS,
    BEFORE_NOUNS,
    CHAINED,
    DETERMINERS,
    HELPING,
    PREPOSITIONS,
    UNMARKED,
)
from claimcheck.core.extract.verbs import is_participle
from claimcheck.core.match.irregular import PAST_FORMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading

_SHORTEST = 3  # words of a sentence that opens with an adjective: "Injured players left"
_NEAR = 4  # words from "with" to what somebody does


class VerbGroups:
    """One sentence while it is taken apart: its words in small letters, and which stand behind a mark."""

    __slots__ = ("broken", "finite", "in_value", "low", "start", "text", "verbal", "words")

    def __init__(self, reading: Reading) -> None:
        self.text, self.start = reading.text, reading.start
        self.words = reading.words
        self.in_value = reading.in_value
        self.verbal = reading.verbal
        self.finite = reading.finite
        self.broken = reading.broken
        self.low: Sequence[str] = reading.low
        if reading.text.find("’", reading.start, reading.end) >= 0:
            self.low = [word.replace("’", "'") for word in reading.low]

    def groups(self) -> list[tuple[int, int]]:
        """The first and the telling word of each group of verbs."""
        groups: list[tuple[int, int]] = []
        done = -1
        for number in self.verbal:
            if number > done and self.opens(number):
                done = self.telling(number)
                groups.append((number, done))
        return groups

    def opens(self, number: int) -> bool:
        """True where a group of verbs begins."""
        if number in self.in_value or (self.is_capital(number) if number else self.is_adjective()):
            return False
        return self.finite[number] or self.is_participle(number) or self.is_unmarked(number)

    def is_adjective(self) -> bool:
        """True for the "Untreated" of "Untreated crops lost", which opens its subject; "Founded in 1889" is a verb."""
        if not self.low[0].endswith("ed") or len(self.low) < _SHORTEST or self.broken[1]:
            return False
        return self.low[1] not in PREPOSITIONS and not self.finite[1] and any(self.finite[2:])

    def is_unmarked(self, number: int) -> bool:
        """True for a verb that looks like a noun, by its neighbours: "it cost £24 million", "Lund leads Orlen"."""
        low, after = self.low[number], number + 1
        if low == "works" and self.low[after : after + 1] in (("for",), ("at",)) and number:
            return self.is_capital(number - 1) and not self.broken[number]
        if low not in UNMARKED or not 0 < number < len(self.low) - 1 or self.broken[after]:
            return False
        led = self.low[number - 1] in BEFORE_NOUNS or self.broken[number]
        told = after in self.in_value or self.low[after] in DETERMINERS
        return not led and (told or (self.is_capital(after) and self.is_capital(number - 1)))

    def is_participle(self, number: int) -> bool:
        """True for "born in Varby", "based at" and, behind a comma, "killing two"."""
        if not number or not (is_participle(self.low, number) or self.is_irregular(number)):
            return False
        lead = self.low[number - 1]
        if lead in PREPOSITIONS or lead in BEFORE_GERUNDS:
            return lead in BEFORE_GERUNDS and self.low[number].endswith("ing")
        if self.broken[number] or not self.low[number].endswith("ing"):
            return True
        return (lead == "and" and self.goes_on(number)) or self.is_with(number)

    def is_with(self, number: int) -> bool:
        """True for the "scoring" of "with Ida Holm scoring"."""
        near = self.low[max(0, number - _NEAR) : number]
        return self.low[number].endswith("ing") and "with" in near and self.is_capital(number - 1)

    def goes_on(self, number: int) -> bool:
        """True for the "injuring" of ", killing two and injuring five"."""
        return any(n < number and self.broken[n] and self.low[n].endswith("ing") for n in self.verbal)

    def is_irregular(self, number: int) -> bool:
        """True for "written by", "stolen from": a past form behind a mark or a noun, with a preposition behind it."""
        if self.low[number] not in PAST_FORMS or number + 1 >= len(self.low):
            return False
        led = self.low[number - 1] in BEFORE_NOUNS
        return not led and self.low[number + 1] in PREPOSITIONS

    def telling(self, first: int) -> int:
        """The last verb of the group that *first* opens: "sell" of "failed to sell"."""
        verb = first
        for number in range(first + 1, len(self.low)):
            if self.broken[number]:
                break
            low = self.low[number]
            if self.is_carried_on(verb, number):
                verb = number
            elif not (low in AMONG_VERBS or low.endswith("ly")):
                break
        return verb

    def is_carried_on(self, verb: int, number: int) -> bool:
        """True where word *number* takes over from the verb before it: "elected" of "was elected"."""
        low, lead, behind_to = self.low[number], self.low[verb], self.low[number - 1] == "to"
        if lead not in HELPING and not (behind_to and lead in CHAINED):
            return False
        word = self.words[number]
        if word.text[0].isupper() or number in self.in_value:
            return False
        if behind_to:
            return True
        if lead in BARE:
            return not (low in AMONG_VERBS or low.endswith("ly")) and (low in HELPING or not word.function)
        formed = low.endswith(("ed", "ing", "en")) or (word.stem != low and not low.endswith("s"))
        return low in HELPING or self.finite[number] or (formed and not word.function)

    def is_capital(self, number: int) -> bool:
        """True for a word with a capital letter."""
        return self.words[number].text[0].isupper()
