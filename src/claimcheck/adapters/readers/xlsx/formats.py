"""A cell's number as its format shows it: 0.123 under "0.0%" is 12.3%, 45000 under "yyyy-mm-dd" a day."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, DecimalException
from functools import lru_cache
from typing import NamedTuple

from claimcheck.adapters.readers.xlsx.sections import section_for

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
_DIGITS = re.compile(r"(?P<whole>[#0?][#0?,]*)(?P<point>\.(?P<places>[#0?]*)(?P<scale>,*))?")
_ODD = re.compile(r"[#0?/e]|\.(?!$)", re.IGNORECASE)
_NOT_SAID = str.maketrans("", "", "#0?,.@()+%")
_SMALLEST = 30  # places after the point; what is smaller would fill lines with noughts
_FIRST_DAY = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}  # noqa: DTZ001 - days without a zone


class Shown(NamedTuple):
    """What a format says of its numbers."""

    before: str = ""  # signs before and after the figure: "€ ", " kg"
    after: str = ""
    decimals: tuple[int, int] | None = None  # the fewest and the most places; None for as many as there are
    grouped: bool = False
    percent: bool = False
    thousands: int = 0  # how often the figure is divided by a thousand: "0.0,," shows millions
    moment: str = ""  # which of "y", "m", "d", "h", in this order, a date shows; "" for no date
    plain: bool = False  # it shows its numbers in a way that is not told here: as they are is never wrong


@lru_cache(maxsize=512)
def shown(signs: str) -> Shown:
    """What *signs*, a format's section, say."""
    bare = _QUOTED.sub(" ", _ELAPSED.sub(r"\1", signs.lower()))
    if "general" not in bare and re.search(r"[ymdhs]", bare):
        return Shown(moment=_moment(bare))
    found = _DIGITS.search(_QUOTED.sub(lambda m: " " * len(m.group()), signs))
    if found is None:
        return Shown(plain=True)
    before, after = signs[: found.start()], signs[found.end() :]
    whole = found["whole"].rstrip(",")
    scaled = found["scale"] if found["point"] else found["whole"][len(whole) :]
    # A fraction, an exponent, digits in groups of their own; a comma before the point.
    odd = _ODD.search(_QUOTED.sub(" ", after)) or (found["point"] and whole != found["whole"])
    places = found["places"] or ""
    return Shown(
        before=_literal(before),
        after=_literal(after),
        decimals=(len(places.replace("#", "").replace("?", "")), len(places)),
        grouped="," in whole,
        percent="%" in bare,
        thousands=len(scaled),
        plain=bool(odd),
    )


def _moment(bare: str) -> str:
    """The parts a date shows. An m beside h or s is a minute."""
    minutes = re.sub(r"h+\W*m+|m+\W*s+", "h", bare)
    return "".join(part for part in "ymdh" if part in minutes or (part == "h" and "s" in minutes))


def _literal(signs: str) -> str:
    """The words and currency signs of a format's stretch: '"kr" ' and [$€-407]."""
    said, done = [], 0
    for found in _QUOTED.finditer(signs):
        said += [signs[done : found.start()].translate(_NOT_SAID), found[1] or found[2] or found[3] or ""]
        done = found.end()
    return "".join(said) + signs[done:].translate(_NOT_SAID)


def as_shown(number: str, code: str, *, from_1904: bool = False) -> str:
    """The figure *number*, as the file stores it, under the format *code*; as it is where that fails."""
    try:
        value = Decimal(number)
        section = section_for(value, code) if value.is_finite() else None
        return number if section is None else _under(value, shown(section), from_1904) or number
    except DecimalException:  # no number, or one too large or too small to reckon with
        return number


def _under(value: Decimal, how: Shown, from_1904: bool) -> str:
    """*value* as shown, "" where it is none that a cell shows. Raises DecimalException."""
    if abs(value) > Decimal("1e18") or value.adjusted() < -_SMALLEST:
        return ""
    if how.moment:
        return _as_moment(float(value), how.moment, from_1904)
    if how.plain:
        return _figure(value, Shown())
    figure = _figure((value * 100 if how.percent else value).scaleb(-3 * how.thousands), how)
    return f"{how.before}{figure}{'%' if how.percent else ''}{how.after}".strip()


def _figure(value: Decimal, how: Shown) -> str:
    if how.decimals is None:
        # NOTE: 15 digits are what a spreadsheet shows; the file keeps 0.1 + 0.2 to the last bit.
        return f"{Decimal(f'{value:.15g}').normalize():f}"
    least, most = how.decimals
    rounded = value.quantize(Decimal(1).scaleb(-most), rounding=ROUND_HALF_UP)
    figure = f"{rounded:,f}" if how.grouped else f"{rounded:f}"
    spare = most - least
    kept = figure[-spare:].rstrip("0") if spare else ""
    return (figure[:-spare] + kept).rstrip(".") if spare else figure


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
