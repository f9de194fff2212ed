"""What has lasted "for two years and ten months" when another sentence says when it began."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.counted_time import Counted, until_today
from claimcheck.core.notices.explicit import explicit_days
from claimcheck.core.notices.lengths import Length, length_of
from claimcheck.core.notices.since_dates import since_days

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
_LEADS = (" for ", " spent ")
_MOST = 12  # dated sentences of one name that are tried for one length


@dataclass(frozen=True, slots=True)
class _Dated:
    """A sentence with dates: the days of each, and the date itself."""

    number: int
    words: frozenset[str]
    dates: list[tuple[DayRange, Value]]


def lasting_times(reading: Reading) -> Iterator[Counted]:
    """Each length that has lasted until publication, with the first date it may count from.

    A date counts when its sentence speaks of the same one. One that fits is preferred; where none does, a date is
    given only when its sentence says how the state began.
    """
    if reading.published is None:
        return
    lasting = {
        number: value for number, one in enumerate(reading.statements) if (value := _lasting(reading, one))
    }
    if not lasting:
        return
    today = DayRange(reading.published, reading.published)
    dated: dict[
        str, list[_Dated]
    ] = {}  # by the last word of each name, and by subject; "" is the sentence before
    for number, one in enumerate(reading.statements):
        value = lasting.get(number)
        length = length_of(value) if value else None
        if value and length:
            yield from _first(value, length, today, _earlier(dated, one), _beginnings(one))
        dates = [(days, found) for found in one.values if (days := explicit_days(found))]
        dated[""] = [_Dated(number, frozenset(one.words), dates)] if dates else []
        for part in {*_parts(one), *_subjects(one)} if dates else ():
            dated.setdefault(part, []).extend(dated[""])


def _first(
    value: Value, length: Length, today: DayRange, earlier: list[_Dated], began: frozenset[str]
) -> Iterator[Counted]:
    """The length counted from the first date that fits it; else from the first that says how it began; else nothing."""
    wrong: Counted | None = None
    for sentence in earlier:
        for days, dated in sentence.dates:
            counted = until_today(value, length, dated, days, today)
            if counted.fits:
                yield counted
                return
            if wrong is None and len(sentence.dates) == 1 and began & sentence.words:
                wrong = counted
    if wrong:
        yield wrong


def _earlier(dated: dict[str, list[_Dated]], one: Statement) -> list[_Dated]:
    """The dated sentences that speak of the same one, in order: by a name, or right before a pronoun."""
    subject = next(
        (part for part in _subjects(one) if set(one.words[len(part.split()) :][:1]) & _LASTS), "\0"
    )
    keys = {*_parts(one), subject}
    found = {sentence.number: sentence for part in keys for sentence in dated.get(part, ())[:_MOST]}
    if _PRONOUNS & set(one.words[:3]):
        found |= {sentence.number: sentence for sentence in dated.get("", ())}
    return [found[number] for number in sorted(found)]


def _lasting(reading: Reading, one: Statement) -> Value | None:
    """The length of a sentence such as "She has been missing for two years"; None when it says from when itself."""
    for value in one.values:
        if value.kind is ValueKind.DURATION and reading.low.endswith(_LEADS, 0, value.start):
            since = reading.low.startswith((" since", " after"), value.end)
            dated = since or any(explicit_days(other) or since_days(other) for other in one.values)
            return None if dated or _LASTS.isdisjoint(one.words) else value
    return None


def _beginnings(one: Statement) -> frozenset[str]:
    """The words that would say how the state of this sentence began."""
    found: frozenset[str] = frozenset()
    for word in one.words:
        found |= _BEGINNINGS.get(word, found)
    return found


def _parts(one: Statement) -> set[str]:
    """The last words of the names a sentence holds."""
    return {name.raw.split()[-1].lower() for name in one.names}


def _subjects(one: Statement) -> list[str]:
    """What a sentence may begin with: "the quarry", "the old quarry"; none where it begins otherwise."""
    if one.words[:1] != ["the"]:
        return []
    return [" ".join(one.words[:count]) for count in (2, 3, 4) if len(one.words) > count]
