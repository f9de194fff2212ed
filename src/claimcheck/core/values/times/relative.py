"""Words that are a day by themselves: "today", "yesterday", "tonight", "last night", "this morning"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import DAY_PARTS, WEEKDAYS, Unit
from claimcheck.core.values.times.piece import Calendar, Origin, Repeat
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tomorrows": 1}
_LEADS = {"this": 0, "last": -1, "that": 0, "yesterday": -1, "tomorrow": 1, "same": 0, "today": 0}


def day(t: Tokens, i: int, floor: int) -> Calendar:
    """Reads "today", "yesterday", "tomorrow", "tonight"."""
    part = "NI" if t.lower[i] == "tonight" else None
    last = i + 1
    after = t.lower[last]
    if part is None and after in ("morning", "afternoon", "evening", "night"):
        last += 1
    return Calendar(i, last, Unit.DAY, shift=_DAYS[t.lower[i]], day_part=part)


def day_part(t: Tokens, i: int, floor: int) -> Calendar | Repeat | None:
    """Reads "this morning", "last night", "Wednesday night", "every evening"."""
    part = DAY_PARTS[t.lower[i]]
    before = t.lower[i - 1] if i > floor else ""
    if before in ("every", "each"):
        return Repeat(i - 1, i + 1, f"XXXX-XX-XXT{part}")
    if before in ("this", "last", "that") or (before == "same" and t.lower[i - 2] in ("the", "that")):
        first = i - 1 - (before == "same")
        origin = Origin.MENTION if before in ("that", "same") else Origin.REFERENCE
        return Calendar(
            first, i + 1, Unit.DAY, shift=-1 if before == "last" else 0, origin=origin, day_part=part
        )
    if t.lower[i + 1] in ("before", "after") and before == "the":
        return _night_before(t, i, part)
    beside = {"next": 1, "following": 1, "previous": -1}.get(before, 0)
    if beside and t.lower[i - 2] == "the" and i - 2 >= floor:
        return Calendar(i - 2, i + 1, Unit.DAY, shift=beside, origin=Origin.MENTION, day_part=part)
    return _by_itself(t, i, before, floor, part)


def _by_itself(t: Tokens, i: int, before: str, floor: int, part: str) -> Calendar | None:
    """Reads "late afternoon", "mid-morning", "at dawn"."""
    if before in WEEKDAYS or t.lower[i] == "overnight":
        return None
    if before in DASHES and t.lower[i - 2] == "mid" and i - 2 >= floor:
        return Calendar(i - 2, i + 1, Unit.HOUR, day_part=part)
    placed = t.lower[i] in ("dawn", "dusk") and before in ("at", "before", "by", "since", "until")
    first = i - (before in ("early", "late", "mid", "the"))
    if first < i and before != "the" and t.lower[first - 1] == "the" and first - 1 >= floor:
        first -= 1
    return Calendar(
        first, i + 1, Unit.HOUR, day_part=part, strict=before in ("early", "late", "mid") or placed
    )


def _night_before(t: Tokens, i: int, part: str) -> Calendar | None:
    """Reads "the night before", "the morning after", "the night before last"; not "the night before the vote"."""
    then, shift = t.lower[i + 2], -1 if t.lower[i + 1] == "before" else 1
    if then == "last" and shift < 0:
        return Calendar(i - 1, i + 3, Unit.DAY, shift=-2, day_part=part)
    if then.isalnum() and then not in ("and", "but", "when", "in", "at", "on"):
        return None
    return Calendar(i - 1, i + 2, Unit.DAY, shift=shift, origin=Origin.MENTION, day_part=part)


def writing(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "the time of writing", which is the document's own day."""
    if t.lower[i - 3 : i] != ["the", "time", "of"] or i - 3 < floor:
        return None
    return Calendar(i - 3, i + 1, Unit.DAY, shift=0)


def end_of_day(t: Tokens, i: int, floor: int) -> Calendar:
    """Reads "EOD", the end of today."""
    return Calendar(i, i + 1, Unit.DAY, shift=0)


TRIGGERS = (
    {"writing": writing, "eod": end_of_day} | dict.fromkeys(_DAYS, day) | dict.fromkeys(DAY_PARTS, day_part)
)
