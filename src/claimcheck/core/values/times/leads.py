"""Words in front of a date that say which part or side of it is meant: "late", "the end of", "since", "by"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Bound, Calendar, Part
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_PARTS = {
    "early": Part.EARLY,
    "earlier": Part.EARLY,
    "mid": Part.MIDDLE,
    "late": Part.LATE,
    "later": Part.LATE,
}
_OF = {
    "beginning": Part.EARLY,
    "start": Part.EARLY,
    "turn": Part.EARLY,
    "middle": Part.MIDDLE,
    "end": Part.LATE,
    "close": Part.LATE,
}
_BOUNDS = {
    "since": Bound.SINCE,
    "until": Bound.UNTIL,
    "till": Bound.UNTIL,
    "by": Bound.UNTIL,
    "through": Bound.UNTIL,
    "before": Bound.BEFORE,
    "after": Bound.AFTER,
}


_OF_TWO = {
    ("prior", "to"): Bound.BEFORE,
    ("up", "to"): Bound.UNTIL,
    ("earlier", "than"): Bound.BEFORE,
    ("later", "than"): Bound.AFTER,
}


def lead(t: Tokens, piece: Calendar, floor: int) -> None:
    """Takes the words before *piece* that say its part into it, and notes on which side of it the prose stands."""
    at = piece.first - 1
    if at >= floor and t.lower[at] in DASHES and at - 1 >= floor and t.lower[at - 1] == "mid":
        at -= 1
    word = t.lower[at]
    if at >= floor and word in _PARTS:
        piece.part, piece.first = _PARTS[word], at
        _take_the(t, piece, floor)
    elif word == "of" and at - 1 >= floor and t.lower[at - 1] in _OF and piece.unit >= Unit.WEEK:
        piece.part, piece.first = _OF[t.lower[at - 1]], at - 1
        _take_the(t, piece, floor)
    elif (
        word == "the"
        and at - 1 >= floor
        and t.lower[at - 1] in ("earlier", "later")
        and piece.unit > Unit.DAY
    ) or (word == "in" and at - 1 >= floor and t.lower[at - 1] in ("earlier", "later") and piece.shift == 0):
        piece.first = at - 1
    elif (
        word == "of"
        and t.lower[at - 1] == "hours"
        and t.lower[at - 2] in ("early", "small", "wee")
        and at - 2 >= floor
    ):
        piece.first = at - 2  # "the early hours of Sunday"
        _take_the(t, piece, floor)
    elif word == "sometime" and at >= floor:
        piece.first = at
    piece.bound = _bound(t, piece.first, floor) if piece.first > 0 else None


def _bound(t: Tokens, first: int, floor: int) -> Bound | None:
    """The side that the words before token *first* speak of: "on or before", "prior to", "post-", "up to"."""
    word, before = t.lower[first - 1], t.lower[first - 2] if first > 1 else ""
    if word in DASHES and t.glued(first - 1) and first - 2 >= floor:
        return {"pre": Bound.BEFORE, "post": Bound.AFTER}.get(before)
    found = _OF_TWO.get((before, word)) or _BOUNDS.get(word)
    included = before in ("or", "and", "/") and t.lower[first - 3] == "on"
    if included and word in ("before", "after"):
        return Bound.UNTIL if word == "before" else Bound.FROM
    if word == "than":
        found = _OF_TWO.get((t.lower[first - 2], word))
        negated = t.lower[first - 3] in ("no", "not") and first > 2
        return (
            {Bound.AFTER: Bound.UNTIL, Bound.BEFORE: Bound.FROM}.get(found or Bound.SINCE)
            if negated
            else found
        )
    return None if word == "through" and before in ("all", "right", "halfway", "midway") else found


def _take_the(t: Tokens, piece: Calendar, floor: int) -> None:
    if piece.first - 1 >= floor and t.lower[piece.first - 1] == "the":
        piece.first -= 1
