"""Times of day told in two zones: the same moment, or another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.relation import Relation

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

_NOTED = re.compile(r"time zone ([^;]+)")
_FIGURES = re.compile(r"(?:gmt|utc|z)?\s?([+\-−])(\d{1,2}):?(\d\d)?$")
# Minutes ahead of universal time. A name that is used for several, or with and without summer time, has each.
_OFFSETS = {
    "z": (0,), "gmt": (0,), "utc": (0,), "bst": (60,), "cet": (60,), "cest": (120,), "msk": (180,), "jst": (540,),
    "ist": (60, 120, 330), "et": (-300, -240), "est": (-300, 600), "edt": (-240,), "ct": (-360, -300),
    "cst": (-360, 480), "cdt": (-300,), "mt": (-420, -360), "mst": (-420,), "mdt": (-360,), "pt": (-480, -420),
    "pst": (-480,), "pdt": (-420,), "aest": (600,), "aedt": (660,), "greenwich": (0,), "universal": (0,),
    "eastern": (-300, -240), "central": (-360, -300), "mountain": (-420, -360), "pacific": (-480, -420),
    "eastern standard": (-300,), "eastern daylight": (-240,), "pacific standard": (-480,),
    "pacific daylight": (-420,), "central standard": (-360,), "central daylight": (-300,),
    "mountain standard": (-420,), "mountain daylight": (-360,),
}  # fmt: skip
_DAY = 1440  # minutes
_HALF_DAY = 720


def zone_of(value: Value) -> str:
    """The zone *value* tells its time in, in small letters and without "time"; empty where it tells none."""
    match = _NOTED.search(value.note)
    return match[1].lower().removesuffix(" time") if match else ""


def by_zones(claim: Value, ours: int, source: Value, theirs: int, *, halves: bool) -> Relation | None:
    """The relation of two minutes of the day in unlike zones; None where both are in one, or one side tells none.

    *halves* says that both tell morning from evening. The days count where both are told.
    """
    mine, other = zone_of(claim), zone_of(source)
    if not mine or not other or mine == other:
        return None
    here, there = _offsets(mine), _offsets(other)
    if not here or not there:
        return Relation.WIDER  # "London time" beside "GMT"
    apart = {(ours - a) - (theirs - b) for a in here for b in there}
    first, second = single_day(claim), single_day(source)
    round_by = _DAY if halves else _HALF_DAY
    if halves and first is not None and second is not None:
        same = any((first - second) * _DAY + gap == 0 for gap in apart)
    else:
        same = any(gap % round_by == 0 for gap in apart)
    return Relation.SAME if same else Relation.DISJOINT


def single_day(value: Value) -> int | None:
    """The number of the one day that *value* names, or None."""
    days = value.days
    known = days is not None and days.first is not None and days.first == days.last
    return days.first.toordinal() if known and days and days.first else None


def _offsets(zone: str) -> tuple[int, ...]:
    match = _FIGURES.match(zone)
    if match is None:
        return _OFFSETS.get(zone, ())
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    return (minutes if match[1] == "+" else -minutes,)
