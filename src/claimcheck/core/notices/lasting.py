"""What has lasted "for two years and ten months" when another sentence says when it began."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.counted_time import Counted
from claimcheck.core.notices.explicit import explicit_days
from claimcheck.core.notices.lengths import length_of
from claimcheck.core.word_sets import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.notices.reading import Reading, Statement

_HELD = words("arrested detained jailed imprisoned seized captured abducted kidnapped taken sentenced held")
_BEGINNINGS = {
    "missing": words(
        "disappeared vanished abducted kidnapped taken seized arrested detained lost seen missing"
    ),
    "jail": _HELD,
    "prison": _HELD,
    "custody": _HELD,
    "detention": _HELD,
    "captivity": _HELD,
    "detained": _HELD,
    "imprisoned": _HELD,
    "jailed": _HELD,
    "married": words("married wed wedding"),
    "dead": words("died killed murdered"),
    "office": words("elected appointed sworn inaugurated office"),
    "closed": words("closed shut"),
    "open": words("opened"),
    "retired": words("retired"),
    "divorced": words("divorced"),
    "exile": words("fled exile left exiled"),
}
"""What a state is called, and what is said of its first day."""

_LASTS = words("has have been he's she's it's they've")
_PRONOUNS = words("he she they it his her their him them")
_MOST = 40  # dates of an article that are tried for one length


def lasting_times(reading: Reading) -> Iterator[Counted]:
    """Each length that has lasted until publication, with the first date it may count from.

    A date counts when its sentence speaks of the same one. One that fits is preferred; where none does, a date is
    given only when its sentence says how the state began.
    """
    if reading.published is None:
        return
    today = DayRange(reading.published, reading.published)
    for number, one in enumerate(reading.statements):
        value = _lasting(reading, one)
        if value is None or (length := length_of(value)) is None:
            continue
        began = _beginnings(one)
        counted = [
            (Counted(value, length, days, raw, today, value.comparator, today=True), told)
            for days, raw, told in _dates_before(reading, number, one, began)
        ]
        fitting = [found for found, _ in counted if found.fits]
        wrong = [found for found, told in counted if told]
        if fitting or wrong:
            yield (fitting or wrong)[0]


def _lasting(reading: Reading, one: Statement) -> Value | None:
    """The length of a sentence such as "She has been missing for two years"; None when it says from when itself."""
    for value in one.values:
        if value.kind is ValueKind.DURATION and reading.low[max(0, value.start - 4) : value.start] == "for ":
            since = reading.low.startswith((" since", " after"), value.end)
            dated = since or any(explicit_days(other) for other in one.values)
            return None if dated or _LASTS.isdisjoint(one.words) else value
    return None


def _beginnings(one: Statement) -> frozenset[str]:
    """The words that would say how the state of this sentence began."""
    found: frozenset[str] = frozenset()
    for word in one.words:
        found |= _BEGINNINGS.get(word, found)
    return found


def _dates_before(
    reading: Reading, number: int, one: Statement, began: frozenset[str]
) -> Iterator[tuple[DayRange, str, bool]]:
    """Dates of earlier sentences about the same one, in order; and whether the sentence says how it began."""
    own = _parts(one)
    tried = 0
    for at, other in enumerate(reading.statements[:number]):
        dated = [(days, value.raw) for value in other.values if (days := explicit_days(value))]
        if not dated:
            continue
        near = at == number - 1 and bool(_PRONOUNS & set(one.words[:3]))
        if own & _parts(other) or near:
            tried += 1
            if tried > _MOST:
                return
            told = bool(began & set(other.words)) and len(dated) == 1
            yield from ((days, raw, told) for days, raw in dated)


def _parts(one: Statement) -> set[str]:
    """The last words of the names a sentence holds."""
    return {name.raw.split()[-1].lower() for name in one.names}
