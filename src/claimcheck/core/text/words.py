"""A text as words: numbers, signs that change meaning, and letters, each with its place; and where each word stands.

Punctuation is no word. A hyphen parts words ("well-known" is two), an apostrophe inside does not ("don't" is one).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import nlargest

_LETTER = r"[^\W\d_]"
# "U.S." and "a.m." are one word each, with or without the last point. A minus sign is a word of its own,
# because it changes the number after it; a dash is none.
PATTERN = (
    rf"(?<!\w){_LETTER}(?:\.{_LETTER})+(?!{_LETTER})\.?|{_LETTER}+(?:['’‘ʼ´`]{_LETTER}+)*|\d+(?:[.,:]\d+)*"
    r"|(?<![^\s(\[$€£])[-−–](?=[$€£]?\d)|[$€£¥₹₽₩%‰°±×÷+&@?]"
)
# The first branch finds nothing the others would not: it takes plain words past them. The space behind a word is
# taken along, or each branch would be tried on it.
_WORD = re.compile(rf"([A-Za-z]++(?=[ ,])|{PATTERN}) ?")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_CONTENDS = 0.6  # of the best window's votes make another worth a look
_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ´`"), "'")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text in order: ``keys`` (what is compared), and the slice each stands at."""

    keys: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.keys)


def words(text: str) -> Words:
    """The words of *text*, best folded first: a soft hyphen would part a word."""
    plain = text.isascii() and "`" not in text
    found = list(_WORD.finditer(text.lower() if plain else text))
    keys = [m[1] for m in found] if plain else [_key(m[1]) for m in found]
    for i, key in enumerate(keys):
        if not key.isalpha() and ("." in key or "," in key):
            keys[i] = plain_key(key)
    return Words(keys, [m.start() for m in found], [m.end(1) for m in found])


def key_of(word: str) -> str:
    """What is compared of one word: lower case, straight apostrophe, no raised footnote mark, no thousands' commas."""
    return plain_key(_key(word))


def _key(word: str) -> str:
    if word.isascii() and "`" not in word:
        return word.lower()
    if word in "−–":
        return "-"
    bare = word.rstrip(_RAISED)
    # NOTE: "said²" has a footnote, "m²" is a unit.
    return (bare if len(bare) > 2 else word).lower().translate(_APOSTROPHES)


def plain_key(key: str) -> str:
    """*key* without the points of an abbreviation and the commas of thousands."""
    if not key[0].isdigit():
        return key.replace(".", "")
    return key.replace(",", "") if _THOUSANDS.fullmatch(key) else key


@dataclass(frozen=True, slots=True)
class Window:
    """A run of words ``[first, last)`` that shares words, in much the same order, with what was looked for."""

    first: int
    last: int
    votes: float


@dataclass(frozen=True, slots=True)
class WordIndex:
    """A text's words and, for each, where it stands. Made once, it is asked hundreds of times."""

    words: Words
    postings: dict[str, list[int]] = field(repr=False)

    @classmethod
    def of(cls, text: str) -> WordIndex:
        """The index of *text*."""
        found = words(text)
        postings: dict[str, list[int]] = defaultdict(list)
        for i, key in enumerate(found.keys):
            postings[key].append(i)
        return cls(found, dict(postings))

    def runs(self, keys: Sequence[str]) -> Iterator[int]:
        """Where exactly *keys* stand in a row: the index of the first word of each place, in order."""
        rarest = min(range(len(keys)), key=lambda i: len(self.postings.get(keys[i], ())))
        wanted, length, all_keys = list(keys), len(keys), self.words.keys
        for place in self.postings.get(keys[rarest], ()):
            start = place - rarest
            if start >= 0 and all_keys[start] == wanted[0] and all_keys[start : start + length] == wanted:
                yield start

    def next_run(self, keys: Sequence[str], first: int, last: int) -> int | None:
        """The first place in ``[first, last]`` where *keys* stand in a row."""
        wanted, length, all_keys = list(keys), len(keys), self.words.keys
        places = self.postings.get(wanted[0], [])
        for i in range(bisect_left(places, first), len(places)):
            if places[i] > last:
                return None
            if all_keys[places[i] : places[i] + length] == wanted:
                return places[i]
        return None

    def last_run(self, keys: Sequence[str], first: int, last: int) -> int | None:
        """The last place in ``[first, last]`` where *keys* stand in a row."""
        wanted, length, all_keys = list(keys), len(keys), self.words.keys
        places = self.postings.get(wanted[0], [])
        for i in range(bisect_right(places, last) - 1, -1, -1):
            if places[i] < first:
                return None
            if all_keys[places[i] : places[i] + length] == wanted:
                return places[i]
        return None

    def windows(self, keys: Sequence[str], *, most: int = 3) -> list[Window]:
        """The places most like *keys*, best first: rare words vote for where the whole would begin."""
        step = 8
        votes: dict[int, float] = {}
        for i, places in self._rare(keys):
            weight = 1.0 / (1 + len(places)) ** 0.5
            for place in places:
                bucket = (place - i) // step
                votes[bucket] = votes.get(bucket, 0.0) + weight
        return self._best(votes, len(keys), step, most)

    def _rare(self, keys: Sequence[str], enough: int = 200) -> list[tuple[int, list[int]]]:
        """The rarest of *keys* that stand here at all, with their places: at most about *enough* places."""
        standing = [(len(self.postings[key]), i, key) for i, key in enumerate(keys) if key in self.postings]
        chosen: list[tuple[int, list[int]]] = []
        total = 0
        for count, i, key in sorted(standing):
            if chosen and total + count > enough:
                break
            chosen.append((i, self.postings[key][:enough]))
            total += count
        return chosen

    def _best(self, votes: dict[int, float], length: int, step: int, most: int) -> list[Window]:
        """The buckets with most votes, their neighbours' counted, as windows apart from each other."""
        summed = ((votes[b] + votes.get(b - 1, 0.0) + votes.get(b + 1, 0.0), -b) for b in votes)
        # A bucket's neighbours score much as it does, so three times as many are asked for as are wanted.
        scored = nlargest(3 * most, summed)
        slack = length // 2 + step
        chosen: list[Window] = []
        taken: set[int] = set()
        for score, below in scored:
            bucket = -below
            if chosen and score < _CONTENDS * chosen[0].votes:
                break
            if bucket not in taken:
                taken |= {bucket - 1, bucket, bucket + 1}
                first = max(0, bucket * step - slack)
                last = min(len(self.words), (bucket + 1) * step + length + slack)
                chosen.append(Window(first, last, score))
                if len(chosen) == most:
                    break
        return chosen
