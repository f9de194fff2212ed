"""CC101: the same sentence stands twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.span import Span
from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEW_WORDS = 5  # "He did not." may well stand twice
_FEW_LETTERS = 20  # and so may a transcript's "A: Mm - hmm - mm"


def duplicate_sentences(reading: Reading) -> Iterator[Remark]:
    """A remark for each sentence whose words stood in the article before; headings and short ones aside."""
    seen: dict[str, Span] = {}
    for one in reading.statements:
        if one.kind is BlockKind.HEADING or len(one.words) < _FEW_WORDS:
            continue
        key = " ".join(one.words)
        if len(key) < _FEW_LETTERS:
            continue
        if key in seen:
            yield Remark(one.start, one.end, "this sentence stood in the article before", seen[key])
        seen.setdefault(key, Span(one.start, one.end))
