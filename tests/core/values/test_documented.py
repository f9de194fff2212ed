"""The page on values shows what the program reads."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from claimcheck.core.model.value import Value
from claimcheck.core.values import find_values

_DOC = Path(__file__).parents[3] / "docs" / "values.md"
_REFERENCE = date(2024, 5, 15)
_ROW = re.compile(r"^\| `([^`]+)` \| `([^`]+)` \| (\w+) \| (.*?) \| (.*?) \| (.*?) \|$", re.MULTILINE)
_ROWS = _ROW.findall(_DOC.read_text(encoding="utf-8"))


def test_the_table_is_found() -> None:
    assert len(_ROWS) > 30


@pytest.mark.parametrize(
    ("text", "raw", "kind", "timex", "covers", "note"), _ROWS, ids=[row[0] for row in _ROWS]
)
def test_every_example_is_what_is_read(
    text: str, raw: str, kind: str, timex: str, covers: str, note: str
) -> None:
    found = [value for value in find_values(text, reference=_REFERENCE) if value.raw == raw]
    assert [(value.kind.value, value.timex or "", _covers(value), value.note) for value in found] == [
        (kind, timex.strip("`"), covers, note)
    ]


def _covers(value: Value) -> str:
    """The days or the amounts of *value*, an open end left out, with what is counted."""
    if value.days:
        return f"{value.days.first or ''}..{value.days.last or ''}"
    ends = "" if value.amount is None else f"{_plain(value.low)}..{_plain(value.high)}"
    return " ".join(
        part for part in (ends, value.unit, value.counted, "vague" if value.vague else "") if part
    )


def _plain(number: Decimal | None) -> str:
    if number is None:
        return ""
    printed = f"{number:f}"
    return printed.rstrip("0").rstrip(".") if "." in printed else printed
