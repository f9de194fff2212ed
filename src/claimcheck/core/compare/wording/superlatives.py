"""The largest, the second-largest, one of the largest: three places in one order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.once import kept
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.synonyms import akin
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_HINT = re.compile(r"est\b|\b(?:most|least|best|worst)\b", re.IGNORECASE)
_LETTERS = ("est", "most", "least", "worst")  # one of which stands in all that is hinted at
_PLACES_LISTED = "first second third fourth fifth sixth seventh eighth ninth tenth"
_PLACES = tuple(_PLACES_LISTED.split())
_FOUND = LatePattern(
    r"(?P<among>\b(?:one|two|three|some|several|many|few) of (?:[\w’']+ ){1,2}|\b(?:among|amongst) (?:[\w’']+ )?)?"
    rf"(?:\b(?P<place>{'|'.join(_PLACES)}|\d{{1,3}}(?:st|nd|rd|th))[ -])?"
    r"(?P<word>\b(?:most|least)[ -][a-z]+|\b[a-z]+est\b|\bbest\b|\bworst\b)",
    re.IGNORECASE,
)
_NOT_SUPERLATIVE = words(
    """
    interest request protest arrest guest west northwest southwest midwest northeast forest harvest contest test
    invest suggest latest honest modest rest nest chest quest zest vest crest digest manifest priest conquest unrest
    attest behest divest detest molest infest
    """
)
_KIN = 0.4
_LEAD = 16  # letters before "most" in which its article stands
_POINTERS = frozenset(("the", "its", "their", "his", "her", "our", "whose"))


class _Superlative(NamedTuple):
    word: int  # its number
    place: int | None  # 1 for the largest, None for one of the largest
    said: tuple[int, int]


def differing(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's superlative and the passage's for the same order, where their places exclude each other."""
    return _held(claim, side, lambda ours, theirs: None not in (ours, theirs) and ours != theirs)


def weaker(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "the largest" and the passage's "one of the largest", or None."""
    return _held(claim, side, lambda ours, theirs: ours is not None and theirs is None)


def _held(
    claim: Reading, side: Side, fails: Callable[[int | None, int | None], bool]
) -> tuple[Token, Token] | None:
    for ours in superlatives(claim):
        theirs = _rival(claim, side, ours)
        if theirs is not None and fails(ours.place, theirs.place):
            return claim.token(*ours.said), side.passage.token(*theirs.said)
    return None


def _rival(claim: Reading, side: Side, ours: _Superlative) -> _Superlative | None:
    """The passage's superlative of the same order that is nearest kin; None where one has the claim's place."""
    own = claim.words[ours.word].stem
    same = [s for s in superlatives(side.passage) if akin(own, side.passage.words[s.word].stem)]
    if any(s.place == ours.place for s in same):
        return None
    kin = [(side.kinship((ours.word, ours.word), (s.word, s.word)), s) for s in same]
    best = max(kin, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= _KIN else None


@kept
def superlatives(reading: Reading) -> list[_Superlative]:
    """The superlatives of a text, by position."""
    low = reading.own_text.lower()
    if not any(map(low.__contains__, _LETTERS)) or not _HINT.search(reading.text, reading.start, reading.end):
        return []
    found = []
    for match in _FOUND.pattern.finditer(reading.text, reading.start, reading.end):
        said = match["word"].lower().replace("-", " ").split()
        if said[-1] in _NOT_SUPERLATIVE or (len(said) > 1 and not _is_pointed(reading, match)):
            continue
        number = reading.range_of(*match.span("word"))[1]
        among = match["among"] or (not match["place"] and _is_of_several(reading, number))
        place = None if among else _place(match["place"])
        found.append(_Superlative(number, place, match.span()))
    return found


def _is_of_several(reading: Reading, number: int) -> bool:
    """True for "the largest cities": one of them need not be the largest."""
    behind = reading.words[number + 1 : number + 4]
    noun = next((word.text for word in behind if word.text.endswith("s")), "")
    between = reading.text[reading.words[number].end : behind[-1].end if behind else reading.end]
    return bool(noun) and not noun.endswith(("ss", "’s", "'s", "us")) and "," not in between


def _is_pointed(reading: Reading, match: re.Match[str]) -> bool:
    """True for "the most populous" and "its most populous"; "most people" are only many."""
    if match["among"] or match["place"]:
        return True
    lead = reading.text[max(reading.start, match.start() - _LEAD) : match.start("word")].lower().split()
    return bool(lead) and (lead[-1] in _POINTERS or lead[-1][-2:] in ("'s", "’s"))


def _place(printed: str | None) -> int:
    if printed is None:
        return 1
    low = printed.lower()
    return int(low[:-2]) if low[0].isdigit() else _PLACES.index(low) + 1
