"""Who holds an office and where somebody belongs: the two names must stand together in the passage as in the claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.who.names import names_of
from claimcheck.core.match.stems import stem
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.who.names import Name
    from claimcheck.core.model.finding import Token

_LISTED = """
    chairman chairwoman chair ceo executive president minister premier chancellor governor senator mayor secretary
    director spokesman spokeswoman founder captain coach manager editor ambassador commissioner treasurer coordinator
"""
_OFFICES = frozenset(map(stem, _LISTED.split()))
_MADE = frozenset(map(stem, ("be", "become", "appoint", "name", "elect", "serve", "as", "make", "replace")))
# Before an office these make it another one: a vice-chairman is no chairman.
_RANKS = frozenset(
    ("vice", "deputy", "former", "ex", "acting", "assistant", "associate", "co", "interim", "designate")
)
# An office still to be taken up, or just taken up, is not borne out by whoever holds it.
_COMING = LatePattern(
    r"\b(?:will|would|to be|become|becomes|became|becoming|named|appointed|elected|promoted|takes? over|took over"
    r"|stays? on|stayed on|succeeds?|succeeded|replaces?|replaced)\b",
    re.IGNORECASE,
)
_TAKES_UP = LatePattern(
    r"(?:,? who)?\s+(?:(?:will|would|is|was|has|been|to|be|also|then|now|set|due|being)\s+)*"
    r"(?:be|become|becomes|became|named|appointed|elected|made|stay on|stays on|take over|takes over|serve)\b"
    r"[^,.;:]{0,60}"
)
_HOLDER_REACH = 9  # words from a name to the office it is said to hold
# Offices that one person holds at a time.
_OF_ONE = frozenset(
    map(stem, ("chairman", "chairwoman", "ceo", "executive", "president", "premier", "chancellor", "mayor"))
)
_COMING_REACH = 4  # words before the office in which such a word may stand
_APPOSED = LatePattern(r",\s+(?:(?:the|a|an|its|their|current|former|then|new)\s+)*(?:[a-z]+\s+)?$")
_PRONOUN = re.compile(r"\b(?:he|she|they|who|his|her)\b", re.IGNORECASE)
# "Hawkins of Travis", "Hawkins (The Darkness)": where somebody belongs.
_BELONGS = LatePattern(
    r"\s*(?:of|from|\()\s*(?:the\s+)?(?P<body>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*)", re.IGNORECASE
)


def without_holder(claim: Reading, sides: Sequence[Side]) -> Token | None:
    """The office of the claim whose holder no side names beside it, or None.

    A claim that does not itself say who holds the office cannot be borne out by somebody's holding it.
    """
    if claim.by_stem.keys().isdisjoint(_OFFICES):
        return None
    for number, word in enumerate(claim.words):
        if word.stem not in _OFFICES or (word.text[0].isupper() and number):
            continue
        if not _is_predicate(claim, number):
            continue
        holders = [name for name in names_of(claim) if name.last < number or name.first > number]
        said = holders or _PRONOUN.search(claim.text, claim.start, claim.end)
        if not said or (holders and not any(_holds(claim, number, holders, side) for side in sides)):
            return claim.token(word.start, word.end)
    return None


def _is_predicate(claim: Reading, office: int) -> bool:
    """True where the claim says that somebody is, became or was made it: "The minister met them" says no such thing."""
    lead = claim.words[max(0, office - 4) : office]
    if any(word.stem in _MADE for word in lead):
        return True
    apposed = claim.text[max(claim.start, claim.words[office].start - 24) : claim.words[office].start]
    return bool(_APPOSED.pattern.search(apposed))


def _holds(claim: Reading, office: int, holders: list[Name], side: Side) -> bool:
    """True when the office stands in the unit with one of the claim's names and no other between them."""
    posts = _posts(claim, office, side)
    if not posts:
        return False
    known = {claim.words[n].stem for name in holders for n in range(name.first, name.last + 1)}
    foreign = [n for n in names_of(side.passage) if side.passage.words[n.last].stem not in known]
    others, lasts = [n.first for n in foreign], [n.last for n in foreign]
    coming = _COMING.pattern.search(claim.text, claim.start, claim.end) is not None
    for name in holders:
        for place in side.matched.get(name.last, ((), 0.0))[0]:
            for post in posts:
                low, high = min(place, post), max(place, post)
                if (coming and not _is_coming(side.passage, low, post)) or (
                    post < place and _holder_before(side.passage, lasts, post) is not None
                ):
                    continue
                if not any(low < other < high for other in others):
                    return True
    if coming and not any(_is_coming(side.passage, post, post) for post in posts):
        return False
    return bool(_PRONOUN.search(side.passage.text, side.passage.start, side.passage.end)) and not others


