"""Who is set apart by a verb left out: "Tessel was fined; Norda was not" tells a fine of Tessel, and none of Norda."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.wording.polarity import negated
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_AUXILIARIES = frozenset(
    words("was were is are did does do has have had will would could can should may might")
)
_SHORT = frozenset(
    words(
        "wasn't weren't isn't aren't didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't"
    )
)
# Before who is set apart. "Than Lund did" and "as Holm was" compare, "what he did" asks: nobody is set apart there.
_JOINING = frozenset(words("and but while whereas although though"))
_COMPARING = frozenset(words("than as who what which where how when if that whom"))
_PLACING = frozenset(words("in on at for by from to with during after before"))
_LONGEST = 6  # words of who is set apart
STEMS = frozenset(map(stem, ("not", "never", *_SHORT, *(short.replace("'", "’") for short in _SHORT))))


class SetApart(NamedTuple):
    """Somebody, as the numbers of the words, with the verb left out that another has; and whether it is denied."""

    who: range
    last: int  # the last of its words: "not" of "was not"
    denied: bool


def otherwise(side: Side) -> Token | None:
    """The passage's words that tell the opposite of one whom the claim names, and no others do; None without any."""
    found = _of_claim(side)
    if found is None or found.denied == bool(negated(side.claim)):
        return None
    return side.passage.token_of(found.who.start, found.last)


def tells_alike(side: Side) -> bool:
    """True where the passage tells it as the claim does of one who is set apart: a denial beside it is another's."""
    found = _of_claim(side)
    return found is not None and found.denied == bool(negated(side.claim))


def _of_claim(side: Side) -> SetApart | None:
    """What sets a name or the subject of the claim apart, where the passage speaks of it nowhere else."""
    for found in _set_apart(side.passage):
        for number in side.claim.content:
            places = side.matched.get(number, ((), 0.0))[0]
            if places and all(place in found.who for place in places) and _is_meant(side.claim, number):
                return found
    return None


def _is_meant(claim: Reading, number: int) -> bool:
    """True for a name, and for a noun that is the claim's subject."""
    named = claim.words[number].text[0].isupper() and number > 0
    return named or any(number in clause.heads for clause in claim.clauses)


@kept
def _set_apart(reading: Reading) -> tuple[SetApart, ...]:
    if STEMS.isdisjoint(reading.by_stem):
        return ()
    found = (_at(reading, number) for number in range(1, len(reading.words)))
    return tuple(one for one in found if one is not None)


def _at(reading: Reading, number: int) -> SetApart | None:
    """Who is set apart by the auxiliary or the "never" at *number*, which ends its clause but for a "not"."""
    told = _told(reading, number)
    if told is None:
        return None
    first = number
    while first and not reading.is_broken(first) and reading.low[first - 1] not in _JOINING | _COMPARING:
        first -= 1
    who = range(first, number)
    compared = first > 0 and not reading.is_broken(first) and reading.low[first - 1] in _COMPARING
    if compared or not 0 < len(who) <= _LONGEST or any(clause.verb in who for clause in reading.clauses):
        return None
    if not any(clause.verb < first for clause in reading.clauses):
        return None
    return SetApart(who, *told)


def _told(reading: Reading, number: int) -> tuple[int, bool] | None:
    """The last word of what tells it, and whether it denies; None where a verb follows."""
    low = [word.replace("’", "'") for word in reading.low[number : number + 2]]
    if low[0] in _SHORT:
        last, denied = number, True
    elif low[0] in _AUXILIARIES:
        denied = low[1:] == ["not"]
        last = number + (denied or low[1:] in (["too"], ["also"]))
    elif low[0] == "never" and low[1:] and low[1] in _AUXILIARIES:
        last, denied = number + 1, True
    else:
        return None
    return (last, denied) if _ends(reading, last + 1) else None


def _ends(reading: Reading, after: int) -> bool:
    """True where a clause ends before word *after*, or goes on with where and when alone: "Lund did in May"."""
    if after == len(reading.words) or reading.is_broken(after):
        return True
    if reading.low[after] not in _PLACING:
        return False
    stop = next((n for n in range(after, len(reading.words)) if reading.is_broken(n)), len(reading.words))
    return not any(after <= n < stop and reading.words[n].text[0].islower() for n in reading.verbal)
