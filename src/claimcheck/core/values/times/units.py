"""Expressions round a unit: "two years ago", "the following month", "the past three weeks", "a decade"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator
from claimcheck.core.values.times.cardinal import TENS, cardinal, cardinal_before
from claimcheck.core.values.times.months import day_before
from claimcheck.core.values.times.names import MONTHS, ORDINALS, UNIT_WORDS, Unit
from claimcheck.core.values.times.piece import Age, Calendar, Length, Origin, Piece, Repeat, Vague
from claimcheck.core.values.times.years import year_at
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_LAST = frozenset(("last", "past", "previous", "prior", "preceding"))
_NEXT = frozenset(("next", "coming", "following", "upcoming", "succeeding"))
_FROM_MENTION = frozenset(("that", "following", "preceding", "same", "succeeding", "previous", "prior"))
_THIS = frozenset(("this", "current", "same", "that"))
_SHIFTS = dict.fromkeys(_LAST, -1) | dict.fromkeys(_NEXT | {"future"}, 1) | dict.fromkeys(_THIS, 0)
_SOME = frozenset(("several", "few", "some", "many", "couple", "various", "numerous", "multiple", "recent"))
_ARTICLES = frozenset(("a", "an", "one", "another"))
_BEFORE = {"ago": -1, "hence": 1, "back": -1}
_AFTER_MENTION = {"later": 1, "earlier": -1, "after": 1, "before": -1, "afterwards": 1, "previously": -1}
_COMPARATORS = {
    ("over",): Comparator.OVER,
    ("more", "than"): Comparator.OVER,
    ("longer", "than"): Comparator.OVER,
    ("at", "least"): Comparator.AT_LEAST,
    ("under",): Comparator.UNDER,
    ("less", "than"): Comparator.UNDER,
    ("fewer", "than"): Comparator.UNDER,
    ("up", "to"): Comparator.AT_MOST,
    ("at", "most"): Comparator.AT_MOST,
    ("no", "more", "than"): Comparator.AT_MOST,
    ("no", "less", "than"): Comparator.AT_LEAST,
    ("about",): Comparator.ABOUT,
    ("around",): Comparator.ABOUT,
    ("roughly",): Comparator.ABOUT,
    ("approximately",): Comparator.ABOUT,
    ("nearly",): Comparator.ABOUT,
    ("almost",): Comparator.ABOUT,
    ("some",): Comparator.ABOUT,
    ("within",): Comparator.AT_MOST,
}


def comparator_before(t: Tokens, i: int, floor: int) -> tuple[Comparator, int]:
    """The comparator that ends right before token *i* and its first token; EQUAL and *i* when there is none."""
    for size in (3, 2, 1):
        words = tuple(t.lower[max(i - size, 0) : i])
        if i - size >= floor and words in _COMPARATORS:
            return _COMPARATORS[words], i - size
    return Comparator.EQUAL, i


_FILLERS = frozenset(
    "more additional full whole consecutive straight extra long further other working calendar solid entire"
    " short successive different".split()
)
_DETERMINERS = frozenset("the these those his her its their our my your".split())
_AROUND = _LAST | _NEXT | {"first", "final", "full", "same", "opening", "latest", "recent"}
_PLURALS = frozenset("weeks months years decades centuries hours days minutes".split())
_BARE_LEADS = frozenset("for in over within after took take takes many or lasted last spent follows".split())
_ABBREVIATED = frozenset("sec secs min mins hr hrs wk wks yr yrs".split())
_SPANS = frozenset(("day", "week", "month", "year", "hour", "decade", "century", "fortnight", "quarter"))


def unit(t: Tokens, i: int, floor: int) -> Piece | None:
    """The expression round the unit at token *i*."""
    word = t.lower[i]
    kind = UNIT_WORDS[word]
    edge = i - 1 if t.lower[i - 1] in DASHES and t.glued(i - 2) else i
    if edge < floor:
        return None
    if word == "day" and t.lower[i - 1] == "one" and t.lower[i + 1] not in ("ago", "later", "earlier"):
        return None  # "one day" is some day
    counted = _counted(t, i, edge, floor, kind)
    if counted or edge < i or word in _ABBREVIATED:
        return counted
    return _named(t, i, floor, word, kind)


def _counted(t: Tokens, i: int, edge: int, floor: int, kind: Unit) -> Piece | None:
    """The unit at *i* with a number in front of it."""
    found = _number_before(t, edge, floor)
    if found is None:
        return None
    number, first = found
    if t.lower[i] == "second" and number != 1 and edge == i:
        return None
    if kind is Unit.QUARTER and not _counts_quarters(t, i, edge, first):
        return None
    number *= 2 if t.lower[i].startswith("fortnight") else 1
    amounts, last = _more(t, i + 1, [(number, kind)])
    comparator, start = comparator_before(t, first, floor)
    age = _age(t, last)
    if age and edge <= i:
        return Age(start, age, number, kind, comparator)
    if start == first:
        start = _determined(t, first, floor)
    return _directed(t, Length(start, last, tuple(amounts), comparator))


def _counts_quarters(t: Tokens, i: int, edge: int, first: int) -> bool:
    """False for fractions ("three-quarters", "two quarters of the men") and for "one quarter"."""
    led = t.lower[first - 1] in _AROUND
    return led or (edge == i and t.lower[i] == "quarters" and t.lower[i + 1] != "of")


def _number_before(t: Tokens, edge: int, floor: int) -> tuple[Decimal, int] | None:
    words = t.lower
    if words[edge - 1] in _FILLERS and edge - 1 > floor:
        edge -= 1
    if words[edge - 1] == "half" and words[edge - 2] == "a" and words[edge - 3] == "and":
        found = cardinal_before(t, edge - 3, floor)
        return (found[0] + Decimal("0.5"), found[1]) if found else None
    if words[edge - 1] in ("a", "an") and words[edge - 2] == "half" and edge - 2 >= floor:
        return Decimal("0.5"), edge - 2
    if words[edge - 1] == "half" and edge - 1 >= floor and words[edge] in DASHES:
        return Decimal("0.5"), edge - 1
    if words[edge - 1] == "of" and words[edge - 2] == "couple" and edge - 2 >= floor:
        return Decimal(2), edge - 2
    return cardinal_before(t, edge, floor)


def _more(
    t: Tokens, at: int, amounts: list[tuple[Decimal | None, Unit]]
) -> tuple[list[tuple[Decimal | None, Unit]], int]:
    """The amounts with what follows at *at*: "and ten months", "and a half", ", 3 hours"."""
    words = t.lower
    while True:
        low = amounts[-1][1]
        step = at + (words[at] == ",")
        step += words[step] == "and"
        if words[step : step + 2] == ["a", "half"] and step > at and words[step + 2] != "of":
            amounts[-1] = ((amounts[-1][0] or 0) + Decimal("0.5"), low)
            return amounts, step + 2
        found = cardinal(t, step)
        if not found or UNIT_WORDS.get(words[found[1]], Unit.MILLENNIUM) >= low:
            return amounts, at
        amounts.append((found[0], UNIT_WORDS[words[found[1]]]))
        at = found[1] + 1


def _age(t: Tokens, at: int) -> int | None:
    """The token behind "old", "-olds" or "of age" at *at*."""
    if t.lower[at] in DASHES and t.lower[at + 1] in ("old", "olds"):
        return at + 2
    if t.lower[at] == "old":
        return at + 1
    return at + 2 if t.lower[at] == "of" and t.lower[at + 1] == "age" else None


def _determined(t: Tokens, first: int, floor: int) -> int:
    """The first token of "the past two months" when "two" is at *first*."""
    if first - 1 >= floor and t.lower[first - 1] in _AROUND:
        first -= 1
    if first - 1 >= floor and t.lower[first - 1] in _DETERMINERS:
        first -= 1
    return first


def _directed(t: Tokens, length: Length) -> Piece:
    """The length, or the date it leads to: "two years ago", "three days later"."""
    word = t.lower[length.last]
    at = length.last
    if word == "or" and t.lower[at + 1] == "so":
        at, word = at + 2, t.lower[at + 2]
    amount, step = length.amounts[0]
    if word == "from" and t.lower[at + 1] == "now":
        sign, origin, at = 1, Origin.REFERENCE, at + 1
    elif word in _BEFORE:
        sign, origin = _BEFORE[word], Origin.REFERENCE
    elif word in ("later", "earlier") and t.lower[at + 1] != "than":
        sign, origin = _AFTER_MENTION[word], Origin.MENTION
    else:
        return length
    if amount is None:
        return Vague(length.first, at + 1, "PAST_REF" if sign < 0 else "FUTURE_REF")
    if (
        step < Unit.DAY
        or len(length.amounts) > 1
        and length.amounts[1][1] < Unit.MONTH
        or step > Unit.CENTURY
    ):
        return Length(length.first, at + 1, length.amounts, length.comparator)
    return _shifted(length, at + 1, sign, origin)


def _shifted(length: Length, last: int, sign: int, origin: Origin) -> Calendar:
    amount, step = length.amounts[0]
    count = amount or Decimal(0)
    unit = {Unit.WEEK: Unit.DAY, Unit.DECADE: Unit.YEAR, Unit.CENTURY: Unit.YEAR}.get(step, step)
    if len(length.amounts) > 1:
        count, step, unit = count * 12 + (length.amounts[1][0] or 0), Unit.MONTH, Unit.MONTH
    elif count != int(count):
        count, step = (count * 12, Unit.MONTH) if step is Unit.YEAR else (count, step)
    return Calendar(
        length.first, last, unit, shift=sign * int(count), step=step, origin=origin,
        keep_unit=step is Unit.YEAR and count == 1,
    )  # fmt: skip


def _named(t: Tokens, i: int, floor: int, word: str, kind: Unit) -> Piece | None:
    """The unit at *i* behind an article or an adjective."""
    before = t.lower[i - 1] if i > floor else ""
    if word in _PLURALS and t.lower[i + 1] in DASHES and t.lower[i + 2] in ("long", "old"):
        return Length(i, i + 3, ((None, kind),), Comparator.EQUAL)
    if word in _PLURALS and t.lower[i + 1] == "ahead":
        return Length(i - (before == "the"), i + 2, ((None, kind),), Comparator.EQUAL)
    if before in ORDINALS and not word.endswith("s"):
        return _nth(t, i, floor, kind)
    if before in _SHIFTS:
        return _relative(t, i, floor, before, kind)
    if before in ("a", "an", "another", "one"):
        return _single(t, i, floor, kind)
    if before in ("every", "each") and word in _SPANS:
        return Repeat(i - 1, i + 1, _period(kind))
    if before == "the":
        return _definite(t, i, kind)
    if before == "all" and word in ("day", "week", "month", "year"):
        return Length(i - 1, i + 1, ((Decimal(1), kind),), Comparator.EQUAL)
    if before in _SOME and (word.endswith("s") or word == "millennia"):
        return _some(t, i, floor, kind)
    if word == "year":
        return _year_compound(t, i)
    if word in _PLURALS and (before in _BARE_LEADS or (t.lower[i + 1] == "of" and kind > Unit.MINUTE)):
        return _directed(t, Length(i, i + 1, ((None, kind),), Comparator.EQUAL))
    if word in _PLURALS and t.lower[i + 1] == "ago":
        return Length(i, i + 2, ((None, kind),), Comparator.EQUAL)
    return None


def _nth(t: Tokens, i: int, floor: int, kind: Unit) -> Piece | None:
    """ "the second week", "the thirty-first day" (of something); a month's own day is left to the month."""
    number, first = ORDINALS[t.lower[i - 1]], i - 1
    if t.lower[first - 1] in DASHES and t.lower[first - 2] in TENS and first - 2 >= floor:
        number, first = number + TENS[t.lower[first - 2]], first - 2
    dayed = kind is Unit.DAY and t.lower[i + 1] == "of" and t.lower[i + 2] in MONTHS
    if dayed or not Unit.DAY <= kind <= Unit.YEAR or kind is Unit.QUARTER:
        return None
    return Calendar(_determined(t, first, floor), i + 1, kind, number=number, strict=False)


