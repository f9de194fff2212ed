"""What a text asserts in numbers and dates, and what its article has worked out of them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.labelled import with_labels
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from claimcheck.core.model.value import Value

_CALENDAR = (ValueKind.DATE, ValueKind.PERIOD)


@lru_cache(maxsize=2048)
def values_of(text: str, reference: date | None) -> tuple[Value, ...]:
    """What a sentence asserts, kept: a page's main text is most of its whole text, and wire copy is on many pages."""
    from claimcheck.core.values import find_values

    return tuple(with_labels(text, find_values(text, reference=reference)))


def with_recorded(found: Iterable[Value], recorded: tuple[Value, ...]) -> tuple[Value, ...]:
    """The values found, those dates put in their place that their article says more of: "February of that year"."""
    dates = [value for value in recorded if value.days is not None and value.kind in _CALENDAR]
    kept = [v for v in found if all(v.end <= date.start or date.end <= v.start for date in dates)]
    return tuple(sorted([*kept, *dates], key=lambda value: value.start))
