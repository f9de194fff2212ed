"""Done, or only wished, possible or asked for: "resigned" is not borne out by "calls for her to resign"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.compare.wording import polarity
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_MODALS = words("can could may might must should would shall ought will cannot")
# Whoever managed, began or was forced to do a thing did it; and what must be, or is found to be, is.
_BROUGHT_ABOUT = words(
    """
    manage managed manages begin began begins continue continued continues start started starts used went goes
    had able wrong right forced got gets get came comes proceeded helped helps help led leads prompted caused causes
    allowed enabled obliged compelled found shown proved turned seem seems seemed appear appears appeared known
    said reported thought believed first last next only second selected chosen picked
    """
)
# Whoever did no more than this has not done it, whatever stands before: "has agreed to", "said it planned to".
_LEFT_AT = words(
    """
    agree agreed agrees plan planned plans decide decided decides want wanted wants vow vowed pledge pledged promise
    promised offer offered threaten threatened intend intended hope hoped expect expected aim aimed refuse refused
    decline declined wish wished propose proposed prepare prepared vowing agreeing planning
    """
)
_AHEAD = words("set due going about is are was were plans planned expected likely")
_POSSIBLE = words("can could may might")
_ARTICLES = words("a an the any")
_ABOUT = words("on about over for against")
_STILL_TO_COME = words("will would shall should")
_BINDING = words("must should might may could can cannot")
_UNREAL_OF = words(
    """
    within verge brink edge short risk danger threat possibility prospect chance hope hopes fear fears idea plan
    plans thought accused suspected suspicion charge charges attempt attempts instead out
    """
)
_ASKING = words(
    """
    ask asks asked asking want wants wanted wanting demand demands demanded demanding call calls called calling urge
    urges urged request requests requested seek seeks sought propose proposes proposed recommend recommends recommended
    insist insists insisted suggest suggests suggested hope hopes hoped wish wishes wished beg begs begged prefer
    prefers preferred
    """
)
_SHORT_OF = words("close closer near nearer opposed opposes object objects objected")
_PLAIN = words("be have do can will")
_NEAR = 4  # words before the "of" of "within hours of going"
_REACH = 8  # words in which the verb that "to" leans on may stand before it


def unrealised(claim: Reading, side: Side, others: Sequence[Side]) -> tuple[Token, Token] | None:
    """The claim's verb, told as done, and the words that leave it undone; None where it is done, or denied anyway.

    Every place at which the passages have the verb must stand behind "to" or "can".
    """
    clause = next(iter(claim.clauses), None)
    if clause is None or clause.verb in polarity.negated(claim):
        return None
    if not _is_asserted(claim, clause):
        return _in_doubt(claim, side, clause)
    if not _places(side, clause.verb) or any(_done(held, clause.verb) for held in (side, *others)):
        return None
    return _tokens(claim, side, clause.verb)


def _in_doubt(claim: Reading, side: Side, clause: Clause) -> tuple[Token, Token] | None:
    """The same for a claim of what is to come, where the passages only ask whether."""
    places = _places(side, clause.verb)
    if "whether" in claim.by_stem or not places or any(_left_open(side.passage, p) is None for p in places):
        return None
    ours, words, lead = claim.words[clause.verb], side.passage.words, _left_open(side.passage, places[0])
    return claim.token(ours.start, ours.end), side.passage.token(words[lead or 0].start, words[places[0]].end)


def spoken_of(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's verb, and the passage's noun for it where that is only spoken of: "a ballot on a strike"."""
    clause = next(iter(claim.clauses), None)
    if clause is None or clause.verb not in side.matched or clause.verb in polarity.negated(claim):
        return None
    leads = [_topic_mark(side.passage, place) for place in side.matched[clause.verb][0]]
    if not leads or None in leads:
        return None
    ours, words = claim.words[clause.verb], side.passage.words
    first, place = leads[0] or 0, side.matched[clause.verb][0][0]
    theirs = side.passage.token(words[first].start, words[place].end)
    return claim.token(ours.start, ours.end), theirs


def _topic_mark(passage: Reading, place: int) -> int | None:
    """The "on" or "about" that makes the noun at *place* a topic, or None; "went on strike" is no topic."""
    if place < 2 or passage.low[place - 1] not in _ARTICLES:
        return None
    return place - 2 if passage.low[place - 2] in _ABOUT else None


