"""The claim's quotations against the source's words, and against who spoke them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.match.words import words
from claimcheck.core.model.finding import QuoteState, Reason, Token

if TYPE_CHECKING:
    from claimcheck.core.compare.quotations import QuoteIndex
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.finding import Difference, QuoteMatch
    from claimcheck.core.model.value import Value

_MARKS = '"“”„«»‘`'
_SHOWN = 3  # differences named in a reason; all of them are marked in the passage
_FEW = 0.45  # words changed on both sides, for each word quoted
_SPEAKER_REACH = 600  # letters on both sides of the source's words in which their speaker is looked for


@dataclass(frozen=True, slots=True)
class Spoken:
    """One quotation of the claim: how it stands in the source, and whether somebody else said it there."""

    value: Value
    match: QuoteMatch
    other_speaker: str | None = None

    @property
    def is_close(self) -> bool:
        """True when few of its words differ: more is no altered quotation but the matter told in other words."""
        changed = sum(
            len(d.quoted.text.split()) + len(d.original.text.split()) for d in self.match.differences
        )
        return changed <= _FEW * len(self.value.raw.split()) + 1


def spoken(claim: Reading, source: QuoteIndex, source_text: str) -> list[Spoken]:
    """What became of each quotation of the claim, by position."""
    if not any(mark in claim.text for mark in _MARKS):
        return []
    from claimcheck.core.language.quotations import find_quotations

    found = []
    for value in find_quotations(claim.text):
        match = source.match(value.raw)
        held = match.state in (QuoteState.VERBATIM, QuoteState.NORMALIZED)
        found.append(Spoken(value, match, _other_speaker(value, match, source_text) if held else None))
    return found


def _other_speaker(value: Value, match: QuoteMatch, source_text: str) -> str | None:
    """Whom the source credits with the words, where that is plainly not the claim's speaker."""
    from claimcheck.core.language.quotations import find_quotations

    if not value.speaker:
        return None
    at = max(0, match.start - _SPEAKER_REACH)
    for other in find_quotations(source_text[at : match.end + _SPEAKER_REACH]):
        if other.start <= match.start - at < other.end and other.speaker:
            return None if _same_person(value.speaker, other.speaker) else other.speaker
    return None


def _same_person(one: str, other: str) -> bool:
    ours, theirs = ({w.stem for w in words(name) if not w.function} for name in (one, other))
    return bool(ours & theirs) or not ours or not theirs or one.islower() or other.islower()


def reason_of(claim: Reading, quotation: Spoken, source_text: str) -> Reason:
    """The reason of one quotation: "quote-agrees", "quote-altered", "quote-missing", "quote-other-speaker"."""
    value, match = quotation.value, quotation.match
    ours = claim.token(value.start, value.end)
    theirs = Token(source_text[match.start : match.end], match.start, match.end) if match.end else None
    if quotation.other_speaker:
        return Reason(
            "quote-other-speaker",
            f"the source credits {quotation.other_speaker} with these words",
            ours,
            theirs,
        )
    if match.state is QuoteState.ALTERED:
        return Reason("quote-altered", _differences(match), ours, theirs)
    if match.state is QuoteState.MISSING:
        return Reason("quote-missing", f"the source does not have the words “{value.raw}”", ours)
    return Reason("quote-agrees", "the quotation stands in the source", ours, theirs)


def _differences(match: QuoteMatch) -> str:
    parts = [_difference(d) for d in match.differences[:_SHOWN]]
    more = len(match.differences) - _SHOWN
    rest = [f"and {more} more"] if more > 0 else []
    return "the quotation is altered: " + (", ".join([*parts, *rest]) or "its end is cut")


def _difference(difference: Difference) -> str:
    """What the quotation has for what the source has: “a” for “b”, adds “a”, leaves out “b”."""
    quoted, original = difference.quoted.text.strip(), difference.original.text.strip()
    if not quoted:
        return f"leaves out “{original}”"
    return f"“{quoted}” for “{original}”" if original else f"adds “{quoted}”"
