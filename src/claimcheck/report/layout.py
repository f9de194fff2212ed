"""What of a table fits a line: in a pipe everything, in a terminal what a reader needs most."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.report.cells import cells
from claimcheck.report.tables import Column

GAP = "  "
_ROOM = 40  # cells the flexible columns should have together; others give way until they do
_LEAST = 12  # cells a flexible column keeps however narrow the terminal


class Slot(NamedTuple):
    """A column on the line: its number, what it is, and its width in cells."""

    number: int
    column: Column
    width: int


class Layout(NamedTuple):
    """The slots of a line, in order, and the numbers of the columns that stand below it."""

    slots: tuple[Slot, ...]
    below: tuple[int, ...]


def whole(columns: tuple[Column, ...], rows: list[tuple[str, ...]]) -> Layout:
    """Every column, as wide as its widest cell."""
    return Layout(tuple(Slot(i, c, _wanted(i, c, rows)) for i, c in enumerate(columns)), ())


def fitted(columns: tuple[Column, ...], rows: list[tuple[str, ...]], width: int) -> Layout:
    """What fits *width* cells: long columns below the line, the least needed ones left out."""
    below = tuple(i for i, column in enumerate(columns) if column.below)
    slots = [Slot(i, c, _wanted(i, c, rows)) for i, c in enumerate(columns) if i not in below]
    slots = [slot._replace(width=min(slot.width, slot.column.most or slot.width)) for slot in slots]
    for slot in sorted(slots, key=lambda slot: -slot.column.yields):
        if not slot.column.yields or _left(slots, width) >= _ROOM:
            break
        slots.remove(slot)
    if (
        _left(slots, width) < _ROOM
    ):  # not even now: words that cannot be read are better on a line of their own
        below = (*(slot.number for slot in slots if slot.column.flexible), *below)
        slots = [slot for slot in slots if not slot.column.flexible]
    return Layout(tuple(_shared(slots, width)), below)


def _wanted(number: int, column: Column, rows: list[tuple[str, ...]]) -> int:
    return max([len(column.heading), *(cells(row[number]) for row in rows)])


def _left(slots: list[Slot], width: int) -> int:
    """The cells that the columns of fixed width leave to the flexible ones."""
    fixed = sum(slot.width for slot in slots if not slot.column.flexible)
    return width - fixed - len(GAP) * (len(slots) - 1)


def _shared(slots: list[Slot], width: int) -> list[Slot]:
    """The slots with what is left shared among the flexible ones, none wider than it needs."""
    left, waiting = _left(slots, width), sum(slot.column.flexible for slot in slots)
    done = []
    for slot in slots:
        if slot.column.flexible:
            given = min(slot.width, max(left // waiting, _LEAST))
            left, waiting = left - given, waiting - 1
            done.append(slot._replace(width=given))
        else:
            done.append(slot)
    return done
