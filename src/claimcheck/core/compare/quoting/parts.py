"""A quotation as runs of words between joints: the places where it says itself that it departs from its source."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from claimcheck.core.text.fold import DOUBLE_MARKS, SINGLE_MARKS, fold
from claimcheck.core.text.words import PATTERN, key_of

_DOTS = r"(?:…|\.(?:\s?\.){2,})"
_PART = re.compile(
    rf"(?P<elision>[\[(]\s?{_DOTS}\s?[\])]|{_DOTS})"
    # A footnote's mark clings to what stands before it; a letter after a letter is an ending ("want[s]").
    r"|(?P<mark>(?<=\S)\[(?:\d{1,3}|(?<![^\W\d_]\[)[a-z]|(?:note|nb)\s\d+)\](?!\w))"
    r"|(?P<sic>\[sic[.!]?\])"
    r"|(?P<recased>\[[^\W\d_]\](?=[^\W\d_]))"
    r"|(?P<ending>(?<=[^\W\d_])\[[^\W\d_]{1,4}\])"
    r"|(?P<bracket>\[[^\[\]]{1,160}\])"
    rf"|(?P<word>{PATTERN})"
)
_OUTER = SINGLE_MARKS + DOUBLE_MARKS + " "


class JointKind(StrEnum):
    """What a quotation says it did to its source at a place."""

    ELISION = "elision"
    BRACKET = "bracket"


@dataclass(frozen=True, slots=True)
class QuotedWord:
    """A word of a quotation: ``start`` and ``end`` are places in the quotation as given."""

    key: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Joint:
    """A marked departure, with the words it puts instead (none for an elision)."""

    kind: JointKind
    words: tuple[QuotedWord, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """Runs of words and the joints between them: always one run more than joints; a run may be empty."""

    runs: tuple[tuple[QuotedWord, ...], ...]
    joints: tuple[Joint, ...]
    hyphens: frozenset[int] = frozenset()  # where a word begins that a hyphen ties to the one before

    @property
    def words(self) -> list[QuotedWord]:
        """The words outside brackets."""
        return [word for run in self.runs for word in run]

    @property
    def literal(self) -> list[QuotedWord]:
        """All its words, those in brackets too, as if the source had them."""
        found = list(self.runs[0])
        for joint, run in zip(self.joints, self.runs[1:], strict=True):
            found += [*joint.words, *run]
        return found

    def joined(self, known: dict[str, list[int]]) -> Quotation:
        """The same with words parted by a hyphen made one where *known* has the whole ("govern-ment")."""
        return replace(self, runs=tuple(self._joined_run(run, known) for run in self.runs))

    def _joined_run(self, run: tuple[QuotedWord, ...], known: dict[str, list[int]]) -> tuple[QuotedWord, ...]:
        found: list[QuotedWord] = []
        for word in run:
            if found and word.start in self.hyphens and found[-1].key + word.key in known:
                before = found.pop()
                whole = QuotedWord(
                    before.key + word.key, f"{before.text}-{word.text}", before.start, word.end
                )
                found.append(whole)
            else:
                found.append(word)
        return tuple(found)


def bare(quote: str) -> str:
    """*quote* without the marks round it, if it was handed over with them."""
    stripped = quote.strip()
    inner = stripped.strip(DOUBLE_MARKS).strip()
    return inner if inner != stripped else stripped.strip(_OUTER)


def read(quote: str) -> Quotation:
    """*quote* as runs and joints."""
    reader = _Reader(quote)
    for match in _PART.finditer(reader.text):
        reader.take(match)
    return reader.finished()


class _Reader:
    """Collects a quotation's parts from left to right."""

    def __init__(self, quote: str) -> None:
        self._folded = fold(quote)
        self.text = self._folded.text
        self._runs: list[list[QuotedWord]] = [[]]
        self._joints: list[Joint] = []
        self._hyphens: set[int] = set()
        self._first_letter: tuple[str, int] | None = None

    def take(self, match: re.Match[str]) -> None:
        kind = match.lastgroup
        if kind == "word":
            self._word(match.start(), match.end())
        elif kind == "recased":
            self._first_letter = (match[0][1], match.start())
        elif kind == "ending":
            self._other_form(match)
        elif kind == "elision":
            self._joint(JointKind.ELISION, match, ())
        elif kind == "bracket":
            inside = re.finditer(PATTERN, match[0])
            at = match.start()
            self._joint(
                JointKind.BRACKET, match, tuple(self._made(at + m.start(), at + m.end()) for m in inside)
            )

    def _word(self, start: int, end: int) -> None:
        word = self._made(start, end)
        if self._first_letter:
            letter, at = self._first_letter
            word = replace(
                word, key=letter.lower() + word.key, start=self._folded.to_source(at, at + 1).start
            )
            self._first_letter = None
        if re.search(r"[^\W\d_][-\u2010\u2011] ?$", self.text[max(0, start - 3) : start]):
            self._hyphens.add(word.start)
        self._runs[-1].append(word)

    def _other_form(self, match: re.Match[str]) -> None:
        """Take an ending in brackets, as in "want[ed]": it stands for another form of the word."""
        stem = self._runs[-1].pop()
        ending = match[0][1:-1]
        word = QuotedWord(stem.key + ending.lower(), stem.text + ending, stem.start, stem.end + len(match[0]))
        self._joints.append(Joint(JointKind.BRACKET, (word,), word.start, word.end))
        self._runs.append([])

    def _made(self, start: int, end: int) -> QuotedWord:
        place, text = self._folded.to_source(start, end), self.text[start:end]
        return QuotedWord(key_of(text), text, place.start, place.end)

    def _joint(self, kind: JointKind, match: re.Match[str], words: tuple[QuotedWord, ...]) -> None:
        place = self._folded.to_source(match.start(), match.end())
        if kind is JointKind.ELISION and not self._runs[-1] and not self._joints:
            return  # nothing stands before it: a quotation may begin anywhere
        self._joints.append(Joint(kind, words, place.start, place.end))
        self._runs.append([])

    def finished(self) -> Quotation:
        if self._joints and not self._runs[-1] and self._joints[-1].kind is JointKind.ELISION:
            self._joints.pop()
            self._runs.pop()
        return Quotation(tuple(map(tuple, self._runs)), tuple(self._joints), frozenset(self._hyphens))
