"""Who says so: a source that reports somebody's words vouches for the saying, not for what was said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.once import kept
from claimcheck.core.compare.who.saying_scope import said_until
from claimcheck.core.match.stems import stem
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# Verbs by which a reporter keeps a distance. Plain "said", "announced", "reported" of a figure, an act of one's own
# or by an authority pass as the source's own account and are named in what was not established.
_DISTANT = HintedPattern(
    r"\b(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|insist(?:s|ed|ing)?|argu(?:e|es|ed|ing)"
    r"|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?|maintain(?:s|ed) that|suggest(?:s|ed)? that|den(?:y|ies|ied|ying)"
    r"|believ(?:e|es|ed)|thinks?|suspect(?:s|ed)?|speculat(?:e|es|ed)|complain(?:s|ed)?)\b",
    "claim claiming claimed allege alleging alleged accuse accusing accused insist insisting argue arguing argued"
    " assert asserting contend contending maintain maintained suggest suggested deny denies denied denying"
    " believe believed think thinks suspect suspected speculate speculated complain complained",
    re.IGNORECASE,
)
# One person's word, told as such: "Ivo Tann said that...", "she told reporters that...".
_PERSON_SAID = HintedPattern(
    r"\b(?:[Hh]e|[Ss]he|(?:Mrs?|Ms|Dr)\.?\s[A-Z][\w’'-]+|[A-Z][a-z’'-]+\s[A-Z][a-z’'-]+)(?:,[^,.;]{2,60},)?"
    r"(?:\s(?:has|had|also|later|then))*\s(?P<verb>said|says|stated|added|warned|told(?:\s\w+){1,3}?)\s+that\b",
    "said says stated added warned told",
)
_SAID = HintedPattern(
    r"\b(?:sa(?:id|ys)|told|tells|according to|added|warned|called)\b",
    "said says told tells according added warned called",
    re.IGNORECASE,
)
_PASSIVE = LatePattern(r"\b(?:is|are|was|were|be|been|being)(?: \w+ly| not| also)? $", re.IGNORECASE)
_SHARE = 0.75
_MARKS = re.compile("[\"“”„«»]|''")
_SAYS = frozenset(("said", "says", "told", "tells", "added", "adds", "warned", "warns", "stated"))
SAYING_STEMS = frozenset(map(stem, _SAYS))
_SPEAKERS = frozenset(("he", "she", "they", "who", "also"))
_SAYING = HintedPattern(
    r"\b(?:sa(?:id|ys|y)|told|tells|stated|according to|reported|announc(?:ed|es)|added|warn(?:ed|s)"
    r"|explain(?:ed|s)|quoted|acknowledg(?:ed|es)|admitt?(?:ed|s)|confirm(?:ed|s)|estimated)\b",
    "said says say told tells stated according reported announced announces added warned warns explained explains"
    " quoted acknowledged acknowledges admitted admits confirmed confirms estimated",
    re.IGNORECASE,
)


def attributed(claim: Reading, side: Side) -> Token | None:
    """The distancing verb over the matched matter that the claim leaves out, or None."""
    if attributes(claim):
        return None
    passage = side.passage
    match = _DISTANT.within(passage)
    if match is None:
        # A figure is checked as such; a statement without one is no more than its speaker's.
        match = None if claim.values else _PERSON_SAID.within(passage)
        return _governing(side, match, "verb") if match else None
    if _denied(side, match):
        return passage.token(*match.span())
    return _governing(side, match)


@kept
def attributes(claim: Reading) -> bool:
    """True when the claim itself reports somebody's words."""
    if _DISTANT.within(claim):
        return True
    if any(not _is_told(claim, match) for match in _SAYING.all_within(claim)):
        return True
    from claimcheck.core.extract.verbs import is_reporting

    # Behind a pronoun or a name only: "reports" are papers too.
    low, words = claim.low, claim.words
    for n in claim.verbal:
        if n and (low[n - 1] in _SPEAKERS or words[n - 1].text[0].isupper()) and is_reporting(low[n]):
            return True
    return False


