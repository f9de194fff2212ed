"""One deed told from both ends: "Lund beat Varby" and "Varby lost to Lund", "sold a mill to" and "bought it from"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.two_ended import other_stems, told

if TYPE_CHECKING:
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.who.two_ended import Ends
    from claimcheck.core.model.finding import Token


def from_other_end(side: Side) -> dict[int, int]:
    """The claim's verbs whose deed the passage tells from the other end, each with the passage's verb for it."""
    ours = told(side.claim)
    if not ours or side.passage.by_stem.keys().isdisjoint(other_stems(side.claim)):
        return {}
    theirs, found = told(side.passage), {}
    for verb, ends in ours.items() if theirs else ():
        places = _places(side, ends)
        for other, there in theirs.items():
            if not (_is_other_telling(side, verb, other, ends, there) and _meets(places, there)):
                continue
            if ends.thing is None or ends.thing in side.matched:
                found[verb] = other
    return found


def tells(side: Side, verb: int) -> bool:
    """True where the passage tells the claim's deed, at its word *verb*, from the other end."""
    return verb in side.converse


def turned(side: Side) -> tuple[Token, Token] | None:
    """The ends of the claim's deed that stand in the passage each at the other one, told by its other verb; or None.

    "Norda sold Tessel a mill" beside "Norda bought a mill from Tessel".
    """
    if not told(side.claim) or side.passage.by_stem.keys().isdisjoint(other_stems(side.claim)):
        return None
    for verb, ends in told(side.claim).items():
        places = _places(side, ends)
        for other, there in told(side.passage).items():
            if ends.told_by == "both" or not _is_other_telling(side, verb, other, ends, there):
                continue
            if _crosses(places, there):
                mine = (ends.first or ends.second)[-1]
                other_end = (there.second if ends.first else there.first)[-1]
                return side.claim.token_of(mine, mine), side.passage.token_of(other_end, other_end)
    return None


def _is_other_telling(side: Side, verb: int, other: int, ours: Ends, theirs: Ends) -> bool:
    """True for one sort of deed by verbs of different ends; of one that both do, by the same verb."""
    if ours.sort != theirs.sort:
        return False
    if ours.told_by != "both":
        return ours.told_by != theirs.told_by
    return side.claim.words[verb].stem == side.passage.words[other].stem


_Places = tuple[frozenset[int], frozenset[int]]


def _places(side: Side, ends: Ends) -> _Places | None:
    """The passage's words for the claim's ends; None where it has not all of those that the claim names."""
    first, second = side.where(*ends.first), side.where(*ends.second)
    if (ends.first and not first) or (ends.second and not second) or not (first or second):
        return None
    return first, second


def _meets(places: _Places | None, there: Ends) -> bool:
    """True where each end that the claim names stands in the passage at that end, or for what both do at the other."""
    if places is None:
        return False
    first, second = places
    mine, other = (there.second, there.first) if there.told_by == "both" else (there.first, there.second)
    if not first.isdisjoint(other) or not second.isdisjoint(mine):
        return False
    return (not first or not first.isdisjoint(mine)) and (not second or not second.isdisjoint(other))


def _crosses(places: _Places | None, there: Ends) -> bool:
    if places is None:
        return False
    first, second = places
    straight = not first.isdisjoint(there.first) or not second.isdisjoint(there.second)
    crossed = (not first or not first.isdisjoint(there.second)) and (
        not second or not second.isdisjoint(there.first)
    )
    return crossed and not straight
