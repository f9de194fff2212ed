"""CC117: a quotation mark without its partner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.notices.reading import Reading, Remark
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = re.compile(r"[“”„\"]")
_FEET = LatePattern(r"\d ?['’′] ?\d{1,2}(?:\.\d+| ?[½¼¾])?$")
_SO_LONG = LatePattern(
    r" (?!(?:he|she|they|it|i|we|said|says|and|but|was|is|to|in|at|on|for|as|the|a)\b)[a-z×]|[-x×]"
)
_SHOWN = 4  # words that stand beside the mark
_NEAR = 40


def unbalanced_quotations(reading: Reading) -> Iterator[Remark]:
    """A remark for each double mark that nothing opens or closes in its paragraph.

    A quotation that runs over several paragraphs opens anew in each and closes in the last.
    """
    document, prose = reading.document, reading.document.prose
    by_block: dict[int, list[re.Match[str]]] = {}
    for match in _MARKS.finditer(prose):
        by_block.setdefault(document.block_at(match.start()), []).append(match)
    for number, marks in by_block.items():
        alone = _alone(prose, marks)
        feet = [mark for mark in marks if not _is_inches(prose, mark.start())]
        if alone is not None and len(feet) < len(marks):
            alone = _alone(prose, feet)
        if alone is not None and not (_opens(prose, alone) and _goes_on(reading, number)):
            yield Remark(alone, alone + 1, _message(prose, alone))


def _is_inches(prose: str, place: int) -> bool:
    """True for a mark that may stand for inches: behind feet, or between a number and what is so long."""
    before = prose[max(0, place - 8) : place]
    return bool(_FEET.search(before)) or (before[-1:].isdigit() and bool(_SO_LONG.match(prose, place + 1)))


def _message(prose: str, alone: int) -> str:
    """What the mark lacks, with the words beside it."""
    if _opens(prose, alone):
        words = " ".join(prose[alone : alone + _NEAR].split()[:_SHOWN])
        return f"{words} …: this quotation mark opens and nothing in the paragraph closes it"
    words = " ".join(prose[max(0, alone - _NEAR) : alone + 1].split()[-_SHOWN:])
    return f"… {words}: this quotation mark closes and nothing in the paragraph opens it"


def _opens(prose: str, place: int) -> bool:
    """True for a mark that can only open: a straight one stands before a word, and behind none."""
    if prose[place] != '"':
        return prose[place] in "“„"
    return prose[place + 1 : place + 2].isalnum() and not _closes(prose, place)


def _closes(prose: str, place: int) -> bool:
    """True for a straight mark that can only close: right behind a word or a stop."""
    before, behind = prose[place - 1 : place], prose[place + 1 : place + 2]
    return (before.isalnum() or before in set(".,!?…")) and not behind.isalnum()


def _goes_on(reading: Reading, number: int) -> bool:
    """True when the next block opens a quotation anew."""
    blocks = reading.document.blocks
    return number + 1 < len(blocks) and blocks[number + 1].prose.text.startswith(("“", '"', "„"))


def _alone(prose: str, marks: list[re.Match[str]]) -> int | None:
    """The first mark of one block that has no partner."""
    opened: int | None = None
    odd = sum(match[0] == '"' for match in marks) % 2 == 1
    for match in marks:
        at, sign = match.start(), match[0]
        if sign == '"':
            if prose[at - 1 : at].isdigit() and opened is None:
                continue  # inches
            if opened is None and _closes(prose, at) and odd:
                return at
            if opened is not None and _opens(prose, at) and odd:
                return opened
            opened = at if opened is None else None
        elif sign == "”" or (sign == "“" and opened is not None and prose[opened] == "„"):
            if opened is None:
                return at
            opened = None
        else:
            if opened is not None:
                return opened
            opened = at
    return opened
