"""A neighbour's figure denies nothing where the claim's own stands in a sentence that is more about the claim.

"Corn slipped 0.8%. Prices have fallen by a third since 2022." The third is no answer to "corn fell 0.8 percent".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.compare.slots import Side

_LEAST = 1.0  # matter that the claim's own sentence must have and the neighbour's lack


def is_better_told(own: Side, neighbour: Side) -> bool:
    """True where *own*, which has the claim's value, has more of the claim that the other lacks than it lacks."""
    if own is neighbour or _has_the_deed(neighbour, own):
        return False
    here = sum(_lacked(neighbour, own, n) for n in own.matched)
    there = sum(_lacked(own, neighbour, n) for n in neighbour.matched)
    return here > there and here >= _LEAST


def _has_the_deed(neighbour: Side, own: Side) -> bool:
    """True where the other alone has the claim's verb, and its place too, if it names one."""
    claim = own.claim
    verbs = [clause.verb for clause in claim.clauses[:1]]
    told = {clause.verb for clause in neighbour.passage.clauses}
    if not any(not told.isdisjoint(neighbour.where(verb)) and verb not in own.matched for verb in verbs):
        return False
    return not any(claim.is_placed(n) for n in own.matched if n not in neighbour.matched)


def _lacked(side: Side, other: Side, number: int) -> float:
    """The matter of a word of the claim that *other* has and *side* lacks; none for a name that it leans on."""
    if number in side.matched:
        return 0.0
    claim = side.claim
    if number in side.nearby and claim.words[number].text[0].isupper():
        heads = claim.clauses[0].heads if claim.clauses else ()
        if not (number in heads or claim.is_placed(number)):
            return 0.0
    return claim.weights[number] * other.matched[number][1]
