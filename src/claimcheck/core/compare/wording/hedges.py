"""What a source only supposes, plans or fears is not what a claim may assert."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

# Doubt about whether it is so.
_DOUBT_LISTED = """
    allegedly reportedly apparently possibly perhaps maybe supposedly purportedly might may could
    would should suspected alleged rumoured rumored unconfirmed likely unlikely probably potentially
    presumed believed feared thought speculated ostensibly seemingly
"""
_DOUBT = frozenset(_DOUBT_LISTED.split())
# Not yet done, perhaps never.
_AHEAD_STEMS_LISTED = """
    plan intend propose hope aim attempt try seek threaten want expect predict forecast
    anticipate promise pledge vow prepare schedule
"""
_AHEAD_STEMS = frozenset(map(stem, _AHEAD_STEMS_LISTED.split()))
_AHEAD_LISTED = "will would shall going due set"
_AHEAD = frozenset(_AHEAD_LISTED.split())
# Less than a plan, whatever follows.
_PONDERED = frozenset(map(stem, ("consider", "weigh", "mull", "contemplate", "discuss", "debate")))
# What somebody is said to have done is no more than said.
_TOLD = frozenset(("said", "reported", "understood", "rumoured", "rumored", "claimed"))
_BEING = frozenset(("is", "are", "was", "were", "been"))
STEMS = frozenset(map(stem, _DOUBT)) | _AHEAD_STEMS | _PONDERED | frozenset(map(stem, _TOLD))
# Said by the claim, any of these admits that the matter is open.
_ADMITTED = _DOUBT - {"would"} | {"can", "should", "ought"}
_REACH = 6  # words a hedge governs, to the end of its clause


class Hedge(NamedTuple):
    """The hedging word of the passage and the claim's word it governs."""

    claim: int
    passage: int


def hedging(reading: Reading) -> dict[int, int]:
    """Words that stand under a hedge -> the hedging word."""
    found: dict[int, int] = {}
    if reading.by_stem.keys().isdisjoint(STEMS):
        return found
    for number, word in enumerate(reading.words):
        if word.stem not in STEMS or not _hedges(reading, number):
            continue
        clause = reading.clause_of(reading.words[number].start)
        for other in range(number + 1, min(number + 1 + _REACH, len(reading.words))):
            if reading.clause_of(reading.words[other].start) != clause:
                break
            found.setdefault(other, number)
    return found


def _hedges(reading: Reading, number: int) -> bool:
    word = reading.words[number]
    low = word.text.lower()
    if low in _DOUBT:
        return not (low == "may" and word.text[0].isupper()) and not _is_plain(reading, number)
    after = reading.low[number + 1] if number + 1 < len(reading.low) else ""
    if low in _TOLD:
        return after == "to" and not _BEING.isdisjoint(reading.low[max(0, number - 2) : number])
    return (word.stem in _AHEAD_STEMS and after == "to") or (word.stem in _PONDERED and after.endswith("ing"))


def _is_plain(reading: Reading, number: int) -> bool:
    """True for "said it would" and for what should be; "would have bought" and "should have" tell what was not."""
    return reading.low[number] in ("would", "should") and "have" not in reading.low[number + 1 : number + 3]


def dropped(claim: Reading, side: Side) -> list[Hedge]:
    """Claim words asserted flatly, or as a firm plan, that the unit has only under a weaker hedge."""
    theirs = hedging(side.passage)
    if not theirs or _admits_doubt(claim):
        return []
    planned = any(w.text.lower() in _AHEAD for w in claim.words)
    found = []
    for number, (places, _) in side.matched.items():
        if claim.words[number].text[0].isupper() or claim.words[number].text[0].isdigit():
            continue
        hedged = [theirs[p] for p in places if p in theirs]
        if len(hedged) == len(places) and not (
            planned and side.passage.words[hedged[0]].stem in _AHEAD_STEMS
        ):
            found.append(Hedge(number, hedged[0]))
    return found


def _admits_doubt(claim: Reading) -> bool:
    return any(_admits(claim, n) for n in range(len(claim.words)) if n not in claim.in_value)


def _admits(claim: Reading, number: int) -> bool:
    """True for "may", "plans to" and "the planned sale"; not for Theresa May, Bob Hope and "the plan"."""
    word, low = claim.words[number], claim.low[number]
    if low in _ADMITTED:
        return not (number and word.text[0].isupper())
    if word.stem not in _AHEAD_STEMS:
        return low in _TOLD and _hedges(claim, number)
    return low.endswith(("ed", "ing")) or claim.low[number + 1 : number + 2] == ("to",)
