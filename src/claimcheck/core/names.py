"""The names a text mentions: people, places, organisations, works.

A name is a run of capitalised words, with the particles, initials, ampersands and "of the" that hold it
together. English capitals at the start of a sentence say nothing by themselves: there a word counts only when it is no
everyday word, or when the text also capitalises it in mid-sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.core.common_words import is_common
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.name_words import (
    CALENDAR,
    HALF_NAMES,
    HEADS,
    HONORIFICS,
    LEADING_DAYS,
    NEVER,
    NUMBERED,
    OPENERS,
    PARTICLES,
    ROLES,
    SHORTENED,
)

_WORD = re.compile(r"[^\W_]+(?:['’.&\-‐‑][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’](?:s|S)$")
_STOPS = frozenset(".!?:…\n")
_OPENING = frozenset("“\"‘'([«„–—-•*")
_NOT_PROSE = frozenset("@/#\\_=")


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of the prose; ``first`` when a sentence, quotation or bracket opens with it."""

    text: str
    start: int
    end: int
    first: bool
    capital: bool


def find_names(prose: str) -> list[Value]:
    """Every name *prose* mentions, by position, never overlapping, each a ``Value`` of kind NAME.

    ``raw`` is the name without its title and possessive ending ("Kim Lee" for "Dr Kim Lee's"); a title that
    stood before it is in ``note``. Weekdays, months, nationalities standing alone as adjectives of a longer
    name, and words that are capital only because a sentence starts with them, are not names.
    """
    words = _words(prose)
    familiar = {word.text for word in words if word.capital and not word.first}
    names: list[Value] = []
    at = 0
    while at < len(words):
        run_end = _run(prose, words, at)
        if run_end > at:
            names.extend(_names_of(prose, words[at:run_end], familiar))
        at = max(run_end, at + 1)
    return names


def _words(prose: str) -> list[_Word]:
    words: list[_Word] = []
    previous_end = 0
    for match in _WORD.finditer(prose):
        text = match.group()
        start, end = match.span()
        if possessive := _POSSESSIVE.search(text):
            text, end = text[: possessive.start()], start + possessive.start()
        gap = prose[previous_end:start]
        last = words[-1].text if words else ""
        first = _opens(gap, last) or ("\n" in gap and is_common(text.lower()))
        words.append(_Word(text, start, end, first, _is_capital(prose, text, start, match.end())))
        previous_end = match.end()
    return words


def _opens(gap: str, last: str) -> bool:
    """True when a word after *gap* would be capitalised whatever it is."""
    if not last:
        return True
    bare = gap.strip()
    if not bare:
        return "\n\n" in gap
    if bare == ".":
        return not (last.lower() in SHORTENED or len(last) == 1 or ("." in last and last.isupper()))
    return bare[0] in _STOPS or bare[-1] in _STOPS or bare[-1] in _OPENING


def _is_capital(prose: str, text: str, start: int, end: int) -> bool:
    """True when *text* is written as part of a name: "Ham", "al-Ham", "iHam", "pro-Ham", and no address."""
    if (start and prose[start - 1] in _NOT_PROSE) or (end < len(prose) and prose[end] in _NOT_PROSE):
        return False
    if text[0].isupper():
        return text.lower() not in NEVER
    if text[0].isdigit():
        return False
    head, hyphen, tail = text.partition("-")
    return bool(hyphen and tail[:1].isupper()) or (
        len(text) > 2 and len(head) == len(text) and text[1].isupper()
    )


def _run(prose: str, words: list[_Word], at: int) -> int:
    """The index after the run of name words that begins at *at*; *at* itself when none begins there."""
    if not words[at].capital:
        return at
    end = at + 1
    while end < len(words):
        step = _joined(prose, words, end)
        if not step:
            break
        end += step
    return end


def _joined(prose: str, words: list[_Word], at: int) -> int:
    """How many words from *at* on belong to the name that ends before it."""
    last, word = words[at - 1], words[at]
    gap = prose[last.end : word.start]
    if not _close(gap, last.text):
        return 0
    if gap.strip() == ",":
        follower = words[at + 1] if at + 1 < len(words) else None
        return 2 if word.capital and follower and prose[word.end : follower.start].strip() == "&" else 0
    if word.capital:
        return 0 if word.first and gap.strip() not in ("", ".") else 1
    if last.text.lower() in NUMBERED and word.text[0].isdigit() and gap == " ":
        return 1
    joiners = _joiners(prose, words, at)
    return joiners + 1 if joiners else 0


