"""What the public functions say of an argument of the wrong kind: which, of what, and what it must be."""

from __future__ import annotations

from datetime import date


def check_texts(function: str, **texts: object) -> None:
    """Nothing where each of *texts*, by their names, is a str. Raises TypeError otherwise."""
    for name, value in texts.items():
        if not isinstance(value, str):
            hint = 'decode bytes first: value.decode("utf-8")' if _is_bytes(value) else 'an empty text is ""'
            raise TypeError(f"claimcheck.{function}: {name} must be a str, not {_kind(value)}; {hint}")


def check_days(function: str, **days: object) -> None:
    """Nothing where each of *days* is a date or None. Raises TypeError otherwise."""
    for name, value in days.items():
        if value is not None and not isinstance(value, date):
            raise TypeError(
                f"claimcheck.{function}: {name} must be a datetime.date or None, not {_kind(value)};"
                ' date.fromisoformat("2017-04-30") makes one'
            )


def check_places(function: str, **places: object) -> None:
    """Nothing where each of *places* is a whole number. Raises TypeError otherwise."""
    for name, value in places.items():
        if not isinstance(value, int):
            raise TypeError(
                f"claimcheck.{function}: {name} must be an int, not {_kind(value)}; places count code points from 0"
            )


def check_made(function: str, name: str, value: object, wanted: type, maker: str) -> None:
    """Nothing where *value* is what claimcheck.*maker* gives. Raises TypeError otherwise."""
    if not isinstance(value, wanted):
        raise TypeError(
            f"claimcheck.{function}: {name} must be what claimcheck.{maker} gives, not {_kind(value)}"
        )


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__


def _is_bytes(value: object) -> bool:
    return isinstance(value, bytes | bytearray | memoryview)
