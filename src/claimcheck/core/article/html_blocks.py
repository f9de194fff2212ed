"""An HTML page's blocks as its elements open and shut: paragraphs, headings, list items, captions, table rows."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimcheck.core.article.draft import ProseDraft
from claimcheck.core.article.html_elements import BREAKS, KINDS, SKIPPED, SKIPPED_ROLES, VOID
from claimcheck.core.model.article import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.model.article import Block

_PRINTED = re.compile(r"[^ \t\r\n\f]+|[ \t\r\n\f]+")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_NOTE_MARK = re.compile(r"\[?\s*(?:\d{1,3}|[a-z]|[*†‡§])\s*\]?$")
_CELL_RULE = " | "
_LONGEST_MENU = 14  # words
_ENDS = (".", "!", "?", "”", '"')
_LONGEST_ROW = 600  # letters: a "row" longer than this is a page laid out in a table


@dataclass(slots=True, eq=False)
class Part:
    """A block in the making, with what a page says of it: its ids, its note marks, the parts it stands in."""

    kind: BlockKind
    level: int = 0
    draft: ProseDraft = field(default_factory=ProseDraft)
    ids: set[str] = field(default_factory=set)
    notes: list[tuple[int, str]] = field(default_factory=list)  # place in the prose, id of the note
    article: int = 0  # the number of the outermost article element round it; 0 for none
    main: int = 0
    linked: int = 0  # letters and digits that stand in links, to anywhere

    def is_menu(self) -> bool:
        """True for a few words that are all links and end no sentence: "E-mail this | Printable version"."""
        if not self.linked or self.level or self.kind is BlockKind.FOOTNOTE:
            return False
        words = self.draft.tail(0)
        told = self.kind is BlockKind.TABLE_ROW and any(map(str.isdigit, words))
        short = len(words.split()) <= _LONGEST_MENU and not words.rstrip().endswith(_ENDS)
        return short and not told and self.linked >= sum(map(str.isalnum, words))


@dataclass(slots=True, eq=False)
class _Element:
    """An element that is open."""

    tag: str
    kind: BlockKind
    level: int
    skipped: bool  # it holds no prose of the article
    url: str = ""
    at: int = 0  # where in the current part it begins
    part: Part | None = None  # the part it began in


class BlockCollector:
    """Collects parts; the caller says what opens, what shuts, and which letters stand where."""

    def __init__(self, kind: BlockKind = BlockKind.PARAGRAPH) -> None:
        self._root = _Element("", kind, 0, skipped=False)
        self._stack: list[_Element] = []
        self._open: Counter[str] = Counter()
        self._opened: Counter[str] = Counter()
        self._inside = {"article": 0, "main": 0}
        self._links: list[_Element] = []
        self._rows: list[list[list[Part]]] = []  # open table rows, their cells, the cells' parts
        self._cells: list[set[str]] = []  # of the same rows: which tags their cells have
        self._part = Part(kind)
        self._broken = False  # a line break was the last thing seen
        self._parts: list[Part] = []

    def open(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self._shuts_its_like(tag):
            self.shut(tag)
        if tag in KINDS or tag in BREAKS:
            self._flush()
        self._row_opens(tag)
        if tag == "br":
            self._line_break()
        if tag not in VOID:
            self._push(tag, attributes)
        if tag in KINDS or tag in BREAKS:
            self._part = self._new_part()
        if attributes.get("id"):
            self._part.ids.add(attributes["id"])

    def shut(self, tag: str) -> None:
        """An element ends, and with it whatever it holds that was never shut."""
        if not self._open[tag]:
            return
        if tag in KINDS or tag in BREAKS:
            self._flush()
        while self._stack:
            element = self._stack.pop()
            self._open[element.tag] -= 1
            self._leave(element)
            if element.tag == tag:
                break
        if tag in KINDS or tag in BREAKS:
            self._part = self._new_part()

    def letters(self, data: str, source: int) -> None:
        """Letters of the page as they stand at *source*; runs of white space are one space."""
        if self._top.skipped:
            return
        in_pre = bool(self._open["pre"])
        for match in _PRINTED.finditer(data):
            run, at = match[0], source + match.start()
            if not run.isspace() or run == "\xa0":
                self._broken = False
                self._part.draft.copy(run, at)
            elif in_pre and _BLANK_LINE.search(run):
                self._next_part()
            elif run == " ":
                self._part.draft.single_space(at)
            else:
                self._part.draft.space()

    def reference(self, shown: str, source: int, width: int) -> None:
        """A letter the page writes as a reference, *width* letters at *source*."""
        if not self._top.skipped:
            self._broken = False
            self._part.draft.put(shown, source, width)

    def close(self) -> None:
        """The page ends."""
        self._flush()
        while self._stack:
            self._leave(self._stack.pop())
        while self._rows:
            self._end_row()

    def _shuts_its_like(self, tag: str) -> bool:
        """True for a link in a link, and a table row that was never shut: they cannot hold one another."""
        if tag == "tr":
            return self._open["tr"] >= max(self._open["table"], 1)
        return tag == "a" and bool(self._links)

    @property
    def parts(self) -> list[Part]:
        """What was found, in order; complete after ``close``."""
        return self._parts

    @property
    def _top(self) -> _Element:
        return self._stack[-1] if self._stack else self._root

    def _push(self, tag: str, attributes: dict[str, str]) -> None:
        above = self._top
        level = int(tag[1]) if tag in KINDS and tag[0] == "h" else 0
        kind = KINDS.get(tag) or above.kind
        skipped = above.skipped or self._holds_no_prose(tag, attributes)
        element = _Element(tag, kind, level, skipped)
        if tag in self._inside and not self._inside[tag]:
            self._opened[tag] += 1
            self._inside[tag] = self._opened[tag]
        if tag in {"a", "sup"}:
            element.url, element.at, element.part = (
                attributes.get("href", ""),
                self._part.draft.length,
                self._part,
            )
        if tag == "a" and not skipped:
            self._links.append(element)
        self._stack.append(element)
        self._open[tag] += 1

    def _holds_no_prose(self, tag: str, attributes: dict[str, str]) -> bool:
        if tag in SKIPPED or attributes.get("role") in SKIPPED_ROLES:
            return True
        if tag == "header":
            return not (self._inside["article"] or self._inside["main"])
        if tag == "code" and self._open["pre"]:
            return True
        return "hidden" in attributes or "display:none" in attributes.get("style", "").replace(" ", "")

    def _leave(self, element: _Element) -> None:
        """What an element's end means, beyond the end of a block."""
        if element.tag in self._inside and not self._open[element.tag]:
            self._inside[element.tag] = 0
        if element in self._links:
            self._links.remove(element)
            self._end_link(element)
        if element.tag == "sup" and element.part is self._part:
            self._cut_note(element.at)
        if element.tag == "tr" and self._rows:
            self._end_row()

    def _cut_note(self, at: int) -> None:
        """Take what is left of a raised note mark off the prose: the brackets round its link."""
        notes = self._part.notes
        if notes and notes[-1][0] >= at:
            self._part.draft.cut(at)
            notes[-1] = (at, notes[-1][1])

    def _end_link(self, element: _Element) -> None:
        """Note a link, or take a note's mark ("[3]") off the prose."""
        part, draft = self._part, self._part.draft
        at = element.at if element.part is part else 0
        part.linked += _printed(draft, at)
        if element.url.startswith("#"):
            if _NOTE_MARK.match(draft.tail(at)):
                draft.cut(at)
                part.notes.append((at, element.url[1:]))
        elif at < draft.length:
            draft.link(at, draft.length, element.url)

    def _line_break(self) -> None:
        if self._broken:
            self._next_part()
        else:
            self._part.draft.space()
            self._broken = True

    def _next_part(self) -> None:
        self._flush()
        self._part = self._new_part()

    def _new_part(self) -> Part:
        self._broken = False
        top = self._top
        return Part(top.kind, top.level, article=self._inside["article"], main=self._inside["main"])

    def _flush(self) -> None:
        """Put the current part where it belongs: into its table cell, or on the page."""
        for link in self._links:
            at = link.at if link.part is self._part else 0
            self._part.linked += _printed(self._part.draft, at)
            if at < self._part.draft.length:
                self._part.draft.link(at, self._part.draft.length, link.url)
        if self._part.draft.length or self._part.ids:
            self._place(self._part)
        self._part = self._new_part()

    def _place(self, part: Part) -> None:
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(part)
        else:
            self._parts.append(part)

    def _row_opens(self, tag: str) -> None:
        if tag == "tr":
            self._rows.append([])
            self._cells.append({"th"} if self._open["thead"] > self._open["tbody"] else set())
        elif tag in {"td", "th"} and self._rows:
            self._flush()
            self._rows[-1].append([])
            if not self._open["thead"] or self._open["tbody"]:
                self._cells[-1].add(tag)

    def _end_row(self) -> None:
        """One block for a row of data; each part for itself where a page is laid out in a table."""
        tags = self._cells.pop()
        cells = [cell for cell in self._rows.pop() if any(part.draft.length for part in cell)]
        parts = [part for cell in cells for part in cell]
        letters = sum(part.draft.length for part in parts)
        if len(cells) < 2 or len(parts) > len(cells) or letters > _LONGEST_ROW or any(p.level for p in parts):
            for part in parts:
                self._place(part)
            return
        row = parts[0]
        row.kind = BlockKind.TABLE_HEAD if tags == {"th"} else BlockKind.TABLE_ROW
        for part in parts[1:]:
            before = row.draft.length
            row.draft.take(part.draft, _CELL_RULE)
            row.notes += [(before + len(_CELL_RULE) + at, note) for at, note in part.notes]
            row.ids |= part.ids
            row.linked += part.linked
        self._place(row)


def _printed(draft: ProseDraft, at: int) -> int:
    """How many letters and digits *draft* has from *at* on."""
    return sum(map(str.isalnum, draft.tail(at)))


def finished(parts: Iterable[Part]) -> tuple[Block, ...]:
    """The parts as blocks; a note's links belong to the words that refer to it."""
    kept = list(parts)
    targets = {name: part for part in kept for name in part.ids}
    leads = {name: part.draft.urls() for name, part in targets.items()}
    for part in kept:
        for at, name in part.notes:
            if name in targets and targets[name] is not part:
                targets[name].kind = BlockKind.FOOTNOTE
                part.draft.note(at, leads[name])
    for part in kept:
        if part.is_menu():
            part.kind = BlockKind.MENU
    blocks = (part.draft.block(part.kind, part.level) for part in kept)
    return tuple(block for block in blocks if block)
