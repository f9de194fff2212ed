"""Lengths of time with their number: "two years and ten months", "over 36 hours", "three weeks ago", "for 3h"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator
from claimcheck.core.values.times.cardinal import cardinal, cardinal_before
from claimcheck.core.values.times.names import UNIT_WORDS, YEARS_IN, Unit, words
from claimcheck.core.values.times.piece import Age, Calendar, Length, Origin, Piece, Vague
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

LAST = frozenset(("last", "past", "previous", "prior", "preceding"))
NEXT = frozenset(("next", "coming", "following", "upcoming", "succeeding"))
_AROUND = LAST | NEXT | {"first", "final", "full", "same", "opening", "latest", "recent"}
_DETERMINERS = words("the these those his her its their our my your")
_FILLERS = words(
    "more additional full whole consecutive straight extra long further other working calendar solid entire"
    " short successive different"
)
_BEFORE = {"ago": -1, "hence": 1, "back": -1}
TOWARDS = {"later": 1, "earlier": -1, "after": 1, "before": -1, "afterwards": 1, "previously": -1}
_BEHIND_THAT = words("he she it they we i the a and but in on at when there")
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")}
_AND_A = frozenset(("half", "quarter"))
_COMPARATORS = {
    ("over",): Comparator.OVER,
    ("more", "than"): Comparator.OVER,
    ("longer", "than"): Comparator.OVER,
    ("at", "least"): Comparator.AT_LEAST,
    ("under",): Comparator.UNDER,
    ("less", "than"): Comparator.UNDER,
    ("fewer", "than"): Comparator.UNDER,
    ("up", "to"): Comparator.AT_MOST,
    ("at", "most"): Comparator.AT_MOST,
    ("no", "more", "than"): Comparator.AT_MOST,
    ("no", "less", "than"): Comparator.AT_LEAST,
    ("about",): Comparator.ABOUT,
    ("around",): Comparator.ABOUT,
    ("roughly",): Comparator.ABOUT,
    ("approximately",): Comparator.ABOUT,
    ("nearly",): Comparator.ABOUT,
    ("almost",): Comparator.ABOUT,
    ("some",): Comparator.ABOUT,
    ("within",): Comparator.AT_MOST,
}


def comparator_before(t: Tokens, i: int, floor: int) -> tuple[Comparator, int]:
    """The comparator that ends right before token *i* and its first token; EQUAL and *i* when there is none."""
    for size in (3, 2, 1):
        words = tuple(t.lower[max(i - size, 0) : i])
        if i - size >= floor and words in _COMPARATORS:
            return _COMPARATORS[words], i - size
    return Comparator.EQUAL, i


def counted(t: Tokens, i: int, edge: int, floor: int, kind: Unit) -> Piece | None:
    """The unit at *i* with a number in front of it."""
    found = _number_before(t, edge, floor)
    if found is None:
        return None
    number, first = found
    if (number == 0 and edge < i) or (t.lower[i] == "second" and number != 1 and edge == i):
        return None  # "zero-hours contracts", "two second"
    if kind is Unit.QUARTER and not _counts_quarters(t, i, edge, first):
        return None
    number *= 2 if t.lower[i].startswith("fortnight") else 1
    amounts, last = more(t, i + 1, [(number, kind)])
    low = _range_before(t, first, number, floor)
    if low:
        return _ranged(t, low, last, tuple(amounts))
    comparator, start = comparator_before(t, first, floor)
    age = _age(t, last)
    if age and edge <= i:
        return Age(start, age, number, kind, comparator)
    if t.lower[last] in DASHES and t.lower[last + 1] == "long":
        last += 2
    if start == first:
        start = determined(t, first, floor)
    return directed(t, Length(start, last, tuple(amounts), comparator))


def _ranged(
    t: Tokens, low: tuple[Decimal, int], last: int, amounts: tuple[tuple[Decimal | None, Unit], ...]
) -> Piece:
    """Ages or lengths from *low* on: "18- to 24-year-olds", "two to three weeks"."""
    old = _age(t, last)
    number, kind = amounts[0]
    if old and number is not None:
        return Age(low[1], old, number, kind, Comparator.BETWEEN, worded=False, low=low[0])
    return Length(low[1], last, amounts, Comparator.BETWEEN, low=low[0])


def _range_before(t: Tokens, first: int, high: Decimal, floor: int) -> tuple[Decimal, int] | None:
    """The lower number of "two to three", "3-4", "18- to", "between two and three"; the higher is at *first*."""
    link = t.lower[first - 1]
    if link in ("to", "or") and t.lower[first - 2] in DASHES and not t.glued(first - 2) and first - 2 > floor:
        first -= 1  # a hyphen that hangs before its word
    low = (
        cardinal_before(t, first - 1, floor)
        if first - 1 > floor and (link in ("to", "or", "and") or link in DASHES)
        else None
    )
    if low is None or low[0] >= high:
        return None
    between = low[1] - 1 >= floor and t.lower[low[1] - 1] in ("between", "from")
    return (low[0], low[1] - between) if between or link != "and" else None


def _counts_quarters(t: Tokens, i: int, edge: int, first: int) -> bool:
    """False for fractions ("three-quarters", "two quarters of the men") and for "one quarter"."""
    led = t.lower[first - 1] in _AROUND
    return led or (edge == i and t.lower[i] == "quarters" and t.lower[i + 1] != "of")


def _number_before(t: Tokens, edge: int, floor: int) -> tuple[Decimal, int] | None:
    words = t.lower
    if words[edge - 1] in _FILLERS and edge - 1 > floor:
        edge -= 1
    edge -= 3 * _told_twice(t, edge, floor)
    if words[edge] == "quarters" and words[edge - 1] == "three" and words[edge - 2] in _AROUND:
        return Decimal(3), edge - 1  # "the next three quarters" are no fraction
    part = _fraction_before(t, edge, floor)
    if part:
        return part
    if words[edge - 1] in ("a", "an") and words[edge - 2] == "half" and edge - 2 >= floor:
        return Decimal("0.5"), edge - 2
    if words[edge - 1] == "half" and edge - 1 >= floor and words[edge] in DASHES:
        return Decimal("0.5"), edge - 1
    if words[edge - 1] == "of" and words[edge - 2] == "couple" and edge - 2 >= floor:
        return Decimal(2), edge - 2 - (words[edge - 3] == "a" and edge - 3 >= floor)
    return cardinal_before(t, edge, floor)


def _told_twice(t: Tokens, edge: int, floor: int) -> bool:
    """True for "six (6) weeks" before token *edge*."""
    if t.lower[edge - 1] != ")" or t.lower[edge - 3] != "(" or edge - 3 <= floor:
        return False
    spelled = cardinal_before(t, edge - 3, floor)
    return spelled is not None and t.lower[edge - 2] == str(spelled[0])


def _fraction_before(t: Tokens, edge: int, floor: int) -> tuple[Decimal, int] | None:
    """Reads "a quarter of a (century)", "three quarters of an", "three-and-a-half", "quarter-"."""
    words = t.lower
    if words[edge - 1] == "half" and words[edge - 6 : edge - 1] == ["-", "and", "-", "a", "-"]:
        return cardinal_before(t, edge, floor)
    at = edge - (2 if words[edge - 2 : edge] in (["of", "a"], ["of", "an"]) else 0)
    part = _PARTS.get(words[at - 1])
    if part is None or (at == edge and words[edge] not in DASHES) or at - 1 < floor:
        return None
    at -= 2 if words[at - 2] in DASHES or words[at - 2] in ("a", "one", "three") else 1
    at -= words[at] in DASHES
    return (part * 3 if words[at] == "three" else part), at


def more(
    t: Tokens, at: int, amounts: list[tuple[Decimal | None, Unit]]
) -> tuple[list[tuple[Decimal | None, Unit]], int]:
    """The amounts with what follows at *at*: "and ten months", "and a half", ", 3 hours"."""
    words = t.lower
    while True:
        low = amounts[-1][1]
        step = at + (words[at] == ",")
        step += words[step] == "and"
        if words[step] == "a" and words[step + 1] in _AND_A and step > at and words[step + 2] != "of":
            amounts[-1] = ((amounts[-1][0] or 0) + _PARTS[words[step + 1]], low)
            return amounts, step + 2
        single = step > at and words[step] in ("a", "an") and words[step + 1] in UNIT_WORDS
        found = (Decimal(1), step + 1) if single else cardinal(t, step)
        if not found or UNIT_WORDS.get(words[found[1]], Unit.MILLENNIUM) >= low:
            return amounts, at
        amounts.append((found[0], UNIT_WORDS[words[found[1]]]))
        at = found[1] + 1


def _age(t: Tokens, at: int) -> int | None:
    """The token behind "old", "-olds" or "of age" at *at*."""
    if t.lower[at] in DASHES and t.lower[at + 1] in ("old", "olds"):
        return at + 2
    if t.lower[at] == "old":
        return at + 1
    return at + 2 if t.lower[at] == "of" and t.lower[at + 1] == "age" else None


def determined(t: Tokens, first: int, floor: int) -> int:
    """The first token of "the past two months" when "two" is at *first*."""
    if first - 1 >= floor and t.lower[first - 1] in _AROUND:
        first -= 1
    if first - 1 >= floor and t.lower[first - 1] in _DETERMINERS:
        first -= 1
    return first


def directed(t: Tokens, length: Length) -> Piece:
    """The length, or the date it leads to: "two years ago", "three days later"."""
    word = t.lower[length.last]
    at = length.last
    if word == "or" and t.lower[at + 1] == "so":
        at, word = at + 2, t.lower[at + 2]
    amount = length.amounts[0][0]
    if word == "from" and t.lower[at + 1] == "now":
        sign, origin, at = 1, Origin.REFERENCE, at + 1
    elif word in _BEFORE:
        sign, origin = _BEFORE[word], Origin.REFERENCE
    elif word in ("later", "earlier") and t.lower[at + 1] != "than":
        sign, origin = TOWARDS[word], Origin.MENTION
    elif word in ("before", "after") and _points_back(t, at + 1):
        sign, origin, at = TOWARDS[word], Origin.MENTION, at + 1
    else:
        return length
    if amount is None and origin is Origin.MENTION:
        return Length(length.first, at + 1, length.amounts, length.comparator)
    if amount is None:
        return Vague(length.first, at + 1, "PAST_REF" if sign < 0 else "FUTURE_REF")
    if not _leads_to_a_date(length):
        return Length(length.first, at + 1, length.amounts, length.comparator)
    return _shifted(length, at + 1, sign, origin)


def _points_back(t: Tokens, i: int) -> bool:
    """True for "that" at *i* by itself: not "after that vote"."""
    return t.lower[i] == "that" and (not t.lower[i + 1].isalpha() or t.lower[i + 1] in _BEHIND_THAT)


def _leads_to_a_date(length: Length) -> bool:
    """False for lengths a calendar cannot step by: hours, "two years and three days", millions of years."""
    amount, step = length.amounts[0]
    even = len(length.amounts) == 1 or length.amounts[1][1] >= Unit.MONTH
    return Unit.DAY <= step <= Unit.CENTURY and even and (amount or 0) < _FAR


def _shifted(length: Length, last: int, sign: int, origin: Origin) -> Calendar:
    amount, step = length.amounts[0]
    count = amount or Decimal(0)
    unit = {Unit.WEEK: Unit.DAY, Unit.DECADE: Unit.YEAR, Unit.CENTURY: Unit.YEAR}.get(step, step)
    if len(length.amounts) > 1:
        count, step, unit = count * 12 + (length.amounts[1][0] or 0), Unit.MONTH, Unit.MONTH
    elif count != int(count):
        count, step = _finer(count, step)
    return Calendar(
        length.first, last, unit, shift=sign * int(count), step=step, origin=origin,
        keep_unit=step is Unit.YEAR and count == 1,
        hedge=None if length.comparator is Comparator.EQUAL else length.comparator,
    )  # fmt: skip


def _finer(count: Decimal, step: Unit) -> tuple[Decimal, Unit]:
    """A broken number of *step* in a unit that has more of it: half a century is 50 years, 1.5 years 18 months."""
    if step is Unit.YEAR:
        return count * 12, Unit.MONTH
    if step is Unit.WEEK:
        return count * 7, Unit.DAY
    if step in YEARS_IN:
        return count * YEARS_IN[step], Unit.YEAR
    return count, step


_FAR = 1900  # units: beyond it a calendar date says less than the length does
_LETTERS = {"h": Unit.HOUR, "d": Unit.DAY, "w": Unit.WEEK, "y": Unit.YEAR}
_LASTING = words("for in within after lasted last lasts over another next takes took")


def letter(t: Tokens, i: int, floor: int) -> Length | None:
    """Reads "for 3h", "within 10D": a unit's letter, where the word in front says that something lasts."""
    if (
        i - 1 < floor
        or not t.glued(i - 1)
        or not t.lower[i - 1].isdecimal()
        or t.lower[i - 2] not in _LASTING
    ):
        return None
    return Length(i - 1, i + 1, ((Decimal(t.lower[i - 1]), _LETTERS[t.lower[i]]),), Comparator.EQUAL)


_LONG = {
    "hourlong": Unit.HOUR, "daylong": Unit.DAY, "nightlong": Unit.DAY, "weekendlong": Unit.WEEKEND,
    "weeklong": Unit.WEEK, "monthlong": Unit.MONTH, "yearlong": Unit.YEAR, "decadelong": Unit.DECADE,
}  # fmt: skip


def long(t: Tokens, i: int, floor: int) -> Length:
    """Reads "weeklong", "yearlong"."""
    return Length(i, i + 1, ((Decimal(1), _LONG[t.lower[i]]),), Comparator.EQUAL)


TRIGGERS = dict.fromkeys(_LETTERS, letter) | dict.fromkeys(_LONG, long)
