"""Neighbouring pieces that are one expression: "4 p.m. Thursday", "January last year", "the first Monday of May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, Length, Origin, Piece, Repeat
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_LINKS = frozenset(
    ("", ",", "of", "in", "on", "at", "t", "the", "of the", "in the", ", on", "'s", "' s", "'", "(", "for",
     "from", "during"),
)  # fmt: skip
_OF = frozenset(("", ",", "of", "in", "of the", "in the"))
_WEEKLY = frozenset(
    ("of", "beginning", "starting", "commencing", "ending", "ended", "beginning on", "ending on")
)
_LASTING = frozenset(("for", "in", "after", "within", "over", "took", "lasted", "spent"))
_AND = frozenset(("and", "or", "&", "/"))
_TO = frozenset(("to", "until", "till", "through", "thru"))


def join(t: Tokens, pieces: list[Piece]) -> list[Piece]:
    """The pieces with neighbours that are one expression made one."""
    out: list[Piece] = []
    for piece in pieces:
        current = _again(t, out[-1], piece) if out else piece
        while out:
            merged = _merge(t, out[-1], current)
            if merged is None:
                break
            out.pop()
            current = merged
        out.append(current)
    return out


def _again(t: Tokens, left: Piece, right: Piece) -> Piece:
    """*right*, made a recurrence where it shares the "every" of *left*: "every Monday and Thursday"."""
    if not isinstance(left, Repeat) or not isinstance(right, Calendar) or not _plain_weekday(right):
        return right
    listed = " ".join(t.lower[left.last : right.first]) in ("and", "or", ",", ", and", "&")
    weekly = left.timex.startswith("XXXX-WXX-") and t.lower[left.first] in ("every", "each")
    return Repeat(right.first, right.last, f"XXXX-WXX-{right.weekday}") if listed and weekly else right


def _merge(t: Tokens, left: Piece, right: Piece) -> Piece | None:
    gap = right.first - left.last
    if gap > 3:
        return None
    link = " ".join(t.lower[left.last : right.first])
    if isinstance(left, Calendar) and isinstance(right, Calendar):
        return _two(t, left, right, link)
    if isinstance(left, Length) and isinstance(right, Calendar):
        lasting = t.lower[left.first - 1] in _LASTING and link in ("on", "")
        return None if lasting else _counted_from(left, right, link)
    if isinstance(left, Repeat) and isinstance(right, Calendar) and right.unit is Unit.HOUR and not link:
        left.timex, left.last = f"{left.timex}T{right.day_part}", right.last
        return left
    return None


def _two(t: Tokens, left: Calendar, right: Calendar, link: str) -> Piece | None:
    if link in _LINKS or link in _WEEKLY:
        found = _clocked(left, right, link) or _dated(left, right, link) or _contained(left, right, link)
        if found:
            return found
    counted = _counted_weekday(left, right, link)
    if counted:
        return counted
    if link in DASHES or link in _TO:
        if _turned(left, right, link):
            right.inside = left
            return _widen(right, left, right)
        _follow(left, right)
    if link in DASHES or link in _TO or link in _AND:
        _share_year(left, right)
        if left.unit is Unit.MINUTE and right.clock and right.unit is Unit.DAY:
            left.inside = right  # "between 2pm and 4pm on Friday"
    return None


def _follow(left: Calendar, right: Calendar) -> None:
    """Counts "Friday" in "Monday to Friday" from its Monday."""
    if _plain_weekday(left) and _plain_weekday(right) and left.inside is None:
        right.counts_from, right.shift = left, 0


def _plain_weekday(piece: Calendar) -> bool:
    """True for a weekday's name and nothing else."""
    return bool(piece.weekday) and piece.shift is None and piece.number is None and not piece.day


