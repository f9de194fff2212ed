"""Years, decades and centuries: "2017", "nineteen ninety-six", "the 1980s", "the '90s", "19th century"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.cardinal import below_hundred
from claimcheck.core.values.times.decades import decade
from claimcheck.core.values.times.eras import era_at, year_of_era
from claimcheck.core.values.times.names import MONTHS, Unit, words
from claimcheck.core.values.times.piece import Calendar, Origin, Span
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_PREFIXES = words("post pre mid late early circa non q h and or to fy cy")
_LABELS = words(
    "about nearly no number section page room flight route article chapter volume figure table suite"
    " apartment channel area model series form over under highway windows psalm isbn runner resolution directive §"
)
_PIVOT = 30  # "'30" is 1930, "'29" 2029
_STREETS = words("avenue ave street st road rd boulevard blvd drive lane court block plaza")
_COMPARED = frozenset(("more", "less", "fewer", "greater", "rather"))
_MONEY = frozenset("$£€¥₹")
_LEADS = words(
    "in since by until till from during before after between to through early late mid around circa year"
    " spring summer autumn fall winter and of c"
)
_NOT_YEARS = words(
    "people men women km miles feet ft metres meters kilometres kilometers tonnes tons pounds euros dollars"
    " percent per homes jobs years days hours workers soldiers troops kg m mm cm acres hectares students"
    " members cars units copies points votes yards bc kilograms gallons barrels shares square million billion"
    " hundred thousand euro calories employees minutes"
)


def year_at(t: Tokens, i: int) -> tuple[int, int] | None:
    """The year written at token *i* in four digits or words, and the token after it."""
    word = t.lower[i]
    if word.isdecimal():
        year = int(word) if len(word) == 4 and word.isascii() else 0
        return (year, i + 1) if 1000 <= year <= 2199 and not _inside_number(t, i) else None
    return spoken_year(t, i)


def spoken_year(t: Tokens, i: int) -> tuple[int, int] | None:
    """The year in words at *i*: "nineteen eighty-six", "two thousand and twenty", "twenty twelve"."""
    if t.lower[i] == "two" and t.lower[i + 1] == "thousand":
        at = i + 2 + (t.lower[i + 2] == "and")
        rest = below_hundred(t, at)
        return (2000 + rest[0], rest[1]) if rest else (2000, i + 2)
    head = {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "sixteen": 16}.get(t.lower[i])
    if head is None:
        return None
    at = i + 1 + (t.lower[i + 1] == "hundred")
    at += at > i + 1 and t.lower[at] == "and"
    rest = below_hundred(t, at)
    if rest and (rest[0] >= 10 or at > i + 1) and not (head == 20 and rest[0] > 60):
        return head * 100 + rest[0], rest[1]
    return None


def _inside_number(t: Tokens, i: int) -> bool:
    """True when the digits at *i* are part of something longer: "1,2017", "v2017.3", "0800-2017-11"."""
    before, after = t.lower[i - 1], t.lower[i + 1]
    if _circa(t, i):
        return False  # "c.1861"
    if before == "/" and t.glued(i - 1) and t.lower[i + 1] == "/" and t.glued(i):
        return True  # a part of an address
    if i and t.glued(i - 1) and (before in _MONEY or before in ".,:_#+@" or before.isalpha()):
        return True
    if (
        i > 1
        and t.glued(i - 1)
        and t.glued(i - 2)
        and (before == "/" or before in DASHES)
        and _is_slug(t.lower[i - 2])
    ):
        return True
    if t.glued(i) and (after in ("%", "_", "@") or (after.isalpha() and after != "s")):
        return True
    return after in (".", ",", ":") and t.glued(i) and t.glued(i + 1) and t.lower[i + 2].isdecimal()


def _is_slug(word: str) -> bool:
    """True for a word that makes no date with a year glued behind it, as in an address: "archive-2018"."""
    return word.isalpha() and word not in _PREFIXES and word not in MONTHS


def year(t: Tokens, i: int, floor: int) -> Calendar | None:
    """The year or decade that begins with the number at token *i*."""
    if t.lower[i + 1] in ("s", "'") and t.glued(i):
        found = decade(t, i, floor)
        if found:
            return found
    found_year = year_at(t, i)
    if found_year is None or not _is_year(t, i, found_year[1]):
        return year_of_era(t, i, floor) or _short(t, i, floor)
    first, last = i, found_year[1]
    if t.lower[i - 1] == "year" and i - 1 >= floor:
        first = i - 1 - (t.lower[i - 2] in ("the", "fiscal", "financial") and i - 2 >= floor)
    elif t.lower[i - 1] == "fiscal" and i - 1 >= floor:
        first = i - 1
    elif t.lower[last : last + 2] in (["fiscal", "year"], ["financial", "year"]):
        first, last = i - (t.lower[i - 1] == "the" and i - 1 >= floor), last + 2
    if t.lower[last] in ("quarter", "period") and t.lower[first - 1] == "the" and first - 1 >= floor:
        return _quarter_of(first - 1, last + 1, found_year[0])
    bc, last = era_at(t, last)
    return Calendar(first, last, Unit.YEAR, found_year[0], before_christ=bc)


def year_of_holiday(t: Tokens, i: int) -> int | None:
    """The year at *i*, right behind a holiday's name, whatever noun follows; not "On Boxing Day 2000 people"."""
    word = t.lower[i]
    if len(word) != 4 or not word.isdecimal() or not 1900 <= int(word) <= 2099 or _inside_number(t, i):
        return None
    ranged = t.lower[i + 1] in DASHES or t.lower[i + 1] in ("/", "s")
    return None if ranged or t.lower[i + 1] in _NOT_YEARS else int(word)


