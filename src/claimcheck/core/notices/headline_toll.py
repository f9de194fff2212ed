"""A headline's or caption's dead, hurt or held, of whom the article tells another number."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.explicit import explicit_days
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABELS = frozenset([BlockKind.HEADING, BlockKind.CAPTION])
_PEOPLE = words("people persons victims men women children passengers residents others civilians")
_BEHIND = LatePattern(
    r"(?: (?:people|persons|men|women|children|passengers|residents|civilians))?(?: (?:are|were|was|is|have been"
    r"|had been|feared|reported|confirmed))? (killed|dead|died|die|dies|hurt|injured|wounded|arrested|detained|held)\b"
)
_BEFORE = LatePattern(
    r"\b(kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|arrest(?:s|ed|ing)|detain(?:s|ed|ing))"
    r"(?: at least| more than| some| about| up to)? $"
)
_NOUN = LatePattern(
    r"(?: more| others?)?(?: (?!(?:were|was|are|is|have|had|who)\b)[a-z-]+)?"
    r"(?= (?:were |was |had |have )?(?:killed|die|dead|hurt|injured|wounded|arrested|held))"
)
_FATES = {"d": "dead", "k": "dead", "h": "hurt", "i": "hurt", "w": "hurt", "a": "held"}
_EXACT = {"held": "held", "detained": "held"}
_AND_ONE = LatePattern(
    r"(?: [a-z-]+){0,3}(?:,| and|,? as well as) (?:a|an|his|her|their|its|the) "
    r"(?:[a-z0-9-]+ ){0,2}(?:man|woman|boy|girl|child|baby|toddler|infant|teenager|teen|pensioner|driver|pilot"
    r"|[a-z]*officer|[a-z]*man|[a-z]*woman|son|daughter|wife|husband|mother|father|brother|sister|guard|guide|pupil"
    r"|student|teacher|worker|soldier|tourist|passenger|resident|bystander)\b"
)
_ONE_AND = LatePattern(r"\b(?:a|an|his|her|their|its|the) (?:[a-z0-9-]+ ){1,3}and (?:at least )?$")
_OTHER_TIME = re.compile(
    r"\b(?:earlier|previous(?:ly)?|last|another|other|more|since|already|rose|risen|from)\b"
)
_NONE = Decimal(0)
_RECENT = 30  # days
_MOST = 8  # figures of the body that may add up to the label's
_FIRST = 3  # figures of the body that are tried


def headline_tolls(reading: Reading) -> Iterator[Remark]:
    """A remark for each toll of a headline or caption that none of the body's first figures bears out."""
    labels: list[tuple[str, Value]] = []
    body: dict[str, list[Value]] = {}
    every: dict[str, list[Value]] = {}  # with those that are a part, or of another time
    for one in reading.statements:
        for value in one.values:
            fate = _fate(reading, one, value)
            if one.kind not in _LABELS and (anybody := _fate(reading, one, value, of_any=True)):
                every.setdefault(anybody, []).append(value)
            if fate and one.kind in _LABELS:
                labels.append((fate, value))
            elif fate and not _is_a_part(reading, one, value, fate) and not _of_another_time(reading, one):
                body.setdefault(fate, []).append(value)
    for fate, value in labels:
        told = body.get(fate, [])[:_FIRST]
        if told and not _is_borne_out(value, told) and not _is_borne_out(value, every[fate][:_MOST]):
            first = told[0]
            message = f"“{value.raw}” {fate} here, and “{first.raw}” in the text"
            yield Remark(value.start, value.end, message, Span(first.start, first.end))


def _fate(reading: Reading, one: Statement, value: Value, *, of_any: bool = False) -> str:
    """What befell the people that *value* counts: dead, hurt or held; "" for no such count.

    With *of_any* also "two firemen were killed", who are a part of the people.
    """
    noun = (value.counted or "").lower()
    if value.kind is not ValueKind.COUNT or value.vague or (noun and noun not in _PEOPLE and not of_any):
        return ""
    end = value.end
    if of_any and (named := _NOUN.match(reading.low, end)):
        end = named.end()
    found = _BEHIND.match(reading.low, end)
    if found is None:
        found = _BEFORE.search(reading.low[max(one.start, value.start - 30) : value.start])
    if found is None:
        return ""
    return _EXACT.get(found[1], _FATES.get(found[1][0], ""))


def _is_a_part(reading: Reading, one: Statement, value: Value, fate: str) -> bool:
    """True where a sentence counts more people of one fate: "seven in Telm and five in Orle", "11 men and a boy".

    The hurt of "twelve died and 31 were hurt" are no part of the dead.
    """
    if _AND_ONE.match(reading.low, value.end):
        return True
    if _ONE_AND.search(reading.low[max(one.start, value.start - 40) : value.start]):
        return True
    counts = [other for other in one.values if other.kind is ValueKind.COUNT and other is not value]
    people = [other for other in counts if not other.counted or other.counted.lower() in _PEOPLE]
    return any(_fate(reading, one, other) in ("", fate) for other in people)


def _of_another_time(reading: Reading, one: Statement) -> bool:
    """True for a sentence of earlier deaths, or of a part of them."""
    if _OTHER_TIME.search(reading.gap(one.start, one.end)):
        return True
    dated = [days for value in one.values if (days := explicit_days(value))]
    if not dated or reading.published is None:
        return bool(dated)
    return any(days.first is None or abs((reading.published - days.first).days) > _RECENT for days in dated)


def _is_borne_out(value: Value, told: list[Value]) -> bool:
    """True when a figure of the body, or two or three together, may be the label's."""
    if value.amount is None:
        return True
    if any(one.amount is None or not one.amount.disjoint(value.amount) for one in told):
        return True
    numbers = [one.number for one in told if one.number]
    sums = (sum(some, _NONE) for count in (2, 3) for some in combinations(numbers, count))
    return any(value.amount.contains(added) for added in sums)
