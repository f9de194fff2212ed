"""Dot leaders: in "Lund ........ 398" the dots lead the eye from a label to its figure and end no sentence."""

from __future__ import annotations

import re

from claimcheck.adapters.readers.table_headings import is_figure

_OTHER_MARKS = ("……", "···", "· · ·")  # of which a line with a leader has one, where it has no full stops
# NOTE: possessive, and behind a word only: so a page of dots takes no longer than a page of letters.
_LEADER = re.compile(
    r"(?<=[^\W_])[)\]%*:”\"’']?(?P<leads>[ \t]*+(?:\.{4,}+|(?:\. ){3,}+\.*+|_{3,}+|…{2,}+|·{3,}+|(?:· ){3,}+)[ \t]*+)"
    r"(?=[^\w\s]{0,2}\d)"
)
_YEAR = re.compile(r"\d{4}")
_LONGEST = 300  # letters of a line with a leader
_SURE = 6  # letters of one behind which no figure need stand alone: four dots may leave words out


def may_lead(text: str) -> bool:
    """True when a line of *text* may have a leader; False for nearly every text, told quickly."""
    if "...." in text or "___" in text or ". . ." in text:
        return True
    return not text.isascii() and any(mark in text for mark in _OTHER_MARKS)


def led(line: str) -> str | None:
    """*line* as a row, "Lund:⇥398", where leaders join its label and its figures; else None."""
    if len(line) > _LONGEST or not may_lead(line):
        return None
    cells, sure, at = [], True, 0
    for found in _LEADER.finditer(line):
        cells.append(line[at : found.start("leads")].strip())
        sure = sure and len(found["leads"].strip()) >= _SURE
        at = found.end()
    last = line[at:].strip()
    if not cells or not all(cells):
        return None
    figures = [*cells[1:], last]
    if not sure and not all(is_figure(cell) or _YEAR.fullmatch(cell) for cell in figures):
        return None
    return f"{cells[0].rstrip(':')}:\t" + ";\t".join(figures)
