"""A state that the claim says goes on, and that the passage ends: "has led it since 2014", "left in 2019"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.who.owners import subjects_agree
from claimcheck.core.match.irregular import PAST_FORMS
from claimcheck.core.match.stems import stem
from claimcheck.core.model.value import ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

GOES_ON = HintedPattern(
    r"\b(?:has|have|['’]s|['’]ve) (?:\w+ )?(?:been|worked|led|served|run|held|lived|owned|ruled|taught|played)\b"
    r".*\bsince\b",
    "since",
)
_UNTIL = HintedPattern(r"\b(?:was|were|had)\b[^.;]*\b(?:until|till)\b", "until till")
UNTIL = frozenset(("until", "till"))
_NOW = frozenset(("is", "are", "has", "have"))
_WAS = frozenset(("was", "were", "had"))
# What tells that a past is over; so does a date that the past has.
_OVER = LatePattern(r"\b(?:used to|once|formerly|previously|at one time|in those days|before|until|till)\b")
_SINCE = frozenset(("since", "now", "still", "today", "currently"))
_ENDS_LISTED = "leave quit resign retire step sack fire dismiss oust replace close dissolve depart stop cease"
_ENDS = frozenset(map(stem, _ENDS_LISTED.split()))


def ended(claim: Reading, side: Side) -> Token | None:
    """The passage's verb that ends what the claim says goes on, or None."""
    if GOES_ON.within(claim) is None or not claim.clauses:
        return None
    passage = side.passage
    for clause in passage.clauses:
        ends = (
            passage.words[clause.verb].stem in _ENDS and passage.words[clause.verb].stem not in claim.by_stem
        )
        if ends and subjects_agree(side, claim.clauses[0], clause) is not False:
            return passage.token_of(clause.verb, clause.verb)
    return None


def lasted(claim: Reading, side: Side) -> Token | None:
    """The passage's "was ... until", where the claim says that it is so; or None."""
    clause = next(iter(claim.clauses), None)
    if clause is None or claim.low[clause.first] not in _NOW or not _NOW.isdisjoint(side.passage.low):
        return None
    found = _UNTIL.within(side.passage)
    return side.passage.token(*found.span()) if found is not None else None


def over(claim: Reading, side: Side) -> Token | None:
    """The passage's verb, in a past that is over, of what the claim says is so now; or None."""
    ours, passage = next(iter(claim.clauses), None), side.passage
    if (
        ours is None
        or not _is_present(claim, ours)
        or _has_dates(claim)
        or not _SINCE.isdisjoint(passage.low)
    ):
        return None
    places = [place for place in _places(side, ours.verb) if place not in passage.in_value]
    if not places or not all(_is_past(passage, place) for place in places):
        return None
    place = places[0]
    marked = _OVER.pattern.search(passage.text, passage.start, passage.end)
    return passage.token_of(place, place) if marked or _has_dates(passage) else None


def _is_present(claim: Reading, ours: Clause) -> bool:
    """True for "has 12 factories" and "lives in Bergen", not for "has left" and "is said"."""
    low = claim.low[ours.first]
    if ours.first != ours.verb:
        return False
    return low in _NOW or (low.endswith("s") and low not in _WAS and low not in PAST_FORMS)


def _places(side: Side, verb: int) -> Sequence[int]:
    word = side.claim.words[verb]
    if verb in side.matched:
        return side.matched[verb][0]
    known = side.passage.by_stem
    return (
        known.get(word.stem) or known.get(stem(side.claim.low[verb][:-1])) or ()
    )  # "lives" is of "life", too


def _is_past(passage: Reading, place: int) -> bool:
    low = passage.low[place]
    used = passage.low[max(0, place - 2) : place] == ("used", "to")
    return used or low in _WAS or low in PAST_FORMS or low.endswith("ed")


def _has_dates(reading: Reading) -> bool:
    return any(
        value.kind in (ValueKind.DATE, ValueKind.PERIOD, ValueKind.DURATION) for value in reading.values
    )
