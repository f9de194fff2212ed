"""Who says so: a source that reports somebody's words vouches for the saying, not for what was said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# Verbs by which a reporter keeps a distance. Plain "said", "announced", "reported" of an official figure pass as
# the source's own account and are named in what was not established.
_DISTANT = re.compile(
    r"\b(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|insist(?:s|ed|ing)?|argu(?:e|es|ed|ing)"
    r"|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?|maintain(?:s|ed) that|suggest(?:s|ed)? that|den(?:y|ies|ied|ying)"
    r"|believ(?:e|es|ed)|thinks?|suspect(?:s|ed)?|speculat(?:e|es|ed)|complain(?:s|ed)?)\b",
    re.IGNORECASE,
)
_SAID = re.compile(r"\b(?:sa(?:id|ys)|told|tells|according to|added|warned|called)\b", re.IGNORECASE)
_SHARE = 0.75
_SAYING = re.compile(
    r"\b(?:sa(?:id|ys|y)|told|tells|stated|according to|reported|announc(?:ed|es)|added|warn(?:ed|s)"
    r"|explain(?:ed|s)|quoted|acknowledg(?:ed|es)|admitt?(?:ed|s)|confirm(?:ed|s)|estimated)\b",
    re.IGNORECASE,
)


def attributed(claim: Reading, side: Side) -> Token | None:
    """The distancing verb over the matched matter that the claim leaves out, or None."""
    if _DISTANT.search(claim.text, claim.start, claim.end) or _SAYING.search(
        claim.text, claim.start, claim.end
    ):
        return None
    passage = side.passage
    match = _DISTANT.search(passage.text, passage.start, passage.end)
    if match is None:
        return None
    if _denied(side, match):
        return passage.token(*match.span())
    heard = [any(passage.words[p].start > match.end() for p in places) for places, _ in side.matched.values()]
    # Only where nearly all that the claim says stands after the verb is it what somebody says.
    return passage.token(*match.span()) if heard and sum(heard) >= _SHARE * len(heard) else None


def _denied(side: Side, match: re.Match[str]) -> bool:
    """True for "denied hitting" and "accused of hitting": the verb stands right before what the claim asserts."""
    word = match.group().lower()
    charged = word.startswith("accus") and side.passage.text[match.end() :].lstrip().startswith("of ")
    if not word.startswith("den") and not charged:
        return False
    after = side.passage.span_of(match.end(), side.passage.end)[:5]
    return any(place in after for places, _ in side.matched.values() for place in places)


def says(reading: Reading) -> bool:
    """True when the text reports somebody's saying."""
    return bool(_SAID.search(reading.text, reading.start, reading.end))


def reported(claim: Reading, side: Side) -> Token | None:
    """The verb of plain saying over the deciding sentence that the claim leaves out, or None."""
    if _SAYING.search(claim.text, claim.start, claim.end):
        return None
    match = _SAYING.search(side.passage.text, side.passage.start, side.passage.end)
    return side.passage.token(*match.span()) if match else None
