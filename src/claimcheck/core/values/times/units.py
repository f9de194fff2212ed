"""Expressions round a unit: "two years ago", "the following month", "the past three weeks", "a decade"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator
from claimcheck.core.values.number_words import TENS
from claimcheck.core.values.times.idioms import idiomatic
from claimcheck.core.values.times.lengths import (
    LAST,
    NEXT,
    TOWARDS,
    comparator_before,
    counted,
    determined,
    directed,
    more,
)
from claimcheck.core.values.times.months import SUFFIXES, day_before
from claimcheck.core.values.times.names import MONTHS, ORDINALS, SEASONS, UNIT_WORDS, Unit, words
from claimcheck.core.values.times.piece import Calendar, Length, Origin, Piece, Vague
from claimcheck.core.values.times.reporting import fiscal_year, prior_year, the_year, year_compound
from claimcheck.core.values.times.years import year_at
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from claimcheck.core.values.tokens import Tokens

_FROM_MENTION = frozenset(("that", "following", "preceding", "same", "succeeding", "previous", "prior"))
_THIS = frozenset(("this", "current", "present", "same", "that"))
_SHIFTS = dict.fromkeys(LAST, -1) | dict.fromkeys(NEXT | {"future"}, 1) | dict.fromkeys(_THIS, 0)
_SOME = frozenset(("several", "few", "some", "many", "couple", "various", "numerous", "multiple", "recent"))
_PLURALS = words("weeks months years decades centuries hours days minutes seconds")
_BARE_LEADS = words(
    "for in over within after took take takes many or lasted last spent spend spending just follows"
)
_ABBREVIATED = words("sec secs min mins hr hrs wk wks yr yrs")
_DISTANCES = words("miles mile km kilometres kilometers metres meters feet")
_NOT_LENGTHS = words("wee early small opening visiting working business office peak rush")
_MANY = words("dozens scores hundreds thousands tens millions billions couple")
_PRIOR = frozenset(("prior", "previous"))
_ENDS = frozenset(("first", "final", "last", "opening", "closing", "initial"))
_AFTER_DAYS = words("and but in at on that with as to by for said when from or because which while")
_ROLLING = frozenset(("past", "coming"))
_OWNERS = frozenset(("the", "its", "their", "his", "her"))
_SPANS = frozenset(("day", "week", "month", "year", "hour", "decade", "century", "fortnight", "quarter"))


def unit(t: Tokens, i: int, floor: int) -> Piece | None:
    """The expression round the unit at token *i*."""
    word = t.lower[i]
    kind = UNIT_WORDS[word]
    edge = i - 1 if t.lower[i - 1] in DASHES and t.glued(i - 2) else i
    if edge < floor or idiomatic(t, i):
        return None
    if word == "year" and edge < i and edge - 1 >= floor and t.lower[edge - 1] in _PRIOR:
        return prior_year(t, i)
    length = counted(t, i, edge, floor, kind)
    if length or edge < i or word in _ABBREVIATED:
        return length
    return _named(t, i, floor, kind)


def _named(t: Tokens, i: int, floor: int, kind: Unit) -> Piece | None:
    """The unit at *i* behind an article or an adjective, or by itself."""
    word, before = t.lower[i], t.lower[i - 1] if i > floor else ""
    if word == "year" and before in ("fiscal", "financial"):
        return fiscal_year(t, i, floor)
    if t.lower[i + 1] in DASHES and t.lower[i + 2] == "long" and word in _SPANS:
        return Length(i, i + 3, ((Decimal(1), kind),), Comparator.EQUAL)
    if (
        word in _PLURALS
        and before in _ENDS
        and t.lower[i - 2] in _OWNERS
        and (before != "last" or t.lower[i + 1] == "of")
    ):
        return Length(i - 2, i + 1, ((None, kind),), Comparator.EQUAL)
    if word in _PLURALS:
        long = t.lower[i + 1] in DASHES and t.lower[i + 2] in ("long", "old")
        if long or t.lower[i + 1] == "ahead":
            return Length(i - (before == "the" and not long), i + 2 + long, ((None, kind),), Comparator.EQUAL)
    rule = _BY_LEAD.get(before)
    return rule(t, i, floor, kind) if rule else _bare(t, i, before, kind)


def _bare(t: Tokens, i: int, before: str, kind: Unit) -> Piece | None:
    """Reads "year-end", "for months", "years of work", "weeks ago"."""
    after = t.lower[i + 1]
    if t.lower[i] == "year":
        return year_compound(t, i)
    counted_of = after == "of" and kind > Unit.MINUTE and before not in _NOT_LENGTHS
    if t.lower[i] == "week" and after.isdecimal() and len(after) <= 2 and 1 <= int(after) <= 53:
        return Calendar(i, i + 2, kind, number=int(after), strict=False)  # "week 12 of 2017"
    if t.lower[i] not in _PLURALS:
        return None
    many = before == "of" and t.lower[i - 2] in _MANY  # "thousands of years"
    beside = after in ("after", "before", "later", "earlier")  # "Hours after the attack"
    if after == "ago":
        return Length(i, i + 2, ((None, kind),), Comparator.EQUAL)
    if before in _BARE_LEADS or counted_of or many or beside:
        return directed(t, Length(i - 2 * many, i + 1, ((None, kind),), Comparator.EQUAL))
    return None


def _whole(t: Tokens, i: int, floor: int, kind: Unit) -> Length | None:
    """Reads "all day", "all year"."""
    if t.lower[i].endswith("s") or kind < Unit.DAY:
        return None
    return Length(i - 1, i + 1, ((Decimal(1), kind),), Comparator.EQUAL)


_NTH = ORDINALS | {"final": -1, "closing": -1, "opening": 1}


def _nth(t: Tokens, i: int, floor: int, kind: Unit) -> Piece | None:
    """Reads "the second week", "the thirty-first day" (of something); a month's own day is left to the month."""
    number, first = _NTH.get(t.lower[i - 1], 0), i - 1
    if not number and t.lower[i - 2].isdecimal() and len(t.lower[i - 2]) < 3 and first - 1 >= floor:
        number, first = int(t.lower[i - 2]), i - 2
    if not number:
        return None
    if t.lower[first - 1] in DASHES and t.lower[first - 2] in TENS and first - 2 >= floor:
        number, first = number + TENS[t.lower[first - 2]], first - 2
    if t.lower[i].endswith("s"):
        return None
    dayed = kind is Unit.DAY and t.lower[i + 1] == "of" and t.lower[i + 2] in MONTHS
    if dayed or not Unit.DAY <= kind <= Unit.YEAR or kind is Unit.QUARTER:
        return None
    return Calendar(determined(t, first, floor), i + 1, kind, number=number, strict=False)


