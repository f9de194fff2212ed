"""Lines made paragraphs again: what was one sentence on paper is one line of text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from claimcheck.adapters.readers.pdf.line import Line

_ENDS = re.compile(r"[.!?:;…][\"'”’»)\]]*\d{0,2}$")
_ITEM = re.compile(r"(?:[•▪‣◦●○■□*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")
_LETTERS = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"[^\W_]+$")
_FIRST_WORD = re.compile(r"[^\W_]+")
_BLANK_LEAST, _BLANK_MOST = 0.1, 0.65  # letter heights a blank between two words is wide
# First parts of words that are written with a hyphen wherever they stand.
_HYPHENATED = (
    "self ex non all well half twenty thirty forty fifty sixty seventy eighty ninety one two three four five six seven"
    " eight nine ten long short high low mid first second third vice cross part full co pre post anti pro year month"
    " day old state de"
)
_HYPHENATED_WORDS = frozenset(_HYPHENATED.split())


@dataclass(slots=True)
class Paragraph:
    """A block of a document; ``pages`` are the places in ``text`` where a page begins, with its number.

    ``below`` is how far its first line stands below the line before it on its page, foot to foot, in points; 0 for the
    first line of a page or column.
    """

    text: str
    pages: list[tuple[int, int]] = field(default_factory=list)
    below: float = 0.0


def paragraphs(lines: list[Line]) -> list[Paragraph]:
    """The *lines* of a document, in reading order, as its paragraphs, headings, items and rows."""
    rows = _rows(lines)
    rules = _Rules.of(rows)
    made: list[Paragraph] = []
    before: Line | None = None
    for line in rows:
        if before is None or rules.begins(before, line):
            made.append(Paragraph(line.text, [(0, line.page)], _below(before, line)))
        else:
            _join(made[-1], before, line, rules)
        before = line
    return made


def _below(before: Line | None, line: Line) -> float:
    return max(before.bottom - line.bottom, 0.0) if before is not None and before.page == line.page else 0.0


def _rows(lines: list[Line]) -> list[Line]:
    """The *lines*, those of them that stand beside each other as one, a tab between its cells.

    PDFium begins a line behind raised or lowered letters: what stands as close as a word does goes on with it.
    """
    rows: list[Line] = []
    for line in lines:
        if rows and line.beside(rows[-1]) and line.left >= rows[-1].left:
            before = rows[-1]
            text = f"{before.text}{_between(before, line)}{line.text}"
            rows[-1] = before._replace(text=text, right=line.right, broken=line.broken)
        else:
            rows.append(line)
    return rows


def _between(before: Line, line: Line) -> str:
    gap = (line.left - before.right) / before.height
    return "\t" if abs(gap) > _BLANK_MOST else " " if gap > _BLANK_LEAST else ""


def _join(paragraph: Paragraph, before: Line, line: Line, rules: _Rules) -> None:
    text = rules.together(paragraph.text, line.text) if before.broken else f"{paragraph.text} {line.text}"
    if line.page != before.page:
        paragraph.pages.append((len(text) - len(line.text), line.page))
    paragraph.text = text


@dataclass(slots=True)
class _Rules:
    """What is usual in a document: how far its lines stand apart, where its columns end, which words it has."""

    step: float  # from one line's foot to the next one's, in letter heights
    widths: dict[int, float]  # the right edge that a page's lines have in common, by column's left edge
    words: frozenset[str]

    @classmethod
    def of(cls, lines: list[Line]) -> _Rules:
        pairs = list(pairwise(lines))
        steps = [
            (one.bottom - other.bottom) / one.height
            for one, other in pairs
            if one.page == other.page and 0 < one.bottom - other.bottom < 4 * one.height
        ]
        edges: dict[int, list[float]] = {}
        for line in lines:
            edges.setdefault(_column(line), []).append(line.right)
        widths = {column: sorted(rights)[len(rights) * 9 // 10] for column, rights in edges.items()}
        words = _words(lines) if any(line.broken for line in lines) else frozenset()
        return cls(median(steps) if steps else 1.2, widths, words)

    def begins(self, before: Line, line: Line) -> bool:
        """True when *line* begins a paragraph of its own."""
        if before.broken:
            return False
        if "\t" in before.text or "\t" in line.text or _ITEM.match(line.text) or _differ(before, line):
            return True
        ended = bool(_ENDS.search(before.text))
        if line.page != before.page or line.bottom > before.bottom:  # another page or another column
            return ended or not _goes_on(before.text, line.text)
        if (before.bottom - line.bottom) / before.height > 1.35 * self.step:
            return ended or not line.text[:1].islower()
        return self._stops(before, line, ended)

    def _stops(self, before: Line, line: Line, ended: bool) -> bool:
        """True when the line before leaves so much of its column free that it was the last of its paragraph."""
        edge = max(self.widths.get(_column(before), before.right), before.right)
        free = edge - before.right
        if not ended:
            return free > 0.45 * (edge - before.left) and not line.text[:1].islower()
        indented = line.left - before.left > 0.7 * line.height and not _ITEM.match(before.text)
        first_word = (line.text.find(" ") + 2) * (line.right - line.left) / len(line.text)
        return indented or free > 1.2 * first_word

    def together(self, text: str, more: str) -> str:
        """The two parts of a word broken at a line's end, with the hyphen where it is the word's own."""
        first, second = _LAST_WORD.search(text), _FIRST_WORD.match(more)
        if first is None or second is None:
            return f"{text}-{more}"
        one, other = first.group().lower(), second.group().lower()
        whole = f"{one}{other}"
        if whole in self.words:
            return text + more
        own = (
            one in _HYPHENATED_WORDS
            or not other[:1].isalpha()
            or not one.isalpha()
            or second.group()[:1].isupper()
        )
        return f"{text}-{more}" if own else text + more


def _column(line: Line) -> int:
    return line.page * 1000 + round(line.left / 40)


def _words(lines: Iterable[Line]) -> frozenset[str]:
    """Every whole word of the document; the halves of broken ones are among them and do no harm."""
    return frozenset(word for line in lines for word in _LETTERS.findall(line.text.lower()))


def _differ(before: Line, line: Line) -> bool:
    """True when the letters of one are clearly larger: one of them is a heading."""
    small, large = sorted((before.height, line.height))
    return large > 1.15 * small


def _goes_on(text: str, more: str) -> bool:
    """True when *more*, at the head of another column or page, goes on with a sentence that *text* left open."""
    return len(text) > 20 and (more[:1].islower() or more[:1].isdigit() or not _ENDS.search(text))
