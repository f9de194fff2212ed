"""CC114: parts that do not add up to the total the sentence states."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS = frozenset([ValueKind.COUNT, ValueKind.MONEY])
# How a total leads to its parts: some of them, or all.
_SOME = LatePattern(r",? (?:including|among them|of whom|of which)(?: (?:the|at least))? $")
_ALL = LatePattern(
    r"(?: [a-z]+){0,3}(?:,? (?:(?:is |was |were |are )?(?:made up of|composed of|divided into|split into)"
    r"|compris(?:ing|e[sd])|consist(?:ing|s|ed) of|namely) (?:the )?$|: $| [–—] $| \($)"
)
_ASIDE = LatePattern(r" (?:for|in|on|from|to|at)(?: [a-z]+){1,2}")
_LIST = LatePattern(r"(?: [a-z'-]+){0,4}(?:,| and|, and|, as well as) (?:the |another |a further )?$")
_EVERYBODY = (
    {"men", "women"}, {"boys", "girls"}, {"adults", "children"}, {"males", "females"}, {"men", "women", "children"}
)  # fmt: skip
_ADDS = ("a total of ", "totalling ", "totaling ", "bringing the total to ")
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
    """Reads "12 people, including five men and eight women"."""
    total = one.values[at]
    if not _counts(total) or total.number is None:
        return
    lead = _behind_noun(reading, total, one.values[at + 1])
    some, whole, apposed = bool(_SOME.match(lead)), bool(_ALL.match(lead)), lead == ", "
    if not (some or whole or apposed):
        return
    parts = _listed(reading, one, at + 1)
    if len(parts) < _FEWEST or not _same_kind(total, parts) or (apposed and not _is_everybody(parts)):
        return
    added = _sum(parts)
    complete = (whole or apposed) and _ends_list(reading, parts[-1])
    if added > total.number or (complete and added != total.number):
        yield Remark(total.start, parts[-1].end, _message(parts, added, total))


def _closing_total(reading: Reading, one: Statement, at: int) -> Iterator[Remark]:
    """Reads "five men and eight women, a total of 12 people"."""
    parts = _listed(reading, one, at)
    if len(parts) < _FEWEST or at + len(parts) >= len(one.values):
        return
    total = one.values[at + len(parts)]
    lead = _behind_noun(reading, parts[-1], total)
    said = len(lead) < _FAR and lead.endswith(_ADDS)
    if said and _counts(total) and _same_kind(total, parts) and _sum(parts) != total.number:
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


def _listed(reading: Reading, one: Statement, at: int) -> list[Value]:
    """The counts from number *at* on that stand in one list."""
    parts: list[Value] = []
    for value in one.values[at:]:
        if not _counts(value):
            break
        if parts and not _LIST.match(_behind_noun(reading, parts[-1], value)):
            break
        parts.append(value)
    return parts


def _same_kind(total: Value, parts: list[Value]) -> bool:
    """True when the parts are of the total's kind, and counted alike: people, or all without a noun of another sort."""
    if total.kind is ValueKind.MONEY:
        return all(part.kind is ValueKind.MONEY and part.unit == total.unit for part in parts)
    return all(part.kind is ValueKind.COUNT and part.counted for part in parts) and total.counted is not None


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
    listed = " + ".join(f"{part.number:,f}" for part in parts)
    return f"{listed} is {added:,f}, and the total is given as “{total.raw}”"
