"""CC122: a percentage that does not fit the two figures it is reckoned from: "up 9% to 5.6 million from 5 million"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import Interval
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.figures import as_rounded, one_place, plain
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_AMOUNTS = frozenset([ValueKind.MONEY, ValueKind.COUNT, ValueKind.MEASURE])
_CHANGE = (
    r"(?:up|down|an? (?:rise|increase|gain|jump|climb|surge|fall|drop|decline|decrease|loss|cut|growth) of"
    r"|or|rising|falling|increasing|growing|dropping|declining)"
)
_GREW = LatePattern(
    r"\b(?:ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|gain(?:s|ed)?|gr[eo]w(?:s|n|ing)?|jump(?:s|ed)?|climb(?:s|ed)?"
    r"|surg(?:e|es|ed)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped)?|declin(?:e|es|ed)|decreas(?:e|es|ed)|slip(?:s|ped)?"
    r"|slid(?:es?)?|inched up|edged (?:up|down)|advanced|soared|plunged|tumbled|shrank|up|down|cut|raised|lowered)"
    r"(?: by)?(?: an?)? $"
)
_TO = LatePattern(r",?(?: in (?:the|its) [a-z-]{1,12}(?: quarter)?)? to $")
_FROM = LatePattern(r"(?: [a-z]+){0,3},? (?:from|compared with|compared to) $")
_CHANGED = LatePattern(rf"(?: [a-z]+){{0,3}}(?:,| \(| [–—-])? ?{_CHANGE} $")
_UP_TO = LatePattern(r"(?: [a-z]+){0,3} to $")
_LEAD_FROM = LatePattern(r"\bfrom $")
_HALF = Decimal("0.5")
_BESIDES = re.compile(r",? or [^,;:()]{1,30}(?=,)")
_OTHERWISE = (" or ", " (", ", or ")
_SHARE = LatePattern(r"(?: [a-z'-]+){0,3},? (?:out )?of (?:the |its |their |his |her |all )?$")
_OR = LatePattern(r"(?: [a-z'-]+){0,4}(?:, or| or| \(|, that is) $")
_ASIDE = LatePattern(
    r"\b(?:constant|organic|adjust|like-for-like|comparable|excluding|real terms|inflation"
    r"|annuali[sz]ed|annually|annual (?:average|growth|increase|rise|gain|return|basis|pace|change)"
    r"|a year(?! earlier| ago| before)|per(?! ?cent)|average|each|every|currency|rate|points?|margin"
    r"|yield|daily|weekly|monthly)"
)
"""Words with which a percentage is reckoned from other figures than those that are printed."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """The two figures a percentage is of: from the first to the second, or, with ``share``, a part and its whole."""

    first: Value
    second: Value
    share: bool = False


def percents_of_figures(reading: Reading) -> Iterator[Remark]:
    """A remark for each percentage that no rounding of the two figures beside it can give."""
    for one in reading.statements:
        if len(one.values) < 3 or _ASIDE.search(reading.gap(one.start, one.end)):
            continue
        for at, value in enumerate(one.values):
            if value.kind is ValueKind.PERCENT and value.unit == "%" and (pair := _pair(reading, one, at)):
                yield from _judged(value, pair)


def _pair(reading: Reading, one: Statement, at: int) -> _Pair | None:
    """The two figures round the percentage number *at*."""
    values = [value for value in one.values if value is one.values[at] or not _is_other(reading, one, value)]
    at = values.index(one.values[at])
    two_before, two_behind = values[max(0, at - 2) : at], values[at + 1 : at + 3]
    lead = reading.low[max(one.start, values[at].start - 40) : values[at].start]

    def gap(first: Value, second: Value) -> str:
        return _BESIDES.sub("", reading.gap(first.end, second.start))

    if len(two_behind) == 2 and _alike(*two_behind) and _GREW.search(lead):
        first, second = two_behind
        if _TO.match(gap(values[at], first)) and _FROM.match(gap(first, second)):
            return _Pair(second, first)
        if _FROM.match(gap(values[at], first)) and _UP_TO.match(gap(first, second)):
            return _Pair(first, second)
    if two_before and two_behind and _alike(two_before[-1], two_behind[0]):
        after, before = two_before[-1], two_behind[0]
        if _CHANGED.match(gap(after, values[at])) and _FROM.match(gap(values[at], before)):
            return _Pair(before, after)
    if len(two_before) == 2 and _alike(*two_before):
        return _told_before(reading, two_before[0], two_before[1], values[at])
    return None


def _told_before(reading: Reading, first: Value, second: Value, percent: Value) -> _Pair | None:
    """Reads "from 40 to 50, a rise of 25%" and "12 of 48 ships, or 25%"."""
    between, behind = reading.gap(first.end, second.start), reading.gap(second.end, percent.start)
    led = _LEAD_FROM.search(reading.low[max(0, first.start - 8) : first.start])
    if led and _UP_TO.match(between) and _CHANGED.match(behind):
        return _Pair(first, second)
    if _SHARE.match(between) and _OR.match(behind) and (first.number or 0) <= (second.number or 0):
        return _Pair(first, second, share=True)
    return None


def _is_other(reading: Reading, one: Statement, value: Value) -> bool:
    """True for what says the same in another measure ("$20.6 million, or 98 cents a share"), and for dates."""
    if value.kind not in _AMOUNTS:
        return value.kind is not ValueKind.PERCENT
    before = reading.low[max(one.start, value.start - 5) : value.start]
    return before.endswith(_OTHERWISE) and value.kind is not ValueKind.PERCENT


def _alike(first: Value, second: Value) -> bool:
    """True for two exact amounts of one unit; the noun may be left out of one."""
    if first.kind is not second.kind or first.kind not in _AMOUNTS:
        return False
    if first.kind is not ValueKind.COUNT:
        return first.unit == second.unit
    nouns = {(first.counted or "").lower(), (second.counted or "").lower()} - {""}
    return len(nouns) < 2


def _judged(percent: Value, pair: _Pair) -> Iterator[Remark]:
    said = as_rounded(percent, Decimal(1))
    first, second = as_rounded(pair.first, _HALF), as_rounded(pair.second, _HALF)
    numbers = pair.first.number, pair.second.number
    if not (said and first and second and numbers[0] and numbers[1]):
        return
    if min(first.low or 0, second.low or 0) <= 0:
        return
    reckoned = _share(first, second) if pair.share else _change(first, second)
    if not reckoned.disjoint(said):
        return
    before, after = plain(numbers[0]), plain(numbers[1])
    if pair.share:
        real, words = numbers[0] * 100 / numbers[1], f"{before} of {after}"
    else:
        real, words = (numbers[1] - numbers[0]) * 100 / numbers[0], f"from {before} to {after}"
    start = min(pair.first.start, pair.second.start)
    other = Span(start, max(pair.first.end, pair.second.end))
    yield Remark(percent.start, percent.end, f"{words} is {one_place(real)}%; “{percent.raw}” is said", other)


def _ends(amount: Interval) -> tuple[Decimal, Decimal]:
    return amount.low or Decimal(1), amount.high or Decimal(1)


def _share(part: Interval, whole: Interval) -> Interval:
    (low, high), (least, most) = _ends(part), _ends(whole)
    return Interval(low * 100 / most, high * 100 / least)


def _change(before: Interval, after: Interval) -> Interval:
    """How large the change may be, either way."""
    (low, high), (least, most) = _ends(before), _ends(after)
    ends = sorted(((least - high) * 100 / high, (most - low) * 100 / low))
    if ends[0] < 0 < ends[1]:
        return Interval(Decimal(0), max(-ends[0], ends[1]))
    return Interval(min(map(abs, ends)), max(map(abs, ends)))
