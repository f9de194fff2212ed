"""A cell's number as its format shows it: 0.123 under "0.0%" is 12.3%, 45000 under "yyyy-mm-dd" a day."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, DecimalException
from functools import lru_cache
from typing import NamedTuple

# The formats every spreadsheet has by number, as far as they are more than plain.
BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    14: "yyyy-mm-dd",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm",
    19: "h:mm:ss",
    20: "h:mm",
    21: "h:mm:ss",
    22: "yyyy-mm-dd h:mm",
    37: "#,##0",
    38: "#,##0",
    39: "#,##0.00",
    40: "#,##0.00",
    45: "mm:ss",
    47: "mm:ss",
}
_QUOTED = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|_.|\*.')
_ELAPSED = re.compile(r"\[([hms]+)\]")  # [h]: hours past a day's end
_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
_DIGITS = re.compile(r"[#0?][#0?,]*(?:\.([#0?]+))?")
_SMALLEST = 30  # places after the point; what is smaller would fill lines with noughts
_FIRST_DAY = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}  # noqa: DTZ001 - days without a zone


class Shown(NamedTuple):
    """What a format says of its numbers."""

    before: str = ""  # signs before and after the figure: "€ ", " kg"
    after: str = ""
    decimals: int | None = None  # None for as many as there are
    grouped: bool = False
    percent: bool = False
    moment: str = ""  # which of "y", "m", "d", "h", in this order, a date shows; "" for no date


@lru_cache(maxsize=512)
def shown(code: str) -> Shown:
    """What the format *code* says; only its part for positive numbers is heard."""
    signs = code.split(";", 1)[0]
    bare = _QUOTED.sub(" ", _ELAPSED.sub(r"\1", signs.lower()))
    if "general" not in bare and re.search(r"[ymdhs]", bare):
        return Shown(moment=_moment(bare))
    found = _DIGITS.search(_QUOTED.sub(lambda m: " " * len(m.group()), signs))
    if found is None:
        return Shown()
    decimals = len(found[1].replace("#", "")) if found[1] else 0
    optional = bool(found[1]) and "#" in found[1]
    return Shown(
        before=_literal(signs[: found.start()]),
        after=_literal(signs[found.end() :].replace("%", "")),
        decimals=None if optional else decimals,
        grouped="," in found.group(),
        percent="%" in bare,
    )


def _moment(bare: str) -> str:
    """The parts a date shows. An m beside h or s is a minute."""
    minutes = re.sub(r"h+\W*m+|m+\W*s+", "h", bare)
    return "".join(part for part in "ymdh" if part in minutes or (part == "h" and "s" in minutes))


def _literal(signs: str) -> str:
    """The words and currency signs of a format's stretch: '"kr" ' and [$€-407]."""
    said = _QUOTED.sub(lambda m: m[1] or m[2] or m[3] or "", signs)
    return "".join(letter for letter in said if letter not in "#0?,.@()+")


def as_shown(number: str, code: str, *, from_1904: bool = False) -> str:
    """The figure *number*, as the file stores it, under the format *code*; as it is where that fails."""
    try:
        return _under(Decimal(number), shown(code), from_1904) or number
    except DecimalException:  # no number, or one too large or too small to reckon with
        return number


def _under(value: Decimal, how: Shown, from_1904: bool) -> str:
    """*value* as shown, "" where it is none that a cell shows. Raises DecimalException."""
    if not value.is_finite() or abs(value) > Decimal("1e18") or value.adjusted() < -_SMALLEST:
        return ""
    if how.moment:
        return _as_moment(float(value), how.moment, from_1904)
    figure = _figure(value * 100 if how.percent else value, how)
    return f"{how.before}{figure}{'%' if how.percent else ''}{how.after}".strip()


def _figure(value: Decimal, how: Shown) -> str:
    if how.decimals is None:
        # NOTE: 15 digits are what a spreadsheet shows; the file keeps 0.1 + 0.2 to the last bit.
        value = Decimal(f"{value:.15g}").normalize()
        return f"{value:,f}" if how.grouped else f"{value:f}"
    rounded = value.quantize(Decimal(1).scaleb(-how.decimals), rounding=ROUND_HALF_UP)
    return f"{rounded:,f}" if how.grouped else f"{rounded:f}"


def _as_moment(serial: float, moment: str, from_1904: bool) -> str:
    """A day or time by its number of days, with no part that the cell does not show."""
    try:
        at = _FIRST_DAY[from_1904] + timedelta(seconds=round(serial * 86400))
    except OverflowError:
        return ""
    clock = f"{at:%H:%M}" if "h" in moment else ""
    if "d" in moment and "m" in moment:
        day = f"{at.day} {_MONTHS[at.month - 1]}" + (f" {at.year}" if "y" in moment else "")
    elif "m" in moment:
        day = f"{_MONTHS[at.month - 1]} {at.year}" if "y" in moment else _MONTHS[at.month - 1]
    else:
        day = str(at.year) if "y" in moment else ""
    return f"{day} {clock}".strip()