def _period(kind: Unit) -> str:
    return "P1" + {Unit.DAY: "D", Unit.WEEK: "W", Unit.MONTH: "M", Unit.QUARTER: "Q", Unit.YEAR: "Y"}.get(
        kind, "D"
    )


def _relative(t: Tokens, i: int, floor: int, word: str, kind: Unit) -> Piece | None:
    """ "last year", "the following month", "that same day", "coming weeks"."""
    first = i - 1
    if word == "same" and first > floor and t.lower[first - 1] in ("that", "the"):
        first -= 1
    definite = first > floor and t.lower[first - 1] == "the"
    first -= definite
    if t.lower[i].endswith("s"):
        if word in ("coming", "upcoming") and kind <= Unit.MONTH:
            return Length(first, i + 1, ((None, kind),), Comparator.EQUAL)
        vague = {-1: "PAST_REF", 1: "FUTURE_REF"}.get(_SHIFTS[word])
        return Vague(first, i + 1, vague) if vague else None
    if t.capital(i - 1) and t.capital(i) and t.capital(i + 1) and t.lower[i + 1].isalpha():
        return None  # a title: "This Week With Ann Other"
    if kind < Unit.HOUR and word == "last":
        return None
    if kind < Unit.DAY or t.lower[i] in ("night", "fortnight") and word not in ("that", "same"):
        return (
            Length(first, i + 1, ((Decimal(1), kind),), Comparator.EQUAL)
            if kind < Unit.DAY and definite
            else None
        )
    if kind is Unit.DAY and word in ("past", "last", "this", "current", "coming"):
        return None
    if word == "future":
        return None
    mention = word in _FROM_MENTION or (definite and word == "next")
    origin = Origin.MENTION if mention else Origin.REFERENCE
    found = Calendar(first, i + 1, kind, shift=_SHIFTS[word], origin=origin)
    return _day_of(t, found, floor) if kind is Unit.MONTH else found


