"""One surname, two people: Frank Orlen is not Agnes Orlen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.names import names_of
from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.who.names import Name
    from claimcheck.core.model.finding import Token

_TITLES = words(
    """
    mr mrs ms miss dr sir dame lord lady prof professor cllr councillor judge justice president mayor minister senator
    inspector sergeant captain colonel general chief king queen prince princess father sister pope bishop
    """
)


def namesake(side: Side) -> tuple[Token, Token] | None:
    """A name of the claim, and the passage's of the same surname and another given name; or None."""
    for name in names_of(side.claim):
        if (initials := _other_initial(side, name.last)) is not None:
            return initials
        given = [n for n in capitals(side.claim, range(name.first, name.last)) if n in side.claim.content]
        if not given or any(n in side.matched for n in given) or name.last not in side.matched:
            continue
        if (earlier := _named_before(side, name, given)) is not None:
            return earlier
        for place in side.matched[name.last][0]:
            other = given_before(side.passage, place)
            if other is not None and not short_for(side.claim, given, side.passage.words[other].text):
                claim, words = side.claim, side.passage.words
                return (
                    claim.token(claim.words[given[0]].start, claim.words[name.last].end),
                    side.passage.token(words[other].start, words[place].end),
                )
    return None


def _named_before(side: Side, name: Name, given: list[int]) -> tuple[Token, Token] | None:
    """The same for a bare surname, by the last sentence that has it with a given name."""
    claim, stem = side.claim, side.claim.words[name.last].stem
    if any(given_before(side.passage, place) is not None for place in side.matched[name.last][0]):
        return None
    for reading in side.earlier():
        for place in reading.by_stem.get(stem, ()):
            other = given_before(reading, place)
            if other is None:
                continue
            if short_for(claim, given, reading.words[other].text):
                return None
            return (
                claim.token(claim.words[given[0]].start, claim.words[name.last].end),
                reading.token_of(other, place),
            )
    return None


def _other_initial(side: Side, surname: int) -> tuple[Token, Token] | None:
    """The surname with its initial, where the unit has it with other initials alone: "J. Orlen", "T. Orlen"."""
    ours, claim, words = _initial_before(side.claim, surname), side.claim, side.passage.words
    places = side.matched[surname][0] if ours and surname in side.matched else ()
    initials = [_initial_before(side.passage, place) for place in places]
    if not initials or not all(initials) or ours in initials:
        return None
    return (
        claim.token_of(surname - 1, surname),
        side.passage.token(words[places[0] - 1].start, words[places[0]].end),
    )


def _initial_before(reading: Reading, place: int) -> str:
    """The letter of "J. Orlen", or ""."""
    if not place or len(reading.words[place - 1].text) != 1:
        return ""
    lead = reading.words[place - 1]
    return lead.text if lead.text.isupper() and reading.text[lead.end : lead.end + 1] == "." else ""


def given_before(passage: Reading, place: int) -> int | None:
    """The given name right before a surname, or None: a title and a word of office are none."""
    lead = place - 1
    if lead < 0 or passage.is_broken(place) or lead not in capitals(passage, range(lead, place)):
        return None
    inside = any(name.first <= lead and name.last == place for name in names_of(passage))
    return lead if inside and not is_owner(passage, lead) else None


def short_for(claim: Reading, given: list[int], other: str) -> bool:
    """True where one is an initial or a short form of the other: "J." and "Jonas", "Tom" and "Thomas"."""
    names = [claim.words[n].text for n in given]
    return any(a[0] == other[0] and (1 in (len(a), len(other)) or a[:2] == other[:2]) for a in names)


def capitals(reading: Reading, numbers: range) -> list[int]:
    """The numbers of the capitalised words among *numbers*, titles aside."""
    words = reading.words
    return [
        n
        for n in numbers
        if words[n].text[0].isupper() and not words[n].function and words[n].text.lower() not in _TITLES
    ]
