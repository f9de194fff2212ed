"""Ages that no unit names: "aged 16", "at the age of sixteen", "aged 18 to 24"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator
from claimcheck.core.values.times.cardinal import cardinal
from claimcheck.core.values.times.names import MONTHS, UNIT_WORDS, Unit
from claimcheck.core.values.times.piece import Age

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens


def age(t: Tokens, i: int, floor: int) -> Age | None:
    """The age said at token *i*, "aged" or "age"."""
    at, comparator = i + 1, Comparator.EQUAL
    if t.lower[i] == "age" and t.lower[at] == "of":
        at += 1
    for words, meaning in (
        (("under",), Comparator.UNDER),
        (("over",), Comparator.OVER),
        (("about",), Comparator.ABOUT),
    ):
        if t.lower[at] in words:
            at, comparator = at + 1, meaning
    found = cardinal(t, at)
    if found is None or not 0 <= found[0] <= 130:
        return None
    number, last = found
    unit = UNIT_WORDS.get(t.lower[last])
    first = i
    if t.lower[i] == "age" and t.lower[i - 1] == "the" and t.lower[i - 2] == "at" and i - 2 >= floor:
        first = i - 2
    return Age(first, last + (unit is not None), number, unit or Unit.YEAR, comparator)


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


TRIGGERS = {"aged": age, "age": age}
