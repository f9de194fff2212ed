"""Tables that are set with blanks, tabs or bars in plain text: which lines are rows, and their cells.

Rows are told with their headings where every line keeps to the same columns; where lines look like rows of figures
and do not, each stays a row of its own, without headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.leaders import led, may_lead
from claimcheck.adapters.readers.markdown import is_rule
from claimcheck.adapters.readers.table_headings import NOTHING, is_figure
from claimcheck.adapters.readers.tables import Cell, add_table

_BLANK, _TAB, _BAR, _LED = "blank", "tab", "bar", "led"
_RULED = (_BLANK, _BAR)  # kinds of rows with which a drawn rule goes
# What may part two cells: blanks, but not the two that some writers put behind a full stop.
_GAP = re.compile(r"(?<![.!?])(?<![.!?][\"”’')]) {2,}(?=\S)| {3,}(?=\S)")
_RULE = re.compile(r"[ \t]*(?:[-=+|:_*─│┼][ \t]*){3,}")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LONGEST = 300  # letters of a row
_CELL = 60  # letters of a cell
_TABS = re.compile(r"\t+")
_EMPTY = re.compile("0+")


class Stretch(NamedTuple):
    """Lines of a text that are a table's rows, told, or that are none, as they stand."""

    rows: bool
    lines: list[str]


class _Group(NamedTuple):
    """Lines one below the other that are set alike."""

    kind: str  # "" for lines that part no cells
    lines: list[str]


def may_hold_tables(text: str) -> bool:
    """False where no line of *text* can be a row; told quickly."""
    return "  " in text or "\t" in text or "|" in text or may_lead(text)


def stretches(text: str) -> Iterator[Stretch]:
    """The lines of *text* in order, its tables told row by row."""
    for group in _groups(text.split("\n")):
        rows = _told(group) if group.kind else None
        yield Stretch(rows is not None, group.lines if rows is None else rows)


def with_rows(text: str) -> str:
    """*text* with its tables told row by row, blank lines around each."""
    lines: list[str] = []
    for stretch in stretches(text):
        lines += ["", *stretch.lines, ""] if stretch.rows else stretch.lines
    return "\n".join(lines)


def _kind(line: str) -> str:
    """What parts the cells of *line*; "" where nothing does."""
    bare = line.strip()
    if not bare or len(bare) > _LONGEST:
        return ""
    if led(bare):
        return _LED
    if "|" in bare:
        return _BAR
    if "\t" in bare:
        return _TAB
    return _BLANK if "  " in bare and _GAP.search(bare) else ""


def _groups(lines: list[str]) -> Iterator[_Group]:
    """The *lines* in stretches of one kind; rules and blank lines between two rows of a kind are a table's own."""
    kinds = [_kind(line) for line in lines]
    for n, line in enumerate(lines):
        if kinds[n]:
            continue
        above, below = kinds[n - 1] if n else "", kinds[n + 1] if n + 1 < len(lines) else ""
        if not line.strip():
            kinds[n] = _BLANK if above == below == _BLANK else ""
        elif _RULE.fullmatch(line):
            kinds[n] = next((kind for kind in (above, below) if kind in _RULED), "")
    for kind, run in groupby(zip(kinds, lines, strict=True), lambda held: held[0]):
        rows = [line for _, line in run]
        if kind == _BLANK:
            yield from (_Group(kind, part) for part in _parted(rows))
        else:
            yield _Group(kind, rows)


def _parted(rows: list[str]) -> Iterator[list[str]]:
    """The *rows* cut at those blank lines across which the columns do not go on."""
    held: list[str] = []
    mask = 0
    for gap, run in groupby(rows, lambda row: not row.strip()):
        part = list(run)
        if gap:
            continue
        its = _mask(part)
        if held and (not its or len(_gutters(mask | its)) != len(_gutters(mask)) or not _gutters(mask)):
            yield held
            held, mask = [], 0
        held += ([""] if held else []) + part
        mask |= its
    if held:
        yield held


