"""Neighbouring pieces that are one expression: "4 p.m. Thursday", "January last year", "the first Monday of May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.containers import WEEKLY, contained, turned
from claimcheck.core.values.times.counting import ago, beside, counted_from, counted_weekday
from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, Length, Piece, Repeat, Span, plain_weekday, widen
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_LINKS = frozenset(
    ("", ",", "of", "in", "on", "at", "t", "the", "of the", "in the", ", on", "'s", "' s", "'", "(", "for",
     "from", "during"),
)  # fmt: skip
_LASTING = frozenset(("for", "in", "after", "within", "over", "took", "lasted", "spent"))
_AND = frozenset(("and", "or", "&", "/"))
_TO = frozenset(("to", "until", "till", "through", "thru"))


def join(t: Tokens, pieces: list[Piece]) -> list[Piece]:
    """The pieces with neighbours that are one expression made one."""
    if len(pieces) < 2:
        return pieces
    out: list[Piece] = []
    for piece in pieces:
        current = _again(t, out[-1], piece) if out else piece
        if out:
            out[-1] = _also(t, out[-1], current)
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
    if not isinstance(left, Repeat) or not isinstance(right, Calendar) or not plain_weekday(right):
        return right
    listed = " ".join(t.lower[left.last : right.first]) in ("and", "or", ",", ", and", "&")
    weekly = left.timex.startswith("XXXX-WXX-") and t.lower[left.first] in ("every", "each")
    return Repeat(right.first, right.last, f"XXXX-WXX-{right.weekday}") if listed and weekly else right


def _also(t: Tokens, left: Piece, right: Piece) -> Piece:
    """*left*, made a recurrence where *right* says that both are: "Monday and Tuesday nights"."""
    if not isinstance(left, Calendar) or not isinstance(right, Repeat) or not plain_weekday(left):
        return left
    listed = " ".join(t.lower[left.last : right.first]) in ("and", "or", ",", ", and", "&", "to", "through")
    several = listed and right.timex[:9] == "XXXX-WXX-" and right.timex[10:11] == "T"
    return Repeat(left.first, left.last, f"XXXX-WXX-{left.weekday}{right.timex[10:]}") if several else left


def _merge(t: Tokens, left: Piece, right: Piece) -> Piece | None:
    gap = right.first - left.last
    if gap > 3:
        return None
    link = " ".join(t.lower[left.last : right.first])
    if isinstance(left, Calendar) and isinstance(right, Calendar):
        return _two(t, left, right, link)
    if isinstance(left, Calendar) and isinstance(right, Span):
        return _weekend_of(left, right, link)
    if isinstance(left, Length) and isinstance(right, Calendar):
        lasting = t.lower[left.first - 1] in _LASTING and link in ("on", "")
        return None if lasting else counted_from(left, right, link)
    if isinstance(left, Repeat) and isinstance(right, Calendar) and right.unit <= Unit.HOUR:
        return _timed(left, right, link)
    return None


def _weekend_of(left: Calendar, right: Span, link: str) -> Calendar | None:
    """Reads "the weekend of 3-4 May"."""
    if left.unit is not Unit.WEEKEND or left.shift != 0 or left.inside or link != "of":
        return None
    left.inside, left.last = right.high, right.last
    return left


def _timed(left: Repeat, right: Calendar, link: str) -> Repeat | None:
    """Reads "every Sunday morning", "every Tuesday at 3pm", "daily at 9 a.m."."""
    time = right.clock or right.day_part
    day = "XXXX-XX-XX" if left.timex == "P1D" else left.timex
    if link not in ("", "at") or "T" in left.timex or not day.startswith("XXXX-") or not time:
        return None
    left.timex, left.last = f"{day}T{time}", right.last
    return left


def _two(t: Tokens, left: Calendar, right: Calendar, link: str) -> Piece | None:
    if link in _LINKS or link in WEEKLY:
        found = _clocked(left, right, link) or _dated(left, right, link) or contained(left, right, link)
        if found:
            return found
    counted = counted_weekday(t, left, right, link) or ago(left, right, link) or beside(t, left, right, link)
    if counted:
        return counted
    if left.unit is Unit.QUARTER and link in ("ended", "ending") and left.shift == 0:
        left.inside = right  # "the quarter ended Sept. 30"
    if link in DASHES or link in _TO:
        if turned(left, right, link):
            right.inside = left
            return widen(right, left, right)
        _follow(left, right)
    if link in DASHES or link in _TO or link in _AND:
        _share_year(left, right)
        if left.unit is Unit.MINUTE and right.clock and right.unit is Unit.DAY:
            left.inside = right  # "between 2pm and 4pm on Friday"
    return None


def _follow(left: Calendar, right: Calendar) -> None:
    """Counts "Friday" in "Monday to Friday" from its Monday, "January" in "November to January" from its November."""
    undated = all(
        end.month and not end.year and end.shift is None and not end.inside for end in (left, right)
    )
    if undated and left.unit is right.unit:
        right.counts_from = left
    if plain_weekday(left) and plain_weekday(right) and left.inside is None:
        right.counts_from, right.shift = left, 0


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
    dated.clock, dated.zone = timed.clock or dated.clock, timed.zone or dated.zone
    dated.day_part = dated.day_part or timed.day_part
    if timed.clock and dated.day_part:
        dated.clock, dated.day_part = _in_part(timed.clock, dated.day_part), None
    return widen(dated, left, right)


def _in_part(clock: str, part: str) -> str:
    """The clock of "8 tonight", "2:30 this afternoon": behind noon, unless a night's small hours are meant."""
    hour = int(clock[:2])
    later = hour < 12 and part in ("AF", "EV", "NI") and not (part == "NI" and hour < 5)
    return f"{hour + 12}{clock[2:]}" if later else clock


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
        right.zone = right.zone or left.zone
        right.clock, right.day_part = right.clock or left.clock, right.day_part or left.day_part
        return widen(right, left, right)
    return None


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