def _relative(t: Tokens, i: int, floor: int, kind: Unit) -> Piece | None:
    """Reads "last year", "the following month", "that same day", "coming weeks"."""
    word, first = t.lower[i - 1], i - 1
    if word == "same" and first > floor and t.lower[first - 1] in ("that", "the"):
        first -= 1
    definite = first > floor and t.lower[first - 1] == "the"
    first -= definite
    if (
        word == "last"
        and _of_stretch(t, i + 1)
        and Unit.DAY <= kind < Unit.YEAR
        and not t.lower[i].endswith("s")
    ):
        nth = ORDINALS.get(t.lower[i - 2], 1) if i - 2 >= floor else 1  # "the third last day"
        if nth > 1:
            first = i - 2 - (t.lower[i - 3] == "the" and i - 3 >= floor)
        return Calendar(first, i + 1, kind, number=-nth, strict=False)
    if t.lower[i].endswith("s"):
        return _relative_plural(first, i, word, kind)
    if t.capital(i - 1) and t.capital(i) and t.capital(i + 1) and t.lower[i + 1].isalpha():
        return None  # a title: "This Week With Ann Other"
    rolling = kind is Unit.DECADE or (kind is Unit.CENTURY and word == "past")
    if definite and (
        (kind is Unit.HOUR and word in ("last", "next", "past")) or (rolling and word in _ROLLING)
    ):
        return Length(first, i + 1, ((Decimal(1), kind),), Comparator.EQUAL)
    if kind < Unit.DAY or not _counts(t, i, word, kind):
        return None
    mention = word in _FROM_MENTION or (definite and word == "next")
    found = Calendar(first, i + 1, kind, shift=_SHIFTS[word])
    found.origin = Origin.MENTION if mention else Origin.REFERENCE
    return _day_of(t, found, floor) if kind is Unit.MONTH else found


def _of_stretch(t: Tokens, at: int) -> bool:
    """True when "of May", "in 2016", "of the year" stands at *at*: what "the last week" is part of."""
    if t.lower[at] not in ("of", "in"):
        return False
    then = t.lower[at + 1]
    led = then in ("the", "this", "that", "next", "last", "each", "every")
    if led and t.lower[at + 2] in UNIT_WORDS:
        return not t.lower[at + 2].endswith("s")
    return then in MONTHS or t.lower[at + 1 + led] in SEASONS or year_at(t, at + 1 + led) is not None


def _relative_plural(first: int, i: int, word: str, kind: Unit) -> Piece | None:
    if (word in ("coming", "upcoming") and kind <= Unit.MONTH) or word in ("following", "succeeding"):
        return Length(first, i + 1, ((None, kind),), Comparator.EQUAL)
    vague = {-1: "PAST_REF", 1: "FUTURE_REF"}.get(_SHIFTS[word])
    return Vague(first, i + 1, vague) if vague else None


def _counts(t: Tokens, i: int, word: str, kind: Unit) -> bool:
    """False where *word* does not count the unit at *i*: "last night" is a part of a day, "past day" is nothing."""
    if t.lower[i] in ("night", "fortnight") and word not in ("that", "same"):
        return False
    return word != "future" and not (
        kind is Unit.DAY and word in ("past", "last", "this", "current", "coming")
    )


def _day_of(t: Tokens, month: Calendar, floor: int) -> Calendar:
    """Reads "the 20th of next month", or *month* itself where no day stands before it."""
    day = day_before(t, month.first, floor) if t.lower[month.first - 1] == "of" else None
    if day is None:
        return month
    return Calendar(day[1], month.last, Unit.DAY, number=day[0], inside=month)