def _told(group: _Group) -> list[str] | None:
    """The rows of *group* with their headings, or as they stand; None where they are no rows."""
    if group.kind == _LED:
        return [said for line in group.lines if (said := led(line.strip()))]
    if any(map(is_rule, group.lines)):
        return None  # a table of Markdown's
    lines = [line.expandtabs(1) if group.kind == _BLANK else line for line in group.lines]
    lines = [line for line in lines if not _RULE.fullmatch(line)]
    filled = [line for line in lines if line.strip()]
    if len(filled) < 2:
        return None
    cells = _cells(group.kind, lines)
    rows = cells or [_loose(group.kind, line) for line in lines]
    held = [row for row in rows if row]
    if not _are_rows(held, sure=cells is not None):
        return None
    assembly = Assembly()
    if cells and any(map(_has_figure, held)):
        add_table(assembly, [[Cell(cell) for cell in row] for row in rows])
    else:
        for row in rows:
            assembly.add_row([(cell, "") for cell in row if cell], "\t")
    return assembly.finished().text.split("\n")


def _are_rows(rows: list[list[str]], *, sure: bool) -> bool:
    """True when they are cells of a table, not words of lines that happen to stand far apart."""
    if any(len(cell) > _CELL for row in rows for cell in row):
        return False
    figured = sum(map(_has_figure, rows))
    if not sure:
        return figured >= 2 and figured >= len(rows) - 1
    if len(rows) > 2 and 3 * figured >= len(rows):
        return True
    small = any(cell[:1].islower() for row in rows for cell in row)
    return not small and (figured > 0 or len(rows) > 2)


def _has_figure(row: list[str]) -> bool:
    return any(map(_is_number, row[1:]))


def _is_number(cell: str) -> bool:
    return is_figure(cell) or bool(_YEAR.fullmatch(cell)) or (cell in NOTHING and bool(cell))


def _loose(kind: str, line: str) -> list[str]:
    if kind == _BAR:
        return [cell.strip() for cell in line.strip().strip("|").split("|")]
    return [cell.strip() for cell in (_TABS if kind == _TAB else _GAP).split(line.strip())]


def _cells(kind: str, lines: list[str]) -> list[list[str]] | None:
    """The *lines* by cell, empty ones included; None where they do not all keep to the same columns."""
    if kind == _BLANK:
        return _by_place(lines)
    if kind == _TAB:
        bare = [line.rstrip() for line in lines]
        rows = [[cell.strip() for cell in line.split("\t")] for line in bare]
        if len({len(row) for row in rows}) != 1:
            rows = [_loose(kind, line) for line in bare]
    else:
        rows = [_loose(kind, line) for line in lines]
    return rows if len({len(row) for row in rows}) == 1 else None


def _by_place(lines: list[str]) -> list[list[str]] | None:
    """The same for columns set with blanks: what stands between two strips that are blank in every line."""
    filled = [line for line in lines if line.strip()]
    strips = [strip for strip in _gutters(_mask(filled)) if all(_is_apart(line, strip) for line in filled)]
    if not strips:
        return None
    rows = [_cut(line, strips) if line.strip() else [] for line in lines]
    if any(_GAP.search(cell) for row in rows for cell in row):
        return None
    return rows


def _cut(line: str, strips: list[tuple[int, int]]) -> list[str]:
    begins = [0, *(end for _, end in strips)]
    ends = [*(begin for begin, _ in strips), len(line)]
    return [line[begin:end].strip() for begin, end in zip(begins, ends, strict=True)]


def _is_apart(line: str, strip: tuple[int, int]) -> bool:
    """True when more than one blank parts what stands on both sides of *strip*: one is what parts two words."""
    begin, end = strip
    return end - begin > 1 or not line[begin - 1 : begin].strip() or not line[end : end + 1].strip()


def _mask(lines: list[str]) -> int:
    """The places at which one of the *lines* has a letter, a bit each."""
    mask = 0
    for line in lines:
        if line.strip():
            mask |= int("".join("0" if letter == " " else "1" for letter in reversed(line.rstrip())), 2)
    return mask


def _gutters(mask: int) -> list[tuple[int, int]]:
    """Where strips begin and end that are blank in every line, those at the edges left out."""
    places = bin(mask)[:1:-1]
    return [found.span() for found in _EMPTY.finditer(places, len(places) - len(places.lstrip("0")))]
