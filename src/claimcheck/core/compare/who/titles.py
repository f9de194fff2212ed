"""All the words something is called by: "Mr. Orlen", "The Tide: Part 2", "Harbour Lights (film)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.labels import numbers
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.who.names import Name

_KIND = LatePattern(r"\s*\((?P<kind>[^()]{3,40})\)")
_GAPS = frozenset((" ", ". ", ": ", "\u00a0"))


def called(claim: Reading, name: Name) -> range:
    """The numbers of the words of a name, with the title before it, its number, and its kind in brackets behind it."""
    first, last = name.first, name.last
    while first and _is_part(claim, first - 1):
        first -= 1
    if last + 1 < len(claim.words) and _is_number(claim, last + 1):
        last += 1
    bracket = _KIND.pattern.match(claim.text, claim.words[last].end, claim.end)
    inside = claim.span_of(*bracket.span("kind")) if bracket else range(0)
    if inside and claim.in_value.isdisjoint(inside):
        last = inside[-1]
    return range(first, last + 1)


def _is_number(claim: Reading, number: int) -> bool:
    """True for the number right behind a name that counts nothing."""
    beside = claim.words[number].start - claim.words[number - 1].end <= 1
    counts = number in claim.in_value and number not in numbers(claim)
    return beside and claim.words[number].text.isdigit() and not counts


def _is_part(claim: Reading, number: int) -> bool:
    """True for a capitalised word of matter right before a name."""
    word = claim.words[number]
    gap = claim.text[word.end : claim.words[number + 1].start]
    return word.text[0].isupper() and not word.function and number not in claim.in_value and gap in _GAPS
