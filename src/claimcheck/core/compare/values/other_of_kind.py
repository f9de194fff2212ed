"""The figure of another of its kind: the Lund tower is not the tower of Varby."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS, governing_value
from claimcheck.core.compare.who.names import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_BEHIND = 3  # words behind a noun in which the name stands that tells which it is: "over the river Arn"
_PEOPLES = ("ish", "ese", "ian", "ean", "ch", "can")  # "the Swedish tower" may be any


def is_of_another(side: Side, value: Value, source: Value) -> bool:
    """True where the source's value is told of a thing of the claim's sort by another name.

    Only where the page tells of the claim's own by its name too, and the sentence does not.
    """
    claim = side.claim
    clause = governing_value(claim, value)
    if clause is None or len(clause.heads) != 1:
        return False
    head = clause.heads[0]
    ours = _telling(claim, clause.subject, head)
    if not ours or not ours.isdisjoint(side.passage.by_stem):
        return False
    theirs = governing_value(side.passage, source)
    if theirs is None:
        return False
    kind = claim.words[head].stem
    for other in theirs.heads:
        if side.passage.words[other].stem == kind and (
            named := _telling(side.passage, theirs.subject, other)
        ):
            return named.isdisjoint(claim.by_stem) and _is_told_near(side, kind, ours, named)
    return False


def _is_told_near(side: Side, kind: str, ours: set[str], theirs: set[str]) -> bool:
    """True where a sentence near has the claim's thing by its name, and none has both names."""
    near = (*side.near.around, *side.earlier())
    if any(not ours.isdisjoint(r.by_stem) and not theirs.isdisjoint(r.by_stem) for r in near):
        return False  # it may have two names
    return any(
        not ours.isdisjoint(_telling(reading, range(len(reading.words)), place))
        for reading in near
        if not ours.isdisjoint(reading.by_stem)
        for place in reading.by_stem.get(kind, ())
    )


def _telling(reading: Reading, within: range, head: int) -> set[str]:
    """The stems of the name that tells which one a common noun means: of "the Lund tower", "the tower of Lund"."""
    if reading.words[head].text[0].isupper():
        return set()
    named = {n for name in names_of(reading) for n in range(name.first, name.last + 1)}
    before = head - 1
    if before in within and before in named and not reading.is_broken(head):
        word = reading.words[before].text
        return set() if word.endswith(_PEOPLES) else set(_stems(reading, before, named, -1))
    lead = head + 1
    if lead not in within or reading.low[lead] not in PREPOSITIONS or reading.is_broken(lead):
        return set()
    first = next((n for n in range(lead + 1, lead + 1 + _BEHIND) if n in within and n in named), None)
    return set() if first is None else set(_stems(reading, first, named, 1))


def _stems(reading: Reading, at: int, named: set[int], step: int) -> Iterator[str]:
    while at in named:
        yield reading.words[at].stem
        at += step
