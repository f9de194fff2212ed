"""What is only sought: who ran for mayor, applied for a post or was nominated for a prize need not have got it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_SEEKING = frozenset(
    map(
        stem,
        words(
            """
            apply bid run stand campaign compete vie audition nominate shortlist longlist tip consider favour contend
            fight aim ask push wait long hope train candidate candidacy nominee contender nomination bidder applicant
            tender lobby
            """
        ),
    )
) | frozenset(("ran", "running", "stood", "fought", "bidding"))
STEMS = _SEEKING
_RUNNING = words("run runs ran running stand stands stood standing wait waited")  # "ran for eight seasons"
# Who did this got it, or already has it.
_GOT = words(
    "award awarded awards won win wins elected got get gets received receive receives obtained gained hired"
)
_LEADS = frozenset(("for", "as"))
_JOINING = frozenset(("and", "or", "but"))
_PHRASE = 6  # words of what is sought
_NEAR = 2  # words between the seeking and its "for"


def sought(hearing: Hearing, side: Side) -> Token | None:
    """The passage's words that only seek what the claim says somebody is, got or won; or None."""
    claim, passage = hearing.claim, side.passage
    clause = next(iter(claim.clauses), None)
    if clause is None or not _SEEKING.isdisjoint(claim.by_stem):
        return None
    aims = list(_aims(hearing, side, clause.verb))
    if not aims:
        return None
    found = [_seeking(passage, place) for place in aims]
    if None in found:
        return None
    first = found[0] or 0
    return passage.token_of(first, max(first, aims[0]))


def _aims(hearing: Hearing, side: Side, verb: int) -> Iterable[int]:
    """The words of the passage that stand for the last thing that the claim says: its figure's, or its last noun's."""
    figures = [f for f in hearing.figures if f.source is not None and f.side is side]
    if figures and figures[-1].source is not None:
        source = figures[-1].source
        return [side.passage.range_of(source.start, source.end)[0]]
    behind = [n for n in hearing.claim.content if n > verb and n in side.matched]
    plain = [n for n in behind if hearing.claim.words[n].text[0].islower()]
    return side.matched[plain[0]][0] if plain else ()


def _seeking(passage: Reading, place: int) -> int | None:
    """The word that seeks what stands at *place*, or None."""
    for number in range(place - 1, max(place - 1 - _PHRASE, 0), -1):
        low = passage.low[number]
        if low in _LEADS:
            return _seeker(passage, number)
        if passage.is_broken(number + 1) or low in _JOINING or passage.finite[number]:
            return None
    return None


def _seeker(passage: Reading, lead: int) -> int | None:
    for number in range(lead - 1, max(lead - 2 - _NEAR, -1), -1):
        if passage.words[number].stem in _SEEKING or passage.low[number] in _SEEKING:
            for_office = passage.low[number] not in _RUNNING or lead + 1 not in passage.in_value
            return number if for_office else None
        if passage.is_broken(number + 1):
            return None
    return None
