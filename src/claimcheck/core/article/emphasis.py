"""Which stars, underscores and tildes are emphasis and which are letters, by CommonMark's rules for delimiter runs."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(slots=True)
class Delimiter:
    """A run of one mark; ``count`` goes down as its marks find partners, from the side that faces them."""

    mark: str
    start: int
    count: int
    opens: bool
    closes: bool
    whole: int = 0  # the run's length as printed

    @property
    def both(self) -> bool:
        """True when it may open and close: then the rule of three holds."""
        return self.opens and self.closes


def delimiter(raw: str, start: int, end: int) -> Delimiter:
    """The run ``raw[start:end]``, with what it may do by its neighbours."""
    before = raw[start - 1] if start else " "
    after = raw[end] if end < len(raw) else " "
    space_before, space_after = before.isspace(), after.isspace()
    mark_before, mark_after = _is_punctuation(before), _is_punctuation(after)
    left = not space_after and (not mark_after or space_before or mark_before)
    right = not space_before and (not mark_before or space_after or mark_after)
    mark, count = raw[start], end - start
    if mark == "_":
        return Delimiter(
            mark, start, count, left and (not right or mark_before), right and (not left or mark_after), count
        )
    if mark == "~" and count != 2:
        return Delimiter(mark, start, count, opens=False, closes=False, whole=count)
    return Delimiter(mark, start, count, left, right, count)


def hidden(delimiters: list[Delimiter]) -> list[tuple[int, int]]:
    """The slices of the text that are emphasis marks and not letters."""
    found: list[tuple[int, int]] = []
    open_runs: list[Delimiter] = []
    floor: dict[tuple[str, bool, int], int] = {}  # below which no opener waits: what keeps this linear
    for closer in delimiters:
        while closer.closes and closer.count:
            key = (closer.mark, closer.opens, closer.whole % 3)
            at = _opener(open_runs, closer, floor.get(key, 0))
            if at is None:
                floor[key] = len(open_runs)
                break
            opener = open_runs[at]
            used = 2 if opener.count > 1 and closer.count > 1 else 1
            opener.count -= used
            found.append((opener.start + opener.count, opener.start + opener.count + used))
            found.append((closer.start, closer.start + used))
            closer.start += used
            closer.count -= used
            del open_runs[at + 1 if opener.count else at :]
            floor = {k: min(v, len(open_runs)) for k, v in floor.items()}
        if closer.opens and closer.count:
            open_runs.append(closer)
    return found


def _opener(open_runs: list[Delimiter], closer: Delimiter, floor: int) -> int | None:
    """The index of the nearest run that *closer* can close."""
    for at in range(len(open_runs) - 1, floor - 1, -1):
        opener = open_runs[at]
        if opener.mark != closer.mark:
            continue
        threes = (opener.whole + closer.whole) % 3 == 0 and (opener.whole % 3 or closer.whole % 3)
        if not ((opener.both or closer.both) and threes):
            return at
    return None


def _is_punctuation(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "PS"