def _clocked(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "4 p.m. Thursday", "Friday at 5", "Friday evening"."""
    timed, dated = (left, right) if left.unit <= Unit.HOUR else (right, left)
    if (
        timed.unit > Unit.HOUR
        or dated.unit is not Unit.DAY
        or dated.clock
        or (dated.day_part and timed.day_part)
    ):
        return None
    if link not in ("", ",", "on", "at", "of", ", on", "on the", "in the", "in", "(", "t") or (
        link == "," and timed.day_part
    ):
        return None
    if timed is right and timed.day_part and link not in ("", "in the"):
        return None
    dated.clock = timed.clock or dated.clock
    dated.day_part = dated.day_part or timed.day_part
    if timed.clock and dated.day_part:
        dated.clock, dated.day_part = _in_part(timed.clock, dated.day_part), None
    return _widen(dated, left, right)


def _in_part(clock: str, part: str) -> str:
    """The clock of "8 tonight", "2:30 this afternoon": behind noon, unless a night's small hours are meant."""
    hour = int(clock[:2])
    later = hour < 12 and part in ("AF", "EV", "NI") and not (part == "NI" and hour < 5)
    return f"{hour + 12}{clock[2:]}" if later else clock


def _widen(piece: Calendar, left: Calendar, right: Calendar) -> Calendar:
    piece.first, piece.last = left.first, right.last
    return piece


def _dated(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "Friday, Oct. 23", "Tuesday 26 May", "Friday the 13th"."""
    if (
        left.weekday
        and left.number is None
        and left.day is None
        and right.unit is Unit.DAY
        and right.day
        and right.weekday is None
    ):
        if link not in ("", ",", "the"):
            return None
        right.weekday = left.weekday
        right.shift = None
        return _widen(right, left, right)
    return None


def _contained(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "January last year", "next year's first quarter", "Tuesday of last week", "the first Monday of May"."""
    if left.unit is Unit.QUARTER and right.keep_unit and not link:
        return _widen(right, left, right)
    if _turned(left, right, link):
        right.inside = left
        return _widen(right, left, right)
    if (
        left.unit in (Unit.WEEK, Unit.WEEKEND)
        and left.shift == 0
        and link in _WEEKLY
        and right.unit is Unit.DAY
    ):
        left.inside = right  # "the week of May 3", "the week ending 7 May"
        return _widen(left, left, right)
    if Unit.DAY <= left.unit < right.unit and not left.year and link in _OF:
        holder = _holder(left, right, link)
        if holder:
            holder.inside = right
            return _widen(left, left, right)
    return None


def _holder(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """What of *left* lies in *right*: itself, or the holiday it counts from ("the third Tuesday after Easter 2014")."""
    festive = left.inside is not None and left.inside.holiday  # "Easter weekend 2016"
    anchor = left.counts_from or (left.inside if left.step or festive else None)
    if anchor and anchor.year is None and anchor.inside is None and right.unit is Unit.YEAR and not link:
        return anchor
    if left.inside:
        return None
    if (
        right.unit is Unit.YEAR
        and left.shift is None
        and (left.month or left.holiday or left.season or left.number)
    ):
        apart = link == "in" and left.unit is Unit.DAY and not left.number  # "on 5 May in 2017" is two dates
        return None if apart else left
    weekly = left.weekday and left.number is None and left.shift is None and right.unit is Unit.WEEK
    return left if weekly or (left.number is not None and link not in ("", ",")) else None


def _counted_weekday(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "the third Tuesday after Christmas"."""
    if link not in ("after", "before") or not (left.weekday and left.number) or right.unit is not Unit.DAY:
        return None
    left.shift, left.number = (left.number if link == "after" else -left.number), None
    left.counts_from, left.strict = right, True
    return _widen(left, left, right)


def _turned(left: Calendar, right: Calendar, link: str) -> bool:
    """True when the container comes first: "the 1988 third quarter", "next week on Tuesday"."""
    if right.inside or right.year or right.shift is not None:
        return False
    if left.unit is Unit.YEAR and right.unit in (Unit.QUARTER, Unit.HALF):
        return link in ("", "' s", "-")
    return left.unit is Unit.WEEK and bool(right.weekday) and right.number is None and link in ("", "on")


def _counted_from(left: Length, right: Calendar, link: str) -> Calendar | None:
    """Reads "two days after Easter", "three weeks from tomorrow", "the week before Christmas"."""
    sign = {"after": 1, "before": -1, "from": 1, "on": 1, "": 1}.get(link, 0)
    amount, step = left.amounts[0]
    if not sign or amount is None or amount != int(amount) or step < Unit.DAY or len(left.amounts) > 1:
        return None
    if right.unit is not Unit.DAY or step > Unit.YEAR:
        return None
    plain = _plain_weekday(right)
    near = plain or (right.shift in (0, 1) and not right.month)
    if link in ("on", "") and not (step is Unit.WEEK and near):
        return None  # British "a week on Friday", "two weeks today"; not "a week on Monday morning ..."
    if plain and link in ("from", "on"):
        right.shift = 0  # counted from the coming Friday
    found = Calendar(left.first, right.last, Unit.DAY, shift=sign * int(amount), step=step, inside=right)
    found.origin = Origin.REFERENCE
    return found


def _share_year(left: Calendar, right: Calendar) -> None:
    """Gives "May" in "May to July 2017" the year that stands behind its partner."""
    if left.unit is not right.unit or (left.shift is not None and right.shift is not None):
        return
    if left.unit in (Unit.QUARTER, Unit.HALF) and left.number and right.number and left.year is None:
        left.year, left.inside = right.year, left.inside or right.inside  # "Q1 and Q2 2016"
    if left.month and right.month and left.year is None and left.shift is None and left.inside is None:
        if right.inside and right.inside.unit is Unit.YEAR:
            left.inside = right.inside  # "May and June last year"
        later = right.year is not None and (left.month, left.day or 1) > (right.month, right.day or 1)
        left.year = right.year - later if right.year is not None else None
