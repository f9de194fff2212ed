"""The sentence behind that denies the one before it: "The ferry carried 42 people. That is not true."."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.match.denials.denial import Denial
from claimcheck.core.match.denials.telling import told_from
from claimcheck.core.match.stems import root
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.match.index import PageIndex

_NOUN = (
    r"(?:claims?|rumou?rs?|allegations?|statements?|assertions?|story|stories|reports?|information|posts?|figures?"
    r"|numbers?|news|accounts?|quotes?|suggestions?|accusations?)"
)
NOT_SO = r"(?:(?:not|n't|n’t) (?:true|so|correct|accurate|the case|right)|false|untrue|incorrect|inaccurate)"
_FALSE = (
    r"(?:unfounded|baseless|groundless|debunked|disproved|disproven|refuted|nonsense|a lie|a myth|a falsehood"
    r"|an invention|without (?:any )?(?:foundation|basis))"
)
# Said of news it denies them; "that is wrong" may be said of a deed.
_OF_NEWS = r"(?:wrong|mistaken|misleading|unproven|fake|a hoax|fabricated|invented|bogus|erroneous)"
ADVERBS = (
    r"(?: (?:simply|just|all|completely|entirely|totally|also|of course|later|since|quite|clearly|demonstrably|soon"
    r"|eventually|now|then|subsequently|known|widely|largely))*"
)
_HAS_BEEN = r"(?:has|have|had)(?: since| now| long| later)* been"
BEING = (
    rf"(?:{ADVERBS} (?:is|was|are|were|{_HAS_BEEN})|['’]s|{ADVERBS} (?:is|was|are|were)(?=n['’]t))"
    rf"{ADVERBS} ?"
)
SHOWN = (
    rf"{ADVERBS} (?:(?:(?:is|was|were|{_HAS_BEEN}){ADVERBS} )?(?:shown|found|proved|proven|revealed|exposed)"
    r"|turned out|proved|proves|turns out)(?: (?:to be|to have been|as))? "
)
_OUT_NOT = (
    rf"{ADVERBS} (?:turned out|proved|was (?:found|shown)) not to (?:be|have been)"
    r" (?:true|so|the case|correct|right)"
)
_END = r"(?=\W*$|\s*[:;—–(]|\s-\s|,? (?:because|according to)\b|, [^,]{1,40} (?:said|says|added)\W*$)"
_OPENING = r"^\W*(?:(?:but|however|yet|in fact|actually|in reality|still),? )?"
_THAT = LatePattern(
    rf"{_OPENING}(?:(?:that|this)(?:{BEING}(?:{NOT_SO}|{_FALSE}|(?P<loose>wrong|misleading|mistaken))"
    rf"|{SHOWN}(?:{NOT_SO}|{_FALSE}|{_OF_NEWS})|{_OUT_NOT})"
    rf"|it(?:{BEING}(?:(?:not|n't|n’t) (?:true|so|the case)|untrue)|{SHOWN}(?:{NOT_SO}|wrong|unfounded)|{_OUT_NOT})"
    rf"|(?:none|nothing|not a word) of (?:this|that|it|the kind|the sort)"
    r" (?:is true|was true|happened|took place|is so|was so)"
    rf"|there (?:is|was) (?:no|not any) truth (?:in|to) (?:this|that|it|the {_NOUN})){_END}"
)
_NEWS = LatePattern(
    rf"{_OPENING}(?:the|that|this|these|those|both|all) (?:[a-z]+ )?(?P<noun>{_NOUN})"
    rf"(?:{BEING}(?:{NOT_SO}|{_FALSE}|(?P<loose>{_OF_NEWS}))|{SHOWN}(?:{NOT_SO}|{_FALSE}|{_OF_NEWS})|{_OUT_NOT}){_END}"
)
_WORDS = (
    "true", "false", "untrue", "correct", "incorrect", "accurate", "inaccurate", "case", "right", "unfounded",
    "baseless", "groundless", "debunked", "disproved", "disproven", "refuted", "nonsense", "lie", "myth", "falsehood",
    "invention", "foundation", "basis", "wrong", "mistaken", "misleading", "unproven", "fake", "hoax", "fabricated",
    "invented", "bogus", "erroneous", "turned", "proved", "truth", "happened",
)  # fmt: skip
_LOOKED_BACK = 4  # units in which the claim that "the claim" means may have been named


@lru_cache(maxsize=1)
def _keys() -> frozenset[str]:
    return frozenset(map(root, _WORDS))


def denied_afterwards(page: PageIndex) -> list[Denial]:
    """What the sentence right behind it denies."""
    found = []
    for unit in page.holding(_keys()):
        low = page.lowered(unit)
        match = (_THAT.match(low) or _NEWS.match(low)) if unit else None
        if match is None:
            continue
        noun = match.groupdict().get("noun")
        of = _meant(page, unit, noun) if noun else unit - 1
        place, start = page.units[of], page.units[unit].start
        first = place.start + told_from(page.lowered(of))
        found.append(Denial(of, first, place.end, start, start + match.end(), match["loose"] is None))
    return found


def _meant(page: PageIndex, unit: int, noun: str) -> int:
    """The unit of what "the claim" stands for: the last one that names a claim, or else the one right before."""
    key = root(noun)
    for number in range(unit - 1, max(unit - 1 - _LOOKED_BACK, -1), -1):
        if key in page.keys[number]:
            return number
    return unit - 1
