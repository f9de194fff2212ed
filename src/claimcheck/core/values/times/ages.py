"""Ages that no unit names: "aged 16", "at the age of sixteen", "aged between 18 and 24", "in her 40s", "over-65s"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator
from claimcheck.core.values.times.cardinal import cardinal
from claimcheck.core.values.times.names import MONTHS, UNIT_WORDS, Unit, words
from claimcheck.core.values.times.piece import Age
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_COMPARATORS = {
    "under": Comparator.UNDER,
    "below": Comparator.UNDER,
    "over": Comparator.OVER,
    "above": Comparator.OVER,
    "about": Comparator.ABOUT,
    "around": Comparator.ABOUT,
}
_OLDEST = 130
_WHOSE = words("his her their my your our")
_MERELY = words("just only barely still")
_PARTS = words("early mid late middle")
_DECADES = {
    "teens": (13, 19), "twenties": (20, 29), "thirties": (30, 39), "forties": (40, 49), "fifties": (50, 59),
    "sixties": (60, 69), "seventies": (70, 79), "eighties": (80, 89), "nineties": (90, 99),
}  # fmt: skip
_SPELLED = {
    "twos": 2, "threes": 3, "fours": 4, "fives": 5, "sixes": 6, "sevens": 7, "eights": 8, "nines": 9, "tens": 10,
    "elevens": 11, "twelves": 12, "thirteens": 13, "fourteens": 14, "fifteens": 15, "sixteens": 16, "eighteens": 18,
} | {word: low for word, (low, _) in _DECADES.items() if word != "teens"}  # fmt: skip


def age(t: Tokens, i: int, floor: int) -> Age | None:
    """The age said at token *i*, "aged", "age" or "ages"."""
    at = i + 1 + (t.lower[i] == "age" and t.lower[i + 1] == "of")
    at += t.lower[at] in _MERELY
    between = t.lower[at] in ("between", "from")
    comparator = _COMPARATORS.get(t.lower[at], Comparator.EQUAL)
    found = _years(t, at + (between or comparator is not Comparator.EQUAL))
    if found is None:
        return None
    number, last = found
    ranged = _to(t, last, number, between)
    if ranged is None and (between or t.lower[i] == "ages"):
        return None
    low = None
    if ranged:
        low, (number, last), comparator = number, ranged, Comparator.BETWEEN
    elif t.lower[last : last + 2] in (["and", "over"], ["or", "over"], ["and", "above"], ["or", "older"]):
        last, comparator = last + 2, Comparator.AT_LEAST
    elif t.lower[last : last + 2] in (["and", "under"], ["or", "under"], ["or", "younger"], ["or", "below"]):
        last, comparator = last + 2, Comparator.AT_MOST
    unit = UNIT_WORDS.get(t.lower[last])
    first = i
    if t.lower[i] == "age" and t.lower[i - 1] == "the" and t.lower[i - 2] == "at" and i - 2 >= floor:
        first = i - 2
    return Age(
        first, last + (unit is not None), number, unit or Unit.YEAR, comparator, worded=low is None, low=low
    )


def _years(t: Tokens, at: int) -> tuple[Decimal, int] | None:
    """The number of an age at *at* and the token behind it."""
    found = cardinal(t, at)
    return found if found and 0 <= found[0] <= _OLDEST else None


def _to(t: Tokens, at: int, low: Decimal, between: bool) -> tuple[Decimal, int] | None:
    """The higher number of "16 to 24", "16-24", "between 16 and 24" when its link stands at *at*."""
    link = t.lower[at]
    if link != "to" and link not in DASHES and not (between and link == "and"):
        return None
    high = _years(t, at + 1)
    return high if high and high[0] > low else None


def in_decade(t: Tokens, i: int, floor: int) -> Age | None:
    """Reads "in her 40s", "in their early thirties" at the decade."""
    at = i - 1
    while at > floor and (t.lower[at] in _PARTS or t.lower[at] in DASHES) and at > i - 5:
        at -= 1
    if t.lower[at] not in _WHOSE or t.lower[at - 1] != "in" or at - 1 < floor:
        return None
    word = t.lower[i]
    if word in _DECADES:
        return _decade(at - 1, i + 1, *_DECADES[word])
    if len(word) == 2 and word.endswith("0") and t.lower[i + 1] == "s" and t.glued(i):
        return _decade(at - 1, i + 2, int(word), int(word) + 9)
    return None


def _decade(first: int, last: int, low: int, high: int) -> Age:
    return Age(first, last, Decimal(high), Unit.YEAR, Comparator.BETWEEN, worded=False, low=Decimal(low))


def side(t: Tokens, i: int, floor: int) -> Age | None:
    """Reads "over-65s", "the under-18s", "under-fives" at the number."""
    word, comparator = t.lower[i], _COMPARATORS.get(t.lower[i - 2])
    if comparator is None or t.lower[i - 1] not in DASHES or not t.glued(i - 1) or i - 2 < floor:
        return None
    if word in _SPELLED:
        return Age(i - 2, i + 1, Decimal(_SPELLED[word]), Unit.YEAR, comparator, worded=False)
    if len(word) > 2 or t.lower[i + 1] != "s" or not t.glued(i):
        return None
    return Age(i - 2, i + 2, Decimal(int(word)), Unit.YEAR, comparator, worded=False)


def apposed(t: Tokens, i: int, floor: int) -> Age | None:
    """Reads "Jane Doe, 34, said": a number between commas behind a name."""
    if (
        len(t.lower[i]) > 2
        or t.lower[i + 1] != ","
        or t.lower[i - 1] != ","
        or not 1 <= int(t.lower[i]) <= 99
    ):
        return None
    name = t.lower[i - 2]
    spaced = t.glued(i - 2) and not t.glued(i - 1) and not t.glued(i + 1) and t.glued(i)
    if (
        i < 2
        or not spaced
        or not t.capital(i - 2)
        or not name.isalpha()
        or name in MONTHS
        or t.lower[i + 2].isdecimal()
    ):
        return None
    return Age(i, i + 1, Decimal(int(t.lower[i])), Unit.YEAR, Comparator.EQUAL, worded=False)


def decade_or_side(t: Tokens, i: int, floor: int) -> Age | None:
    """Reads "in his sixties" and "over-sixties" at the decade."""
    return side(t, i, floor) or in_decade(t, i, floor)


TRIGGERS = (
    dict.fromkeys(("aged", "age", "ages"), age)
    | dict.fromkeys(_SPELLED, side)
    | dict.fromkeys(_DECADES, decade_or_side)
)
