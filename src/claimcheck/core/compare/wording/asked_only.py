"""What a passage only asks or tests: "did not test whether the skill is passed on" says nothing of the skill."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_SHARE = 0.7  # of the claim's words there that stand behind "whether"


def behind_whether(claim: Reading, side: Side) -> Token | None:
    """The "whether" behind which the passage has nearly all of a claim that asks nothing; or None."""
    marks = side.passage.by_stem.get("whether", ())
    if not marks or "whether" in claim.by_stem or claim.values:
        return None
    mark = marks[0]
    heard = [min(places) for places, _ in side.matched.values() if places]
    if sum(place > mark for place in heard) < _SHARE * len(heard):
        return None
    word = side.passage.words[mark]
    return side.passage.token(word.start, word.end)
