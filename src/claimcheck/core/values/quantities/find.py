"""The walk over a text's tokens: at each one that can begin a number, the rules of this package are asked."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import NUMBER_WORDS
from claimcheck.core.values.quantities import ages, markup, money, silence, statements, vague
from claimcheck.core.values.quantities.pieces import piece_at
from claimcheck.core.values.quantities.ranges import joined
from claimcheck.core.values.quantities.ratios import odds
from claimcheck.core.values.tokens import DASHES, SPLIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.model.value import Value
    from claimcheck.core.values.quantities.reading import Reading
    from claimcheck.core.values.quantities.statements import Stated
    from claimcheck.core.values.tokens import Tokens

_ARTICLES = frozenset({"a", "an"})
_BEHIND_ARTICLES = NUMBER_WORDS | vague.BEHIND_ARTICLE
_TRIGGERS = (
    NUMBER_WORDS | vague.TRIGGERS | money.TRIGGERS | markup.TRIGGERS | {"a", "an", "minus", "negative"}
)


def find_quantities(tokens: Tokens, text: str, taken: Sequence[Value]) -> list[Value]:
    """The quantities *text* asserts, by position, none overlapping another or one of *taken*.

    A range ("between 90 and 120"), a score and most vague numbers have no ``number``: no one number is printed.
    A range's ``amount`` is all between its ends; a score's tally, "63-5", stands in its ``note``.
    """
    ends = sorted(taken, key=attrgetter("start"))
    out: list[Value] = []
    resume = nearest = 0
    for i in _candidates(tokens):
        if i < resume:
            continue
        while nearest < len(ends) and ends[nearest].end <= tokens.start[i]:
            nearest += 1
        limit = ends[nearest].start if nearest < len(ends) else len(text)
        if limit <= tokens.start[i]:
            continue
        found, resume = _at(tokens, i, limit)
        for value in found:
            if value.end <= limit and (not out or out[-1].end <= value.start):
                out.append(value)
    return out


def _candidates(t: Tokens) -> list[int]:
    """The tokens a quantity can begin at, by one look at each word of the vocabulary and one at each token."""
    hits = {word for word in set(t.lower) if word in _TRIGGERS or word.isdecimal()}
    found = [i for i, word in enumerate(t.lower) if word in hits]
    return [i for i in found if t.lower[i] not in _ARTICLES or t.lower[i + 1] in _BEHIND_ARTICLES]


def _at(t: Tokens, i: int, limit: int) -> Stated:
    """The values that begin at token *i* and the token to go on from; none reaches past place *limit*."""
    if t.lower[i] in markup.TRIGGERS:
        return [], markup.markup_end(t, i)
    quiet = silence.label_end(t, i)
    if quiet > i:
        return [], quiet
    hazy = vague.vague_at(t, i) if t.lower[i] in vague.TRIGGERS else None
    if hazy is not None:
        return statements.vaguely(t, hazy)
    piece = piece_at(t, _signed(t, i))
    if piece is None or piece.end > limit:
        return [], i + 1
    if piece.unit is None and not piece.numeral.ordinal and _runs_on(t, piece.next):
        return [], piece.next + 1
    return _read(t, piece, limit)


def _runs_on(t: Tokens, at: int) -> bool:
    """True where letters no rule knows are glued to the digits before token *at*: "5G", "1080i"."""
    return t.glued(at - 1) and t.lower[at - 1].isdecimal() and t.lower[at].isalpha()


def _signed(t: Tokens, i: int) -> int:
    """The token where the digits at *i* begin: a decimal point or minus sign before them is theirs."""
    if not t.lower[i].isdecimal() or i == 0 or t.end[i - 1] != t.start[i]:
        return i
    apart = i == 1 or t.end[i - 2] < t.start[i - 1] or t.lower[i - 2] in "(~<>=≈" + SPLIT
    return i - (apart and (t.lower[i - 1] == "." or t.lower[i - 1] in DASHES))


def _read(t: Tokens, piece: Reading, limit: int) -> Stated:
    if piece.numeral.ordinal:
        return statements.ordinal(t, piece)
    if piece.unit is None:
        chance = odds(t, piece.numeral)
        if chance and chance[1].end <= limit:
            return statements.odds(t, piece, *chance)
        if piece.numeral.fraction:
            return statements.part(t, piece)
        if ages.is_age(t, piece):
            return statements.years_of_age(t, piece)
    pair = joined(t, piece)
    if pair is not None and pair.b.end <= limit:
        return statements.together(t, pair)
    return statements.single(t, piece)
