"""Typed values, as a claim's record holds them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from claimcheck.adapters.ledger.codec import fields as f
from claimcheck.core.model.interval import DayRange, Interval
from claimcheck.core.model.value import Comparator, Value, ValueKind

_REQUIRED = frozenset({"kind", "start", "end", "raw"})
_DEFAULTS: f.Document = {
    "timex": None,
    "days": None,
    "number": None,
    "amount": None,
    "comparator": "=",
    "unit": None,
    "counted": None,
    "speaker": None,
    "vague": False,
    "note": "",
}
_ENDS: f.Document = {"low": None, "high": None, "low_open": False, "high_open": False}
_DAYS: f.Document = {"first": None, "last": None}
_NOTHING: frozenset[str] = frozenset()
_KINDS = f.members(ValueKind)
_COMPARATORS = f.members(Comparator)


def value_to_document(value: Value) -> f.Document:
    """*value* as a plain record."""
    return f.lean(
        {
            "kind": value.kind.value,
            "start": value.start,
            "end": value.end,
            "raw": value.raw,
            "timex": value.timex,
            "days": None if value.days is None else _days_to_document(value.days),
            "number": f.plain_decimal(value.number),
            "amount": None if value.amount is None else _interval_to_document(value.amount),
            "comparator": value.comparator.value,
            "unit": value.unit,
            "counted": value.counted,
            "speaker": value.speaker,
            "vague": value.vague,
            "note": value.note,
        },
        _DEFAULTS,
    )


def value_from_document(document: object) -> Value:
    """The value in a plain record. Raises FieldError.

    A ledger holds more values than anything else, and most of their fields are at their defaults: only what a record
    holds is read.
    """
    given = f.known(document, _REQUIRED, _READ.keys())
    return Value(**{name: _READ[name](given, name) for name in given})


_READ: dict[str, Callable[[f.Document, str], Any]] = {
    "kind": lambda record, name: f.choice(record, name, _KINDS),
    "start": f.whole,
    "end": f.whole,
    "raw": f.text,
    "timex": f.text_or_none,
    "days": lambda record, name: f.one_or_none(record, name, _days_from_document),
    "number": f.decimal_or_none,
    "amount": lambda record, name: f.one_or_none(record, name, _interval_from_document),
    "comparator": lambda record, name: f.choice(record, name, _COMPARATORS),
    "unit": f.text_or_none,
    "counted": f.text_or_none,
    "speaker": f.text_or_none,
    "vague": f.flag,
    "note": f.text,
}


def _days_to_document(days: DayRange) -> f.Document:
    return f.lean({"first": f.plain_day(days.first), "last": f.plain_day(days.last)}, _DAYS)


def _days_from_document(document: object) -> DayRange:
    full = f.fill(document, _NOTHING, _DAYS)
    first, last = f.day_or_none(full, "first"), f.day_or_none(full, "last")
    return f.built(lambda: DayRange(first, last))


def _interval_to_document(amount: Interval) -> f.Document:
    ends: f.Document = {
        "low": f.plain_decimal(amount.low),
        "high": f.plain_decimal(amount.high),
        "low_open": amount.low_open,
        "high_open": amount.high_open,
    }
    return f.lean(ends, _ENDS)


def _interval_from_document(document: object) -> Interval:
    full = f.fill(document, _NOTHING, _ENDS)
    low, high = f.decimal_or_none(full, "low"), f.decimal_or_none(full, "high")
    low_open, high_open = f.flag(full, "low_open"), f.flag(full, "high_open")
    return f.built(lambda: Interval(low, high, low_open, high_open))
