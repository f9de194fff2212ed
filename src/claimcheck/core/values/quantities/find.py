"""The walk over a text's tokens: at each one that can begin a number, the rules of this package are asked."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import NUMBER_WORDS
from claimcheck.core.values.quantities import ages, markup, money, multiples, silence, statements, vague
from claimcheck.core.values.quantities.antecedents import with_antecedent
from claimcheck.core.values.quantities.multiples import multiple_word, multiplied
from claimcheck.core.values.quantities.pieces import piece_at, runs_on
from claimcheck.core.values.quantities.ranges import joined
from claimcheck.core.values.quantities.ranks import rank_at
from claimcheck.core.values.quantities.ratios import odds, told
from claimcheck.core.values.tokens import DASHES, SPLIT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claimcheck.core.model.value import Value
    from claimcheck.core.values.quantities.reading import Reading
    from claimcheck.core.values.quantities.statements import Stated
    from claimcheck.core.values.tokens import Tokens

    _Rules = tuple[Callable[[Tokens, int], Stated | None], ...]

_ARTICLES = frozenset({"a", "an"})
_TYING = DASHES | {"times", "fold", "in", "out"}
"""What makes a number a multiple, odds or part of a name, where it stands behind it; so do letters glued on."""
_BEHIND_ARTICLES = NUMBER_WORDS | vague.BEHIND_ARTICLE
TRIGGERS = (
    NUMBER_WORDS
    | multiples.TRIGGERS
    | vague.TRIGGERS
    | money.TRIGGERS
    | markup.TRIGGERS
    | {"a", "an", "minus", "negative"}
)
"""The words a quantity can begin at; it also can at digits."""


def find_quantities(tokens: Tokens, text: str, taken: Sequence[Value], places: Sequence[int]) -> list[Value]:
    """The quantities *text* asserts, by position, none overlapping another or one of *taken*.

    *places* are the tokens among which they begin, in order: those with digits or one of ``TRIGGERS``.
    A range ("between 90 and 120"), a score and most vague numbers have no ``number``: no one number is printed.
    A range's ``amount`` is all between its ends; a score's tally, "63-5", stands in its ``note``.
    """
    ends = sorted(taken, key=attrgetter("start")) if len(taken) > 1 else taken
    out: list[Value] = []
    resume = nearest = 0
    for i in places:
        if i < resume or not _may_begin(tokens, i):
            continue
        while nearest < len(ends) and ends[nearest].end <= tokens.start[i]:
            nearest += 1
        limit = ends[nearest].start if nearest < len(ends) else len(text)
        if limit <= tokens.start[i]:
            continue
        found, resume = _at(tokens, i, limit)
        behind = ends[nearest - 1].end if nearest else 0  # "US" before "$" may be somebody's already
        for value in found:
            if behind <= value.start and value.end <= limit and (not out or out[-1].end <= value.start):
                out.append(with_antecedent(text, value, out[-1]) if out else value)
    return out


def _may_begin(t: Tokens, i: int) -> bool:
    """True for digits and for the words that begin a quantity: an article does only before a number word."""
    word = t.lower[i]
    if word in _ARTICLES:
        return t.lower[i + 1] in _BEHIND_ARTICLES
    return word in TRIGGERS or word.isdecimal()


def _at(t: Tokens, i: int, limit: int) -> Stated:
    """The values that begin at token *i* and the token to go on from; none reaches past place *limit*."""
    if not silence.between_words(t, i):
        for rule in _BY_WORD.get(t.lower[i], _AT_DIGITS):
            stated = rule(t, i)
            if stated is not None:
                return stated
    piece = piece_at(t, _signed(t, i))
    if piece is None or piece.end > limit:
        return [], i + 1
    if piece.numeral.ordinal:
        return statements.ordinal(t, piece)
    stated = _bare(t, piece, limit) if piece.unit is None else None
    if stated is not None:
        return stated
    pair = joined(t, piece)
    if pair is not None and pair.b.end <= limit:
        return statements.together(t, pair)
    return statements.single(t, piece)


def _address(t: Tokens, i: int) -> Stated:
    return [], markup.markup_end(t, i)


def _tally(t: Tokens, i: int) -> Stated | None:
    found = told(t, i)
    return statements.tally(t, i, *found) if found else None


def _rank(t: Tokens, i: int) -> Stated | None:
    found = rank_at(t, i)
    return statements.rank(t, *found) if found else None


def _label(t: Tokens, i: int) -> Stated | None:
    quiet = silence.label_end(t, i)
    return ([], quiet) if quiet > i else None


def _multiple(t: Tokens, i: int) -> Stated:
    found = multiple_word(t, i)
    return statements.times(t, i, found) if found else ([], i + 1)


def _hazy(t: Tokens, i: int) -> Stated | None:
    found = vague.vague_at(t, i)
    return statements.vaguely(t, found) if found else None


_AT_DIGITS: _Rules = (_tally, _rank, _label)
_BY_WORD: dict[str, _Rules] = {
    **dict.fromkeys(TRIGGERS, (_rank, _label)),
    **dict.fromkeys(vague.TRIGGERS, (_label, _hazy)),
    **dict.fromkeys(multiples.TRIGGERS, (_multiple,)),
    **dict.fromkeys(markup.TRIGGERS, (_address,)),
}
"""What is asked at a word before it is read as a plain number."""


def _signed(t: Tokens, i: int) -> int:
    """The token where the digits at *i* begin: a decimal point or minus sign before them is theirs."""
    if not t.lower[i].isdecimal() or i == 0 or t.end[i - 1] != t.start[i]:
        return i
    apart = i == 1 or t.end[i - 2] < t.start[i - 1] or t.lower[i - 2] in "(~<>=≈" + SPLIT
    return i - (apart and (t.lower[i - 1] == "." or t.lower[i - 1] in DASHES))


def _leads_to_name(t: Tokens, at: int) -> bool:
    """True where a dash at *at* ties the number before it to digits that run on into letters: "4-5G"."""
    if t.lower[at] not in DASHES or not (t.glued(at - 1) and t.glued(at) and t.lower[at + 1].isdecimal()):
        return False
    other = piece_at(t, at + 1)
    return other is not None and other.unit is None and not other.numeral.ordinal and runs_on(t, other.next)


def _bare(t: Tokens, piece: Reading, limit: int) -> Stated | None:
    """What a number without a unit is where it is no plain count: a multiple, odds, a share, an age; or a name."""
    behind = t.lower[piece.next]
    if behind in _TYING or (behind.isalpha() and t.glued(piece.next - 1)):
        stated = _tied(t, piece, limit)
        if stated is not None:
            return stated
    if piece.numeral.fraction:
        return statements.part(t, piece)
    return statements.years_of_age(t, piece) if ages.is_age(t, piece) else None


def _tied(t: Tokens, piece: Reading, limit: int) -> Stated | None:
    """What a number is that the word behind it makes a multiple, odds or a name: "5x", "3-fold", "1 in 5", "5G"."""
    times = multiplied(t, piece.numeral)
    if times and times.end <= limit:
        return statements.times(t, piece.start, times)
    if runs_on(t, piece.next) or _leads_to_name(t, piece.next):
        return [], piece.next + 1
    chance = odds(t, piece.numeral)
    return statements.odds(t, piece, *chance) if chance and chance[1].end <= limit else None
