"""Who did it to whom: the same verb between the same two names, the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.names import Name
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

# Verbs that mean something else when their two sides change places.
_ONE_WAY_LISTED = """
    accuse beat defeat sue kill shoot attack invade arrest buy purchase acquire sell succeed precede
    criticize praise blame thank lead trail outsell employ hire fire sack donate pay lend owe invite
    interview endorse support back oppose ask tell warn overtake threaten murder stab assault rob
    bomb ban sanction appoint nominate recruit dismiss replace follow thrash hammer edge outscore
    knock eliminate overcome condemn slam denounce charge convict prosecute represent advise inform
    teach coach manage rescue save help visit succeed
"""
ONE_WAY = frozenset(map(stem, _ONE_WAY_LISTED.split()))
_BE = frozenset({"be", "get"})
_REACH = 9  # words between a verb and its subject or object


class Swap(NamedTuple):
    """The verb on both sides and the two names that changed places."""

    claim_verb: int
    passage_verb: int


class _Frame(NamedTuple):
    doer: frozenset[str]
    done_to: frozenset[str]


def swapped(claim: Reading, side: Side) -> Swap | None:
    """The verb whose doer and sufferer changed places between claim and passage, or None."""
    for number, (places, _) in side.matched.items():
        if claim.words[number].stem not in ONE_WAY:
            continue
        ours = _frame(claim, number)
        if not ours.doer or not ours.done_to:
            continue
        same = [p for p in places if side.passage.words[p].stem == claim.words[number].stem]
        if same and all(_reversed(ours, _frame(side.passage, p)) for p in same):
            return Swap(number, same[0])
    return None


def done_by(side: Side, others: list[Name]) -> bool:
    """True where the unit says that one of *others* did what the claim says its own subject did: "won by Koll"."""
    words, claim = side.passage.words, side.claim
    for name in others:
        lead = [w.text.lower() for w in words[max(0, name.first - 3) : name.first]]
        if "by" not in lead:
            continue
        verb = name.first - len(lead) + lead.index("by") - 1
        ours = [n for n, (places, _) in side.matched.items() if verb in places]
        if any(n and claim.words[n - 1].stem not in _BE for n in ours):
            return True
    return False


def _reversed(ours: _Frame, theirs: _Frame) -> bool:
    crossed = bool(ours.doer & theirs.done_to) and bool(ours.done_to & theirs.doer)
    straight = bool(ours.doer & theirs.doer) or bool(ours.done_to & theirs.done_to)
    return crossed and not straight


def _frame(reading: Reading, verb: int) -> _Frame:
    before = _names(reading, range(max(0, verb - _REACH), verb))
    after = _names(reading, range(verb + 1, min(len(reading.words), verb + 1 + _REACH)))
    return _Frame(after, before) if _is_passive(reading, verb) else _Frame(before, after)


def _is_passive(reading: Reading, verb: int) -> bool:
    """True for "was beaten by": a form of "be" before the participle and "by" after it."""
    lead = [w.stem for w in reading.words[max(0, verb - 3) : verb]]
    tail = [w.text.lower() for w in reading.words[verb + 1 : verb + 5]]
    return "by" in tail and (bool(_BE & set(lead)) or reading.words[verb].text.endswith(("ed", "en")))


def _names(reading: Reading, numbers: range) -> frozenset[str]:
    return frozenset(
        reading.words[n].stem
        for n in numbers
        if reading.words[n].text[0].isupper() and not reading.words[n].function and n not in reading.in_value
    )
