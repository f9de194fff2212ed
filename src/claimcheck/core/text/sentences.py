"""Where the sentences of English news prose begin and end.

A quotation stays whole: a full stop inside quotation marks that open and close in the same paragraph ends no
sentence, so that a quoted claim keeps its other half and whoever said it (“We left. They stayed,” she said).
Pass ``whole_quotations=False`` where small passages matter more than attribution.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.model.span import Span
from claimcheck.core.text.abbreviations import (
    BEFORE_NUMBER,
    FOLLOWS_HOUR,
    FOLLOWS_MONTH,
    HOURS,
    LABELS,
    NEVER,
    OPENERS,
    SPEECH_VERBS,
    STATES,
    UNLESS_OPENER,
)
from claimcheck.core.text.late_pattern import LatePattern
from claimcheck.core.text.quotations import quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

# An end mark (1); and, where a sentence may begin after it, what closes with the mark (2), the gap (3), what opens
# the next sentence, its first word (4). A letter a-z first means the sentence goes on: decimals, addresses and most
# abbreviations never get further.
# NOTE: possessive, and every mark is taken even when nothing may begin, so that a page of dots takes no longer than
# a page of letters. The first mark stands apart from its repetition: only so is a set looked for before the pattern
# is tried. Sets beyond Latin-1 compile slowly: hence "neither word nor space" for quotation marks.
_CANDIDATE = re.compile(
    r"([.!?…][.!?…]*+(?:[ \xa0]\.)*+)"
    r"(?:((?:[^\w\s\[.!?,;:]|[¹²³]|\[\d{1,3}\]|[ \xa0](?:”|\"(?=\s)))*+)"
    r"(\s++)(?:[^\w\s.!?]\s)?[^\w\s.!?]*+([^\W_a-z][\w-]*|[ei][A-Z]\w*))?"
)
# Two paragraphs run together, or a space forgotten: "home.The" and "home.“The".
_GLUED = re.compile(r"([.!?])([\"”’)]?)()(?=[“‘(]?([A-Z][a-z]*)\b)")
# Signs after the last sentence that belong to none: an emoji, what is left of one, a row of stars.
_STRAY = LatePattern(r"(?<=[.!?…\"”’)])(\s+)(?=\W*[^\w\s.…\"'”’»)\]])\W+$")
_USUAL_END = ".!?…\"'”’»)]"
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_CLOSING = '.!?…"”’») \n'  # behind these no sentence begins
_SAID = LatePattern(rf"(?:[^\W\d_a-z][\w.'’-]*\s+){{0,4}}(?:{SPEECH_VERBS})\b")
_WORD_START = re.compile(r"[\s(\[/–—]")
_FEW_WORDS = 4
_LONG = 7
# How far back to look, in letters: enough for the longest word and the longest aside in brackets.
_NEAR = 40
_ASIDE = 300


def sentences(prose: str, *, whole_quotations: bool = True) -> list[Span]:
    """The sentences of *prose* in order, without the white space between them. Blank lines always end one."""
    return [Span(start, end) for start, end in places(prose, whole_quotations=whole_quotations)]


def places(prose: str, *, whole_quotations: bool = True) -> list[tuple[int, int]]:
    """The same as pairs of start and end: a page has hundreds."""
    found: list[tuple[int, int]] = []
    start = 0
    if "\n" in prose:
        for gap in _PARAGRAPH.finditer(prose):
            _paragraph(prose, start, gap.start(), whole_quotations, found)
            start = gap.end()
    _paragraph(prose, start, len(prose), whole_quotations, found)
    return found


def _paragraph(prose: str, start: int, end: int, whole: bool, found: list[tuple[int, int]]) -> None:
    """Append the sentences of one paragraph."""
    paragraph = prose[start:end]
    begin = len(paragraph) - len(paragraph.lstrip())
    inner = paragraph.rstrip(_CLOSING)
    if "." in inner or "?" in inner or "!" in inner or "…" in inner:  # many a paragraph is one sentence
        for stop, following in _ends(paragraph, begin, len(inner), whole):
            found.append((start + begin, start + stop))
            begin = following
    last = len(paragraph.rstrip())
    unusual = paragraph[last - 2 : last].strip(_USUAL_END)
    if unusual and not unusual.isalnum() and (stray := _stray_signs(paragraph, begin, last)):
        found.append((start + begin, start + stray[0]))
        begin = stray[1]
    if begin < last:
        found.append((start + begin, start + last))


def _stray_signs(paragraph: str, begin: int, last: int) -> tuple[int, int] | None:
    """The gap between the last sentence and signs that belong to none; None without any."""
    tail = max(begin, last - _NEAR)
    match = _STRAY.search(paragraph[tail:last])
    return (tail + match.start(1), tail + match.end(1)) if match else None


def _ends(paragraph: str, begin: int, last: int, whole: bool) -> Iterator[tuple[int, int]]:
    """Where each sentence but the last ends, and where the next begins; from *last* on no letter stands."""
    quoted = iter(quotations(paragraph) if whole else ())
    inside = next(quoted, None)
    for mark in _CANDIDATE.finditer(paragraph, 0, last):
        match = mark if mark[4] else _glued(paragraph, mark.end() - 1)
        if match is None:
            continue
        at = match.start()
        while inside and inside[1] <= at:
            inside = next(quoted, None)
        if at < begin or (inside and inside[0] < at and match.end(2) < inside[1]):
            continue
        if _ends_here(paragraph, match, begin):
            yield match.span(3)
            begin = match.end(3)


def _glued(paragraph: str, at: int) -> re.Match[str] | None:
    """The forgotten space behind the end mark at *at*: a word ends right before it, an opener begins right after."""
    match = _GLUED.match(paragraph, at)
    found = match is not None and match[4] in OPENERS and paragraph[max(0, at - 2) : at].islower()
    return match if found else None


def _ends_here(paragraph: str, match: re.Match[str], begin: int) -> bool:
    """True when the candidate ends the sentence that starts at *begin*."""
    at = match.start()
    if match[1] == "." and not match[2] and _follows_a_word(paragraph, begin, at):
        return True
    mark, closers, gap, following = match.groups()
    if not gap:
        return True  # a forgotten space, already known to stand before an opener
    if len(following) == 1 and paragraph.startswith(".", match.end()):
        following += "."  # "B. A. Smith": no article, no pronoun
    if ")" in closers and paragraph.rfind("(", max(begin, at - _ASIDE), at) > begin:
        return following in OPENERS  # an aside (sic!) in a sentence that goes on
    if mark == ".":
        return _full_stop_ends(paragraph, begin, at, following)
    if "!" in mark or "?" in mark:
        return _loud_mark_ends(paragraph, match, begin)
    return mark == ".." or _ellipsis_ends(paragraph[at - 1 : at], mark, following)


def _loud_mark_ends(paragraph: str, match: re.Match[str], begin: int) -> bool:
    """True unless a speaker is named next (“Why?” Smith asked), or the mark is part of a name or an aside."""
    at = match.start()
    if paragraph[at - 1 : at] == "(":
        return False
    if match[2].strip(")]*_"):
        return not _SAID.match(paragraph, match.start(4))
    return match[4] in OPENERS or _word_before(paragraph, begin, at) not in UNLESS_OPENER


def _ellipsis_ends(before: str, mark: str, following: str) -> bool:
    """True for dots that trail off ("gone... Then"); "[...]" and dots amid spaces elide and end nothing."""
    if before in {"(", "["}:
        return False
    spaced = before.isspace() or " " in mark
    return not spaced or mark.startswith("....") or following in OPENERS


def _full_stop_ends(paragraph: str, begin: int, at: int, following: str) -> bool:
    """True when a single full stop at *at* ends the sentence that starts at *begin*."""
    if _follows_a_word(paragraph, begin, at):
        return True
    word = _word_before(paragraph, begin, at)
    if word in NEVER or _is_enumerator(paragraph[begin:at] if at - begin < _LONG else "", word):
        return False
    if following[0].isdigit():
        return word not in BEFORE_NUMBER and not _is_initials(word)
    if word in HOURS:
        return _hour_ends(paragraph, begin, at, following)
    if word in UNLESS_OPENER or _is_initials(word):
        return following in OPENERS or _is_label(paragraph, begin, at, word) or _is_state(paragraph, at, word)
    return not (word in BEFORE_NUMBER and following in FOLLOWS_MONTH)


def _follows_a_word(paragraph: str, begin: int, at: int) -> bool:
    """True behind a long word or a digit, as most full stops stand: no abbreviation is or ends so."""
    if at - begin <= _LONG:
        return False
    near = paragraph[at - _LONG : at]
    return near.isalpha() or near[-1].isdigit()


def _word_before(paragraph: str, begin: int, at: int) -> str:
    """The run of letters, digits and inner stops that ends at *at*, marks before it left off."""
    near = max(begin, at - _NEAR)
    start = paragraph.rfind(" ", near, at) + 1 or near
    return _WORD_START.split(paragraph[start:at])[-1].lstrip("\"'“‘«*_")


def _hour_ends(paragraph: str, begin: int, at: int, following: str) -> bool:
    """True unless a day or zone follows "p.m.", or the hour opened the sentence ("At 5 p.m. Smith left")."""
    if following in FOLLOWS_HOUR:
        return False
    return following in OPENERS or len(paragraph[max(begin, at - _NEAR) : at].split()) > _FEW_WORDS


def _is_initials(word: str) -> bool:
    """True for "J", "U.S", "Ph.D", "J.K": letters, one or two at a time."""
    if len(word) == 1:
        return word.isalpha()
    parts = word.split(".")
    return len(parts) > 1 and all(len(part) < 3 and part.isalpha() for part in parts)


def _is_label(paragraph: str, begin: int, at: int, word: str) -> bool:
    """True when a single letter names a thing and not a person: "vitamin C", "World War I"."""
    if len(word) > 1:
        return False
    before = paragraph[max(begin, at - _NEAR) : at - 1].rsplit(None, 1)
    return bool(before) and before[-1].lower() in LABELS


def _is_state(paragraph: str, at: int, word: str) -> bool:
    """True for "Cooperstown, N.Y.": a comma would follow if the sentence went on."""
    return word in STATES and paragraph.endswith(", ", 0, at - len(word))


def _is_enumerator(sentence: str, word: str) -> bool:
    """True for the "1." or "a." that opens a list item: it has no sentence of its own."""
    return sentence.strip(" ([*") == word and (word.isdigit() or len(word) == 1)
