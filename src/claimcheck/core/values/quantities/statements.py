"""Values out of what was read: each function returns the values stated and the token to go on from."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import Interval
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.values.numerals import Numeral
from claimcheck.core.values.quantities.bounds import ABOUT, EQUAL, Bound, bound_before, bound_behind
from claimcheck.core.values.quantities.counts import count_stands
from claimcheck.core.values.quantities.nouns import counted_behind
from claimcheck.core.values.quantities.ordinals import ordinal_stands, placed
from claimcheck.core.values.quantities.percent import effort
from claimcheck.core.values.quantities.pieces import unit_behind
from claimcheck.core.values.quantities.ranges import Join
from claimcheck.core.values.quantities.ratios import part_stands
from claimcheck.core.values.quantities.reading import Reading, Unit

if TYPE_CHECKING:
    from claimcheck.core.values.quantities.ranges import Joined
    from claimcheck.core.values.quantities.vague import Vague
    from claimcheck.core.values.tokens import Tokens

Stated = tuple[list[Value], int]
_NONE = Decimal(0)
_TWO_HUNDREDTHS = Decimal("0.02")


def single(t: Tokens, piece: Reading) -> Stated:
    """One number: with its unit, or as a count where it counts something."""
    if piece.unit is None:
        bound, behind = _bound(t, piece)
        counting = piece._replace(next=behind) if behind > piece.next else piece
        stands, noun = count_stands(t, counting)
        if not stands:
            return [], piece.next
        return [_stated(t, piece, ValueKind.COUNT, bound, noun)], behind
    if piece.symbol == "%" and effort(t, piece.start, int(piece.number)):
        return [], piece.next
    bound, behind = _bound(t, piece)
    return [_stated(t, piece, piece.unit.kind, bound)], behind


def _bound(t: Tokens, piece: Reading) -> tuple[Bound, int]:
    """The comparator round *piece* and the token behind both; what stands before wins, "some 40-plus" aside."""
    before = bound_before(t, piece.start)
    behind, at = bound_behind(t, piece.next)
    floor = before is ABOUT and behind.one_sided
    return (behind if floor or before is EQUAL else before), at


def _stated(t: Tokens, piece: Reading, kind: ValueKind, bound: Bound, counted: str | None = None) -> Value:
    start, number = t.start[piece.start], piece.number
    return Value(
        kind=kind,
        start=start,
        end=piece.end,
        raw=t.text[start : piece.end],
        number=number,
        amount=bound.widen(piece.amount(), number),
        comparator=bound.comparator,
        unit=piece.symbol,
        counted=counted,
    )


def together(t: Tokens, pair: Joined) -> Stated:
    """Two numbers read as one: a range or a score is one value, a pair is two that share their unit."""
    a, b = pair.a, pair.b
    bound, behind = bound_behind(t, b.next)
    kind = b.unit.kind if b.unit else ValueKind.COUNT
    noun = None if b.unit else counted_behind(t, b.next)
    if pair.join is Join.PAIR:
        kinds = a.unit.kind if a.unit else ValueKind.COUNT, kind
        first = _stated(t, a, kinds[0], bound_before(t, a.start), noun)
        return [first, _stated(t, b, kinds[1], bound, noun)], behind
    start = t.start[a.start]
    raw = t.text[start : b.end]
    if pair.join is Join.SCORE:
        return [Value(ValueKind.RATIO, start, b.end, raw, unit=b.symbol, note=pair.tally)], b.next
    amount, comparator = Interval(min(a.number, b.number), max(a.number, b.number)), Comparator.BETWEEN
    before = bound_before(t, a.start)
    if before.one_sided:  # "up to 30 or 40"
        amount = before.widen(amount, b.number if before.below is None else a.number)
        comparator = before.comparator
    return [
        Value(kind, start, b.end, raw, amount=amount, comparator=comparator, unit=b.symbol, counted=noun)
    ], b.next


def odds(t: Tokens, piece: Reading, ratio: Decimal, below: Numeral) -> Stated:
    """Odds as a ratio: "one in five" is a fifth, give or take a hundredth."""
    step = min(piece.numeral.step or _TWO_HUNDREDTHS, ratio / 5)
    whole = piece.numeral._replace(number=ratio, step=step, next=below.next, end=below.end, fraction=True)
    found = piece._replace(numeral=whole, next=below.next, end=below.end)
    noun = counted_behind(t, below.next)
    return [_stated(t, found, ValueKind.RATIO, bound_before(t, piece.start), noun)], below.next


def times(t: Tokens, start: int, numeral: Numeral) -> Stated:
    """A multiple of what something is held against: "three times as many" is three, a tenth of it either way."""
    found = Reading(start, numeral.next, numeral.end, numeral, None)
    return [_stated(t, found, ValueKind.RATIO, bound_before(t, start))], numeral.next


def rank(t: Tokens, start: int, numeral: Numeral) -> Stated:
    """A rank, with the noun it places: "number three" is third."""
    found = Reading(start, numeral.next, numeral.end, numeral, None)
    return [_stated(t, found, ValueKind.ORDINAL, EQUAL, placed(t, numeral))], numeral.next


def tally(t: Tokens, i: int, said: str, behind: int) -> Stated:
    """Two numbers held against each other, "3:1"; their tally, "3-1", stands in the note."""
    start, end = t.start[i], t.end[behind - 1]
    return [Value(ValueKind.RATIO, start, end, t.text[start:end], note=said)], behind


def part(t: Tokens, piece: Reading) -> Stated:
    """A share: "half of the members", "two-thirds"."""
    if not part_stands(t, piece.start, piece.numeral):
        return [], piece.start + 1
    return [_stated(t, piece, ValueKind.RATIO, bound_before(t, piece.start))], piece.next


def years_of_age(t: Tokens, piece: Reading) -> Stated:
    """The age of a person, in completed years."""
    bound, behind = _bound(t, piece)
    lived = piece._replace(unit=Unit(ValueKind.AGE, "year", piece.next, piece.end))
    return [_stated(t, lived, ValueKind.AGE, bound)], behind


def ordinal(t: Tokens, piece: Reading) -> Stated:
    """A place in an order, with the word it places."""
    if not ordinal_stands(t, piece.start, piece.numeral):
        return [], piece.next
    return [_stated(t, piece, ValueKind.ORDINAL, EQUAL, placed(t, piece.numeral))], piece.next


def vaguely(t: Tokens, found: Vague) -> Stated:
    """A vague number with the unit or noun behind its "of"."""
    start, end, at = t.start[found.start], t.end[found.next - 1], found.next
    unit = unit_behind(t, Numeral(found.amount.low or _NONE, found.of, end))
    if unit is not None:
        end, at = unit.end, unit.next
    return [
        Value(
            kind=unit.kind if unit else ValueKind.COUNT,
            start=start,
            end=end,
            raw=t.text[start:end],
            number=found.number,
            amount=found.amount,
            comparator=Comparator.ABOUT,
            unit=unit.symbol if unit else None,
            counted=None if unit else counted_behind(t, found.of),
            vague=True,
        )
    ], at
