"""All of it, or a part: enough for "half of Lund" is not enough for "all of Lund"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_ALL = words("all every both entire whole")
_PARTS = words(
    "half most some many part parts third quarter majority several few much thirds quarters minority one none"
)
_REACH = 4  # words between such a word and what it is of


def in_part(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "all" and the passage's "half", said of one thing; None where the passage has "all" for it, too."""
    if claim.by_stem.keys().isdisjoint(_ALL):
        return None
    for number, word in enumerate(claim.words):
        if word.text.lower() not in _ALL:
            continue
        noun = next(
            (n for n in range(number + 1, min(number + _REACH, len(claim.words))) if n in side.matched), None
        )
        parts = [_part(side.passage, place) for place in side.matched[noun][0]] if noun else []
        if parts and all(part is not None for part in parts):
            theirs = side.passage.words[parts[0] or 0]
            return claim.token(word.start, word.end), side.passage.token(theirs.start, theirs.end)
    return None


def _part(passage: Reading, place: int) -> int | None:
    """The word for a part right before the "of" that leads in the word at *place*, or None."""
    low = [word.text.lower() for word in passage.words[max(0, place - _REACH) : place]]
    if "of" not in low:
        return None
    at = max(0, place - _REACH) + len(low) - 1 - low[::-1].index("of") - 1
    told = at >= 0 and (passage.words[at].text.lower() in _PARTS or at in passage.in_value)
    return at if told else None
