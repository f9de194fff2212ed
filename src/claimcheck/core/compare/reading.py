"""A claim or a passage as the rules read it: words, values, clauses, and what is said of each word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from claimcheck.core.compare import marks
from claimcheck.core.compare.asserted import values_of, with_recorded
from claimcheck.core.compare.clauses import forms
from claimcheck.core.compare.clauses.parsing import parse
from claimcheck.core.compare.once import once
from claimcheck.core.compare.values.hints import may_hold_values
from claimcheck.core.language import given_names
from claimcheck.core.match.words import LIGHT_WORDS, Word, weight, words
from claimcheck.core.model.finding import Token
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.model.value import Value

_Key = TypeVar("_Key", str, int)
_Item = TypeVar("_Item")

_NOTHING: frozenset[int] = frozenset()
_MARKS = frozenset(',;:()—–"“”')
_STOPS = frozenset(".?!")
_ABBREVIATED = 3  # letters of "Mr", "Jan" and "Inc", which a full stop does not end
PLACE_REACH = 5  # words within which a place belongs to the value it stands behind
_GLUE = given_names.STEMS
_FAR = 99
_MOST_BREAKS = 9
_NAME_LENGTH = 5  # words, its article included
_ARTICLES = frozenset(("the", "a", "an"))
_PLACING = frozenset(("in", "at", "for", "to", "from", "of", "with", "near", "by", "against", "on"))


def family_of(value: Value) -> str:
    """The sort of value that may stand in its place: dates for dates, counts for counts, money for money."""
    if value.kind in (ValueKind.DATE, ValueKind.PERIOD):
        return "date"
    return value.kind


@dataclass(eq=False)  # made by the hundred: to freeze one trebles its price
class Reading:
    """``text[start:end]`` read once. Places are places in ``text``; not slotted, so that lists are made when asked.

    What every rule asks for is made at once: a plain attribute is looked up in a tenth of the time of a kept answer.
    NOTE: beyond thirty attributes Python gives each reading a dictionary of its own; rarer answers are `kept` ones.
    """

    text: str
    start: int
    end: int
    reference: date | None
    recorded: tuple[Value, ...] = ()  # dates worked out where the text stands, for which it alone may not do
    words: tuple[Word, ...] = field(init=False, repr=False)  # in order
    low: tuple[str, ...] = field(init=False, repr=False)  # the same in small letters
    by_stem: dict[str, list[int]] = field(init=False, repr=False)  # stem -> the numbers of its words
    room: dict[str, Any] = field(init=False, repr=False)  # for the answers of functions that are kept

    def __post_init__(self) -> None:
        held = words(self.text, self.start, self.end)
        by_stem = _by_stem(held)
        if (glue := by_stem.keys() & _GLUE) and (named := _names(self.text, held, by_stem, glue)):
            held = tuple([named.get(number, word) for number, word in enumerate(held)])
            by_stem = _by_stem(held)
        self.words, self.by_stem = held, by_stem
        self.low = tuple([word.text.lower() for word in held])
        self.room = {}

    @property
    def own_text(self) -> str:
        """The letters it reads."""
        return self.text[self.start : self.end]

    @once
    def values(self) -> tuple[Value, ...]:
        """What it asserts in numbers and dates, by position, at places in ``text``."""
        text = self.text[self.start : self.end]
        if not self.recorded and not may_hold_values(text, self.by_stem.keys()):
            return ()
        found = values_of(text, self.reference)
        if self.recorded:
            return with_recorded(found, self.recorded)
        if not self.start:
            return found
        return tuple([value.moved(self.start) for value in found])

    @once
    def starts(self) -> tuple[int, ...]:
        """Where each word starts, for looking places up."""
        return tuple([w.start for w in self.words])

    @once
    def marks(self) -> list[int]:
        """Where its marks stand, in order."""
        return marks.marks(self)

    @once
    def breaks(self) -> tuple[int, ...]:
        """Where a clause ends, in order."""
        return marks.breaks(self)

    @once
    def in_value(self) -> frozenset[int]:
        """The numbers of the words that are part of a value."""
        if not self.values:
            return _NOTHING
        inside: set[int] = set()
        for value in self.values:
            inside.update(self.span_of(value.start, value.end))
        return frozenset(inside)

    @once
    def counted(self) -> frozenset[int]:
        """The numbers of the words that say what a value counts; :func:`counted_agree` hears them."""
        found: set[int] = set()
        for value, (_, last) in zip(self.values, self.places, strict=True):
            if value.counted:
                nouns = set(value.counted.lower().split())
                after = range(last + 1, min(last + 5, len(self.words)))
                found.update(n for n in after if self.words[n].text.lower() in nouns)
        return frozenset(found)

    @once
    def content(self) -> tuple[int, ...]:
        """The numbers of the words that carry matter and are part of no value."""
        inside = self.in_value
        return tuple([i for i, w in enumerate(self.words) if not w.function and i not in inside])

    @once
    def by_root(self) -> dict[str, list[int]]:
        """Root -> the numbers of its words, function words left out."""
        grouped: dict[str, list[int]] = {}
        for number, word in enumerate(self.words):
            if not word.function:
                grouped.setdefault(word.root, []).append(number)
        return grouped

    @once
    def weights(self) -> tuple[float, ...]:
        """How much each word matters."""
        return tuple(map(weight, self.words))

    @once
    def verbal(self) -> tuple[int, ...]:
        """The numbers of the words that their form alone allows to be verbs."""
        return forms.verbal(self)

    @once
    def finite(self) -> list[bool]:
        """For each word, whether it can be the finite verb of its clause."""
        return forms.finite(self)

    @once
    def acts(self) -> tuple[int, ...]:
        """The numbers of the verbs and participles that say what happened; those of saying are left out."""
        return forms.acts(self)

    @once
    def verbs(self) -> tuple[int, ...]:
        """The same without the everyday ones that say little by themselves: "took", "started", "held"."""
        return tuple(n for n in self.acts if self.words[n].stem not in LIGHT_WORDS)

    @once
    def broken(self) -> list[bool]:
        """For each word, :meth:`is_broken`."""
        return marks.broken(self)

    def is_broken(self, number: int) -> bool:
        """True where a mark stands between a word and the one before it; "May 3, 1998" has none."""
        return self.broken[number]

    @once
    def clauses(self) -> tuple[Clause, ...]:
        """Its verbs with their subjects, in order."""
        return parse(self)

    @once
    def governors(self) -> dict[int, Clause | None]:
        """Room for what :func:`governing` answers: the same word is asked for by many rules."""
        return {}

    def span_of(self, start: int, end: int) -> range:
        """The numbers of the words that stand in ``text[start:end]``."""
        starts = self.starts
        return range(bisect_left(starts, start), bisect_left(starts, end))

    @once
    def depths(self) -> tuple[int, ...]:
        """For each word, the breaks before it: one for a comma, three for a stronger mark or a joining word."""
        return marks.depths(self)

    def is_placed(self, number: int) -> bool:
        """True for a word of a name that a preposition leads: the "Tamar" of "four in Tamar"."""
        for before in range(number - 1, max(0, number - _NAME_LENGTH) - 1, -1):
            low = self.low[before]
            if low not in _ARTICLES and not self.words[before].text[0].isupper():
                return low in _PLACING
        return False

    def places_a_value(self, name: int) -> bool:
        """True for a word of a name that a preposition leads behind a value: the "Tamar" of "four in Tamar"."""
        return self.is_placed(name) and not self.in_value.isdisjoint(range(name - PLACE_REACH, name))

    def range_of(self, start: int, end: int) -> tuple[int, int]:
        """The numbers of the first and last word that stand in ``text[start:end]``."""
        starts = self.starts
        first, last = bisect_left(starts, start), bisect_left(starts, end) - 1
        if first == len(starts):
            first -= 1
        return first, last if last > first else first

    def clause_of(self, place: int) -> int:
        """The number of the clause that *place* stands in, counted from the start."""
        return bisect_right(self.breaks, place)

    def distance(self, word: int, place: tuple[int, int]) -> int:
        """How many words lie between a word and a range of words, clause breaks counted as up to nine more."""
        first, last = place
        depths = self.depths
        apart = first - word if word < first else word - last if word > last else 0
        breaks = abs(depths[word] - depths[first])
        return apart + (breaks if breaks < _MOST_BREAKS else _MOST_BREAKS)

    @once
    def matter(self) -> float:
        """How much there is that matters."""
        weights = self.weights
        return sum([weights[n] for n in self.content])

    @once
    def surroundings(self) -> dict[tuple[int, int], list[tuple[int, int, float, bool]]]:
        """Room for what :mod:`slots` works out of the words around a place, once for all the sides."""
        return {}

    @once
    def places(self) -> tuple[tuple[int, int], ...]:
        """For each value, its first and last word."""
        return tuple([self.range_of(value.start, value.end) for value in self.values])

    def nearest(self, word: int, family: str) -> int:
        """How far a word is from the nearest value of a family; a large number where there is none."""
        return min([self.distance(word, place) for place in self.by_family.get(family, ())], default=_FAR)

    @once
    def by_family(self) -> dict[str, list[tuple[int, int]]]:
        """Family of values -> the first and last word of each."""
        pairs = zip(self.values, self.places, strict=True)
        return _grouped([(family_of(value), place) for value, place in pairs])

    def token(self, start: int, end: int) -> Token:
        """``text[start:end]`` as a reason names it."""
        return Token(self.text[start:end], start, end)

    def token_of(self, first: int, last: int) -> Token:
        """The words from the one of number *first* to that of number *last*, as a reason names them."""
        return self.token(self.words[first].start, self.words[last].end)


def _names(
    text: str, held: tuple[Word, ...], by_stem: dict[str, list[int]], glue: set[str]
) -> dict[int, Word] | None:
    """Those words of glue that are names there, as names, by number: the "Per" of "Per Holm" is no "per"."""
    capital = [n for form in glue for n in by_stem[form] if held[n][0] < "a"]
    if not capital:
        return None
    return {
        n: held[n]._replace(stem=held[n].text, root=held[n].text, function=False)
        for n in capital
        if given_names.spelled_as_glue(text, held, n)
    }


def _by_stem(held: tuple[Word, ...]) -> dict[str, list[int]]:
    grouped: dict[str, list[int]] = {}
    for number, form in enumerate([word[3] for word in held]):  # by place: half the price of a name
        if form in grouped:
            grouped[form].append(number)
        else:
            grouped[form] = [number]
    return grouped


def _grouped(pairs: Iterable[tuple[_Key, _Item]]) -> dict[_Key, list[_Item]]:
    grouped: dict[_Key, list[_Item]] = {}
    for key, item in pairs:
        if key in grouped:
            grouped[key].append(item)
        else:
            grouped[key] = [item]
    return grouped
