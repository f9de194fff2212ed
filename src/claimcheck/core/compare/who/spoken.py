"""The claim's quotations against the source's words, and against who spoke them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.compare.quoting.cuts import disowned_before, qualified_after
from claimcheck.core.compare.who.mouths import PRONOUNS, Mouth, is_described, is_plain, mouth, same
from claimcheck.core.compare.who.pronoun_mouths import somebody_else
from claimcheck.core.language.word_sets import words as word_set
from claimcheck.core.match.words import words
from claimcheck.core.model.finding import QuoteState, Reason, Token

if TYPE_CHECKING:
    from claimcheck.core.compare.quotations import QuoteIndex
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.finding import Difference, QuoteMatch
    from claimcheck.core.model.value import Value

_MARKS = re.compile('["“”„«»‘`]')
_DISOWNING = word_set("not never nobody deny denies denied doubt doubts doubted if unless whether")
_SHOWN = 3  # differences named in a reason; all of them are marked in the passage
_FEW = 0.45  # words changed on both sides, for each word quoted
_SPEAKER_REACH = 600  # letters on both sides of the source's words in which their speaker is looked for


@dataclass(frozen=True, slots=True)
class Spoken:
    """One quotation of the claim: how it stands in the source, and whether somebody else said it there."""

    value: Value
    match: QuoteMatch
    other_speaker: str | None = None
    doubtful_speaker: str | None = None  # whom the source credits, where that is hardly the claim's speaker
    cut: str | None = None  # what the source goes on with that bounds what was said
    disowned: str | None = None  # what the source has before it that takes it back

    @property
    def is_open(self) -> bool:
        """True where the words stand there and yet say less than the claim lets them say."""
        return any(said is not None for said in (self.doubtful_speaker, self.cut, self.disowned))

    @property
    def is_close(self) -> bool:
        """True when few of its words differ: more is no altered quotation but the matter told in other words."""
        changed = sum(
            len(d.quoted.text.split()) + len(d.original.text.split()) for d in self.match.differences
        )
        return changed <= _FEW * len(self.value.raw.split()) + 1


def spoken(claim: Reading, source: QuoteIndex, source_text: str) -> list[Spoken]:
    """What became of each quotation of the claim, by position."""
    if not _MARKS.search(claim.text):
        return []
    from claimcheck.core.language.quotations import find_quotations

    found = []
    ours = find_quotations(claim.text)
    for number, value in enumerate(ours):
        match = source.match(value.raw)
        held = match.state in (QuoteState.VERBATIM, QuoteState.NORMALIZED)
        other, doubtful = _heard_from(claim.text, ours, number, match, source_text) if held else (None, None)
        cut, disowned = _left_out(claim, source_text, match) if held else (None, None)
        found.append(Spoken(value, match, other, doubtful, cut, disowned))
    return found


def _left_out(claim: Reading, source_text: str, match: QuoteMatch) -> tuple[str | None, str | None]:
    """What bounds the words behind them in the source, and what takes them back before them; not what the claim has."""
    bounded = qualified_after(source_text, match.end)
    cut = source_text[slice(*bounded)].strip(" ,") if bounded else None
    disowned = disowned_before(source_text, match.start) if _DISOWNING.isdisjoint(claim.low) else None
    return (
        None if cut and _goes_on(claim, cut) else cut,
        source_text[slice(*disowned)].strip() if disowned else None,
    )


def _goes_on(claim: Reading, cut: str) -> bool:
    """True for a claim that has the words left out in its own: "…, but not this year, he said"."""
    return not {w.stem for w in words(cut) if not w.function} - claim.by_stem.keys()


def _heard_from(
    text: str, ours: list[Value], number: int, match: QuoteMatch, source_text: str
) -> tuple[str | None, str | None]:
    """Whom the source credits with the words, where that is plainly not the claim's speaker; and where it hardly is."""
    from claimcheck.core.language.quotations import find_quotations

    mine = mouth(text, ours, number)
    if mine is None:
        return None, None
    at = max(0, match.start - _SPEAKER_REACH)
    near = source_text[at : match.end + _SPEAKER_REACH]
    theirs = find_quotations(near)
    for place, other in enumerate(theirs):
        if other.start <= match.start - at < other.end and other.speaker:
            heard = mouth(near, theirs, place)
            if mine.person and (other.speaker.lower() in PRONOUNS or is_described(mine, heard)):
                return None, somebody_else(mine.person, source_text, at + other.start)
            return _compared(mine, heard, (ours[number].speaker, other.speaker))
    return None, None


def _compared(
    ours: Mouth, theirs: Mouth | None, printed: tuple[str | None, str]
) -> tuple[str | None, str | None]:
    agree = same(ours, theirs) if theirs else None
    if theirs is None or agree is None:
        return _by_words(*printed), None
    if agree:
        return None, None
    plain = is_plain(ours, theirs) or _by_words(*printed) is not None
    return (theirs.printed, None) if plain else (None, theirs.printed)


def _by_words(one: str | None, other: str) -> str | None:
    """The source's speaker, where the two as printed share no word and neither is a plain noun or a pronoun."""
    ours, theirs = ({w.stem for w in words(name) if not w.function} for name in (one or "", other))
    alike = bool(ours & theirs) or not ours or not theirs or (one or "").islower() or other.islower()
    return None if alike else other


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
    if quotation.is_open:
        return Reason(*_openness(quotation), ours, theirs)
    if match.state is QuoteState.ALTERED:
        return Reason("quote-altered", _differences(match), ours, theirs)
    if match.state is QuoteState.MISSING:
        return Reason("quote-missing", f"the source does not have the words “{value.raw}”", ours)
    return Reason("quote-agrees", "the quotation stands in the source", ours, theirs)


def _openness(quotation: Spoken) -> tuple[str, str]:
    """Code and line of why words that stand there bear out less than the claim lets them."""
    if quotation.doubtful_speaker:
        return "speaker-differs", f"the source has it from “{quotation.doubtful_speaker}”"
    if quotation.cut:
        return "qualifier-dropped", f"the source goes on: “{quotation.cut}”"
    return "frame-dropped", f"the source takes it back: “{quotation.disowned}”"


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
