"""Figures of an older event: "the worst since 1962, when 140 died at Brod" counts nobody of today's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.values.dates import CALENDAR

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_OF_ANOTHER = 0.1  # what is left of a kinship with such a figure


def fit(side: Side, there: tuple[int, int]) -> float:
    """What is left of a kinship with the figure at *there*, 0..1: little where its "when" is none of the claim's."""
    stems = side.passage.by_stem
    if ("when" not in stems and "since" not in stems) or "since" in side.claim.by_stem:
        return 1.0
    for date, told in _asides(side.passage):
        if there[0] in told:
            own = any(place in told and _is_telling(side, number) for number, place in _heard(side))
            return 1.0 if own or _has_date(side, date) else _OF_ANOTHER
    return 1.0


def _has_date(side: Side, date: str | None) -> bool:
    return date is not None and any(value.timex == date for value in side.claim.values)


def _heard(side: Side) -> list[tuple[int, int]]:
    return [(n, place) for n, (places, _) in side.matched.items() for place in places]


def _is_telling(side: Side, number: int) -> bool:
    """True for a name of the claim: verbs and what is counted are the same in every event."""
    return side.claim.words[number].text[0].isupper()


@kept
def _asides(reading: Reading) -> list[tuple[str | None, range]]:
    """The clauses opened by "when" right behind a date, each with the date."""
    found: list[tuple[str | None, range]] = []
    for number in reading.by_stem.get("when", ()):
        dated = next(
            (v for v, at in zip(reading.values, reading.places, strict=True) if at[1] == number - 1), None
        )
        if dated is None or dated.kind not in CALENDAR:
            continue
        lead = reading.places[reading.values.index(dated)][0] - 1
        raw = dated.raw.lower().split()[0]
        if raw == "since" or (lead >= 0 and reading.words[lead].text.lower() == "since"):
            found.append((dated.timex, range(number, len(reading.words))))
    return found + [(None, told) for told in _since(reading)]


def _since(reading: Reading) -> list[range]:
    """The clauses that "since" opens: "the worst since a wave killed 19"."""
    marks = reading.by_stem.get("since", ())
    opened = [c for c in reading.clauses if marks and c.subject and c.subject.start - 1 in marks]
    return [range(clause.subject.start, _end(reading, clause.verb)) for clause in opened]


def _end(reading: Reading, verb: int) -> int:
    """The next mark behind a verb."""
    return next((n for n in range(verb + 1, len(reading.words)) if reading.is_broken(n)), len(reading.words))