def _day_of(t: Tokens, month: Calendar, floor: int) -> Calendar:
    """ "the 20th of next month", or *month* itself where no day stands before it."""
    day = day_before(t, month.first, floor) if t.lower[month.first - 1] == "of" else None
    if day is None:
        return month
    return Calendar(day[1], month.last, Unit.DAY, number=day[0], inside=month)


def _single(t: Tokens, i: int, floor: int, kind: Unit) -> Piece | None:
    """ "a year", "an hour", "a year ago", "one week later"."""
    if t.lower[i] not in _SPANS and kind is not Unit.MINUTE or kind is Unit.QUARTER:
        return None
    amounts, last = _more(t, i + 1, [(Decimal(2 if t.lower[i] == "fortnight" else 1), kind)])
    if t.lower[i] == "year":
        compound = _year_compound(t, i)
        if compound:
            return compound
    comparator, first = comparator_before(t, i - 1, floor)
    return _directed(t, Length(first, last, tuple(amounts), comparator))


def _definite(t: Tokens, i: int, kind: Unit) -> Piece | None:
    """ "the quarter", "the year", "the weekend", "the day before"."""
    after = t.lower[i + 1]
    if t.capital(i) or (kind is Unit.QUARTER and after in DASHES):
        return None
    if t.lower[i] == "day" and after in ("before", "after"):
        if t.lower[i + 2] in ("yesterday", "tomorrow"):
            return Calendar(i - 1, i + 3, kind, shift=-2 if after == "before" else 2)
        return Calendar(i - 1, i + 2, kind, shift=_AFTER_MENTION[after], origin=Origin.MENTION)
    if t.lower[i] not in ("quarter", "year", "week", "weekend", "month"):
        return None
    if after in ("before", "after", "earlier") and kind is not Unit.WEEKEND:
        if t.lower[i + 2] == "next":
            return Calendar(i - 1, i + 3, kind, shift=2)
        if kind is not Unit.QUARTER and (after == "earlier" or not t.lower[i + 2].isalpha()):
            return Calendar(i - 1, i + 2, kind, shift=_AFTER_MENTION[after], origin=Origin.MENTION)
    if kind is Unit.YEAR and year_at(t, i + 1):
        return None
    if kind is Unit.YEAR and after in ("ended", "ending"):
        return Length(i - 1, i + 1, ((Decimal(1), kind),), Comparator.EQUAL)
    if kind is Unit.YEAR:
        compound = _year_compound(t, i)
        if compound:
            compound.first = i - 1
            return compound
    return Calendar(
        i - 1, i + 1, kind, shift=0, origin=Origin.MENTION if kind is Unit.QUARTER else Origin.REFERENCE
    )


