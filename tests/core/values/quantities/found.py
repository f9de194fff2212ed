"""Quantities of a sentence as the short rows the tables of this folder compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.beginnings import beginnings
from claimcheck.core.values.quantities import find_quantities
from claimcheck.core.values.tokens import tokenize

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value, ValueKind


def quantities(prose: str) -> list[Value]:
    """The quantities of *prose*, with nothing claimed by the time grammar."""
    tokens = tokenize(prose)
    return find_quantities(tokens, prose, [], beginnings(tokens))


def of_kind(prose: str, kind: ValueKind) -> list[tuple[str, str | None, str | None]]:
    """Raw words, number and unit of every quantity of *kind*."""
    return [
        (value.raw, None if value.number is None else f"{value.number.normalize():f}", value.unit)
        for value in quantities(prose)
        if value.kind is kind
    ]
