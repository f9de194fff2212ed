"""CC105: a sentence that stood in the article before in almost the same words."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.span import Span
from claimcheck.core.notices.reading import SIGNS, Reading, Remark, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEW_WORDS = 8
_RARE = 3  # of a sentence's longest words, every pair leads to the sentences that share it
_SHORT = 5
_LAST = 3  # how many sentences back a pair leads
_ALIKE = 0.75
_TOLD = 4  # words that differ are shown up to so many
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
        before = next((other for at in sorted(earlier) if _alike(other := statements[at], one)), None)
        if before and not _are_parallel(before, one):
            apart = _apart(reading, before, one)
            message = f"this sentence stood in the article before, in almost the same words{apart}"
            yield Remark(one.start, one.end, message, Span(before.start, before.end))
        for pair in pairs:
            by_pair.setdefault(pair, []).append(number)


def _are_parallel(before: Statement, one: Statement) -> bool:
    """True for two that say the same of two: each names somebody or something that the other does not."""
    first, second = ({name.raw for name in each.names} for each in (before, one))
    return bool(first - second and second - first)


def _apart(reading: Reading, before: Statement, one: Statement) -> str:
    """The few words that only one of the two has, with their figures whole."""
    first, second = (_printed(reading, each) for each in (before, one))
    gone = [word for word in first if word not in second]
    new = [word for word in second if word not in first]
    told = [(f"then “{' '.join(gone)}”", gone), (f"now “{' '.join(new)}”", new)]
    parts = [said for said, found in told if 0 < len(found) <= _TOLD]
    return f" ({', '.join(parts)})" if parts else ""


def _printed(reading: Reading, one: Statement) -> list[str]:
    """The words as they are printed, without the signs round them: "8,210" is one."""
    bare = (word.strip(SIGNS) for word in reading.low[one.start : one.end].split())
    return [part for word in bare for part in ([word] if word[:1].isdigit() else _parted(word)) if part]


def _parted(word: str) -> list[str]:
    for sign in SIGNS:
        word = word.replace(sign, " ")
    return word.split()


def _pairs(words: list[str]) -> list[tuple[str, str]]:
    longest = sorted(sorted(sorted({word for word in words if len(word) > _SHORT}), key=len)[-_RARE:])
    return list(combinations(longest, 2))


def _alike(before: Statement, one: Statement) -> bool:
    fewer, more = sorted((len(before.words), len(one.words)))
    if fewer < _ALIKE * more or before.words == one.words:
        return False
    first, second = set(before.words), set(one.words)
    return len(first & second) >= _ALIKE * len(first | second)