def _single(t: Tokens, i: int, floor: int, kind: Unit) -> Piece | None:
    """Reads "a year", "an hour", "a year ago", "one week later"."""
    if (t.lower[i] not in _SPANS and kind is not Unit.MINUTE) or kind is Unit.QUARTER:
        return None
    if t.lower[i] == "hour" and t.lower[i - 2] in _DISTANCES and t.lower[i - 1] == "an":
        return None  # "60 miles an hour" is a speed
    amounts, last = more(t, i + 1, [(Decimal(2 if t.lower[i] == "fortnight" else 1), kind)])
    if t.lower[i] == "year":
        compound = year_compound(t, i)
        if compound:
            return compound
    comparator, first = comparator_before(t, i - 1, floor)
    return directed(t, Length(first, last, tuple(amounts), comparator))


def _other(t: Tokens, i: int, floor: int, kind: Unit) -> Vague | None:
    """Reads "the other day", a few days ago."""
    told = t.lower[i] in ("day", "night", "week") and t.lower[i - 2] == "the" and i - 2 >= floor
    return Vague(i - 2, i + 1, "PAST_REF") if told and t.lower[i + 1] not in ("of", "the") else None


def _entire(t: Tokens, i: int, floor: int, kind: Unit) -> Length | None:
    """Reads "the whole year", "an entire decade"."""
    if t.lower[i] not in _SPANS or t.lower[i - 2] not in ("the", "a", "an") or i - 2 < floor:
        return None
    return Length(i - 2, i + 1, ((Decimal(1), kind),), Comparator.EQUAL)


def _definite(t: Tokens, i: int, floor: int, kind: Unit) -> Piece | None:
    """Reads "the quarter", "the year", "the weekend", "the day before"."""
    word, after = t.lower[i], t.lower[i + 1]
    if t.capital(i) or (kind is Unit.QUARTER and after in DASHES):
        return None  # "The Week" is a title, "the quarter-final" no quarter
    if after in ("before", "after", "earlier"):
        found = _beside(t, i, kind)
        if found:
            return found
    if kind is Unit.YEAR:
        return the_year(t, i) if word == "year" else None
    if word == "day" and t.lower[i - 2] == "in" and t.lower[i - 3] in ("earlier", "later") and i - 3 >= floor:
        return Calendar(i - 3, i + 1, kind, shift=0, origin=Origin.MENTION)  # "earlier in the day"
    if word not in ("quarter", "week", "weekend", "month"):
        return None
    origin = Origin.MENTION if kind is Unit.QUARTER else Origin.REFERENCE
    return Calendar(i - 1, i + 1, kind, shift=0, origin=origin)


def _beside(t: Tokens, i: int, kind: Unit) -> Calendar | None:
    """Reads "the day before", "the day after tomorrow", "the week after next", "the year earlier"."""
    after, then = t.lower[i + 1], t.lower[i + 2]
    if t.lower[i] not in ("day", "week", "weekend", "month", "year"):
        return None
    if (after, then) in (("after", "next"), ("before", "last")):
        return Calendar(i - 1, i + 3, kind, shift=2 if then == "next" else -2)
    if kind is Unit.DAY and then in ("yesterday", "tomorrow"):
        return Calendar(i - 1, i + 3, kind, shift=-2 if after == "before" else 2)
    if kind is Unit.WEEKEND or (kind is Unit.YEAR and after != "earlier" and then.isalpha()):
        return None
    stands = after == "earlier" or not then.isalpha() or (kind is Unit.DAY and then in _AFTER_DAYS)
    return Calendar(i - 1, i + 2, kind, shift=TOWARDS[after], origin=Origin.MENTION, strict=stands)


def _some(t: Tokens, i: int, floor: int, kind: Unit) -> Piece | None:
    """Reads "several years", "a few days", "the next few weeks", "recent months"."""
    first = i - 1
    if not t.lower[i].endswith("s") and t.lower[i] != "millennia":
        return None
    if t.lower[first] == "recent" and kind is Unit.YEAR:
        return Vague(first, i + 1, "PAST_REF")  # "recent years" is an era, "recent days" are counted
    if first > floor and (t.lower[first - 1] in ("a", "the") or t.lower[first - 1] in LAST | NEXT):
        first = determined(t, first, floor) if t.lower[first - 1] != "a" else first - 1
    return directed(t, Length(first, i + 1, ((None, kind),), Comparator.EQUAL))


_BY_LEAD: Mapping[str, Callable[[Tokens, int, int, Unit], Piece | None]] = (
    dict.fromkeys(_NTH.keys() | SUFFIXES, _nth)
    | dict.fromkeys(_SOME, _some)
    | dict.fromkeys(_SHIFTS, _relative)
    | dict.fromkeys(("a", "an", "another", "one"), _single)
    | dict.fromkeys(("whole", "entire", "full"), _entire)
    | {"other": _other, "the": _definite, "all": _whole}
)
TRIGGERS = dict.fromkeys(UNIT_WORDS, unit)
