"""Comparators: the words and signs round a number that bound it, and the interval they make of it.

=================================  ==========  ==============================
words                              comparator  interval of a number n
=================================  ==========  ==============================
over, more than, above, >          OVER        (n, inf)
at least, no fewer than, n-plus    AT_LEAST    [n, inf)
under, fewer than, below, <        UNDER       (-inf, n)
up to, at most, as many as         AT_MOST     (-inf, n]
about, some, around, roughly, ~    ABOUT       [n - 10%, n + 10%]
nearly, almost, close to           ABOUT       [n - 10%, n)
just over, slightly more than      OVER        (n, n + 10%]
topped, tops                       OVER        (n, n + 10%]
just under, just below             UNDER       [n - 10%, n)
n-odd                              ABOUT       [n, n + 20%)
=================================  ==========  ==============================

The comparator stands beside the value, not in it: its span is the number with its unit, so that the words a
reader sees marked are the ones a source must carry.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import Interval
from claimcheck.core.model.value import Comparator
from claimcheck.core.values.quantities.currencies import SIGNS
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_TENTH, _FIFTH = Decimal("0.1"), Decimal("0.2")


@dataclass(frozen=True, slots=True)
class Bound:
    """A comparator and how far it lets a number stray: parts of the number below and above, None for any way."""

    comparator: Comparator
    below: Decimal | None = Decimal(0)
    above: Decimal | None = Decimal(0)
    low_open: bool = False
    high_open: bool = False

    @property
    def one_sided(self) -> bool:
        """True for a floor or a ceiling, which leaves the other side open."""
        return self.below is None or self.above is None

    def widen(self, amount: Interval, number: Decimal) -> Interval:
        """The interval of *number* under this bound; *amount* is what it asserts without."""
        if self.comparator is Comparator.EQUAL:
            return amount
        size = abs(number)
        low = None if self.below is None else number - size * self.below
        high = None if self.above is None else number + size * self.above
        if self.comparator is Comparator.ABOUT and self.below and self.above and amount.low is not None:
            low = amount.low if low is None else min(low, amount.low)
            high = amount.high if high is None or amount.high is None else max(high, amount.high)
        if low == high:
            return Interval.exactly(number)
        return Interval(low, high, self.low_open, self.high_open)


EQUAL = Bound(Comparator.EQUAL)
OVER = Bound(Comparator.OVER, above=None, low_open=True)
AT_LEAST = Bound(Comparator.AT_LEAST, above=None)
UNDER = Bound(Comparator.UNDER, below=None, high_open=True)
AT_MOST = Bound(Comparator.AT_MOST, below=None)
ABOUT = Bound(Comparator.ABOUT, _TENTH, _TENTH)
NEARLY = Bound(Comparator.ABOUT, _TENTH, high_open=True)
JUST_OVER = Bound(Comparator.OVER, above=_TENTH, low_open=True)
JUST_UNDER = Bound(Comparator.UNDER, _TENTH, high_open=True)
ODD = Bound(Comparator.ABOUT, above=_FIFTH, high_open=True)

_BEFORE = {
    OVER: "over|more than|greater than|larger than|bigger than|higher than|above|beyond|exceeding|exceeds|exceed"
    "|exceeded|surpass|surpassing|surpassed|surpasses|topping|upwards of|upward of|in excess of|well over"
    "|far more than|north of|>",
    AT_LEAST: "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of"
    "|greater than or equal to|more than or equal to|larger than or equal to|greater or equal to"
    "|bigger or equal than|greater or equal than|more or equal than|larger or equal than|at the least|as few as"
    "|as little as|as low as"
    "|equal to or more than|equal to or greater than|≥|> =",
    UNDER: "under|less than|fewer than|lower than|smaller than|below|shy of|short of|well under|sub -|<",
    AT_MOST: "up to|at most|as many as|as much as|as high as|no more than|not more than|a maximum of|maximum of"
    "|no greater than|no higher than|less than or equal to|smaller than or equal to|fewer than or equal to"
    "|lower than or equal to|less or equal than|smaller or equal than|less or equal to|equal to or less than"
    "|equal to or fewer than|not exceeding|≤|< =",
    ABOUT: "about|around|some|roughly|approximately|approx|approx .|circa|c .|ca .|an estimated|estimated"
    "|a reported|reportedly|in the region of|on the order of|of the order of|somewhere around|something like"
    "|more or less|give or take|an average of|perhaps|maybe|in the order of|~|≈",
    NEARLY: "nearly|almost|close to|nigh on|approaching|not quite|practically|virtually|the best part of"
    "|the better part of",
    JUST_OVER: "just over|a little over|slightly over|slightly more than|little more than|just above"
    "|a little more than|just more than|marginally more than|barely more than|topped|tops|top",
    JUST_UNDER: "just under|a little under|slightly under|slightly less than|slightly fewer than|just below"
    "|just less than|just shy of|just short of|a shade short of|a little less than|a shade under",
}
_AFTER = {
    AT_LEAST: "or more|or over|or above|or greater|or higher|or greater than|or better|and above|and over|and up"
    "|and upwards|or upwards|plus|- plus|+|and counting|and rising|or older|or longer|at least",
    AT_MOST: "or less|or fewer|or under|or below|or lower|or younger|or equal|at most",
    ABOUT: "or so|or thereabouts|- ish|give or take",
    ODD: "odd|- odd",
}
_TAG_WORDS = 30


_Phrases = dict[tuple[str, ...], Bound]


def _by_edge(table: dict[Bound, str], edge: int) -> dict[str, list[tuple[int, _Phrases]]]:
    """The phrases of *table* by the word next to the number, then by how many words they have, the longest first."""
    out: dict[str, dict[int, _Phrases]] = {}
    for bound, phrases in table.items():
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            out.setdefault(words[edge], {}).setdefault(len(words), {}).setdefault(words, bound)
    return {word: sorted(found.items(), reverse=True) for word, found in out.items()}


_ENDING = _by_edge(_BEFORE, -1)
_BEGINNING = _by_edge(_AFTER, 0)
# "Over the 100 mark" is over 100.
_MARKS = frozenset({"mark", "level", "threshold", "barrier", "limit", "line", "milestone", "mph", "age"})
_MARK_REACH = 4  # tokens from the number in which such a word stands
_ADDED = frozenset(
    {"a", "an", "the", "its", "their", "another", "one", "two", "three", "up", "any", "whatever"}
)
_PASSED_OVER = frozenset({"a", "an", "the", "another", "just", "only"})
_DASHED = {
    words[1]: bound for _, phrases in _BEGINNING["-"] for words, bound in phrases.items()
}  # "100-plus"
_BEFORE_NUMBER = _PASSED_OVER | _ENDING.keys()
_BEHIND_NUMBER = DASHES | _BEGINNING.keys()


def bound_before(t: Tokens, start: int) -> Bound:
    """The bound whose words end right before token *start*; ``EQUAL`` without any."""
    if t.lower[start - 1] not in _BEFORE_NUMBER:
        return EQUAL
    if t.lower[start - 1] == "the" and _MARKS.isdisjoint(t.lower[start + 1 : start + _MARK_REACH]):
        return EQUAL  # "above the 57 cents that were forecast": those are 57, and what is above them is another figure
    at = start - (t.lower[start - 1] in _PASSED_OVER and start > 1)
    for length, phrases in _ENDING.get(t.lower[at - 1], ()):
        words = tuple(t.lower[at - length : at]) if at >= length else ()
        bound = phrases.get(words)
        if (
            bound is not None
            and not (words == (">",) and _tag(t, at))
            and not (words == ("top",) and t.lower[start] not in SIGNS)  # "the top 10"
        ):
            return bound
    return EQUAL


def _tag(t: Tokens, at: int) -> bool:
    """True when the ">" before token *at* closes a tag and compares nothing."""
    near = t.lower[max(0, at - _TAG_WORDS) : at]
    return "<" in near[:-1] and t.glued(at - 1)


def bound_behind(t: Tokens, at: int) -> tuple[Bound, int]:
    """The bound whose words begin at token *at* and the token behind them; ``EQUAL`` and *at* without any."""
    if t.lower[at] not in _BEHIND_NUMBER:
        return EQUAL, at
    if t.lower[at] in DASHES:
        bound = _DASHED.get(t.lower[at + 1]) if t.glued(at) else None
        return (EQUAL, at) if bound is None else (bound, at + 2)
    if t.lower[at] == "plus" and t.lower[at + 1] in _ADDED:
        return EQUAL, at  # "4 percent plus a payment"
    for length, phrases in _BEGINNING.get(t.lower[at], ()):
        bound = phrases.get(tuple(t.lower[at : at + length]))
        if bound is not None:
            return bound, at + length
    return EQUAL, at
