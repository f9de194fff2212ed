"""A quotation held against its source: verbatim, harmlessly different, altered, or not there.

Finding the place may be generous; the verdict is an exact comparison of words.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.core.arguments import check_texts
from claimcheck.core.compare.quoting import cuts, differences
from claimcheck.core.compare.quoting.differences import Gap
from claimcheck.core.compare.quoting.parts import Joint, JointKind, Quotation, QuotedWord, bare, read
from claimcheck.core.compare.quoting.source import Source
from claimcheck.core.model.finding import Difference, QuoteMatch, QuoteState, Token
from claimcheck.core.text.align import Piece, common, without_strays

_MISSING = QuoteMatch(QuoteState.MISSING)
_LONGEST_BRACKET = 6  # words of the source that a bracket may stand for
_LONGEST_CUT = 120  # words that a marked cut may leave out
_SHORT_RUN, _SHORT_RUNS_CUT = 3, 40  # two words stand everywhere: beside so short a run a cut is shorter
_ENOUGH = 0.5  # of a quotation's words must stand in a passage, in order, for it to be that passage altered


def match_quote(quote: str, text: str) -> QuoteMatch:
    """How *quote* stands in *text*, where, and what differs. For many quotes of one text use ``QuoteIndex``.

    Raises TypeError where either is no str.
    """
    check_texts("match_quote", quote=quote, text=text)
    return QuoteIndex(text).match(quote)


class QuoteIndex:
    """A text prepared for looking up quotations: each look-up costs little however long the text is."""

    __slots__ = ("_source", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._source: Source | None = None

    @property
    def source(self) -> Source:
        """The text's words, read when first needed: a verbatim quotation is found without them."""
        if self._source is None:
            self._source = Source(self._text)
        return self._source

    def match(self, quote: str) -> QuoteMatch:
        """How *quote* stands in the text. Marks round the quotation are no part of it."""
        words = bare(quote)
        found = self._verbatim(words) or self._by_words(words) if words else None
        if found is None:
            return _MISSING
        offset = quote.find(words)
        return _shifted(found, offset) if offset else found

    def _verbatim(self, quote: str) -> QuoteMatch | None:
        at = self._text.find(quote)
        while at >= 0:
            end = at + len(quote)
            if whole_words(self._text, at, end):
                return self._judged(quote, QuoteState.VERBATIM, at, end, [])
            at = self._text.find(quote, at + 1)
        return None

    def _by_words(self, quote: str) -> QuoteMatch | None:
        quotation = read(quote)
        if not quotation.literal:
            return None
        readings = [quotation]
        if quotation.hyphens:
            readings.append(quotation.joined(self.source.index.postings))
        marked: list[tuple[int, int, list[Difference]]] = []
        for reading in readings:
            marked += self._same_words(reading)
            if marked and not marked[-1][2]:
                break
        if marked:
            first, last, found = min(marked, key=lambda match: len(match[2]))
            start, end = self.source.place(first)[0], self.source.place(last - 1)[1]
            return self._judged(quote, QuoteState.NORMALIZED, start, end, found)
        return self._altered(readings)

    def _judged(
        self, quote: str, state: QuoteState, start: int, end: int, found: list[Difference]
    ) -> QuoteMatch:
        """The match, altered when anything differs or the quotation was cut where a condition or denial stood."""
        after = cuts.dropped_after(quote, self._text, end)
        before = cuts.dropped_before(quote, self._text, start)
        if before:
            found = [Difference(Token("", 0, 0), self._token(*before)), *found]
        if after:
            found = [*found, Difference(Token("", len(quote), len(quote)), self._token(*after))]
        return QuoteMatch(QuoteState.ALTERED if found else state, start, end, tuple(found))

    def _token(self, start: int, end: int) -> Token:
        return Token(self._text[start:end], start, end)

    def _same_words(self, quotation: Quotation) -> Iterator[tuple[int, int, list[Difference]]]:
        """Places ``[first, last)`` that have the quotation's words, with what its joints or capitals make differ."""
        literal = quotation.literal
        keys = [word.key for word in literal]
        for first in self.source.index.runs(keys):
            found = differences.of_capitals(literal, first, self.source)
            yield first, first + len(keys), found
            if not found:
                return
        if quotation.joints:
            yield from self._joined_runs(quotation)

    def _joined_runs(self, quotation: Quotation) -> Iterator[tuple[int, int, list[Difference]]]:
        """Places that have the quotation's runs in order, its joints standing for what lies between."""
        pivot = max(range(len(quotation.runs)), key=lambda i: len(quotation.runs[i]))
        if not quotation.runs[pivot]:
            return
        for start in self.source.index.runs(_keys(quotation.runs[pivot])):
            placed = self._placed(quotation, pivot, start)
            if placed:
                first, last, gaps = placed
                found = differences.of_gaps(gaps, self.source)
                yield first, last, found
                if not found:
                    return

    def _placed(self, quotation: Quotation, pivot: int, start: int) -> tuple[int, int, list[Gap]] | None:
        """All runs placed round the *pivot* run that stands at *start*; None where one does not stand."""
        runs, joints, gaps = quotation.runs, quotation.joints, []
        last = start + len(runs[pivot])
        for joint, run in zip(joints[pivot:], runs[pivot + 1 :], strict=True):
            found = self._next(run, joint, last)
            if found is None:
                return None
            gaps.append(Gap(joint, last, found))
            last = found + len(run)
        first = start
        for joint, run in zip(reversed(joints[:pivot]), reversed(runs[:pivot]), strict=True):
            found = self._last(run, joint, first)
            if found is None:
                return None
            gaps.append(Gap(joint, found + len(run), first))
            first = found
        return first, last, gaps

    def _next(self, run: tuple[QuotedWord, ...], joint: Joint, place: int) -> int | None:
        """Where *run* stands next from *place* on, as far as *joint* reaches. No words stand anywhere."""
        return self.source.index.next_run(_keys(run), place, place + _reach(joint, run)) if run else place

    def _last(self, run: tuple[QuotedWord, ...], joint: Joint, place: int) -> int | None:
        """Where *run* last stands before *place*, as far as *joint* reaches. No words stand anywhere."""
        latest = place - len(run)
        return self.source.index.last_run(_keys(run), latest - _reach(joint, run), latest) if run else place

    def _altered(self, readings: list[Quotation]) -> QuoteMatch | None:
        """The passage most like the quotation with what differs; None when no passage is like it."""
        reading, pieces = max(map(self._likest, readings), key=lambda found: likeness(*found))
        if likeness(reading, pieces) < _ENOUGH:
            return None
        found = differences.of_pieces(reading, pieces, self.source)
        start, end = (
            self.source.place(pieces[0].b)[0],
            self.source.place(pieces[-1].b + pieces[-1].length - 1)[1],
        )
        start = min(start, found[0].original.start) if found else start
        end = max(end, found[-1].original.end) if found else end
        return QuoteMatch(QuoteState.ALTERED, start, end, tuple(found))

    def _likest(self, quotation: Quotation) -> tuple[Quotation, list[Piece]]:
        """The quotation with what it shares with the passage most like it."""
        keys = _keys(quotation.words)
        best: list[Piece] = []
        for window in self.source.index.windows(keys):
            pieces = common(keys, self.source.keys(window.first, window.last))
            pieces = without_strays([Piece(p.a, p.b + window.first, p.length) for p in pieces])
            best = max(best, pieces, key=lambda pieces: likeness(quotation, pieces))
        return quotation, best


