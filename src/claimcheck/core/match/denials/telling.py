"""Where in a sentence what somebody says begins: a denial of it leaves standing that it was said."""

from __future__ import annotations

from claimcheck.core.text.late_pattern import LatePattern

NEWS = (
    r"(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|stories|story|assertions?|statements?|accusations?"
    r"|speculation|accounts?|belief|idea|notion|posts?)"
)
TOLD = (
    r"(?:reported|claimed|said|stated|suggested|announced|alleged|asserted|told|believed|thought|assumed|written|wrote"
    r"|implied|tweeted|posted|declared|rumou?red|insisted|argued)"
)
_TOLD_THAT = LatePattern(rf"\b(?:{NEWS}|{TOLD}|says|claims|alleges) (?:[a-z]+ ){{0,3}}?that (?=\w)")
_TELLING = LatePattern(
    rf"\b(?:{TOLD}|say|says|claim|claims|alleges?|according to|reports? (?:that|of)|rumou?rs?|allegations?|statement)\b"
)


def told_from(low: str) -> int:
    """The place in a sentence in small letters from which it is somebody's word: behind "claims that"; or 0."""
    found = _TOLD_THAT.search(low)
    return found.end() if found else 0


def tells_of_telling(text: str) -> bool:
    """True for a claim that somebody says something, or that it is rumoured."""
    return _TELLING.search(text.lower()) is not None
