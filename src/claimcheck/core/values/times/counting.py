"""One expression counted from another: "two days after Easter", "the Friday before Easter", "a year ago today"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, Length, Origin, plain_weekday, widen

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens


def counted_weekday(t: Tokens, left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "the third Tuesday after Christmas", "the Friday before Easter"."""
    if link not in ("after", "before") or right.unit is not Unit.DAY:
        return None
    if plain_weekday(left) and t.lower[left.first - 1] == "the" and (right.holiday or right.day):
        left.first, left.number = left.first - 1, 1
    if not left.weekday or not left.number or left.number < 0 or left.inside:
        return None
    left.shift, left.number = (left.number if link == "after" else -left.number), None
    left.counts_from, left.strict = right, True
    return widen(left, left, right)


def beside(t: Tokens, left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "the day before Christmas", "the week after 3 May"."""
    towards = t.lower[left.last - 1] in ("before", "after") and left.shift in (1, -1) and not left.inside
    if (
        link
        or not towards
        or right.unit is not Unit.DAY
        or left.unit not in (Unit.DAY, Unit.WEEK, Unit.MONTH)
    ):
        return None
    left.inside, left.strict, left.origin = right, True, Origin.REFERENCE
    return widen(left, left, right)


def ago(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "a year ago today", "a week ago Tuesday", "ten years ago this month", "two weeks ago on Friday"."""
    counted = left.step is not None and left.origin is Origin.REFERENCE and (left.shift or 0) < 0
    if not counted or left.inside or right.inside or right.clock:
        return None
    near = plain_weekday(right) or (
        right.shift is not None and right.unit <= Unit.MONTH and right.step is None
    )
    if not near or not (link == "" or (link == "on" and left.step is Unit.WEEK)):
        return None
    return Calendar(
        left.first, right.last, right.unit, shift=left.shift, step=left.step, inside=right, note=right.note
    )


def counted_from(left: Length, right: Calendar, link: str) -> Calendar | None:
    """Reads "two days after Easter", "three weeks from tomorrow", "the week before Christmas"."""
    sign = {"after": 1, "before": -1, "from": 1, "on": 1, "": 1}.get(link, 0)
    amount, step = left.amounts[0]
    if not sign or amount is None or amount != int(amount) or step < Unit.DAY or len(left.amounts) > 1:
        return None
    if right.unit is not Unit.DAY or step > Unit.YEAR:
        return None
    plain = plain_weekday(right)
    near = plain or (right.shift in (0, 1) and not right.month)
    if link in ("on", "") and not (step is Unit.WEEK and near):
        return None  # British "a week on Friday", "two weeks today"; not "a week on Monday morning ..."
    if plain and link in ("from", "on"):
        right.shift = 0  # counted from the coming Friday
    found = Calendar(left.first, right.last, Unit.DAY, shift=sign * int(amount), step=step, inside=right)
    found.origin = Origin.REFERENCE
    return found
