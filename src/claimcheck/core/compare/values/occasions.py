"""How often: "28 times", "twice", "a three-time champion" are numbers of occasions."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import Interval
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# NOTE: "three times as many" and "twice the size" compare, they count nothing; "twice a week" is found as a recurrence.
_COMPARES = (
    r"(?!\s+(?:as|more|greater|higher|larger|bigger|longer|faster|better|lower|less|smaller|the|that|its|what|an?|per"
    r"|over)\b)"
)
_OFTEN = LatePattern(
    r"\b(?:(?P<number>\d{1,4}|[a-z]+(?:-[a-z]+)?)(?: different| separate)? times|(?P<word>twice|thrice))"
    rf"{_COMPARES}(?![-\w])",
    re.IGNORECASE,
)
_FEW = {"twice": 2, "thrice": 3}
COUNTED = "times"


def may_tell_occasions(low: str) -> bool:
    """False where neither "times" nor "twice" nor "thrice" stands in *low*, a text in lower case: a cheap look."""
    return "times" in low or "wice" in low or "hrice" in low


def occasions(text: str, found: Sequence[Value]) -> Iterator[Value]:
    """The numbers of occasions in *text* that are not among the values *found*, by position."""
    if "times" not in text and "wice" not in text and "hrice" not in text:
        return
    for match in _OFTEN.pattern.finditer(text):
        group = "number" if match["number"] else "word"
        start, end = match.span(group)
        number = _number(match[group].lower())
        if number is not None and all(value.end <= start or end <= value.start for value in found):
            amount = Interval.exactly(number)
            yield Value(
                ValueKind.COUNT, start, end, text[start:end], number=number, amount=amount, counted=COUNTED
            )


def counts_occasions(text: str, value: Value) -> bool:
    """True for a bare count right before "times": "fewer than 29 times"."""
    bare = value.kind is ValueKind.COUNT and value.counted is None
    return bare and bool(_OFTEN.pattern.match(text, value.start))


def _number(word: str) -> Decimal | None:
    if word.isdigit():
        return Decimal(word)
    from claimcheck.core.values.number_words import SMALL

    number = _FEW.get(word) or SMALL.get(word.replace("-", ""))
    return None if number is None else Decimal(number)
