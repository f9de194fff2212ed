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
_ALMOST = words("almost nearly virtually practically hardly not")
_SAVE = words("but except bar save")
_REACH = 4  # words between such a word and what it is of


def in_part(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "all" and the passage's "half", said of one thing; None where the passage has "all" for it, too."""
    if claim.by_stem.keys().isdisjoint(_ALL):
        return None
    if (short := _short_of_all(side.passage)) is not None and _short_of_all(claim) is None:
        all_of_it = next(n for n, low in enumerate(claim.low) if low in _ALL or claim.words[n].stem in _ALL)
        return claim.token_of(all_of_it, all_of_it), side.passage.token_of(*short)
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


def _short_of_all(reading: Reading) -> tuple[int, int] | None:
    """The first and last word of "almost every", or of "all members but"; None where there is neither."""
    low = reading.low
    for number in range(len(low)):
        if low[number] in _ALL and low[number] != "both":
            if number and low[number - 1] in _ALMOST:
                return number - 1, number
            save = [n for n in range(number + 1, min(number + _REACH, len(low))) if low[n] in _SAVE]
            if save and not any(reading.is_broken(n) for n in range(number + 1, save[0] + 1)):
                return number, save[0]
    return None


def _part(passage: Reading, place: int) -> int | None:
    """The word for a part right before the "of" that leads in the word at *place*, or None."""
    low = [word.text.lower() for word in passage.words[max(0, place - _REACH) : place]]
    if "of" not in low:
        return None
    at = max(0, place - _REACH) + len(low) - 1 - low[::-1].index("of") - 1
    told = at >= 0 and (passage.words[at].text.lower() in _PARTS or at in passage.in_value)
    return at if told else None
