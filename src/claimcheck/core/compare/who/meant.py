"""Whom a sentence means by its pronoun: the last one named who did anything before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import doer
from claimcheck.core.compare.who.names import names_of
from claimcheck.core.compare.who.namesakes import given_before, short_for
from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.compare.who.phrases import is_named

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_COMPARING = frozenset(("after", "than", "behind", "unlike", "beside", "near", "alongside", "beyond"))
_SIDES = frozenset(("north", "south", "east", "west", "outside", "upstream", "downstream"))
_BESIDE = frozenset((side, "of") for side in _SIDES)
_LEADING = 4  # words before a name, its article among them, in which it is compared


def missing(side: Side) -> Token | None:
    """The claim's doer, a name that neither the deciding sentence has nor one it leans on; None where it has.

    Behind a pronoun the sentence before tells who is meant: a name of the page's title is not, where that has others.
    """
    for ours in side.claim.clauses[:1]:
        mine = doer(side.claim, ours) or ours.subject
        named = [n for n in mine if side.claim.words[n].text[0].isupper() and n in side.claim.content]
        if not named or not is_named(side.claim, mine):
            continue
        elsewhere = not any(n in side.matched for n in named) and _named_doers(side.passage)
        if elsewhere or all(side.credit(n) == 0 for n in named) or _meant_another(side, named):
            return side.claim.token(side.claim.words[named[0]].start, side.claim.words[named[-1]].end)
    return None


def meant_another(side: Side) -> Token | None:
    """The claim's name in "Lund's third defeat", where "their third defeat" is by the sentence before another's."""
    for name in names_of(side.claim):
        named = [n for n in range(name.first, name.last + 1) if n in side.claim.content]
        if _is_part_of_name(side.claim, name.last):
            continue
        if named and is_owner(side.claim, named[-1]) and _meant_another(side, named):
            return side.claim.token(side.claim.words[named[0]].start, side.claim.words[named[-1]].end)
    return None


def _is_part_of_name(claim: Reading, last: int) -> bool:
    """True for the "St Bride's" of "St Bride's Hospice", which owns nothing."""
    after = claim.words[last + 1 : last + 2]
    return bool(after) and after[0].text[0].isupper() and not claim.is_broken(last + 1)


def _meant_another(side: Side, named: list[int]) -> bool:
    """True where the sentence has a pronoun for its doer, and the last named doer before it is somebody else."""
    if any(n in side.matched for n in named) or not side.leans:
        return False
    roots = {side.claim.words[n].root for n in named}
    for reading in side.earlier():
        if not roots.isdisjoint(reading.by_root):
            return _is_compared_there(reading, roots) or _is_namesake_there(side, named, reading)
        if _named_doers(reading):
            return True
    return False


def only_compared(side: Side) -> bool:
    """True where the claim's own subject, a name, stands in the sentence only as what another is compared with.

    "It is the second-longest after the Moss, and is navigable for 40 kilometres" tells nothing of the Moss.
    """
    return beside_another(side) is not None


def beside_another(side: Side) -> Token | None:
    """That subject, or None."""
    passage = side.passage
    if _COMPARING.isdisjoint(passage.low) and _SIDES.isdisjoint(passage.low):
        return None
    for ours in side.claim.clauses[:1]:
        named = [n for n in ours.heads if side.claim.words[n].text[0].isupper()]
        places = side.where(*named)
        others = [c for c in passage.clauses if c.subject and side.heard.isdisjoint(c.subject)]
        if places and others and all(_is_compared(passage, place) for place in places):
            return side.claim.token_of(named[0], named[-1])
    return None


def _is_compared_there(reading: Reading, roots: set[str]) -> bool:
    """True where a sentence has the name only as what its own subject, another name, is compared with."""
    places = [place for root in roots & reading.by_root.keys() for place in reading.by_root[root]]
    return _named_doers(reading) and all(_is_compared(reading, place) for place in places)


def _is_compared(reading: Reading, place: int) -> bool:
    """True for the "Moss" of "after the Moss"."""
    if any(place in clause.subject for clause in reading.clauses):
        return False
    for number in range(place - 1, max(place - 1 - _LEADING, -1), -1):
        if reading.low[number] in _COMPARING or reading.low[number - 1 : number + 1] in _BESIDE:
            return True
        if reading.low[number] != "the" and not reading.words[number].text[0].isupper():
            return False
    return False


def _is_namesake_there(side: Side, named: list[int], reading: Reading) -> bool:
    """True where a sentence has the surname under another given name: Frank, and not Agnes Orlen."""
    given, stem = named[:-1], side.claim.words[named[-1]].stem
    if not given:
        return False
    found = [given_before(reading, place) for place in reading.by_stem.get(stem, ())]
    others = [reading.words[n].text for n in found if n is not None]
    return any(not short_for(side.claim, given, other) for other in others)


def _named_doers(reading: Reading) -> bool:
    """True where a name does something in the sentence, or owns who does."""
    return any(
        name.first in clause.subject and clause.is_finite(reading)
        for name in names_of(reading)
        for clause in reading.clauses
    )
