"""A deed that the passage has only as a noun, and not as done: "calls for her resignation" are no resignation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import is_passive
from claimcheck.core.compare.wording import polarity
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# What is said of a deed that was not done: right before its noun.
_UNDONE = words(
    """
    planned proposed failed attempted possible potential prospective abandoned aborted imminent pending expected
    intended alleged suspected rumoured rumored threatened future hoped eventual hypothetical mooted would-be
    """
)
# What somebody does about a deed that may come: "demanded", "is delaying", "awaits".
_ABOUT_IT = frozenset(
    map(
        stem,
        words("demand seek await delay postpone urge want need request consider propose plan expect"),
    )
) | frozenset(
    map(
        stem,
        words("mull oppose resist avert avoid threaten support favour favor back endorse advocate prefer"),
    )
)
# What somebody does against it, in the passive too: "the celebration was banned".
_AGAINST_IT = frozenset(
    map(
        stem,
        words(
            """
            prevent escape refuse skip cancel overturn reverse ban abandon scrap drop block halt stop reject forbid foil
            thwart veto revoke lift end quash annul scupper
            """
        ),
    )
)
# And such doings as nouns, with what joins them to it.
_TALK = frozenset(
    map(
        stem,
        words(
            """
            call demand plan proposal push campaign petition bid hope speculation rumour rumor talk question request
            plea pressure possibility threat prospect application deadline vote ballot debate idea case ready up submit
            put apply
            """
        ),
    )
)
_SENT = frozenset(map(stem, words("submit put present send forward bring refer apply")))
_CAME = frozenset(map(stem, words("complete close finish go happen follow come take end win succeed")))
_JOINING = words("for about of over on")
_DETERMINERS = words("the a an his her its their our my this that any")
_REACH_OF_FOR = 6  # and before "for approval"
_REACH = 4  # words before the noun, its adjectives and owner among them


def undone(claim: Reading, side: Side, others: Sequence[Side]) -> tuple[Token, Token] | None:
    """The claim's verb, told as done, and the words of the passage that only speak of it; None where one tells it."""
    clause = next(iter(claim.clauses), None)
    if clause is None or clause.verb not in side.matched or clause.verb in polarity.negated(claim):
        return None
    if clause.verb - clause.first > 0 and "to" in claim.low[clause.first : clause.verb]:
        return None
    leads = [_mark(side.passage, place) for place in side.matched[clause.verb][0]]
    if None in leads or not all(_only_spoken_of(held, clause.verb) for held in others if held is not side):
        return None
    first, last = sorted((leads[0] or 0, side.matched[clause.verb][0][0]))
    if side.passage.words[leads[0] or 0].stem in claim.by_stem:
        return None
    ours, there = claim.words[clause.verb], side.passage.words
    return claim.token(ours.start, ours.end), side.passage.token(there[first].start, there[last].end)


def _only_spoken_of(side: Side, verb: int) -> bool:
    held = side.matched.get(verb, ((), 0.0))[0]
    return all(_mark(side.passage, place) is not None for place in held)


def _mark(passage: Reading, place: int) -> int | None:
    """The word that leaves the noun at *place* undone, or None for a verb, and for a noun told as done."""
    for clause in passage.clauses:
        if _is_told(passage, clause, place):
            return None
        if (
            place in clause.subject
            and passage.words[clause.verb].stem in _AGAINST_IT
            and is_passive(passage, clause)
        ):
            return clause.verb
    at = place - 1
    while at >= 0 and place - at <= _REACH and not passage.is_broken(at + 1):
        word = passage.words[at]
        if passage.low[at] in _UNDONE or word.stem in _ABOUT_IT or word.stem in _AGAINST_IT:
            return at
        if passage.low[at] in _JOINING:
            return _talk(passage, at, place)
        if word.function and passage.low[at] not in _DETERMINERS:
            return None
        at -= 1
    return None


def _is_told(passage: Reading, clause: Clause, place: int) -> bool:
    """True for the verb itself, and for the noun where it is told to have come: "the planned sale was completed"."""
    return clause.verb == place or (place in clause.subject and passage.words[clause.verb].stem in _CAME)


def _talk(passage: Reading, joined: int, place: int) -> int | None:
    """The "calls" of "calls for her resignation", the "submitted" of "submitted to the council for approval"."""
    if joined and passage.words[joined - 1].stem in _TALK:
        return joined - 1
    if passage.low[joined] != "for" or joined + 1 != place:
        return None
    near = range(joined - 1, max(joined - 1 - _REACH_OF_FOR, -1), -1)
    return next((n for n in near if passage.words[n].stem in _SENT), None)