def _some(t: Tokens, i: int, floor: int, kind: Unit) -> Piece | None:
    """ "several years", "a few days", "the next few weeks", "recent months"."""
    first = i - 1
    if t.lower[first] == "recent" and kind is Unit.YEAR:
        return Vague(first, i + 1, "PAST_REF")  # "recent years" is an era, "recent days" are counted
    if first > floor and (t.lower[first - 1] in ("a", "the") or t.lower[first - 1] in _LAST | _NEXT):
        first = _determined(t, first, floor) if t.lower[first - 1] != "a" else first - 1
    return _directed(t, Length(first, i + 1, ((None, kind),), Comparator.EQUAL))


def _year_compound(t: Tokens, i: int) -> Piece | None:
    """ "year-earlier quarter", "year-ago period", "year-end", "year's end"."""
    if t.lower[i + 1] in DASHES and t.lower[i + 2] in ("earlier", "ago"):
        last = i + 3 + (t.lower[i + 3] in ("quarter", "period", "month", "year"))
        return Calendar(i, last, Unit.YEAR, shift=-1, origin=Origin.MENTION, keep_unit=True)
    if t.lower[i + 1] in DASHES and t.lower[i + 2] == "end":
        back = -1 if t.lower[i - 1] in ("since", "from") else 0
        return Calendar(
            i, i + 3, Unit.DAY, month=12, day=31, inside=Calendar(i, i + 1, Unit.YEAR, shift=back)
        )
    if t.lower[i + 1 : i + 4] == ["'", "s", "end"]:
        return Calendar(i, i + 4, Unit.YEAR, shift=0)
    return None


_LETTERS = {"h": Unit.HOUR, "d": Unit.DAY, "w": Unit.WEEK, "y": Unit.YEAR}
_LASTING = frozenset("for in within after lasted last lasts over another next takes took".split())


def letter(t: Tokens, i: int, floor: int) -> Length | None:
    """ "for 3h", "within 10D": a unit's letter, where the word in front says that something lasts."""
    if (
        i - 1 < floor
        or not t.glued(i - 1)
        or not t.lower[i - 1].isdecimal()
        or t.lower[i - 2] not in _LASTING
    ):
        return None
    return Length(i - 1, i + 1, ((Decimal(t.lower[i - 1]), _LETTERS[t.lower[i]]),), Comparator.EQUAL)


TRIGGERS = dict.fromkeys(UNIT_WORDS, unit) | dict.fromkeys(_LETTERS, letter)