def likeness(quotation: Quotation, pieces: list[Piece]) -> float:
    """How much of the quotation's words the pieces hold, 0 to 1; one word alone is chance."""
    held = sum(piece.length for piece in pieces)
    return held / len(quotation.words) if held > 1 else 0.0


def whole_words(text: str, start: int, end: int) -> bool:
    """True when ``text[start:end]`` cuts no word and no number in two."""
    return not (_clings(text, start) or _clings(text, end))


def _clings(text: str, at: int) -> bool:
    """True when the letters on both sides of *at* belong to one word or number."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return True
    if after in ".,:" and before.isdigit():
        return text[at + 1 : at + 2].isdigit()
    if before in ".,:" and after.isdigit():
        return at > 1 and text[at - 2].isdigit()
    return before in "-−" and after.isdigit() and not text[at - 2 : at - 1].strip()


def _keys(words: tuple[QuotedWord, ...] | list[QuotedWord]) -> list[str]:
    return [word.key for word in words]


def _reach(joint: Joint, run: tuple[QuotedWord, ...]) -> int:
    """How many words of the source the joint before or after *run* may stand for."""
    if joint.kind is JointKind.BRACKET:
        return _LONGEST_BRACKET
    return _LONGEST_CUT if len(run) >= _SHORT_RUN else _SHORT_RUNS_CUT


def _shifted(match: QuoteMatch, offset: int) -> QuoteMatch:
    """*match* with the quotation's places counted from *offset* characters earlier."""
    moved = tuple(
        Difference(Token(d.quoted.text, d.quoted.start + offset, d.quoted.end + offset), d.original)
        for d in match.differences
    )
    return QuoteMatch(match.state, match.start, match.end, moved)
