"""The names a text mentions: people, places, organisations, works.

A name is a run of capitalised words, with the particles, initials, ampersands and "of the" that hold it
together. English capitals at the start of a sentence say nothing by themselves: there a word counts only when
it is no everyday word, or when the text also capitalises it in mid-sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate, compress, count
from operator import not_

from claimcheck.core.language.common_words import is_common
from claimcheck.core.language.given_names import opens_as_name
from claimcheck.core.language.name_words import (
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
from claimcheck.core.model.value import Value, ValueKind

_PIECES = re.compile(r"[^\W_]+(?:['’.&\-‐‑][^\W_]+)*|[\W_]+")
_POSSESSIVE = frozenset(("'s", "’s", "'S", "’S"))
_STOPS = frozenset(".!?:…\n")
_OPENING = frozenset("“\"‘'([«„–—-•*")
_NOT_PROSE = frozenset("@/#\\_=")
_ARTICLES = frozenset(
    ["al", "el", "ul", "as", "ad", "bin"]
)  # "al-Haddad" keeps its first part, "pro-Haddad" not


_LONGEST = 20  # letters of a word that is known as one that may open a sentence


@dataclass(frozen=True, slots=True)
class _Words:
    """A text as words and the gaps before them: ``gaps[i]``, then ``words[i]``, which begins at ``starts[i]``."""

    prose: str
    words: list[str]
    gaps: list[str]
    starts: list[int]
    bare: list[str]  # the words without their possessive endings

    def end(self, at: int) -> int:
        """Where word *at* ends, its possessive ending left off."""
        return self.starts[at] + len(self.bare[at])


def find_names(prose: str) -> list[Value]:
    """Every name *prose* mentions, by position, never overlapping, each a ``Value`` of kind NAME.

    ``raw`` is the name without its title and possessive ending ("Kim Lee" for "Dr Kim Lee's"); a title that
    stood before it is in ``note``. Weekdays, months, and words that are capital only because a sentence starts
    with them, are not names.
    """
    return [
        Value(ValueKind.NAME, start, end, prose[start:end], note=title) for start, end, title in places(prose)
    ]


def places(prose: str) -> list[tuple[int, int, str]]:
    """Where each name stands, and the title before it, by position: all that most who ask need to know."""
    if _has_no_name(prose):
        return []
    text = _read(prose)
    not_small = compress(count(), map(not_, map(str.islower, text.words)))
    capitals = [at for at in not_small if _is_capital(text, at)]
    opening = {at for at in capitals if _opens(text, at)}
    familiar = {text.bare[at] for at in capitals if at not in opening}
    marked = set(capitals)
    names: list[tuple[int, int, str]] = []
    done = -1
    for at in capitals:
        if at > done:
            end = _run_end(text, at, marked, opening)
            names.extend(_names_of(text, range(at, end), opening, familiar))
            done = end - 1
    return names


def _has_no_name(prose: str) -> bool:
    """True for a text with no capital but that of a word that only opens a sentence: a cheap look."""
    if not prose[1:].islower():
        return not prose or prose.islower()
    if not prose[0].isupper():
        return True
    word = _PIECES.findall(prose, 0, _LONGEST)[0]
    low = word.lower()
    if len(word) == _LONGEST or low in NUMBERED or word[-2:] in _POSSESSIVE:
        return False
    return low in OPENERS or _only_opens(word, 1, set())


def _read(prose: str) -> _Words:
    pieces = _PIECES.findall(prose)
    if pieces and (pieces[0][0].isalnum()):
        pieces.insert(0, "")
    starts = [0, *accumulate(map(len, pieces))]
    words = pieces[1::2]
    bare = words
    if "'" in prose or "’" in prose:
        bare = [word[:-2] if word[-2:] in _POSSESSIVE else word for word in words]
    return _Words(prose, words, pieces[0::2], starts[1 : 2 * len(words) : 2], bare)


def _opens(text: _Words, at: int) -> bool:
    """True when word *at* would be capitalised whatever it is: a sentence, quotation or bracket opens with it."""
    if not at:
        return True
    gap, last = text.gaps[at], text.words[at - 1]
    bare = gap.strip()
    if not bare:
        return "\n\n" in gap or ("\n" in gap and is_common(text.words[at].lower()))
    if bare == ".":
        return not (last.lower() in SHORTENED or len(last) == 1 or ("." in last and last.isupper()))
    return bare[0] in _STOPS or bare[-1] in _STOPS or bare[-1] in _OPENING


def _is_capital(text: _Words, at: int) -> bool:
    """True when word *at* is written as part of a name ("Ham", "al-Ham", "iHam", "pro-Ham") and no address."""
    word = text.bare[at]
    if word[0].isdigit():
        return False
    after = text.gaps[at + 1] if at + 1 < len(text.gaps) else ""
    if text.gaps[at][-1:] in _NOT_PROSE or after[:1] in _NOT_PROSE:
        return False
    if word[0].isupper():
        return word.lower() not in NEVER
    head, hyphen, tail = word.partition("-")
    return bool(hyphen and tail[:1].isupper()) or (
        len(word) > 2 and len(head) == len(word) and word[1].isupper()
    )


def _run_end(text: _Words, at: int, marked: set[int], opening: set[int]) -> int:
    """The number after the last word of the run of name words that begins with word *at*."""
    end = at + 1
    while end < len(text.words):
        step = _joined(text, end, marked, opening)
        if not step:
            break
        end += step
    return end


def _joined(text: _Words, at: int, marked: set[int], opening: set[int]) -> int:
    """How many words from *at* on belong to the name that ends before it."""
    word = text.words[at]
    if at not in marked and word not in PARTICLES and not word[0].isdigit():
        return 0
    last = text.words[at - 1]
    gap = text.gaps[at].strip()
    if last[-2:] in _POSSESSIVE or not _close(text.gaps[at], last):
        return 0
    if gap == ",":
        ampersand = at + 1 in marked and text.gaps[at + 1].strip() == "&"
        return 2 if at in marked and ampersand else 0
    if at in marked:
        return 0 if at in opening and gap not in ("", ".") else 1
    if word[0].isdigit():
        return 1 if last.lower() in NUMBERED and text.gaps[at] == " " else 0
    joiners = _joiners(text, at, marked)
    return joiners + 1 if joiners else 0


def _close(gap: str, last: str) -> bool:
    """True when *gap* holds a name together: a space, an ampersand, the full stop of "St." or "J."."""
    bare = gap.strip()
    if bare in ("&", ",", ", &"):
        return True
    if not bare:
        return 0 < len(gap) <= 2 and "\n\n" not in gap
    return bare == "." and (last.lower() in SHORTENED or len(last) == 1 or "." in last)


def _joiners(text: _Words, at: int, marked: set[int]) -> int:
    """How many small words from *at* on ("of the", "van der") lead to more of the same name."""
    end = at
    while end < len(text.words) and end - at < 3 and text.words[end] in PARTICLES:
        end += 1
    if end == at or end not in marked or not all(text.gaps[i] in (" ", "\u00a0") for i in range(at, end + 1)):
        return 0
    if text.words[at] not in ("of", "for"):
        return end - at
    head = text.words[at - 1].lower()
    return end - at if head in HEADS or (text.words[at] == "of" and is_common(head)) else 0


def _names_of(text: _Words, run: range, opening: set[int], familiar: set[str]) -> list[tuple[int, int, str]]:
    """The names in one run: titles and an opening word taken off, people set apart from offices."""
    names: list[tuple[int, int, str]] = []
    title = ""
    part: list[int] = []
    for at in _without_opener(text, run, opening, familiar):
        low = text.bare[at].lower()
        inside = bool(part) and text.words[part[-1]] in PARTICLES  # "Council of Ministers" has no title in it
        if low in HONORIFICS or (low in ROLES and not inside):
            names.extend(_name(text, part, title))
            title, part = text.bare[at], []
        else:
            part.append(at)
    names.extend(_name(text, part, title))
    return names


def _without_opener(text: _Words, run: range, opening: set[int], familiar: set[str]) -> range:
    """*run* without what is capital only because a sentence begins there, and without leading weekdays."""
    while run:
        at = run[0]
        word = text.bare[at]
        low = word.lower()
        dropped = low in CALENDAR and (len(run) == 1 or low in LEADING_DAYS)
        if at in opening and not dropped:
            dropped = low in OPENERS or _only_opens(word, len(run), familiar)
            dropped = dropped and not _is_given(text, run)
        if not dropped and not (low in PARTICLES and word == low):
            return run
        run = run[1:]
    return run


def _is_given(text: _Words, run: range) -> bool:
    """True for the "Per" of "Per Holm", which is no more than a word of the language elsewhere."""
    if len(run) == 1 or text.gaps[run[1]] != " ":
        return False
    asked = any("?" in gap for gap in text.gaps[run[1] :])
    return opens_as_name(text.bare[run[0]], text.bare[run[1]], asked=asked)


def _only_opens(word: str, length: int, familiar: set[str]) -> bool:
    if word in familiar or (word.isupper() and len(word) > 1):
        return False
    low = word.lower()
    half = low in HALF_NAMES or low in HEADS
    if length > 1:
        return low in OPENERS or (is_common(low) and not half)
    return half or is_common(low) or low.endswith(("ing", "ly", "tion", "ness", "ism"))


def _name(text: _Words, part: list[int], title: str) -> list[tuple[int, int, str]]:
    """The name the words *part* spell, or nothing when there are none or only calendar words."""
    if not part or CALENDAR.issuperset([text.words[at].lower() for at in part]):
        return []
    first, last = text.words[part[0]], text.words[part[-1]]
    start = text.starts[part[0]]
    if "-" in first:
        head = first.partition("-")[0]
        start += len(head) + 1 if head.islower() and head not in _ARTICLES else 0
    end = text.end(part[-1])
    if text.prose[end : end + 1] == "." and (
        (len(part) > 1 and last.lower() in SHORTENED) or "." in last[1:-1:2]
    ):
        end += 1
    return [(start, end, title)] if any(map(str.isalpha, text.prose[start:end])) else []