def _holder_before(passage: Reading, others: list[int], post: int) -> int | None:
    """The last word of another's name who takes up what stands at *post*: "Tann will be the chairman"."""
    for other in reversed(others):
        if other < post <= other + _HOLDER_REACH:
            between = passage.text[passage.words[other].end : passage.words[post].start]
            return other if _TAKES_UP.pattern.fullmatch(between) else None
    return None


def held_by_another(claim: Reading, sides: Sequence[Side]) -> tuple[Token, Token, Side] | None:
    """The claim's holder of an office still to be taken up, whom a passage names for it instead, and its side."""
    if claim.by_stem.keys().isdisjoint(_OF_ONE) or not _COMING.pattern.search(
        claim.text, claim.start, claim.end
    ):
        return None
    for number, word in enumerate(claim.words):
        if word.stem not in _OF_ONE or not _is_predicate(claim, number):
            continue
        holders = [name for name in names_of(claim) if name.last < number]
        if not holders or any(_holds(claim, number, holders, side) for side in sides):
            continue
        for side in sides:
            if found := _another(claim, number, side):
                first, last = claim.words[holders[0].first], claim.words[holders[0].last]
                return claim.token(first.start, last.end), found, side
    return None


def _another(claim: Reading, office: int, side: Side) -> Token | None:
    known = {claim.words[n].stem for name in names_of(claim) for n in range(name.first, name.last + 1)}
    foreign = [n for n in names_of(side.passage) if side.passage.words[n.last].stem not in known]
    for post in _posts(claim, office, side):
        other = _holder_before(side.passage, [name.last for name in foreign], post)
        for name in foreign:
            if name.last == other:
                words = side.passage.words
                return side.passage.token(words[name.first].start, words[name.last].end)
    return None


def _posts(claim: Reading, office: int, side: Side) -> list[int]:
    """Where the unit has the claim's office at the claim's rank."""
    if office not in side.matched:
        return []
    wanted = _rank(claim, office)
    return [post for post in side.matched[office][0] if _rank(side.passage, post) == wanted]


def _rank(reading: Reading, office: int) -> str:
    word = reading.words[office - 1].text.lower() if office else ""
    return word if word in _RANKS else ""


def _is_coming(passage: Reading, name: int, post: int) -> bool:
    """True when the unit speaks of taking up the office at *post*."""
    first = min(name, max(post - _COMING_REACH, 0))
    return bool(
        _COMING.pattern.search(passage.text, passage.words[first].start, passage.words[max(name, post)].end)
    )


def elsewhere(claim: Reading, sides: Sequence[Side]) -> tuple[Token, Token, Side] | None:
    """The claim's "of Travis" and a passage's "(The Darkness)" for the same name, with that passage, or None."""
    for name in names_of(claim):
        ours = _BELONGS.pattern.match(claim.text, claim.words[name.last].end, claim.end)
        if ours is None or name.first == name.last or not ours["body"][0].isupper():
            continue
        for side in sides:
            theirs = _body_behind(claim, name, side)
            if theirs and not _share(ours["body"], theirs["body"]):
                return claim.token(*ours.span("body")), side.passage.token(*theirs.span("body")), side
    return None


def _body_behind(claim: Reading, name: Name, side: Side) -> re.Match[str] | None:
    places = side.matched.get(name.last, ((), 0.0))[0]
    firsts = set(side.matched.get(name.first, ((), 0.0))[0])
    for place in places:
        if place - (name.last - name.first) in firsts:
            found = _BELONGS.pattern.match(side.passage.text, side.passage.words[place].end, side.passage.end)
            if found and found["body"][0].isupper():
                return found
    return None


def _share(one: str, other: str) -> bool:
    return bool(set(one.lower().split()) & set(other.lower().split()))