def _is_told(claim: Reading, match: re.Match[str]) -> bool:
    """True for the "told" of "staff had been told to wait", which credits nobody with a statement."""
    return bool(_PASSIVE.pattern.search(claim.text, claim.start, match.start()))


def _governing(side: Side, match: re.Match[str], part: str | int = 0) -> Token | None:
    """The verb, where nearly all that the claim says stands after it: then it is what somebody says."""
    passage = side.passage
    if not _is_behind(side, match.end(), passage.end):
        return None
    return (
        passage.token(*match.span(part))
        if _is_behind(side, match.end(), said_until(passage, match.end()))
        else None
    )


def _is_behind(side: Side, start: int, end: int) -> bool:
    """True where nearly all that the claim says stands between two places of the passage."""
    words = side.passage.words
    heard = [any(start < words[p].start < end for p in places) for places, _ in side.matched.values()]
    return bool(heard) and sum(heard) >= _SHARE * len(heard)


def _denied(side: Side, match: re.Match[str]) -> bool:
    """True for "denied hitting" and "accused of hitting": the verb stands right before what the claim asserts."""
    word = match.group().lower()
    charged = word.startswith("accus") and side.passage.text[match.end() :].lstrip().startswith("of ")
    if not word.startswith("den") and not charged:
        return False
    end = said_until(side.passage, match.end())
    if any(
        side.passage.words[n].start >= end for ours in side.claim.clauses[:1] for n in side.where(ours.verb)
    ):
        return False  # "Voss denied fraud, but Lund admitted it"
    after = side.passage.span_of(match.end(), end)[:5]
    return any(place in after for places, _ in side.matched.values() for place in places)


def quoted(claim: Reading, side: Side) -> Token | None:
    """The quotation of the passage that holds nearly all a claim without values says, and that it gives as a fact."""
    passage = side.passage
    if claim.values or attributes(claim) or not _MARKS.search(passage.text, passage.start, passage.end):
        return None
    from claimcheck.core.language.quotations import find_quotations

    for value in find_quotations(passage.text[passage.start : passage.end]):
        start, end = passage.start + value.start, passage.start + value.end
        inside = [any(start <= passage.words[p].start < end for p in ps) for ps, _ in side.matched.values()]
        if inside and sum(inside) >= _SHARE * len(inside) and value.speaker:
            return passage.token(start, end)
    return None


def another_speaker(claim: Reading, side: Side) -> Token | None:
    """Whom the passage names as saying it, where the claim names somebody else; None where either leaves that open."""
    ours = _named_speakers(claim)
    theirs = _named_speakers(side.passage) if len(ours) == 1 else []
    if not theirs:
        return None
    heard = side.where(*ours[0].subject)
    if any(not heard.isdisjoint(clause.subject) for clause in theirs):
        return None
    words, subject = side.passage.words, theirs[0].subject
    return side.passage.token(words[subject.start].start, words[subject.stop - 1].end)


def _named_speakers(reading: Reading) -> list[Clause]:
    """The clauses of saying, where each has a name for its subject; none where one has a pronoun or a plain noun."""
    if _SAYS.isdisjoint(reading.low):
        return []
    found = [
        clause
        for clause in reading.clauses
        if clause.first == clause.verb and reading.low[clause.verb] in _SAYS
    ]
    named = all(any(reading.words[n].text[0].isupper() for n in clause.heads) for clause in found)
    return found if named else []


@kept
def says(reading: Reading) -> bool:
    """True when the text reports somebody's saying."""
    return _SAID.within(reading) is not None


def reported(claim: Reading, side: Side) -> Token | None:
    """The verb of plain saying over the deciding sentence that the claim leaves out, or None."""
    match = None if _SAYING.within(claim) else _SAYING.within(side.passage)
    return side.passage.token(*match.span()) if match else None
