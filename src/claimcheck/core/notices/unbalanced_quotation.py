"""CC117: a quotation mark without its partner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = re.compile(r"[“”„\"]")
_OPENS = "this quotation mark opens and nothing closes it"
_CLOSES = "nothing opens what this mark closes"


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
        if alone is not None and not (prose[alone] != "”" and _goes_on(reading, number)):
            opens = prose[alone] in "“„" or prose[alone + 1 : alone + 2].isalnum()
            yield Remark(alone, alone + 1, _OPENS if opens else _CLOSES)


def _goes_on(reading: Reading, number: int) -> bool:
    """True when the next block opens a quotation anew."""
    blocks = reading.document.blocks
    return number + 1 < len(blocks) and blocks[number + 1].prose.text.startswith(("“", '"', "„"))


def _alone(prose: str, marks: list[re.Match[str]]) -> int | None:
    """The first mark of one block that has no partner."""
    opened: int | None = None
    for match in marks:
        at, sign = match.start(), match[0]
        if sign == '"':
            if prose[at - 1 : at].isdigit() and opened is None:
                continue  # inches
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
