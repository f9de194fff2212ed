"""A sentence as clauses: for each verb its subject and the words it governs, as far as order and marks tell.

No grammar of all English: what it cannot tell it leaves unsaid, and the rules built on it ask for both sides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

_HELPING = words(
    """
    is are was were am be been being has have had will would can could may might must shall should do does did
    isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't doesn't didn't
    cannot get gets got
    """
)
_AMONG_VERBS = words(
    "not never also already still just only always since later now then soon once again all both yet even to"
)
# Verbs whose own verb comes behind "to".
_CHAINED = words(
    """
    fail failed fails refuse refused refuses decline declined declines plan planned plans agree agreed agrees
    decide decided decides want wanted wants try tried tries begin began begins continue continued continues
    vow vowed pledge pledged promise promised offer offered threaten threatened intend intended hope hoped expect
    expected aim aimed seek sought need needed used going set due able unable forced ordered allowed asked told
    yet managed manage tends tend tended hesitated
    """
)
# Verbs that are as often nouns or adjectives.
_UNMARKED = words(
    """
    cost costs hit hits cut cuts set sets put puts let lets shut shuts hurt spread split beat bet cast quit shed
    read reads fit runs run handles shows reports returns names plans offers ends starts covers faces falls rises
    calls claims claim leads lead holds hold holds draws makes owns own employs employ has wins win
    """
)
_DETERMINERS = words("a an the its his her their this that these those all some any no none nothing")
_BEFORE_NOUNS = words(
    "a an the its his her their this that these those of in on at by for from to no any some"
)
_RELATIVE = words("who which that")
_JOINING = words("and or but then")
_OPENING = words(
    """
    because while although though when if whereas whether unless until as since before after than so where how
    what why that
    """
)
PREPOSITIONS = words(
    """
    of in on at by for from to with without during under over among amongst between about against into onto
    through across within upon per via despite near behind beyond inside outside around except excluding
    """
)
_BROKEN = frozenset(',;:()—–"“”')


class Clause(NamedTuple):
    """One verb with what belongs to it, as numbers of words."""

    first: int  # of the verb's words: "was" of "was not elected"
    verb: int  # the word that says what happened: "elected"
    subject: range  # the words of who or what does it; empty where that is not said
    heads: tuple[int, ...]  # the nouns that the subject is: two for "Ida Holm, the mayor,"
    end: int  # where the next clause begins

    def governs(self, word: int) -> bool:
        """True for a word that stands behind the verb, up to the next clause."""
        return self.verb < word < self.end

    def is_whole(self, reading: Reading) -> bool:
        """True for a subject right before a finite verb: neither "the law, passed in May" nor "a man who fell"."""
        from claimcheck.core.extract.verbs import finite_words

        if not self.heads or self.subject.stop != self.first:
            return False
        return finite_words([word.text.lower() for word in reading.words[: self.first + 1]])[-1]


def parse(reading: Reading) -> tuple[Clause, ...]:
    """The clauses of a text in the order of their verbs; ``reading.clauses`` keeps them."""
    from claimcheck.core.extract.verbs import finite_words

    low = [word.text.lower().replace("’", "'") for word in reading.words]
    broken = [_is_broken(reading, number) for number in range(len(low))]
    return _Sentence(reading, low, broken, finite_words(low)).clauses()


def governing(reading: Reading, word: int) -> Clause | None:
    """The clause whose verb stands before a word, or the next one where a phrase leads it in; None without verbs.

    "In 2016 she was elected" and "after that. On 3 May it closed": a capital letter on such a word begins anew.
    """
    clauses = reading.clauses
    after = next((number for number, clause in enumerate(clauses) if clause.verb >= word), len(clauses))
    if not after or (after < len(clauses) and _begins_anew(reading, clauses[after - 1].verb, word)):
        return clauses[after] if clauses else None
    return clauses[after - 1]


def _begins_anew(reading: Reading, verb: int, word: int) -> bool:
    near = reading.words[verb + 1 : word + 1]
    return any(w.text[0].isupper() and w.text.lower() in PREPOSITIONS | _OPENING for w in near)


class _Sentence(NamedTuple):
    """One sentence while it is taken apart: its words in small letters, and which stand behind a mark."""

    reading: Reading
    low: list[str]
    broken: list[bool]
    finite: list[bool]

    def clauses(self) -> tuple[Clause, ...]:
        found: list[Clause] = []
        for first, verb in self.groups():
            subject, heads = self.subject(first, found)
            found.append(Clause(first, verb, subject, heads, len(self.low)))
        starts = [c.subject.start if c.subject and c.subject.stop == c.first else c.first for c in found]
        ends = [*starts[1:], len(self.low)]
        return tuple(c._replace(end=end) for c, end in zip(found, ends, strict=False))

    def groups(self) -> list[tuple[int, int]]:
        """The first and the telling word of each group of verbs."""
        groups: list[tuple[int, int]] = []
        number = 0
        while number < len(self.low):
            if self.opens(number):
                verb = self.telling(number)
                groups.append((number, verb))
                number = verb
            number += 1
        return groups

    def opens(self, number: int) -> bool:
        """True where a group of verbs begins."""
        if number in self.reading.in_value or (number and self.is_capital(number)):
            return False
        return self.finite[number] or self.is_participle(number) or self.is_unmarked(number)

    def is_unmarked(self, number: int) -> bool:
        """True for a verb that looks like a noun, by what follows: "the bridge cost £24 million"."""
        low, after = self.low[number], number + 1
        if low not in _UNMARKED or not 0 < number < len(self.low) - 1 or self.broken[after]:
            return False
        led = self.low[number - 1] in _BEFORE_NOUNS or self.broken[number]
        return not led and (after in self.reading.in_value or self.low[after] in _DETERMINERS)

    def is_participle(self, number: int) -> bool:
        """True for "born in Varby", "based at" and, behind a comma, "killing two"."""
        from claimcheck.core.extract.verbs import is_participle

        if not number or self.low[number - 1] in PREPOSITIONS or not is_participle(self.low, number):
            return False
        return self.broken[number] or not self.low[number].endswith("ing")

    def telling(self, first: int) -> int:
        """The last verb of the group that *first* opens: "sell" of "failed to sell"."""
        verb = first
        for number in range(first + 1, len(self.low)):
            low = self.low[number]
            if self.broken[number]:
                break
            if self.is_carried_on(verb, number):
                verb = number
            elif not (low in _AMONG_VERBS or low.endswith("ly")):
                break
        return verb

    def is_carried_on(self, verb: int, number: int) -> bool:
        """True where word *number* takes over from the verb before it: "elected" of "was elected"."""
        low, before = self.low[number], self.low[number - 1]
        word = self.reading.words[number]
        if word.text[0].isupper() or number in self.reading.in_value:
            return False
        if before == "to":
            return self.low[verb] in _CHAINED or self.low[verb] in _HELPING
        if self.low[verb] not in _HELPING:
            return False
        formed = low.endswith(("ed", "ing", "en")) or (word.stem != low and not low.endswith("s"))
        return low in _HELPING or self.finite[number] or (formed and not word.function)

    def subject(self, first: int, before: list[Clause]) -> tuple[range, tuple[int, ...]]:
        """The words and nouns of the subject of the verb that begins at *first*."""
        behind = self.speaker(first)
        if behind or not first:
            return behind, self.heads(behind)
        lead = self.low[first - 1]
        if lead in _RELATIVE and first > 1:
            return self.phrase(first - 1)
        if lead in _JOINING and before:
            return before[-1].subject, before[-1].heads
        opened = self.opening(first) if self.broken[first] else 0
        if not opened:
            return self.phrase(first)
        if any(opened <= clause.first < first for clause in before) or self.low[opened] in PREPOSITIONS:
            return self.phrase(opened)
        near, heads = self.phrase(opened)  # "Ida Holm, the mayor, resigned"
        return range(near.start, first), (*heads, *self.heads(range(opened, first)))

    def speaker(self, first: int) -> range:
        """The words of who says it, where they stand behind the verb: "..., said the mayor". Else empty."""
        from claimcheck.core.extract.verbs import is_reporting

        behind = first + 1
        if (
            not (self.broken[first] or not first)
            or behind >= len(self.low)
            or not is_reporting(self.low[first])
        ):
            return range(0)
        if self.broken[behind] or not (self.is_capital(behind) or self.low[behind] in _DETERMINERS):
            return range(0)
        stop = behind + 1
        while stop < len(self.low) and not (self.broken[stop] or self.finite[stop] or self.is_glue(stop)):
            stop += 1
        return range(behind, stop)

    def is_glue(self, number: int) -> bool:
        return self.low[number] in _OPENING or self.low[number] in PREPOSITIONS

    def is_capital(self, number: int) -> bool:
        return self.reading.words[number].text[0].isupper()

    def opening(self, first: int) -> int:
        """The word behind the mark that opens what the mark before *first* closes, or 0."""
        return next((n for n in range(first - 1, 0, -1) if self.broken[n]), 0)

    def phrase(self, stop: int) -> tuple[range, tuple[int, ...]]:
        """The noun phrase that ends before word *stop*, and its head."""
        start = stop
        while start and not self.bounds(start, stop):
            start -= 1
        phrase = range(start, stop)
        return phrase, self.heads(phrase)

    def bounds(self, start: int, stop: int) -> bool:
        """True where the phrase begins at *start*: behind a mark, a joining word or a verb."""
        if start < stop and self.broken[start]:
            return True
        return self.low[start - 1] in _OPENING or self.finite[start - 1]

    def heads(self, phrase: range) -> tuple[int, ...]:
        """The noun a phrase is about: the last word of matter before its first preposition."""
        words, in_value = self.reading.words, self.reading.in_value
        core: list[int] = []
        for number in phrase:
            low = self.low[number]
            if low in PREPOSITIONS or low in _RELATIVE:
                if core:
                    break
                continue
            if not words[number].function and number not in in_value:
                core.append(number)
        return tuple(core[-1:])


def _is_broken(reading: Reading, number: int) -> bool:
    """True where a mark stands between a word and the one before it."""
    if not number:
        return False
    before, here = reading.words[number - 1], reading.words[number]
    return not _BROKEN.isdisjoint(reading.text[before.end : here.start])
