"""Of what somebody holds an office: Lund's mayor is not the mayor of Varby."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_OFFICES_LISTED = """
    mayor governor president king queen bishop archbishop ambassador captain coach manager chairman chairwoman chair
    director headteacher principal premier chancellor senator editor sheriff minister leader
"""
OFFICES = frozenset(map(stem, words(_OFFICES_LISTED)))
_NEAR = 3  # words between an office and the body it is of


def another(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "mayor of Varby" and the passage's "Lund's mayor", where that has no Varby; or None."""
    if claim.by_stem.keys().isdisjoint(OFFICES):
        return None
    for number, (places, _) in side.matched.items():
        if claim.words[number].stem not in OFFICES:
            continue
        ours = _body(claim, number)
        theirs = [_body(side.passage, place) for place in places]
        if ours is None or ours in side.matched or not theirs or None in theirs:
            continue
        if all(t is not None and t not in side.heard for t in theirs):
            a, b = claim.words[ours], side.passage.words[theirs[0] or 0]
            return claim.token(a.start, a.end), side.passage.token(b.start, b.end)
    return None


def _body(reading: Reading, number: int) -> int | None:
    """The first word of the name an office is of: "Lund" of "Lund's mayor" and of "mayor of Lund"; or None."""
    behind = [word.text.lower() for word in reading.words[number + 1 : number + 3]]
    if behind[:1] == ["of"]:
        at = number + 2 + (behind[1:] == ["the"])
        named = at < len(reading.words) and reading.words[at].text[0].isupper()
        return at if named else None
    for lead in range(number - 1, max(number - 1 - _NEAR, -1), -1):
        if reading.is_broken(lead + 1):
            return None
        if is_owner(reading, lead):
            return lead if reading.words[lead].text[0].isupper() else None
    return None
