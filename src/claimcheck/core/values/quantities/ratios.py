"""Ratios: parts of a whole, odds and scores: "half of", "two-thirds", "one in five", "63-5"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.values.numerals import Numeral, numeral_at
from claimcheck.core.values.quantities.bounds import EQUAL, bound_before
from claimcheck.core.values.quantities.nouns import FUNCTION
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.quantities.reading import Reading
    from claimcheck.core.values.tokens import Tokens

_WHOLE = words("of the its their his her our my your all a an that those these as again people")
_HALVES = words("first second last other better latter opening former top bottom next previous third")
_HALF_NAMES = words("mast time term marathon board brother sister back moon price")
_CUT = frozenset(
    {"by", "about", "than", "over", "under", "only", "just", "least", "to", "nearly", "almost", "a", "one"}
)
_MORE = words("more less fewer higher lower larger smaller bigger cheaper")
_PERIODS = frozenset({"past", "last", "next", "previous", "consecutive", "first", "these", "straight"})
_TIMES = words(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades season"
    " seasons centuries games matches"
)
_MOST_TRIES = 10
_HELD = words("ratio odds bookmakers ratios outnumbered outnumber proportion leverage split")
_TALKS = frozenset({"1-1", "9-5", "1-2"})
_EACH = frozenset({"every", "each"})


def part_stands(t: Tokens, i: int, numeral: Numeral) -> bool:
    """True when the fraction at token *i* is a share of something and no "half-hour", "a third man", "quarters"."""
    word, behind, before = t.lower[i], t.lower[numeral.next], t.lower[i - 1]
    if (behind in DASHES and t.glued(numeral.next - 1)) or numeral.number == 1:
        return False
    if word == "half":
        return (
            before not in _HALVES
            and behind not in _HALF_NAMES
            and (behind in _WHOLE or before in _CUT or bound_before(t, i) is not EQUAL)
        )
    if word in ("a", "an"):
        if t.lower[numeral.next - 1] == "quarter":
            return behind == "of" or behind in _MORE or before in _CUT
        noun = behind.isalpha() and behind not in FUNCTION
        return (
            behind in ("of", "off")
            or behind in _MORE
            or not behind.isalpha()
            or (before in _CUT and not noun)
        )
    return before not in _PERIODS


def odds(t: Tokens, a: Numeral) -> tuple[Decimal, Numeral] | None:
    """The ratio of "one in five" or "nine out of ten" that begins with *a*, and its second number; else None."""
    if (a.step and t.lower[a.next] != "out") or a.ordinal or a.fraction or a.number <= 0:
        return None
    word = t.lower[a.next]
    if word == "in" and a.number <= _MOST_TRIES:
        b = numeral_at(t, a.next + 1 + (t.lower[a.next + 1] in _EACH))
        if b is None or t.lower[b.next] in _TIMES or _year(t, b) or t.lower[b.next] in DASHES:
            return None
    elif word == "out" and t.lower[a.next + 1] == "of":
        b = numeral_at(t, a.next + 2 + (t.lower[a.next + 2] in _EACH))
    else:
        return None
    if (
        b is None
        or (b.step > 1 and b.scale == 1)
        or b.ordinal
        or b.fraction
        or b.number < a.number + (word == "in")
    ):
        return None
    if t.lower[b.next] in ("%", "percent", "per", "km", "miles", "metres"):
        return None
    return a.number / b.number, b


def _year(t: Tokens, numeral: Numeral) -> bool:
    return 1000 <= numeral.number <= 2100 and len(t.lower[numeral.next - 1]) == 4


def told(t: Tokens, i: int) -> tuple[str, int] | None:
    """The tally of "3:1" at token *i* and the token behind it; None for a clock, a verse or a longer row.

    Minutes have two digits: with two behind the colon a word such as "odds" must stand before it.
    """
    above, below = t.lower[i], t.lower[i + 2]
    if t.lower[i + 1] not in (":", "/") or not (
        t.glued(i) and t.glued(i + 1) and above.isdecimal() and below.isdecimal()
    ):
        return None
    if (
        len(above) > 3
        or len(below) > 3
        or (t.glued(i + 2) and (t.lower[i + 3].isalnum() or t.lower[i + 3] == ":"))
    ):
        return None
    near = t.lower[max(0, i - 5) : i]
    if not any(word in _HELD for word in near):
        if t.lower[i + 1] == "/":
            return None
        named = i > 1 and t.lower[i - 1].isalpha() and t.capital(i - 1)
        if len(below) > 1 or named or (i and t.glued(i - 1)) or "verse" in near:
            return None
    return f"{above}-{below}", i + 3


def score(t: Tokens, a: Reading, b: Reading) -> str | None:
    """What "63-5" or "3 to 1" says as a tally, "63-5"; None where the two are no whole numbers."""
    whole = all(r.unit is None and not r.numeral.step and not r.numeral.fraction for r in (a, b))
    if not whole or a.number < 0 or b.number < 0 or a.scaled > 1:
        return None
    if f"{a.number:f}-{b.number:f}" in _TALKS and t.lower[a.next] in DASHES and t.lower[a.next + 1] == "to":
        return None  # "a one-to-one talk", "a 9-to-5 job"
    return f"{a.number:f}-{b.number:f}"
