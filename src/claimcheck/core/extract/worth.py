"""How much a checker would want a clause checked: a few named signs, each with a weight. It only ranks."""

from __future__ import annotations

from math import exp

from claimcheck.core.extract.sentence import Sentence
from claimcheck.core.extract.worth_weights import BIAS, WEIGHTS
from claimcheck.core.model.extraction import ClaimKind


def signs(sentence: Sentence, kinds: tuple[ClaimKind, ...], first: int, last: int) -> dict[str, float]:
    """The signs of the clause at the tokens *first* to *last* (exclusive), by the names ``WEIGHTS`` has."""
    low = sentence.low[first:last]
    size = sum(1 for word in low if word[0].isalnum())
    found: dict[str, float] = {kind.value: 1.0 for kind in kinds}
    found["names"] = min(len(sentence.within(sentence.names, first, last)), 3)
    found["values"] = min(len(sentence.within(sentence.values, first, last)), 3)
    found["length"] = min(size, 30) / 10
    return found


def worth_of(sentence: Sentence, kinds: tuple[ClaimKind, ...], first: int, last: int) -> float:
    """The clause's worth, 0 to 1, to three digits."""
    total = BIAS + sum(
        WEIGHTS.get(name, 0.0) * size for name, size in signs(sentence, kinds, first, last).items()
    )
    return round(1 / (1 + exp(-total)), 3)
