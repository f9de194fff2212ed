"""What a word is said of: "the stationary freight train" makes no commuter train stationary."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_BEING = frozenset(("is", "are", "was", "were"))
_LONGEST = 4  # words of the phrase that the word opens


def another(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "was stationary" and the passage's "stationary freight train", which is something else; or None."""
    for clause in claim.clauses[:1]:
        said = clause.verb + 1
        if claim.low[clause.verb] not in _BEING or said not in claim.content:
            continue
        if said not in side.matched or (said + 1 in claim.content and not claim.is_broken(said + 1)):
            continue
        subject = [n for n in clause.subject if n in claim.content]
        places = side.matched[said][0]
        if subject and all(_is_of_another(side, subject, place) for place in places):
            ours, words = claim.words[said], side.passage.words
            last = _phrase(side.passage, places[0]).stop - 1
            return claim.token(ours.start, ours.end), side.passage.token(
                words[places[0]].start, words[last].end
            )
    return None


def _is_of_another(side: Side, subject: list[int], place: int) -> bool:
    """True where the phrase that the word opens has a word the claim has not, and lacks one of its subject's."""
    phrase = _phrase(side.passage, place)
    foreign = any(n not in side.heard for n in phrase)
    return foreign and any(side.where(n).isdisjoint(phrase) for n in subject)


def _phrase(passage: Reading, place: int) -> range:
    """The words of matter right behind a word, which it describes: "freight train" of "stationary freight train"."""
    stop = place + 1
    while stop < len(passage.words) and stop <= place + _LONGEST and not passage.is_broken(stop):
        if passage.words[stop].function or stop in passage.in_value or stop in passage.acts:
            break
        stop += 1
    return range(place + 1, stop)
