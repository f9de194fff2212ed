"""One walk over the tokens: a word that can begin or hold a time has its rules tried, every other is passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import SMALL, TENS
from claimcheck.core.values.times import (
    ages,
    clock,
    day_lists,
    decades,
    eras,
    holidays,
    lengths,
    numeric,
    other_ends,
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
from claimcheck.core.values.times.piece import Calendar, Length, Piece
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from claimcheck.core.model.value import Value
    from claimcheck.core.values.tokens import Tokens

    Rule = Callable[[Tokens, int, int], Piece | None]
    _Beside = tuple[Rule, frozenset[str], frozenset[str]]

_NONE: frozenset[str] = frozenset()
_BEHIND_HOUR = DASHES | words(": . , am pm a p to until and o tonight this at in")
_BEHIND_SPOKEN_HOUR = _BEHIND_HOUR | SMALL.keys() | TENS.keys()


def _spoken_hour(t: Tokens, i: int, floor: int) -> Piece | None:
    """The time of day at an hour in words: most such words are none, and have nothing beside them that makes one."""
    behind = t.lower[i + 1]
    if behind in _BEHIND_SPOKEN_HOUR or t.lower[i - 1] == "at" or behind.isdecimal():
        return clock.clock(t, i, floor)
    return None


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
    _RULES[_word] = (_spoken_hour, *_RULES.get(_word, ()))
_SUFFIXES = words("st nd rd th")
_YEAR: _Beside = (years.year, words("ad . '"), words("s ' , ad bc ce bce a b c d e"))
_ONE_DIGIT: tuple[_Beside, ...] = (
    (eras.listed_century, _NONE, _SUFFIXES),
    (numeric.numeric, _NONE, DASHES | words("/ .")),
    (clock.clock, words("at"), _BEHIND_HOUR),
    (day_lists.day_list, words("and or , &"), DASHES | _SUFFIXES | words("to and or , &")),
    _YEAR,
    (ages.apposed, _NONE, words(",")),
)
_TWO_DIGITS: tuple[_Beside, ...] = (
    (ages.side, DASHES, _NONE),
    (ages.in_decade, _NONE, words("s")),
    *_ONE_DIGIT,
)
_SHORT = {1: _ONE_DIGIT, 2: _TWO_DIGITS, 3: (_YEAR,)}
"""What a run of so many digits may begin, with the tokens before and behind it one of which each rule needs."""
_BEFORE_SHORT = _NONE.union(*(before for _, before, _ in _TWO_DIGITS))
_BEHIND_SHORT = _NONE.union(*(behind for _, _, behind in _TWO_DIGITS))
_LONG: dict[int, tuple[Rule, ...]] = {4: (clock.military, years.year), 8: (numeric.numeric,)}
"""What a longer one may."""
_YEAR_LONG = 4
_FOUR_JOINED: tuple[Rule, ...] = (numeric.numeric, clock.military, years.year_range, years.year)
_JOINS = DASHES | words("/ .")
"""What ties four digits to more of them behind."""
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


def _at_digits(t: Tokens, i: int) -> Sequence[Rule]:
    """The rules that may find something at the digits at token *i*."""
    long, behind = len(t.lower[i]), t.lower[i + 1]
    if long not in _SHORT:
        return _FOUR_JOINED if long == _YEAR_LONG and behind in _JOINS else _LONG.get(long, ())
    before = t.lower[i - 1]
    if behind not in _BEHIND_SHORT and before not in _BEFORE_SHORT:
        return ()
    return [rule for rule, leading, following in _SHORT[long] if behind in following or before in leading]


def _pieces(t: Tokens, places: Sequence[int]) -> list[Piece]:
    out: list[Piece] = []
    floor = 0
    for i in places:
        if i < floor:
            continue
        word = t.lower[i]
        for rule in _RULES.get(word) or (_at_digits(t, i) if "0" <= word < ":" else ()):
            piece = rule(t, i, floor)
            if piece is not None:
                if isinstance(piece, Calendar):
                    lead(t, piece, floor)
                out.append(piece)
                floor = piece.last
                if isinstance(piece, Length) and (end := other_ends.other_end(t, piece)):
                    out.append(end)
                    floor = end.last
                break
    if len(out) > 1:
        numeric.settle_order(t, out)
    return out
