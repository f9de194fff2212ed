"""How much a checker would want a clause checked: a few named signs, each with a weight. It only ranks."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from claimcheck.core.extract.stance import judges
from claimcheck.core.extract.verbs import MODALS, tells
from claimcheck.core.extract.worth_weights import BIAS, WEIGHTS
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.extract.sentence import Sentence
    from claimcheck.core.model.kinds import ClaimKind

_SELF = words("i i'm i’m i've i’ve i'll i’ll i'd i’d me my mine myself")
_US = words("we we're we’re we've we’ve we'll we’ll us our ours ourselves")
_YOU = words("you you're you’re you've you’ve you'll you’ll your yours yourself")
_COMPARING = words(
    """
    more less fewer than higher lower bigger smaller larger better worse rise rises rose risen rising
    increase increased increases fall falls fell fallen drop dropped decline declined cut cuts doubled
    tripled double triple half grew grown lost gained most least average rate record
    """
)
_DENYING = words(
    "not no never none nobody nothing without refused denied failed cannot can't can’t didn't didn’t"
)
_ALL = words("all every everybody everyone always entire whole only")
_LONGEST = 40  # words; a longer clause says no more of its worth


def signs(sentence: Sentence, kinds: tuple[ClaimKind, ...], first: int, last: int) -> dict[str, float]:
    """The signs of the clause at the tokens *first* to *last* (exclusive), by the names ``WEIGHTS`` has."""
    low = sentence.low[first:last]
    found: dict[str, float] = {kind.value: 1.0 for kind in kinds}
    found["names"] = min(len(sentence.within(sentence.names, first, last)), 3)
    found["figures"] = min(len(sentence.within(sentence.values, first, last)), 3)
    found["length"] = min(len(low), _LONGEST) / 10
    marks = (
        ("self", _SELF),
        ("us", _US),
        ("you", _YOU),
        ("modal", MODALS),
        ("compares", _COMPARING),
        ("denies", _DENYING),
        ("all", _ALL),
    )
    found.update((name, 1.0) for name, marked in marks if not marked.isdisjoint(low))
    if tells(low):
        found["tells"] = 1.0
    if judges(low):
        found["judges"] = 1.0
    if sentence.low[-1] == "?":
        found["asks"] = 1.0
    return found


def worth_of(sentence: Sentence, kinds: tuple[ClaimKind, ...], first: int, last: int) -> float:
    """The clause's worth, 0 to 1, to three digits."""
    total = BIAS + sum(
        WEIGHTS.get(name, 0.0) * size for name, size in signs(sentence, kinds, first, last).items()
    )
    return round(1 / (1 + exp(-total)), 3)
