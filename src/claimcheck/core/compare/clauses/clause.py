"""One clause: a verb with its subject, and which of a text's clauses a word belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.clauses.words import OPENING, PREPOSITIONS

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.value import Value

_BEGINNING = PREPOSITIONS | OPENING


class Clause(NamedTuple):
    """One verb with what belongs to it, as numbers of words."""

    first: int  # of the verb's words: "was" of "was not elected"
    verb: int  # the word that says what happened: "elected"
    subject: range  # the words of who or what does it; empty where that is not said
    heads: tuple[int, ...]  # the nouns that the subject is: two for "Ida Holm, the mayor,"
    own: bool  # the subject stands right before the verb: neither "the law, passed in May" nor "she ran and fell"
    end: int  # where the next clause begins

    def governs(self, word: int) -> bool:
        """True for a word that stands behind the verb, up to the next clause."""
        return self.verb < word < self.end

    def is_whole(self, reading: Reading) -> bool:
        """True for a finite verb with its subject before it, an apposition between them or not."""
        if not self.heads or self.subject.stop != self.first or not (self.own or len(self.heads) > 1):
            return False
        return self.is_finite(reading)

    def is_finite(self, reading: Reading) -> bool:
        """True for a verb that can carry its clause alone: not for the participle of "a law passed in May"."""
        return reading.finite[self.first]


def governing(reading: Reading, word: int) -> Clause | None:
    """The clause whose verb stands before a word, or the next one where a phrase leads it in; None without verbs.

    "In 2016 she was elected" and "after that. On 3 May it closed": a capital letter on such a word begins anew.
    """
    known = reading.governors
    if word not in known:
        known[word] = _governing(reading.clauses, reading, word) if reading.clauses else None
    return known[word]


def governing_value(reading: Reading, value: Value) -> Clause | None:
    """The same for the first word of one of its values."""
    return governing(reading, reading.range_of(value.start, value.end)[0])


def _governing(clauses: tuple[Clause, ...], reading: Reading, word: int) -> Clause:
    after = 0
    while after < len(clauses) and clauses[after].verb < word:
        after += 1
    if not after or (after < len(clauses) and _leads_in(reading, clauses[after - 1], clauses[after], word)):
        return clauses[after]
    return clauses[after - 1]


def _leads_in(reading: Reading, before: Clause, clause: Clause, word: int) -> bool:
    """True for a word of the next clause: of its own subject, or of a phrase before that."""
    return (clause.own and word in clause.subject) or _begins_anew(reading, before.verb, word)


def _begins_anew(reading: Reading, verb: int, word: int) -> bool:
    near = reading.words[verb + 1 : word + 1]
    return any(w.text[0].isupper() and w.text.lower() in _BEGINNING for w in near)
