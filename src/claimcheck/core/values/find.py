"""All values of a text: the time grammar's, then the quantity grammar's in what is left."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.core.arguments import check_days, check_texts
from claimcheck.core.values.beginnings import beginnings
from claimcheck.core.values.quantities import find_quantities
from claimcheck.core.values.times import find_times
from claimcheck.core.values.tokens import tokenize

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.core.model.value import Value


def find_values(text: str, *, reference: date | None = None) -> list[Value]:
    """The values *text* asserts, by position, none overlapping another; each ``text[start:end] == raw``.

    *reference* is the document's own date, from which "last Friday" counts. Without it a relative date has
    neither ``timex`` nor ``days`` and its ``note`` says "needs date". Raises TypeError where *text* is no str or
    *reference* no date.
    """
    if not isinstance(text, str):  # asked here, since every sentence of every page comes by
        check_texts("find_values", text=text)
    if reference is not None:
        check_days("find_values", reference=reference)
    tokens = tokenize(text)
    places = beginnings(tokens)
    if not places:
        return []
    times = find_times(tokens, reference, places)
    return apart(times, find_quantities(tokens, text, times, places))


def apart(times: list[Value], quantities: list[Value]) -> list[Value]:
    """Both by position: where two overlap a time wins over a quantity, then the longer, then the earlier.

    *times* are ordered and apart already.
    """
    if not quantities:
        return times
    kept = _longest(quantities) if len(quantities) > 1 else quantities
    if not times:
        return kept
    out: list[Value] = []
    at = 0
    for value in kept:
        while at < len(times) and times[at].end <= value.start:
            out.append(times[at])
            at += 1
        if at == len(times) or times[at].start >= value.end:
            out.append(value)
    return out + times[at:]


def _longest(values: list[Value]) -> list[Value]:
    """The values by position, of any two that overlap the longer, or the earlier of equals."""
    out: list[Value] = []
    for value in sorted(values, key=attrgetter("start", "end")):
        if out and out[-1].end > value.start:
            if value.end - value.start <= out[-1].end - out[-1].start:
                continue
            out.pop()
        out.append(value)
    return out
