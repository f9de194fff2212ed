"""One walk over the tokens: a word that can begin or hold a time has its rules tried, every other is passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times import (
    ages,
    clock,
    day_lists,
    decades,
    eras,
    holidays,
    lengths,
    numeric,
    quarters,
    recurrences,
    relative,
    reporting,
    seasons,
    units,
    vague,
    weekdays,
    years,
)  # fmt: skip
from claimcheck.core.values.times.build import build
from claimcheck.core.values.times.frame import Frame
from claimcheck.core.values.times.join import join
from claimcheck.core.values.times.leads import lead
from claimcheck.core.values.times.names import words
from claimcheck.core.values.times.piece import Calendar, Piece
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from claimcheck.core.model.value import Value
    from claimcheck.core.values.tokens import Tokens

    Rule = Callable[[Tokens, int, int], Piece | None]

_RULES: dict[str, tuple[Rule, ...]] = {}
for _table in (
    eras.TRIGGERS, holidays.TRIGGERS, day_lists.TRIGGERS, weekdays.TRIGGERS, years.TRIGGERS, decades.TRIGGERS,
    relative.TRIGGERS, quarters.TRIGGERS, seasons.TRIGGERS, reporting.TRIGGERS,
    units.TRIGGERS, lengths.TRIGGERS, vague.TRIGGERS, recurrences.TRIGGERS, ages.TRIGGERS, clock.TRIGGERS,
):  # fmt: skip
    for _word, _rule in _table.items():
        _RULES[_word] = (*_RULES.get(_word, ()), _rule)
_RULES["night"] = (units.unit, relative.day_part)
_RULES["midday"] = (clock.named,)
for _word in ("half", "quarter", "minute", "minutes"):
    _RULES[_word] = (clock.told, *(rule for rule in _RULES[_word] if rule is not clock.told))
_SPOKEN: tuple[Rule, ...] = (years.year,)
for _word in ("nineteen", "eighteen", "seventeen", "sixteen", "twenty", "two"):
    _RULES[_word] = (*_RULES.get(_word, ()), *_SPOKEN)
for _word in words("one two three four five six seven eight nine ten eleven twelve"):  # "ten o'clock"
    _RULES[_word] = (clock.clock, *_RULES.get(_word, ()))
_SHORT: tuple[Rule, ...] = (numeric.numeric, clock.clock, day_lists.day_list, years.year, ages.apposed)
_DIGITS: dict[int, tuple[Rule, ...]] = {
    1: (eras.listed_century, *_SHORT),
    2: (ages.side, ages.in_decade, eras.listed_century, *_SHORT),
    3: (years.year,),
    4: (numeric.numeric, clock.military, years.year_range, years.year),
    8: (numeric.numeric,),
}
"""What a run of so many digits may begin."""
_LONG = 4
_BEFORE_SHORT = DASHES | words("at and or , & ad . '")
_BEHIND_SHORT = DASHES | words(
    "/ . : , ' & s st nd rd th am pm a p b c d e ad bc ce bce to until and or o tonight this at in"
)
"""One of which stands beside a time's fewer than four digits: no rule of theirs reads others."""
TRIGGERS = frozenset(_RULES)
"""The words a time can begin at or hang on; it also can at digits."""


def find_times(t: Tokens, reference: date | None, places: Sequence[int]) -> list[Value]:
    """The times of a text by position, none overlapping another.

    *places* are the tokens among which they begin, in order: those with digits or one of ``TRIGGERS``.
    """
    pieces = _pieces(t, places)
    if not pieces:
        return []
    frame = Frame(t, reference)
    values = [build(piece, frame) for piece in join(t, pieces)]
    return [value for value in values if value is not None]


def _rules_at(t: Tokens, i: int) -> tuple[Rule, ...]:
    """The rules that may find something at token *i*."""
    word = t.lower[i]
    rules = _RULES.get(word)
    if rules is not None:
        return rules
    if not "0" <= word < ":":
        return ()
    if len(word) < _LONG and t.lower[i + 1] not in _BEHIND_SHORT and t.lower[i - 1] not in _BEFORE_SHORT:
        return ()
    return _DIGITS.get(len(word), ())


def _pieces(t: Tokens, places: Sequence[int]) -> list[Piece]:
    out: list[Piece] = []
    floor = 0
    for i in places:
        if i < floor:
            continue
        for rule in _rules_at(t, i):
            piece = rule(t, i, floor)
            if piece is not None:
                if isinstance(piece, Calendar):
                    lead(t, piece, floor)
                out.append(piece)
                floor = piece.last
                break
    if len(out) > 1:
        numeric.settle_order(t, out)
    return out
