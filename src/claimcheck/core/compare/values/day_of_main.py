"""A date stands with its sentence's main verb: in "began in 2016, two years after she joined" nobody joined in 2016."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.wording import told

if TYPE_CHECKING:
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_OPENING = ("after", "before")


def is_of_main(side: Side, value: Value, source: Value) -> bool:
    """True for a date before an "after" or "before" behind which alone the claim's deed is told."""
    passage, claim = side.passage, side.claim
    marks = [n for opening in _OPENING for n in passage.by_stem.get(opening, ())]
    if not marks:
        return False
    verb = told.verb_of(claim, claim.range_of(value.start, value.end)[0])
    places = side.matched[verb][0] if verb in side.matched else ()
    date = passage.range_of(source.start, source.end)[1]
    return bool(places) and all(_is_behind(side, marks, date, place) for place in places)


def _is_behind(side: Side, marks: list[int], date: int, place: int) -> bool:
    """True for a verb whose own clause is opened behind the date, with its subject in between."""
    clause = next((c for c in side.passage.clauses if c.verb == place), None)
    if clause is None or not clause.subject:
        return False
    before = any(other.verb < date for other in side.passage.clauses)
    return before and any(date < mark and mark + 1 == clause.subject.start for mark in marks)
