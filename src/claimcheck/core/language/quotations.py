"""The quotations of a text: the words between the marks, and who is said to have said them.

Every quoted stretch counts, a single scare-quoted word too. Marks are curly, straight, single or guillemets;
an apostrophe is none of them. A paragraph that opens a quotation at its start or behind a colon and does not
close it, because the next paragraph goes on, quotes to its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.core.language.names import find_names
from claimcheck.core.language.speakers import speaker_of
from claimcheck.core.model.value import Value, ValueKind

_PARAGRAPH = re.compile(r"(?:[^\n]|\n(?!\s*\n))+")
_MARK = re.compile(r"``|''|[“”„«»\"‘’']")
_PAIRS = {"“": "”", "„": "”", "«": "»", "‘": "’", "``": "''", '"': '"', "'": "'"}
# „this“ closes with the mark that opens elsewhere.
_ALSO_CLOSES = {"„": "“", "``": '"', "“": '"'}
# Elisions that begin with an apostrophe: '90s, 'em, 'til.
_ELIDED = re.compile(r"\d|(?:em|til|tis|twas|cause|n|round|bout|im|er)\b", re.IGNORECASE)


def find_quotations(prose: str, names: list[Value] | None = None) -> list[Value]:
    """Every quotation of *prose*, by position, never overlapping, each a ``Value`` of kind QUOTATION.

    The span is that of the quoted words, without the marks and without a comma before the closing mark.
    Quotations inside quotations belong to the outer one. ``speaker`` is whom the sentence credits as printed,
    or None. ``note`` is "open" when the marks never close. *names* are the text's names, where known already.
    """
    found = [
        value
        for paragraph in _PARAGRAPH.finditer(prose)
        for value in _quotations_between(prose, paragraph.start(), paragraph.end())
    ]
    if not found:
        return []
    known = find_names(prose) if names is None else names
    spoken: list[Value] = []
    for value in found:
        before = spoken[-1] if spoken else None
        spoken.append(replace(value, speaker=speaker_of(prose, value, before, known)))
    return spoken


def _quotations_between(prose: str, start: int, end: int) -> Iterator[Value]:
    """The quotations of one paragraph, ``prose[start:end]``."""
    marks = [match for match in _MARK.finditer(prose, start, end) if not _is_apostrophe(prose, match)]
    at = 0
    while at < len(marks):
        mark = marks[at]
        if not _can_open(prose, mark, end):
            at += 1
            continue
        closing = _closing(prose, marks, at)
        if closing is not None:
            yield from _value(prose, mark.end(), marks[closing].start(), "")
            at = closing + 1
        else:
            led_in = prose[start : mark.start()].rstrip()
            if not led_in or led_in.endswith(":"):
                yield from _value(prose, mark.end(), end, "open")
                return
            at += 1


def _is_apostrophe(prose: str, mark: re.Match[str]) -> bool:
    """True for the marks of "it's", "O’Hara" and "the ’90s"."""
    if mark.group() not in "'’":
        return False
    before, after = prose[mark.start() - 1 : mark.start()], prose[mark.end() : mark.end() + 1]
    if before.isalnum() and after.isalnum():
        return True
    return not before.isalnum() and bool(_ELIDED.match(prose, mark.end()))


def _can_open(prose: str, mark: re.Match[str], end: int) -> bool:
    """True when a quotation may begin at *mark*: something follows it at once, and no word ends in it."""
    sign = mark.group()
    if sign not in _PAIRS or mark.end() >= end or prose[mark.end()].isspace():
        return False
    if sign in "\"'":
        before = prose[mark.start() - 1 : mark.start()]
        return not before or not (before.isalnum() or before in ".,!?;:)’”")
    return True


def _closing(prose: str, marks: list[re.Match[str]], at: int) -> int | None:
    """The index of the mark that closes the one at *at*, or None.

    A plural's apostrophe ("the boys’ room") looks like a closing single mark: a later one that follows no "s"
    is taken before it, unless a new quotation opens in between.
    """
    sign = marks[at].group()
    closers = {_PAIRS[sign], _ALSO_CLOSES.get(sign, _PAIRS[sign])}
    doubtful = None
    for index in range(at + 1, len(marks)):
        mark = marks[index]
        opens_again = sign in "“«‘„" or (_can_open(prose, mark, len(prose)) and not _can_close(prose, mark))
        if mark.group() == sign and opens_again:
            return doubtful
        if mark.group() not in closers or not _can_close(prose, mark):
            if doubtful is not None and _can_open(prose, mark, len(prose)):
                return doubtful
            continue
        if sign not in "‘'" or prose[mark.start() - 1] != "s":
            return index
        doubtful = index if doubtful is None else doubtful
    return doubtful


def _can_close(prose: str, mark: re.Match[str]) -> bool:
    sign = mark.group()
    if sign in "’'\"" and prose[mark.start() - 1 : mark.start()].isspace():
        return False
    return sign not in "’'" or not prose[mark.end() : mark.end() + 1].isalnum()


def _value(prose: str, start: int, end: int, note: str) -> Iterator[Value]:
    """The quotation ``prose[start:end]`` without outer spaces and closing comma; nothing if no word is left."""
    while start < end and prose[start].isspace():
        start += 1
    while start < end and (prose[end - 1].isspace() or prose[end - 1] == ","):
        end -= 1
    if any(map(str.isalnum, prose[start:end])):
        yield Value(ValueKind.QUOTATION, start, end, prose[start:end], note=note)