def _close(gap: str, last: str) -> bool:
    """True when *gap* holds a name together: a space, an ampersand, the full stop of "St." or "J."."""
    bare = gap.strip()
    if bare in ("&", ",", ", &"):
        return True
    if not bare:
        return 0 < len(gap) <= 2 and "\n\n" not in gap
    return bare == "." and (last.lower() in SHORTENED or len(last) == 1 or "." in last)


def _joiners(prose: str, words: list[_Word], at: int) -> int:
    """How many small words from *at* on ("of the", "van der") lead to more of the same name."""
    end = at
    while end < len(words) and end - at < 3 and words[end].text in PARTICLES:
        end += 1
    if end == at or end >= len(words) or not words[end].capital:
        return 0
    between = prose[words[at - 1].end : words[end].start]
    if "\n" in between or any(not (c.isalpha() or c in " \u00a0'’-") for c in between):
        return 0
    if words[at].text != "of" and words[at].text != "for":
        return end - at
    head = words[at - 1].text.lower()
    return end - at if head in HEADS or (words[at].text == "of" and is_common(head)) else 0


def _names_of(prose: str, run: list[_Word], familiar: set[str]) -> list[Value]:
    """The names in one run: titles and an opening word taken off, people set apart from offices."""
    run = _without_opener(run, familiar)
    names: list[Value] = []
    title = ""
    part: list[_Word] = []
    for word in run:
        low = word.text.lower().rstrip(".")
        if low in HONORIFICS or (low in ROLES and not _belongs(part)):
            names.extend(_name(prose, part, title))
            title, part = word.text, []
        else:
            part.append(word)
    names.extend(_name(prose, part, title))
    return names


def _belongs(part: list[_Word]) -> bool:
    """True inside "House of ... Ministers": a role word after "of" is the body's own name."""
    return bool(part) and part[-1].text in PARTICLES


def _without_opener(run: list[_Word], familiar: set[str]) -> list[_Word]:
    """*run* without what is capital only because a sentence begins there, and without leading weekdays."""
    while run:
        word, low = run[0], run[0].text.lower()
        dropped = low in CALENDAR and (len(run) == 1 or low in LEADING_DAYS)
        if word.first and not dropped:
            dropped = low in OPENERS or _only_opens(word, len(run), familiar)
        if not dropped and not (low in PARTICLES and not word.text[0].isupper()):
            return run
        run = run[1:]
    return run


def _only_opens(word: _Word, length: int, familiar: set[str]) -> bool:
    if word.text in familiar or (word.text.isupper() and len(word.text) > 1):
        return False
    low = word.text.lower()
    if length > 1:
        return low in OPENERS or (is_common(low) and low not in HEADS)
    return (
        is_common(low)
        or low in HALF_NAMES
        or low in HEADS
        or low.endswith(("ing", "ly", "tion", "ness", "ism"))
    )


def _name(prose: str, part: list[_Word], title: str) -> list[Value]:
    """The name *part* spells, or nothing when it is empty or only a calendar word."""
    if not part or all(word.text.lower() in CALENDAR for word in part):
        return []
    start, end = part[0].start, part[-1].end
    start += _prefix(part[0].text)
    stopped = (part[-1].text.lower() in SHORTENED and len(part) > 1) or "." in part[-1].text[1:-1:2]
    if stopped and prose[end : end + 1] == ".":
        end += 1
    raw = prose[start:end]
    return [Value(ValueKind.NAME, start, end, raw, note=title)] if any(map(str.isalpha, raw)) else []


def _prefix(text: str) -> int:
    """How many letters of *text* stand before the name: 4 in "pro-Ham", none in "al-Ham" or "Ham"."""
    head, hyphen, _ = text.partition("-")
    return (
        len(head) + 1
        if hyphen and head.islower() and head not in ("al", "el", "ul", "as", "ad", "bin")
        else 0
    )
