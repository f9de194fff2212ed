"""CC105: a sentence that stood in the article before in almost the same words."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from claimcheck.core.model.article import BlockKind
from claimcheck.core.notices.reading import Reading, Remark, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEW_WORDS = 8
_RARE = 3  # of a sentence's longest words, every pair leads to the sentences that share it
_SHORT = 5
_LAST = 3  # how many sentences back a pair leads
_ALIKE = 0.75
_PROSE = frozenset([BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE])


def near_duplicates(reading: Reading) -> Iterator[Remark]:
    """A remark for each sentence that shares three quarters of its words with one before; equal ones aside."""
    by_pair: dict[tuple[str, str], list[int]] = {}
    statements = reading.statements
    for number, one in enumerate(statements):
        if one.kind not in _PROSE or len(one.words) < _FEW_WORDS:
            continue
        pairs = _pairs(one.words)
        earlier = {other for pair in pairs for other in by_pair.get(pair, ())[-_LAST:]}
        if any(_alike(statements[other], one) for other in sorted(earlier)):
            yield Remark(
                one.start, one.end, "this sentence stood in the article before, in almost the same words"
            )
        for pair in pairs:
            by_pair.setdefault(pair, []).append(number)


def _pairs(words: list[str]) -> list[tuple[str, str]]:
    longest = sorted(sorted(sorted({word for word in words if len(word) > _SHORT}), key=len)[-_RARE:])
    return list(combinations(longest, 2))


def _alike(before: Statement, one: Statement) -> bool:
    fewer, more = sorted((len(before.words), len(one.words)))
    if fewer < _ALIKE * more or before.words == one.words:
        return False
    first, second = set(before.words), set(one.words)
    return len(first & second) >= _ALIKE * len(first | second)
