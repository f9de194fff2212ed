"""What two equal numbers count: eight cows are not eight people, and eight passengers are."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.match.stems import root
from claimcheck.core.model.value import ValueKind
from claimcheck.core.values.quantities.nouns import plural

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_COUNT = ValueKind.COUNT
_REACH = (
    4  # words behind a counted noun that may still be of its phrase: "sports clubs", "women and children"
)
_FARTHEST = 8  # words behind a number in which its noun stands
# Who lives in a place, and who only comes to it.
_LIVING_THERE = frozenset(("inhabitants", "residents", "citizens", "townspeople", "villagers", "islanders"))
_COMING_THERE = frozenset(
    (
        "visitors",
        "tourists",
        "guests",
        "passengers",
        "spectators",
        "fans",
        "customers",
        "pilgrims",
        "commuters",
    )
)
_JOINED = frozenset(("and", "or"))


class Things(Enum):
    """What the source's number counts, to the claim's."""

    ALIKE = "alike"  # or one of the two does not say
    WIDER = "wider"
    OTHER = "other"


def things(side: Side, claim: Value, source: Value) -> Things:
    """What the nouns of two counts are to each other; ALIKE where either is unsaid, or no number of things."""
    if claim.kind is not _COUNT or source.kind is not _COUNT:
        return Things.ALIKE
    if not claim.counted or not source.counted or not _are_counted(claim, source):
        return Things.ALIKE
    ours, theirs = _heads(side.claim, claim), _heads(side.passage, source)
    if not set(ours).isdisjoint(theirs) or _is_told_as_deed(side, claim, source):
        return Things.ALIKE
    found = {_relation(one, other) for one in ours for other in theirs}
    return next(thing for thing in Things if thing in found)


def _are_counted(claim: Value, source: Value) -> bool:
    """False for "12-member", which names a size; "one" has a singular behind it."""
    nouns = [value.counted or "" for value in (claim, source)]
    if claim.number == 1 and source.number == 1:
        return True
    return all(plural(noun.lower()) for noun in nouns)


def _heads(reading: Reading, value: Value) -> list[str]:
    """The noun a value counts, and those of its phrase behind it: "clubs" of "sports clubs"."""
    nouns = (value.counted or "").split()
    at = _place(reading, value)
    if at is None or value.number == 1:
        return nouns
    behind = _behind(reading, at)
    owner = reading.words[at].text != nouns[-1] or is_owner(reading, at)
    return behind if behind and owner else nouns + behind


def phrase(reading: Reading, value: Value) -> str:
    """A count with its noun, as printed: "8 elderly people"."""
    at = _place(reading, value)
    return value.raw if at is None else reading.text[value.start : reading.words[at].end]


def _place(reading: Reading, value: Value) -> int | None:
    """The number of the word that says what is counted, or None where it stands before the number."""
    last = reading.range_of(value.start, value.end)[1]
    noun = (value.counted or " ").split(" ")[-1]
    near = range(last + 1, min(last + 1 + _FARTHEST, len(reading.words)))
    return next((n for n in near if noun and reading.words[n].text.startswith(noun)), None)


def _behind(reading: Reading, at: int) -> list[str]:
    found: list[str] = []
    for n in range(at + 1, min(at + 1 + _REACH, len(reading.words))):
        word = reading.words[n]
        if reading.is_broken(n) or n in reading.in_value:
            break
        if word.function and reading.low[n] not in _JOINED:
            break
        if plural(reading.low[n]):
            found.append(word.text)
    return found


@lru_cache(maxsize=4096)
def _relation(ours: str, theirs: str) -> Things:
    from claimcheck.core.language import noun_kinds as known
    from claimcheck.core.match.stems import stem
    from claimcheck.core.match.synonyms import akin

    if {ours, theirs} & _LIVING_THERE and {ours, theirs} & _COMING_THERE:
        return Things.OTHER
    if known.is_sort_of(ours, theirs):
        return Things.WIDER
    if akin(stem(ours), stem(theirs)) or known.is_vague(ours) or known.is_vague(theirs):
        return Things.ALIKE
    if known.are_one(ours, theirs) or known.is_kind_of(theirs, ours):
        return Things.ALIKE
    return Things.WIDER if known.is_kind_of(ours, theirs) else Things.OTHER


def _is_told_as_deed(side: Side, claim: Value, source: Value) -> bool:
    """True for "eight arrests" beside "eight people were arrested", either way round."""
    return _is_done(side.passage, claim.counted or "") or _is_done(side.claim, source.counted or "")


def _is_done(reading: Reading, noun: str) -> bool:
    from claimcheck.core.language.persons import is_person

    if is_person(noun):
        return False
    base = root(noun)
    return any(low.endswith("ed") and root(low) == base for low in reading.low)