def _left_open(passage: Reading, place: int) -> int | None:
    """The "whether" that the verb at *place* stands behind in its clause, or None."""
    low = passage.low
    if "whether" not in low:
        return None
    for number in range(place - 1, max(place - _REACH, -1), -1):
        if low[number] == "whether":
            return number
        if number + 1 < len(passage.words) and passage.is_broken(number + 1):
            return None
    return None


def _tokens(claim: Reading, side: Side, verb: int) -> tuple[Token, Token]:
    ours, words = claim.words[verb], side.passage.words
    place = _places(side, verb)[0]
    lead = _undone(side.passage, place)
    start = words[place if lead is None else lead].start
    return claim.token(ours.start, ours.end), side.passage.token(start, words[place].end)


def _places(side: Side, verb: int) -> tuple[int, ...]:
    """Where the passage has the claim's verb; one as plain as "went" by its stem alone."""
    if verb in side.matched:
        return side.matched[verb][0]
    word = side.claim.words[verb]
    plain = word.function and word.stem not in _PLAIN
    return tuple(side.passage.by_stem.get(word.stem, ())) if plain else ()


def _done(side: Side, verb: int) -> bool:
    return any(_undone(side.passage, place) is None for place in _places(side, verb))


def _is_asserted(claim: Reading, clause: Clause) -> bool:
    """True for a verb the claim gives as done: neither "will resign" nor "wants to resign", nor "which is to sink"."""
    low = claim.low
    group = low[clause.first : clause.verb + 1]
    if "to" in group or not _MODALS.isdisjoint(group):
        return False
    return "to" not in low or _AHEAD.isdisjoint([lead for lead, word in pairwise(low) if word == "to"])


def is_possible_only(reading: Reading, clause: Clause) -> bool:
    """True for a clause that tells what can or might be: "can carry 260"."""
    return not _POSSIBLE.isdisjoint(reading.low[clause.first : clause.verb])


def _undone(passage: Reading, place: int) -> int | None:
    """The word that leaves the verb at *place* undone, or None."""
    before, lower = place - 1, passage.low
    while before > 0 and lower[before].endswith("ly"):
        before -= 1
    low = lower[before] if before >= 0 else ""
    if low == "be" and (binding := _binding(passage, before)) is not None:
        return binding
    if low == "can" or low in _STILL_TO_COME:
        return before
    if (open_at := _left_open(passage, place)) is not None:
        return open_at
    if lower[place].endswith("ing") and not _is_base(lower[place], passage.words[place].stem):
        return before if _is_kept_from(lower, before) else None
    if low != "to" or not _is_base(lower[place], passage.words[place].stem):
        return None
    return None if _is_brought_about(passage, before) else before


def _is_kept_from(low: Sequence[str], before: int) -> bool:
    """True for "against approving", "close to approving" and "within hours of approving"."""
    if low[before] == "of":
        return not _UNREAL_OF.isdisjoint(low[max(0, before - _NEAR) : before])
    return low[before] == "against" or (low[before] == "to" and before > 0 and low[before - 1] in _SHORT_OF)


def _is_base(low: str, stem: str) -> bool:
    """True for a verb without an ending: "approve", whose stem is "approv", and "carry", whose stem is "carri"."""
    return low in (stem, stem + "e") or (stem[-1:] == "i" and low == stem[:-1] + "y")


def _is_brought_about(passage: Reading, to: int) -> bool:
    """True for "managed to sell" and "had to sell"; "has to sell" and "has agreed to sell" leave it undone."""
    for low in reversed(passage.low[max(0, to - _REACH) : to]):
        if low in _BROUGHT_ABOUT:
            return True
        if low in _LEFT_AT:
            return False
    return False


def _binding(passage: Reading, be: int) -> int | None:
    """The "must" of "must be", the "will" of "will be", or the word that asks for it; None where none leads "be"."""
    if be and passage.low[be - 1] in _BINDING | _STILL_TO_COME:
        return be - 1
    return _asked_for(passage, be)


def _asked_for(passage: Reading, be: int) -> int | None:
    """The word that asks for what "be" leads on to, no verb between them: "asked for it to be closed"; or None."""
    for number in range(be - 1, max(be - _REACH, -1), -1):
        if passage.low[number] in _ASKING:
            return number
        if passage.finite[number] or passage.is_broken(number):
            return None
    return None