def _short(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "in '98", "the summer of '69": two figures behind an apostrophe, placed by a word."""
    word = t.lower[i]
    if (
        t.lower[i - 1] != "'"
        or i - 1 < floor
        or not t.glued(i - 1)
        or not (word.isdecimal() and len(word) == 2)
    ):
        return None
    goes_on = (t.glued(i) and (t.lower[i + 1].isalnum() or t.lower[i + 1] in ("%", "'"))) or t.lower[
        i + 1
    ] in _NOT_YEARS
    if t.lower[i - 2] not in _LEADS or t.glued(i - 2) or goes_on:
        return None
    return Calendar(i - 1, i + 1, Unit.YEAR, int(word) + (1900 if int(word) >= _PIVOT else 2000))


def _is_year(t: Tokens, i: int, after: int) -> bool:
    number = int(t.lower[i]) if t.lower[i].isdecimal() else 1900
    following, before = t.lower[after], t.lower[i - 1]
    nearly = before in ("about", "nearly") and t.lower[i - 2] in _LEADS  # "in about 1861"
    if (
        following in _NOT_YEARS
        or before in _MONEY
        or (before in _LABELS and not nearly)
        or before.isdecimal()
        or _counts(t, i)
    ):
        return False
    if t.capital(after) and not _STREETS.isdisjoint(t.lower[after + 1 : after + 3]):
        return False  # "1900 Pennsylvania Avenue"
    dialled = len(t.lower[i - 2]) != 4 or t.lower[i - 2][0] == "0"
    if before in DASHES and t.lower[i - 2].isdecimal() and t.glued(i - 1) and dialled:
        return False
    if before in _LEADS or _circa(t, i):
        return 1000 <= number <= 2199
    if not 1700 <= number <= 2099:
        return False
    counted = (
        following.isalpha()
        and following.endswith("s")
        and not following.endswith("ss")
        and not t.capital(after)
    )
    return (
        not counted
        or before in DASHES
        or before in ("the", "s", "its", "their", "his", "her", "fiscal")
        or before in MONTHS
        or following in ("was", "is", "has", "as", "this")
        or before in ("quarter", "half")
    )


def _circa(t: Tokens, i: int) -> bool:
    """True for "c." and "ca." right before the year; not for the end of "U.S.C."."""
    before = t.lower[i - 1] == "." and t.lower[i - 2] in ("c", "ca") and t.glued(i - 2)
    return before and not (t.lower[i - 3] == "." and t.glued(i - 3))


def _counts(t: Tokens, i: int) -> bool:
    """True behind "at least", "more than" and the like, which count what follows, and in "42 U.S.C. 1983"."""
    before, earlier = t.lower[i - 1], t.lower[i - 2]
    if t.lower[max(0, i - 4) : i] == ["s", ".", "c", "."]:
        return True
    return (before in ("least", "most") and earlier == "at") or (before == "than" and earlier in _COMPARED)


def year_range(t: Tokens, i: int, floor: int) -> Span | None:
    """Reads "2015-16", "1871 – 72", "2015/16": a year and the last two digits of a later one."""
    first, last = t.lower[i], t.lower[i + 2]
    slash = t.lower[i + 1] == "/" and t.glued(i) and t.glued(i + 1)
    if len(first) != 4 or not (t.lower[i + 1] in DASHES or slash) or not last.isdecimal():
        return None
    if len(last) != 2 and not (slash and last == str(int(first) + 1)):
        return None
    last = last[-2:]
    low, high = int(first), int(first[:2] + last)
    if not 1700 <= low <= 2099 or high <= low or high - low > _lifetime(t, i) or _inside_number(t, i):
        return None
    if t.glued(i + 2) and (
        t.lower[i + 3].isalnum() or t.lower[i + 3] in DASHES or t.lower[i + 3] in ("/", ":")
    ):
        return None
    if slash and high != low + 1:
        return None
    return Span(i, i + 3, Calendar(i, i + 1, Unit.YEAR, low), Calendar(i + 2, i + 3, Unit.YEAR, high))


def _quarter_of(first: int, last: int, number: int) -> Calendar:
    """Reads "the 1988 quarter": of that year, the one the text speaks of."""
    return Calendar(first, last, Unit.YEAR, number, shift=0, origin=Origin.MENTION, keep_unit=True)


def _lifetime(t: Tokens, i: int) -> int:
    """How many years a shortened range may span: a life's in brackets, "(1809-82)"."""
    return 99 if t.lower[i - 1] == "(" and t.lower[i + 3] == ")" else 60


def fiscal(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "FY2018", "FY18", "CY 2019"."""
    word = t.lower[i + 1]
    if not word.isdecimal() or len(word) not in (2, 4) or (len(word) == 2 and not t.glued(i)):
        return None
    return Calendar(i, i + 2, Unit.YEAR, int(word) if len(word) == 4 else 2000 + int(word))


TRIGGERS = {"fy": fiscal, "cy": fiscal}
