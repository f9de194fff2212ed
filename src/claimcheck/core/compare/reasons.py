"""The reasons a finding carries: each rule's permanent code and its one line for people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.values import things
from claimcheck.core.compare.values.dates import CALENDAR
from claimcheck.core.compare.values.durations import LENGTHS
from claimcheck.core.compare.values.figures import Figure, Standing
from claimcheck.core.model.finding import Reason, Token
from claimcheck.core.model.value import ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

# Without these "over 100" and "up to 100" look alike.
_BOUND = LatePattern(
    r"\b(?:more than|over|above|at least|as many as|up to|at most|no more than|fewer than|less than|under|below|nearly"
    r"|almost|about|around|some|by|since|before|after|until)\s+$",
    re.IGNORECASE,
)
# With which they end: most values stand behind something else.
_BOUNDS_END = (
    *("than", "over", "above", "least", "many as", "up to", "most", "under", "below", "nearly", "almost"),
    *("about", "around", "some", "by", "since", "before", "after", "until"),
)
_BOUND_REACH = 14  # letters
_NAMED = 4  # words that a reason names
_ENDINGS = {
    Standing.BORNE_OUT: "agrees",
    Standing.LESS_PRECISE: "less-precise",
    Standing.DIFFERS: "differs",
    Standing.ELSEWHERE: "elsewhere",
    Standing.ABSENT: "missing",
}
_LINES = {
    Standing.BORNE_OUT: "the claim's “{ours}” is borne out by “{theirs}”",
    Standing.LESS_PRECISE: "the claim says “{ours}”; the passage is less precise: “{theirs}”",
    Standing.DIFFERS: "the claim says “{ours}”; the passage says “{theirs}”",
    Standing.ELSEWHERE: "the passage has “{theirs}”, but not of what the claim says “{ours}” of",
    Standing.ABSENT: "the passage does not say “{ours}”",
}
_UNLIKE = (Standing.ELSEWHERE, Standing.LESS_PRECISE)
_COUNTED = "the passage counts “{theirs}”, the claim “{ours}”"
_SAME = "the passage says “{ours}” as well"
_BETWEEN = "“{ours}” is the time between two dates of the passage, the second “{theirs}”"
_IN_PARTS = "the passage gives “{ours}” only in parts: “{theirs}” and more"


def of_figure(claim: Reading, figure: Figure) -> Reason:
    """What became of one value: "number-differs", "date-agrees"..."""
    value, source = figure.value, figure.source
    theirs, said = None, ""
    if source is not None and figure.side is not None:
        theirs = figure.side.passage.token(source.start, source.end)
        said = _bounded(figure.side.passage.text, source)
    ours = _bounded(claim.text, value)
    if counted := _counted_otherwise(figure):
        ours, said = things.phrase(claim, value), counted
    elsewhere = counted and figure.standing is Standing.ELSEWHERE
    line = (_COUNTED if elsewhere else _line(figure, ours, said)).format(ours=ours, theirs=said)
    rule = f"{_family(value.kind)}-{_ENDINGS[figure.standing]}"
    return Reason(rule, line, claim.token(value.start, value.end), theirs)


def _counted_otherwise(figure: Figure) -> str:
    """The "8 cows" of the passage, where the claim counts 8 of something else; or ""."""
    source, side = figure.source, figure.side
    if (
        figure.standing not in _UNLIKE
        or source is None
        or side is None
        or source.number != figure.value.number
    ):
        return ""
    if things.things(side, figure.value, source) is things.Things.ALIKE:
        return ""
    return things.phrase(side.passage, source)


def _line(figure: Figure, ours: str, theirs: str) -> str:
    """The sentence for one value, with {ours} and {theirs}; what was worked out says so."""
    value, source = figure.value, figure.source
    if figure.standing is Standing.BORNE_OUT and source is not None:
        if value.kind in LENGTHS and source.kind in CALENDAR:
            return _BETWEEN
        if ours == theirs or _plain(ours) == _plain(theirs):
            return _SAME
    if (
        figure.standing is Standing.LESS_PRECISE
        and source is not None
        and source.comparator is value.comparator
    ):
        parts = source.kind is value.kind is ValueKind.COUNT and (source.number or 0) < (value.number or 0)
        return _IN_PARTS if parts else _LINES[figure.standing]
    return _LINES[figure.standing]


def _plain(printed: str) -> str:
    return " ".join(printed.lower().replace("\u00a0", " ").split())


def of_correction(claim: Reading, figure: Figure) -> Reason:
    """The reason of a figure that the page prints and corrects."""
    reason = of_figure(claim, figure)
    ours, told = reason.claim.text if reason.claim else "", reason.source.text if reason.source else ""
    line = f"the page corrects the claim's “{ours}” in a note: “{told}”"
    if ours == told:
        line = f"the page takes the claim's “{ours}” back in a note"
    return Reason("corrected", line, reason.claim, reason.source)


def of_moment(claim: Reading, figure: Figure) -> Reason:
    """The reason of a date as of which the passage tells another tally."""
    reason = of_figure(claim, figure)
    told, ours = reason.source.text if reason.source else "", reason.claim.text if reason.claim else ""
    line = f"the passage tells the figures of “{told}”, the claim those of “{ours}”"
    return Reason("moment-differs", line, reason.claim, reason.source)


def _bounded(text: str, value: Value) -> str:
    """The value as printed, with the words before it that bound it: "up to 100"."""
    lead = text[max(0, value.start - _BOUND_REACH) : value.start]
    if not lead.rstrip().lower().endswith(_BOUNDS_END):
        return value.raw
    match = _BOUND.pattern.search(text, max(0, value.start - _BOUND_REACH), value.start)
    return f"{match.group()}{value.raw}" if match else value.raw


def of_words(rule: str, line: str, ours: Token | None, theirs: Token | None = None) -> Reason:
    """A reason whose *line* names the two tokens as {ours} and {theirs}."""
    message = line.format(ours=ours.text if ours else "", theirs=theirs.text if theirs else "")
    return Reason(rule, message, ours, theirs)


def of_pair(claim: Reading, side: Side, rule: str, line: str, places: tuple[int, int]) -> Reason:
    """The same for one word of the claim and one of the passage, by their numbers."""
    return of_words(rule, line, *tokens(claim, side, places))


def tokens(claim: Reading, side: Side, places: tuple[int, int]) -> tuple[Token, Token]:
    """One word of the claim and one of the passage, by their numbers, as a reason names them."""
    ours, theirs = claim.words[places[0]], side.passage.words[places[1]]
    return claim.token(ours.start, ours.end), side.passage.token(theirs.start, theirs.end)


def of_words_heard(unheard: Sequence[str]) -> Reason:
    """The reason "words-agree": the claim's words are there, or all but those *unheard*."""
    if not unheard:
        return Reason("words-agree", "every word of it that matters stands there")
    return Reason("words-agree", f"its words stand there, but for {_listed(unheard)}")


def of_words_missing(unheard: Sequence[str], coverage: float) -> Reason:
    """The reason "words-missing": too many of the claim's words are not there, or hardly."""
    if unheard:
        return Reason("words-missing", f"the passage says nothing of {_listed(unheard)}")
    return Reason(
        "words-missing", f"the passage has only {coverage:.0%} of the claim's words in such a place"
    )


def _listed(words: Sequence[str]) -> str:
    """The first few words, quoted: “food”, “pier” and 2 more."""
    quoted = ", ".join(f"“{word}”" for word in words[:_NAMED])
    rest = len(words) - _NAMED
    return f"{quoted} and {rest} more" if rest > 0 else quoted


def _family(kind: ValueKind) -> str:
    if kind in CALENDAR:
        return "date"
    if kind is ValueKind.AGE:
        return "age"
    if kind in LENGTHS:
        return "duration"
    if kind is ValueKind.RECURRENCE:
        return "recurrence"
    return "number"
