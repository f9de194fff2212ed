"""How near two printed numbers come when one is no exact one: "about 30" and "33", "nearly 60" and "60".

"About" lets a number stray by a tenth, or "about 30" would deny 32. To bear it out the source must come nearer:
nobody prints "about 30" who has 33 in hand.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.model.value import Comparator

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

_PLAIN = frozenset({Comparator.EQUAL, Comparator.ABOUT})
_NEAR = Decimal("0.05")  # of the claim's number
_EXACT, _ABOUT, _NEARLY = "exact", "about", "nearly"


def relate_approximate(claim: Value, source: Value) -> Relation | None:
    """The relation of two plain numbers of which one is about so; None where that does not decide it."""
    if claim.number is None or source.number is None or not {claim.comparator, source.comparator} <= _PLAIN:
        return None
    ours, theirs = _leaning(claim), _leaning(source)
    if ours == theirs == _EXACT:
        return None
    if claim.number == source.number:
        # Below 60 is neither 60 nor about 60, and who says 60 of "nearly 60" says too much; "about" is often dropped.
        unlike = ours != theirs and (ours == _NEARLY or (ours, theirs) == (_EXACT, _NEARLY))
        return Relation.WIDER if unlike else Relation.SAME
    if ours == _EXACT or claim.amount is None or not claim.amount.contains(source.number):
        return None
    if ours == _ABOUT and abs(source.number - claim.number) > abs(claim.number) * _NEAR:
        return Relation.WIDER
    return Relation.SAME


def _leaning(value: Value) -> str:
    """Whether a number is told as it is, as one around it, or as one below it."""
    if value.comparator is Comparator.EQUAL or value.amount is None:
        return _EXACT
    high, number = value.amount.high, value.number
    return _NEARLY if high is not None and number is not None and high <= number else _ABOUT
