"""One person at two ages: "Peter Lowe, 61, leads the port. … Lowe, 63, was a baker"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.people import People, is_titled
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_BESIDE = frozenset([", ", ", aged ", " (", " (aged "])
_THEN = LatePattern(
    r"\b(?:then|when|at the time|age of|turned|until|before|after|since|by|while|was|were|had|born)\b"
)
_DATED = frozenset([ValueKind.DATE, ValueKind.PERIOD])


def two_ages(reading: Reading) -> Iterator[Remark]:
    """A remark for each age right behind a name whose person had another before, told of the same time."""
    first: dict[str, Value] = {}
    people = People(reading.document.names)
    for one in reading.statements:
        if one.kind is not BlockKind.PARAGRAPH or not one.names:
            continue
        for value in one.values:
            key = _whose(reading, people, one, value)
            if not key:
                continue
            before = first.setdefault(key, value)
            if before.number != value.number:
                message = f"“{value.raw}” here, and “{before.raw}” before, of one person"
                yield Remark(value.start, value.end, message, Span(before.start, before.end))


def _whose(reading: Reading, people: People, one: Statement, value: Value) -> str:
    """The person whose age now *value* is; "" where it is another's or another time's."""
    if value.kind is not ValueKind.AGE or value.number is None or value.unit not in (None, "year"):
        return ""
    name = _right_before(reading, one, value)
    if name is None or _is_elsewhen(reading, one) or reading.quoted(value.start):
        return ""
    return people.key(name)


def _right_before(reading: Reading, one: Statement, value: Value) -> Value | None:
    """The name without a title that an age stands right behind, between commas or in brackets."""
    name = next((each for each in reversed(one.names) if each.end < value.start), None)
    if name is None or reading.gap(name.end, value.start) not in _BESIDE:
        return None
    titled = is_titled(name, reading.low[max(one.start, name.start - 10) : name.start])
    return None if titled or reading.low[value.end : value.end + 1] not in (",", ")", ".") else name


def _is_elsewhen(reading: Reading, one: Statement) -> bool:
    """True for a sentence of another time."""
    dated = any(other.kind in _DATED and not other.vague for other in one.values)
    return dated or bool(_THEN.search(reading.gap(one.start, one.end)))
