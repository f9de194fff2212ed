"""Labels of disbelief: "False: the fire killed 42", "Claim: ... Rating: Mostly false", a line "Debunked" of its own."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.match.denials.denial import Denial
from claimcheck.core.match.stems import root
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.match.index import PageIndex

_FIRM = (
    r"(?:(?:entirely|completely|totally|all|simply|100 ?%) )?(?:false(?: claim| news| information)?|untrue|not true"
    r"|incorrect|inaccurate|wrong|debunked|disproved|disproven|refuted|fake(?: news)?|fabricated|bogus"
    r"|pants[- ]on[- ]fire|four pinocchios)"
)
_LOOSE = (
    r"(?:(?:mostly|partly|partially|largely|probably|likely) (?:false|untrue|fake|wrong|incorrect)|misleading"
    r"|mostly misleading|half[- ]true|unproven|not proven|unverified|unsupported|unsubstantiated|unfounded|baseless"
    r"|labell?ed satire|originated as satire|satire|altered|doctored|manipulated|miscaptioned|misattributed|misquoted"
    r"|distorted|exaggerated|outdated|(?:missing|lacks|needs|out of) context|no evidence)"
)
# What a page calls a thing that it does not believe: it stands over it.
_KIND = (
    r"(?:myth|rumou?r|hoax|misconception|conspiracy theory|false claim|fake claim)(?: (?:no\. ?|#)?\d{1,2})?"
)
_RATED = (
    r"(?:(?:(?:our|the|final) )*(?:verdict|rating|ruling|conclusion|rated|fact[ -]?check(?:ed)?(?: result)?"
    r"|truth-o-meter)(?: is| was|'s)?"
    r"|we (?:rate|rated|find|found|call) (?:this|it|that|the|his|her|their)(?: (?:claim|statement|post|story|rumou?r))?"
    r"(?: to be| as)?)"
)
_HEADED = LatePattern(
    rf"^\W*(?:fact[ -]?check(?:ed)?\W{{1,3}})?(?:(?P<firm>{_FIRM})|{_LOOSE}|{_KIND})[\])*_]*:[\s*_\"“‘]*(?=\w)"
)
_FOLLOWING = LatePattern(
    rf"^\W*(?:the following|this|the next) [a-z]+(?: [a-z]+)? (?:is|was|has been)"
    rf" (?:(?P<firm>{_FIRM})|{_LOOSE}):\s*(?=\w)"
)
_RATING = LatePattern(rf"^\W*(?:(?P<firm>{_FIRM})|{_LOOSE})\W*$")
_LED_RATING = LatePattern(
    rf"^\W*{_RATED}\W{{0,4}}(?:(?P<firm>{_FIRM})|{_LOOSE})(?=\W*$|\s*[—–(,;:.]|\s-\s| because\b)"
)
_OVER = LatePattern(rf"^\W*(?:{_KIND}|(?P<firm>{_FIRM}):)\W*$")
_RATED_ALONE = LatePattern(rf"^\W*{_RATED}\W*$")
_CLAIM = LatePattern(
    r"^\W*(?:the |viral |what was )?(?:claim(?:ed)?|statement|post|quote|allegation|rumou?r)(?: \d{1,2})?"
    r"\s*(?::\W*|\W*$)"
)
_LOOKED_BACK = 4  # units from a rating to the claim it rates
_WORDS = (
    "false", "untrue", "true", "incorrect", "inaccurate", "wrong", "debunked", "disproved", "disproven", "refuted",
    "fake", "fabricated", "bogus", "pants", "pinocchios", "misleading", "proven", "unproven", "unverified",
    "unsupported", "unsubstantiated", "unfounded", "baseless", "satire", "altered", "doctored", "manipulated",
    "miscaptioned", "misattributed", "misquoted", "distorted", "exaggerated", "outdated", "context", "evidence",
    "myth", "rumour", "hoax", "misconception", "conspiracy",
)  # fmt: skip


@lru_cache(maxsize=1)
def _keys() -> frozenset[str]:
    return frozenset(map(root, _WORDS))


def labelled(page: PageIndex) -> list[Denial]:
    """What stands behind a label of disbelief, or is rated so."""
    found: list[Denial] = []
    for unit in page.holding(_keys()):
        low, place = page.lowered(unit), page.units[unit]
        if match := _HEADED.match(low) or _FOLLOWING.match(low):
            mark = (place.start, place.start + match.end())
            found.append(Denial(unit, mark[1], place.end, *mark, match["firm"] is not None, True))
        elif over := _OVER.match(low):
            found += _denial(page, unit + 1, unit, over["firm"] is not None)
        elif rating := _LED_RATING.match(low) or _RATING.match(low):
            found += _denial(page, _rated(page, unit), unit, rating["firm"] is not None)
    return found


def _denial(page: PageIndex, unit: int, label: int, firm: bool) -> list[Denial]:
    """The denial of a unit by another one, its own "Claim:" left standing."""
    if not 0 <= unit < len(page.units):
        return []
    place, mark = page.units[unit], page.units[label]
    led = _CLAIM.match(page.lowered(unit))
    return [
        Denial(unit, place.start + (led.end() if led else 0), place.end, mark.start, mark.end, firm, True)
    ]


def _rated(page: PageIndex, unit: int) -> int:
    """The unit that a rating of its own is of: the claim led by "Claim:", or the one above it, or else below."""
    for number in range(unit - 1, max(unit - 1 - _LOOKED_BACK, -1), -1):
        if led := _CLAIM.match(page.lowered(number)):
            alone = led.end() == page.units[number].end - page.units[number].start
            return number + 1 if alone else number
    above = unit - 1
    if above >= 0 and _RATED_ALONE.match(page.lowered(above)):
        above -= 1
    return unit + 1 if above < 0 or _is_nearer(page, unit) else above


def _is_nearer(page: PageIndex, unit: int) -> bool:
    """True where fewer blank lines part a unit from the next one than from the one before."""
    if unit + 1 >= len(page.units):
        return False
    before, here, after = page.units[unit - 1 : unit + 2]
    below = page.text.count("\n", here.end, after.start)
    return 0 < below < page.text.count("\n", before.end, here.start)
