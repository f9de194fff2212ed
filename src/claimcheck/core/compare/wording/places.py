"""Where it was: in "born in Lund and raised in Varby" each verb has its own place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.clauses import governing
from claimcheck.core.compare.who.names import names_of
from claimcheck.core.compare.who.owners import told
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.who.names import Name
    from claimcheck.core.model.finding import Token

# What is done once, and so in one place.
_ONCE_LISTED = "born died buried founded headquartered"
_ONCE = frozenset(map(stem, _ONCE_LISTED.split()))
_THERE = 4  # words from "there" to the verb: "there were 453 confirmed cases"


class Elsewhere(NamedTuple):
    """The place the claim names for a deed, the one the passage names for it, and whether both cannot be."""

    claim: Token
    passage: Token
    excluded: bool


def elsewhere(claim: Reading, side: Side) -> Elsewhere | None:
    """The first place of the claim that the passage has, but of another deed, while the claim's deed has its own."""
    for name in names_of(claim):
        clause = governing(claim, name.first) if claim.is_placed(name.first) else None
        if clause is None or not clause.governs(name.last) or name.last not in side.matched:
            continue
        if claim.words[clause.verb].function or _is_existential(claim, clause):
            continue  # "there were" tells no deed by which a place could be known
        own = _own_place(side, clause, side.matched[name.last][0])
        if own is not None:
            excluded = claim.words[clause.verb].stem in _ONCE
            return Elsewhere(_token(claim, name), _token(side.passage, own), excluded)
    return None


def _own_place(side: Side, ours: Clause, standing: tuple[int, ...]) -> Name | None:
    """The place of the passage's clause that tells the claim's deed, where the claim's place stands in others only."""
    passage = side.passage
    deeds = told(side, ours)
    if not deeds or any(_is_of(passage, deeds, place) or _is_meant(passage, place) for place in standing):
        return None
    return next(
        (
            name
            for name in names_of(passage)
            if name.last not in side.heard and any(_is_place_of(passage, name, clause) for clause in deeds)
        ),
        None,
    )


def _is_place_of(passage: Reading, name: Name, clause: Clause) -> bool:
    """True for the "Varby" of "was born in Varby" and of "Varby, where she was born"."""
    if passage.is_placed(name.first) and clause.governs(name.first):
        return True
    behind = passage.words[name.last + 1 : name.last + 2]
    return bool(behind) and behind[0].text == "where" and name.last < clause.verb


def _is_meant(passage: Reading, place: int) -> bool:
    """True for the Holm of "Ida Holm, from whom she was divorced": what follows is said of that name."""
    return any(place < whom <= place + 2 for whom in passage.by_stem.get("whom", ()))


def _is_of(passage: Reading, told: list[Clause], place: int) -> bool:
    """True for a place that one of the clauses *told* governs, or that stands before every verb."""
    return governing(passage, place) in told or any(clause.governs(place) for clause in told)


def _is_existential(claim: Reading, clause: Clause) -> bool:
    lead = claim.words[max(0, clause.verb - _THERE) : clause.verb]
    return any(word.text.lower() == "there" for word in lead)


def _token(reading: Reading, name: Name) -> Token:
    return reading.token_of(name.first, name.last)
