"""Values made the fast way are the values the class makes."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields, replace
from decimal import Decimal
from inspect import signature

import pytest

from claimcheck.core.model.interval import Interval
from claimcheck.core.model.value import Comparator, Value, ValueKind, made

_TWELVE = Interval.exactly(Decimal(12))
_WHOLE = (
    ValueKind.MEASURE, 3, 8, "12 km", "P1D", None, Decimal(12), _TWELVE,
    Comparator.OVER, "km", "men", True, "told", "Ann",
)  # fmt: skip


def test_both_take_the_same() -> None:
    assert [p.replace(annotation=None) for p in signature(made).parameters.values()] == [
        p.replace(annotation=None) for p in signature(Value).parameters.values()
    ]


@pytest.mark.parametrize("given", [pytest.param(_WHOLE[:n], id=f"{n} given") for n in (4, 9, len(_WHOLE))])
def test_made_is_what_the_class_makes(given: tuple[object, ...]) -> None:
    fast, plain = made(*given), Value(*given)  # type: ignore[arg-type]
    assert type(fast) is Value
    assert fast == plain
    assert hash(fast) == hash(plain)
    assert repr(fast) == repr(plain)
    assert replace(fast, start=0) == replace(plain, start=0)
    assert pickle.loads(pickle.dumps(fast)) == plain


def test_made_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        made(*_WHOLE).start = 0  # type: ignore[misc]


def test_moved_keeps_all_but_its_place() -> None:
    value = Value(*_WHOLE)
    moved = value.moved(5)
    assert (moved.start, moved.end) == (8, 13)
    rest = [f.name for f in fields(Value) if f.name not in ("start", "end")]
    assert [getattr(moved, name) for name in rest] == [getattr(value, name) for name in rest]
