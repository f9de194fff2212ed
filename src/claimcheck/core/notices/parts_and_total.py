"""CC114: parts that do not add up to the total the sentence states."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.notices.figures import plain
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS = frozenset([ValueKind.COUNT, ValueKind.MONEY])
_TIMES = frozenset([ValueKind.DATE, ValueKind.PERIOD])  # "between 2011 and 2019, a total of £86,000"
# How a total leads to its parts: some of them, or all.
_SOME = LatePattern(r",? (?:including|among them|of whom|of which)(?: (?:the|at least))? $")
_ALL = LatePattern(
    r"(?: [a-z]+){0,3}(?:,? (?:(?:is |was |were |are )?(?:made up of|composed of|divided into|split into)"
    r"|compris(?:ing|e[sd])|consist(?:ing|s|ed) of|namely) (?:the )?$|: $| ?[–—-] ?$| \($)"
)
_OF_THE = LatePattern(r"\bof (?:the|its|their|those|these|all) $")
_CLAUSE = LatePattern(r"(?: [a-z'-]+){0,5}, $")
_ASIDE = LatePattern(r" (?:for|in|on|from|to|at|of|with|against)(?: [a-z'-]+){1,3}")
_LIST = LatePattern(
    r"(?: [a-z'-]+){0,5}(?:,| and|, and|,? as well as|,? plus) (?:the |another |a further )?$"
)
_TOLD = LatePattern(
    r"(?: of (?:them|whom|which))?(?: (?:were|was|are|is|went|came|will be|had been|have been))?"
    r"(?: (?!(?:for|in|on|from|to|at|with|without|against|by|and|of)\b)(?P<verb>[a-z]+))?"
    r" (?P<how>for|in|on|from|to|at|with|without|against|by)\b"
)
_OPPOSED = ({"for", "against"}, {"with", "without"}, {"in", "at"})
_OF_A_YEAR = LatePattern(r"(?:19|20)\d\d [a-z]+$")  # "in 2010 dollars" is no sum
_EVERYBODY = (
    {"men", "women"}, {"boys", "girls"}, {"adults", "children"}, {"males", "females"}, {"men", "women", "children"},
    {"wins", "draws", "defeats"}, {"wins", "draws", "losses"}, {"wins", "losses"}, {"wins", "defeats"},
)  # fmt: skip
_SEXES_AND_AGES = frozenset(["men", "women", "boys", "girls", "adults", "children", "males", "females"])
_ADDS = ("a total of ", "totalling ", "totaling ", "bringing the total to ", "making a total of ", "in all, ")
_CLOSES = (")", "–", "—", ".", ";", " –", " —", ",")
_GOES_ON = (", and ", ", plus ", ", with ", ", as well ", ", another ", ", others ", ", the rest ")
_FAR = 40
_FEWEST = 2


def parts_and_totals(reading: Reading) -> Iterator[Remark]:
    """A remark for each total whose listed parts are more, or, where all are listed, not as many."""
    for one in reading.statements:
        if len(one.values) > _FEWEST:
            for at in range(len(one.values) - _FEWEST):
                yield from _leading_total(reading, one, at)
                yield from _closing_total(reading, one, at)


def _leading_total(reading: Reading, one: Statement, at: int) -> Iterator[Remark]:
    """Reads "12 people, including five men and eight women", "Of the 60 injured, 40 were treated and 30 sent home"."""
    total = one.values[at]
    if not _counts(total) or total.number is None:
        return
    lead = _behind_noun(reading, total, one.values[at + 1])
    some, whole, apposed = bool(_SOME.match(lead)), bool(_ALL.match(lead)), lead == ", "
    of_the = bool(_CLAUSE.match(lead) and _OF_THE.search(reading.low[max(0, total.start - 16) : total.start]))
    if not (some or whole or apposed or of_the):
        return
    parts = _listed(reading, one, at + 1)
    if len(parts) < _FEWEST or not _same_kind(reading, total, parts):
        return
    added = _sum(parts)
    fewer = all(part.number is not None and part.number < total.number for part in parts)
    sure = some or whole or (fewer and (of_the or _is_everybody(parts) or _are_told(reading, parts)))
    complete = (whole or (apposed and _is_everybody(parts))) and _ends_list(reading, parts[-1])
    if (added > total.number and sure) or (complete and added != total.number):
        yield Remark(total.start, parts[-1].end, _message(parts, added, total))


def _closing_total(reading: Reading, one: Statement, at: int) -> Iterator[Remark]:
    """Reads "five men and eight women, a total of 12 people"."""
    if at and _counts(one.values[at - 1]) and _goes_on(reading, one.values[at - 1], one.values[at]):
        return  # the list began before
    parts = _listed(reading, one, at)
    if len(parts) < _FEWEST or at + len(parts) >= len(one.values):
        return
    following = one.values[at + len(parts) :]
    total = next((value for value in following if value.kind not in _TIMES), following[0])
    lead = _behind_noun(reading, parts[-1], total)
    said = (
        len(lead) < (_FAR if total is following[0] else 2 * _FAR) and lead.endswith(_ADDS) and ";" not in lead
    )
    if said and _counts(total) and _same_kind(reading, total, parts) and _sum(parts) != total.number:
        yield Remark(parts[0].start, total.end, _message(parts, _sum(parts), total))


def _counts(value: Value) -> bool:
    exact = value.comparator is Comparator.EQUAL and not value.vague and value.number is not None
    return exact and value.kind in _KINDS


def _behind_noun(reading: Reading, value: Value, following: Value) -> str:
    """What stands between two values, without the noun that the first one counts."""
    gap = reading.gap(value.end, following.start)
    noun = (value.counted or "").lower()
    if noun and noun in gap[:60]:
        return gap[gap.index(noun) + len(noun) :]
    return gap


def _goes_on(reading: Reading, part: Value, following: Value) -> bool:
    """True when the list of *part* goes on with *following*."""
    return bool(_LIST.match(_behind_noun(reading, part, following)))


def _listed(reading: Reading, one: Statement, at: int) -> list[Value]:
    """The counts from number *at* on that stand in one list."""
    parts: list[Value] = []
    for value in one.values[at:]:
        if not _counts(value) or (parts and not _goes_on(reading, parts[-1], value)):
            break
        parts.append(value)
    return parts


def _same_kind(reading: Reading, total: Value, parts: list[Value]) -> bool:
    """True when the parts are of the total's kind and may be parts of it side by side.

    Counted alike: each part with its noun, or each with what it is for ("30 for trees"). Men may be students too, so
    that a list with sexes or ages in it has nothing else.
    """
    if total.kind is ValueKind.MONEY:
        alike = all(part.kind is ValueKind.MONEY and part.unit == total.unit for part in parts)
        return alike and not _OF_A_YEAR.match(total.raw)
    if any(part.kind is not ValueKind.COUNT for part in parts):
        return False
    nouns = {(part.counted or "").lower() for part in parts}
    if "" in nouns:
        return nouns <= {"", (total.counted or "").lower()} and _are_told(reading, parts)
    return total.counted is not None and (nouns <= _SEXES_AND_AGES or nouns.isdisjoint(_SEXES_AND_AGES))


def _are_told(reading: Reading, parts: list[Value]) -> bool:
    """True when each part says what it is for, in the same way: "70 for roofs and 40 for floods".

    "40 were British and 30 were women" says two things of one crowd, and so does "40 came by train and 30 with
    children": who is in one may be in the other.
    """
    told = [_TOLD.match(reading.low, part.end) for part in parts]
    verbs = {found["verb"] for found in told if found and found["verb"]}
    ways = {found["how"] if found else "" for found in told}
    return all(told) and len(verbs) < 2 and (len(ways) == 1 or ways in _OPPOSED)


def _is_everybody(parts: list[Value]) -> bool:
    return {(part.counted or "").lower() for part in parts} in _EVERYBODY


def _ends_list(reading: Reading, last: Value) -> bool:
    """True when the list closes right behind the last part's noun."""
    behind = reading.low[last.end : last.end + 60]
    noun = (last.counted or "").lower()
    rest = behind[behind.index(noun) + len(noun) :] if noun and noun in behind else behind
    aside = _ASIDE.match(rest)
    rest = rest[aside.end() :] if aside else rest
    return not rest or (rest.startswith(_CLOSES) and not rest.startswith(_GOES_ON))


def _sum(parts: list[Value]) -> Decimal:
    return sum((part.number or Decimal(0) for part in parts), Decimal(0))


def _message(parts: list[Value], added: Decimal, total: Value) -> str:
    listed = " + ".join(plain(part.number or Decimal(0)) for part in parts)
    apart = added - (total.number or Decimal(0))
    off = f"{plain(abs(apart))} too {'many' if apart > 0 else 'few'}"
    return f"{listed} = {plain(added)}, and the total is given as “{total.raw}”: {off}"
