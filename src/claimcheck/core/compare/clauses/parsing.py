"""Taking a sentence apart, as far as the order of its words and its marks tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses.clause import Clause
from claimcheck.core.compare.clauses.verb_groups import VerbGroups
from claimcheck.core.compare.clauses.words import (
    ADDRESSING,
    BEFORE_GERUNDS,
    DETERMINERS,
    JOINING,
    OPENING,
    PREPOSITIONS,
    RELATIVE,
    TAKING_CLAUSES,
)
from claimcheck.core.extract.verbs import is_reporting

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

_NOBODY = range(0)
_QUOTING = frozenset('"“”‘«»')
_LISTING = frozenset(("and", "or"))
_LEADING = PREPOSITIONS | RELATIVE


def parse(reading: Reading) -> tuple[Clause, ...]:
    """The clauses of a text in the order of their verbs; ``reading.clauses`` keeps them."""
    return _Sentence(reading).clauses() if reading.verbal else ()


class _Sentence(VerbGroups):
    """One sentence while its verbs get their subjects."""

    __slots__ = ()

    def clauses(self) -> tuple[Clause, ...]:
        found: list[Clause] = []
        count = len(self.low)
        for first, verb in self.groups():
            subject, heads = self.subject(first, found)
            own = self.is_own(first, subject)
            found.append(Clause(first, verb, subject, heads, own, count))
        for at, after in enumerate(found[1:]):
            found[at] = Clause(*found[at][:-1], after.subject.start if after.own else after.first)
        return tuple(found)

    def subject(self, first: int, before: list[Clause]) -> tuple[range, tuple[int, ...]]:
        """The words and nouns of the subject of the verb that begins at *first*."""
        behind = self.speaker(first)
        if behind or not first:
            return behind, self.heads(behind)
        lead = self.low[first - 1]
        if lead in RELATIVE and first > 1:
            return self.with_heads(self.nearest(first - 1))
        if lead in JOINING or (lead in BEFORE_GERUNDS and self.low[first].endswith("ing")):
            return self.shared(before)  # "and fell", "after beating"
        phrase = self.phrase(first)
        if phrase and self.low[phrase.start] == "with" and self.low[first].endswith("ing"):
            phrase = range(phrase.start + 1, first)  # "with Ida Holm scoring"
        if self.is_joined(phrase):
            return self.shared(before)
        return self.with_heads(phrase) if not self.broken[first] else self.before_mark(first, phrase, before)

    def with_heads(self, phrase: range) -> tuple[range, tuple[int, ...]]:
        return phrase, self.heads(phrase)

    def shared(self, before: list[Clause]) -> tuple[range, tuple[int, ...]]:
        """The subject of the clause before, for a verb that has none of its own."""
        for clause in reversed(before):
            if not self.is_aside(clause):
                return clause.subject, clause.heads
        return _NOBODY, ()

    def is_aside(self, clause: Clause) -> bool:
        """True for a clause between two marks: ", the court heard,"."""
        start, after = clause.subject.start, clause.verb + 1
        return bool(clause.subject) and self.broken[start] and after < len(self.low) and self.broken[after]

    def is_joined(self, phrase: range) -> bool:
        """True for a phrase that only leads a verb on: the "in May" of "and in May left"."""
        start = phrase.start
        return (
            0 < start < phrase.stop
            and self.low[start] in PREPOSITIONS
            and self.low[start - 1] in JOINING
            and not self.is_capital(start)
        )

    def nearest(self, stop: int) -> range:
        """What "who" and "which" stand for: the end of the phrase before them, from its last preposition on."""
        whole = self.phrase(stop)
        return range(max([n + 1 for n in whole if self.low[n] in PREPOSITIONS], default=whole.start), stop)

    def before_mark(self, first: int, phrase: range, before: list[Clause]) -> tuple[range, tuple[int, ...]]:
        """The subject of a verb behind a mark, where an apposition or another clause is put in between."""
        opened = self.opening(first)
        if not opened:
            return self.with_heads(phrase)
        near, heads = self.with_heads(self.phrase(opened))
        if any(opened <= clause.first < first for clause in before) or self.low[opened] in PREPOSITIONS:
            return near, heads
        # "Ida Holm, the mayor, resigned"
        return range(near.start, first), (*heads, *self.heads(range(opened, first)))

    def speaker(self, first: int) -> range:
        """The words of who says it, where they stand behind the verb: "..., said the mayor". Else empty."""
        behind = first + 1
        if (first and not self.broken[first]) or behind >= len(self.low) or not is_reporting(self.low[first]):
            return _NOBODY
        if first and (self.low[first] in ADDRESSING or not self.tells_before(first)):
            return _NOBODY  # "Koll, 61, accused Holm"
        if self.broken[behind] or not (self.is_capital(behind) or self.low[behind] in DETERMINERS):
            return _NOBODY
        stop = behind + 1
        while stop < len(self.low) and not (self.broken[stop] or self.finite[stop] or self.is_glue(stop)):
            stop += 1
        return range(behind, self.apposed(stop))

    def tells_before(self, first: int) -> bool:
        """True where something was told before a verb of saying, or quoted."""
        return any(n < first for n in self.verbal) or not _QUOTING.isdisjoint(
            self.text[self.start : self.words[first].start]
        )

    def apposed(self, stop: int) -> int:
        """The end of the name that stands behind a mark at *stop*, *stop* itself without one: "the mayor, Ida Holm"."""
        last = stop
        while last < len(self.low) and self.is_capital(last) and (last == stop or not self.broken[last]):
            last += 1
        closed = last == len(self.low) or self.broken[last]
        named = stop < last and self.broken[stop] and closed and stop not in self.in_value
        return last if named else stop

    def is_glue(self, number: int) -> bool:
        return self.low[number] in OPENING or self.low[number] in PREPOSITIONS

    def is_own(self, first: int, subject: range) -> bool:
        """True for a subject right before its verb; "a film directed by" behind "is" is what something is."""
        if not subject or subject.stop != first or self.broken[first]:
            return False
        lead = subject.start - 1
        return lead < 0 or not self.finite[lead] or self.low[lead] in TAKING_CLAUSES

    def opening(self, first: int) -> int:
        """The word behind the mark that opens what the mark before *first* closes, or 0."""
        return next((n for n in range(first - 1, 0, -1) if self.broken[n]), 0)

    def phrase(self, stop: int) -> range:
        """The noun phrase that ends before word *stop*: from a mark, a joining word or a verb on."""
        low, finite, broken = self.low, self.finite, self.broken
        start = stop
        while start:
            lead = low[start - 1]
            if lead in OPENING or finite[start - 1] or (lead in JOINING and self.begins(start)):
                break
            start -= 1
            if broken[start]:
                break
        if start < stop - 1 and low[start] in JOINING:
            start += 1
        elif start and finite[start - 1] and low[start - 1] not in TAKING_CLAUSES:
            start = self.behind_object(start, stop)
        return range(self.list_start(start, stop) if start < stop and broken[start] else start, stop)

    def behind_object(self, start: int, stop: int) -> int:
        """Where "Lund" begins in "denied the charges and Lund pleaded": what stands before it is the verb's object."""
        for n in range(stop - 2, start, -1):
            if self.low[n] == "and" and self.is_capital(n + 1):
                return n + 1
        return start

    def list_start(self, start: int, stop: int) -> int:
        """Where "Sweden, Finland and Austria" begins: behind a comma, names go on to the left."""
        if not any(self.low[n] in _LISTING for n in range(start + 1, stop - 1)):
            return start
        while start and self.broken[start] and self.is_capital(start - 1) and not self.finite[start - 1]:
            start -= 1
            while start and self.is_capital(start - 1) and not self.broken[start]:
                start -= 1
        return start

    def begins(self, number: int) -> bool:
        """True where a clause begins behind "and": its own subject is led by an article, or a verb stands before."""
        if number < len(self.low) and self.low[number] in DETERMINERS:
            return True
        last = next((n for n in range(number - 2, -1, -1) if self.finite[n]), None)
        return last is not None and any(
            self.low[n] in PREPOSITIONS or n in self.in_value for n in range(last + 1, number - 1)
        )

    def heads(self, phrase: range) -> tuple[int, ...]:
        """The noun a phrase is about: the last word of matter before its first preposition."""
        low, words, in_value = self.low, self.words, self.in_value
        core: list[int] = []
        listed: list[int] = []
        for number in phrase:
            word = low[number]
            if word in _LEADING:
                if core:
                    break
                continue
            if word in _LISTING:
                listed += core[-1:]
            if not words[number].function and number not in in_value:
                core.append(number)
        return (*listed, *core[-1:])
