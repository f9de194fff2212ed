"""The fields of one document: read with their types checked, written as JSON can hold them.

What is wrong with a field is a :class:`FieldError`; ``tables`` adds which record it was.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Set
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import TypeVar

from claimcheck.adapters.ledger.faults import shown

Document = dict[str, object]
_E = TypeVar("_E", bound=Enum)
_T = TypeVar("_T")


class FieldError(Exception):
    """A field that is missing, unknown or of the wrong type; the message names it."""


def fill(document: object, required: frozenset[str], defaults: Mapping[str, object]) -> Document:
    """*document* with what it leaves out at its default: just the fields of *required* and *defaults*."""
    if type(document) is not dict:
        raise FieldError("is no record")
    full: Document = {**defaults, **document}
    if len(full) == len(required) + len(defaults) and required <= full.keys():
        return full
    return known(full, required, required | defaults.keys())


def known(document: object, required: Set[str], allowed: Set[str]) -> Document:
    """*document* as it is: with all fields of *required* and none but those of *allowed*."""
    if type(document) is not dict:
        raise FieldError("is no record")
    if required <= document.keys() <= allowed:
        return document
    if lacking := sorted(required - document.keys()):
        raise FieldError(f"field {shown(lacking[0])} is missing")
    unknown = min(document.keys() - allowed)
    raise FieldError(
        f"field {shown(unknown)} is unknown to this claimcheck (a newer one may have written it)"
    )


def lean(document: Document, defaults: Mapping[str, object]) -> Document:
    """*document* without the fields that hold their default."""
    return {
        name: value for name, value in document.items() if name not in defaults or defaults[name] != value
    }


def text(document: Document, name: str) -> str:
    """The words in field *name*."""
    value = document[name]
    if type(value) is str:
        return value
    raise _wrong(name, value, "is not text")


def text_or_none(document: Document, name: str) -> str | None:
    """The words in field *name*, or None."""
    return None if document[name] is None else text(document, name)


def texts(document: Document, name: str) -> tuple[str, ...]:
    """The list of words in field *name*."""
    value = document[name]
    if type(value) is list and all(type(item) is str for item in value):
        return tuple(value)
    raise _wrong(name, value, "is not a list of texts")


def whole(document: Document, name: str) -> int:
    """The whole number, 0 or more, in field *name*."""
    value = document[name]
    if type(value) is int and value >= 0:
        return value
    raise _wrong(name, value, "is not a whole number from 0 up")


def whole_or_none(document: Document, name: str) -> int | None:
    """The whole number in field *name*, or None."""
    return None if document[name] is None else whole(document, name)


def share(document: Document, name: str) -> float:
    """The fraction or other plain number in field *name*."""
    value = document[name]
    if type(value) is float or type(value) is int:
        return float(value)
    raise _wrong(name, value, "is not a number")


def flag(document: Document, name: str) -> bool:
    """The yes or no in field *name*."""
    value = document[name]
    if type(value) is bool:
        return value
    raise _wrong(name, value, "is neither true nor false")


def choice(document: Document, name: str, kinds: Mapping[str, _E]) -> _E:
    """The member that field *name* names; *kinds* as :func:`members` gives it."""
    value = document[name]
    member = kinds.get(value) if type(value) is str else None
    if member is None:
        raise _wrong(name, value, f"is none of {', '.join(kinds)}")
    return member


def members(kind: type[_E]) -> dict[str, _E]:
    """The members of an enumeration of texts, by what is stored for each."""
    return {str(member.value): member for member in kind}


def decimal_or_none(document: Document, name: str) -> Decimal | None:
    """The exact number in field *name*, which is kept as text, or None."""
    if document[name] is None:
        return None
    written = text(document, name)
    try:
        number = Decimal(written)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise _wrong(name, written, "is not a number")
    return number


def day_or_none(document: Document, name: str) -> date | None:
    """The calendar day in field *name*, or None."""
    if document[name] is None:
        return None
    written = text(document, name)
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise _wrong(name, written, "is not a day such as 2017-04-30") from None


def moment(document: Document, name: str) -> datetime:
    """The time in field *name*; it has a zone."""
    written = text(document, name)
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        at = datetime.min  # noqa: DTZ901 - stands for "no time", refused just below
    if at.tzinfo is None:
        raise _wrong(name, written, "is not a time such as 2017-04-30T12:00:00Z")
    return at


def one_or_none(document: Document, name: str, read: Callable[[object], _T]) -> _T | None:
    """What *read* makes of the record in field *name*, or None."""
    value = document[name]
    if value is None:
        return None
    try:
        return read(value)
    except FieldError as fault:
        raise FieldError(f"{name}: {fault}") from None


def several(document: Document, name: str, read: Callable[[object], _T]) -> tuple[_T, ...]:
    """What *read* makes of each record of the list in field *name*."""
    value = document[name]
    if type(value) is not list:
        raise _wrong(name, value, "is not a list")
    done: list[_T] = []
    try:
        for item in value:
            done.append(read(item))
    except FieldError as fault:
        raise FieldError(f"{name}[{len(done)}]: {fault}") from None
    return tuple(done)


def built(build: Callable[[], _T]) -> _T:
    """What *build* returns; a value the model refuses becomes a fault."""
    try:
        return build()
    except ValueError as error:
        raise FieldError(shown(error)) from error


def plain_moment(name: str, at: datetime) -> str:
    """*at* as ISO 8601, UTC as "Z". A time without a zone is refused: nobody could order it."""
    if at.tzinfo is None:
        raise FieldError(f"field {shown(name)}: {at} has no time zone")
    written = at.isoformat()
    return written[:-6] + "Z" if written.endswith("+00:00") else written


def plain_day(day: date | None) -> str | None:
    """*day* as ISO 8601."""
    return None if day is None else day.isoformat()


def plain_decimal(number: Decimal | None) -> str | None:
    """*number* to its last digit."""
    return None if number is None else str(number)


def plain_share(name: str, number: float) -> float:
    """*number*; JSON has no infinity and no NaN, and would keep neither."""
    if not math.isfinite(number):
        raise FieldError(f"field {shown(name)}: {number} cannot be kept")
    return number


def _wrong(name: str, value: object, problem: str) -> FieldError:
    return FieldError(f"field {shown(name)}: {shown(value)} {problem}")
