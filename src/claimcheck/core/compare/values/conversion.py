"""The same length in kilometres and in miles: measures in unlike units of one dimension, converted and then compared.

Whoever converts for print rounds, so two figures agree when they round to each other. They exclude each other only
when they are further apart than rounding can bring them; in between nothing is said.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.model.value import Comparator, ValueKind
from claimcheck.core.values.quantities.units import from_base, to_base

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

_PLAIN = frozenset({Comparator.EQUAL, Comparator.ABOUT})
_ROUNDING = Decimal("0.02")  # of the claim's figure: 300 metres are printed for 984 feet
_BEYOND = 4  # times what rounding explains: from there on the two exclude each other


def relate_converted(claim: Value, source: Value) -> Relation:
    """The relation of two measures in different units; OTHER unless both are plain figures of one dimension."""
    if claim.kind is not ValueKind.MEASURE or source.kind is not ValueKind.MEASURE:
        return Relation.OTHER
    if not {claim.comparator, source.comparator} <= _PLAIN or claim.number is None or claim.unit is None:
        return Relation.OTHER
    converted = _converted(source, claim.unit)
    if converted is None:
        return Relation.OTHER
    apart, allowed = abs(converted[0] - claim.number), _allowed(claim.number, converted[1])
    if apart <= allowed:
        return Relation.SAME
    return Relation.DISJOINT if apart > allowed * _BEYOND else Relation.WIDER


def _converted(source: Value, unit: str) -> tuple[Decimal, str] | None:
    """The source's number in *unit*, and the dimension; None where it is none of that dimension."""
    wanted = to_base(Decimal(1), unit)
    base = to_base(source.number, source.unit) if source.number is not None and source.unit else None
    if wanted is None or base is None or wanted[1] != base[1]:
        return None
    return from_base(base[0], unit), base[1]


def _allowed(number: Decimal, dimension: str) -> Decimal:
    """How far apart rounding may bring two figures: half the last digit printed, or two in a hundred."""
    exponent = number.normalize().as_tuple().exponent
    last = Decimal(1).scaleb(min(int(exponent), 0)) / 2
    # NOTE: a temperature's zero is anywhere, so a share of it means nothing.
    return last if dimension == "temperature" else max(last, abs(number) * _ROUNDING)
