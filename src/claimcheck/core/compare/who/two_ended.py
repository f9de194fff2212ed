"""Deeds with two ends, told from either: who sold and who bought, who won and who lost, who met whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.clauses.words import DETERMINERS
from claimcheck.core.compare.once import kept
from claimcheck.core.compare.who.doers import doer, is_passive, phrase
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading

# What passes from one to the other: its verbs by the giver, and by the taker.
_PASSING = (
    ("sell", "buy purchase acquire"),
    ("lend loan", "borrow"),
    ("give hand present donate award grant", "receive accept"),
    ("teach", "learn"),
    ("lease rent let", "lease rent"),
)
# The first end does it to the second: the verbs by the first, and by the second with what leads in the first.
_DOING = (
    ("beat defeat thrash trounce rout overcome", "lose", "to"),
    ("employ", "work", "for"),
    ("own", "belong", "to"),
)
# Both ends do it: with an object, and with "with".
_ALIKE = words("meet marry wed divorce face fight resemble border neighbour neighbor adjoin debate equal")
_ALIKE_WITH = words(
    """
    meet tie draw partner clash merge cooperate collaborate trade talk speak negotiate agree disagree argue compete
    correspond quarrel feud team ally spar collide split share
    """
)
# What two have or make together: "signed a deal with".
_SHARED = frozenset(
    map(
        stem,
        words(
            "hand deal contract agreement treaty talk pact truce accord alliance partnership border ceasefire"
        ),
    )
)
_SHARING = frozenset(map(stem, words("shake sign strike reach hold share make seal conclude")))


class Ends(NamedTuple):
    """The sort of deed, and the words of its two ends; an end that is not told has none."""

    sort: int
    first: tuple[int, ...]
    second: tuple[int, ...]
    told_by: str  # "first" or "second", or "both"
    thing: int | None = None  # the noun of what passes from one to the other


def _sorts() -> dict[str, dict[str, int]]:
    by_first: dict[str, int] = {}
    by_second: dict[str, int] = {}
    for number, (first, second, *_) in enumerate((*_PASSING, *_DOING)):
        by_first.update(dict.fromkeys(map(stem, first.split()), number))
        by_second.update(dict.fromkeys(map(stem, second.split()), number))
    alike = {stem(word): -1 for word in (*_ALIKE, *_ALIKE_WITH)} | dict.fromkeys(_SHARING, -1)
    return {"first": by_first, "second": by_second, "both": alike}


_SORTS = _sorts()
# The verbs of sharing are everyday ones: what is shared tells more.
STEMS = frozenset().union(*_SORTS.values()) - _SHARING | _SHARED
_BY_SORT = {
    end: [
        frozenset(form for form, of in forms.items() if of == sort)
        for sort in range(len(_PASSING) + len(_DOING))
    ]
    for end, forms in _SORTS.items()
}
ALIKE_STEMS, _WITH_STEMS = (frozenset(map(stem, listed)) for listed in (_ALIKE, _ALIKE_WITH))


@kept
def told(reading: Reading) -> dict[int, Ends]:
    """The verbs of a text that have two ends, by number, with those of them that it names."""
    if reading.by_stem.keys().isdisjoint(STEMS):
        return {}
    found = {clause.verb: _ends(reading, clause) for clause in reading.clauses}
    return {verb: ends for verb, ends in found.items() if ends is not None and (ends.first or ends.second)}


@kept
def other_stems(reading: Reading) -> frozenset[str]:
    """The stems of the verbs by which the deeds of a text may be told from their other end."""
    found: set[str] = set()
    for verb, ends in told(reading).items():
        if ends.told_by == "both":
            found.add(reading.words[verb].stem)
        else:
            found |= _BY_SORT["second" if ends.told_by == "first" else "first"][ends.sort]
    return frozenset(found)


def _ends(reading: Reading, clause: Clause) -> Ends | None:
    form = reading.words[clause.verb].stem
    if form in _SORTS["both"]:
        return _alike(reading, clause, form)
    first, second = _SORTS["first"].get(form), _SORTS["second"].get(form)
    if first is None and second is None:
        return None
    doing = _matter(reading, doer(reading, clause))
    sort = second if first is None else first
    if sort is not None and sort >= len(_PASSING):
        return _done(reading, clause, sort, doing, by_first=first is not None)
    return _passed(reading, clause, sort or 0, doing, (first is not None, second is not None))


def _passed(
    reading: Reading, clause: Clause, sort: int, doing: tuple[int, ...], ways: tuple[bool, bool]
) -> Ends | None:
    """The ends of what is sold or bought: by a verb of the one, of the other, or by one that may be both."""
    to, source = (_behind(reading, clause, lead) for lead in ("to", "from"))
    passive = is_passive(reading, clause)
    given = () if passive else _recipient(reading, clause)
    if all(ways):  # "leased it to", "leased it from"
        if bool(to or given) == bool(source):
            return None
        ways = (not source, bool(source))
    thing = _thing(reading, clause, given)
    if ways[0]:
        return Ends(sort, doing, to or given, "first", thing)
    return Ends(sort, source, doing, "second", thing)


def _thing(reading: Reading, clause: Clause, given: tuple[int, ...]) -> int | None:
    """The noun of what is sold or lent, where it is told: behind the verb and whom it is given, or its subject."""
    if is_passive(reading, clause):
        return clause.heads[-1] if clause.heads and not _object(reading, clause) else None
    behind = _object(reading, clause)
    return behind[-1] if behind and behind[-1] not in given else None


def _done(
    reading: Reading, clause: Clause, sort: int, doing: tuple[int, ...], *, by_first: bool
) -> Ends | None:
    if by_first:
        subject = _matter(reading, clause.subject)
        done = subject if is_passive(reading, clause) else _object(reading, clause)
        return Ends(sort, doing, done, "first")
    lead = _DOING[sort - len(_PASSING)][2]
    behind = _behind(reading, clause, lead)
    return Ends(sort, behind, doing, "second") if behind else None


def _alike(reading: Reading, clause: Clause, form: str) -> Ends | None:
    if is_passive(reading, clause):
        return None
    doing, other = _matter(reading, clause.subject), _behind(reading, clause, "with")
    if form in _SHARING:
        shared = any(reading.words[n].stem in _SHARED for n in range(clause.verb + 1, clause.end))
        other = other if shared else ()
    elif form not in _WITH_STEMS or not other:
        other = _object(reading, clause) if form in ALIKE_STEMS else ()
    return Ends(-1, doing, other, "both") if doing and other else None


def _object(reading: Reading, clause: Clause) -> tuple[int, ...]:
    return _matter(reading, phrase(reading, clause.verb + 1, clause.end))


def _behind(reading: Reading, clause: Clause, lead: str) -> tuple[int, ...]:
    """The words that a preposition leads in behind the verb."""
    for n in range(clause.verb + 1, min(clause.end, len(reading.words) - 1)):
        if reading.low[n] == lead and n + 1 not in reading.in_value:
            return _matter(reading, phrase(reading, n + 1, clause.end))
    return ()


def _recipient(reading: Reading, clause: Clause) -> tuple[int, ...]:
    """The "Norda" of "sold Norda a mill" and of "lent Norda money": the first of two things behind the verb."""
    behind = phrase(reading, clause.verb + 1, clause.end)
    for n in behind[1:]:
        begins = reading.low[n] in DETERMINERS or n in reading.in_value
        named = reading.words[n - 1].text[0].isupper() and reading.words[n].text[0].islower()
        if begins or named:
            return _matter(reading, range(behind.start, n))
    return ()


def _matter(reading: Reading, numbers: Iterable[int]) -> tuple[int, ...]:
    return tuple([n for n in numbers if n in reading.content])
