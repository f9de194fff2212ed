"""Yes against no: a negation, a refusal or a failure that governs the same predicate on one side only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.clauses import governing
from claimcheck.core.compare.once import kept
from claimcheck.core.compare.who import owners
from claimcheck.core.compare.wording import refusals
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_NEGATORS_LISTED = "not no never none nobody nothing neither nor without cannot zero n't"
_NEGATORS = frozenset(_NEGATORS_LISTED.split())
# Verbs that say the next one did not happen.
_UNDOING_BEFORE_TO_LISTED = "refuse fail decline unable"
_UNDOING_BEFORE_TO = frozenset(map(stem, _UNDOING_BEFORE_TO_LISTED.split()))
# Verbs that say the next one happens no more, or did not.
_UNDOING_BEFORE_ING = frozenset(map(stem, ("stop", "cease", "quit", "avoid")))
_HAVING = frozenset(("has", "have", "had"))
_NEITHER_REACH = 8  # words from "neither" to the verb that it denies
_NEGATING_PHRASES = frozenset(("yet", "too", "negative"))
# Between a negator and what it negates these may stand.
_PASSED_OVER_LISTED = """
    yet ever any a an the be been have to has had do does did his her its their our of even really
    formally officially publicly immediately ever so fully actually still longer made make making
"""
_PASSED_OVER = frozenset(_PASSED_OVER_LISTED.split())
# "not only", "no less than", "no more than", "not just": no negation.
_UNNEGATED_LISTED = "only just merely least less more fewer later earlier doubt matter"
_UNNEGATED = frozenset(_UNNEGATED_LISTED.split())
_NO_THING = frozenset(("none", "nothing", "nobody"))
_LOSING = frozenset(map(stem, ("lose", "lack", "miss")))
# A cheap look: most sentences deny nothing.
_ANY = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|zero|refus|fail|declin|unable|called off|cancel"
    r"|yet to|stop|ceas|quit|avoid|abandon|scrap|shelv|vot(?:e|ed|es) down|turn(?:ed|s)? down|struck down|threw out"
    r"|thrown out|den(?:y|ied|ies)|rul(?:ed|es|ing) out|instead of|rather than|short of|too|negative)|n['’]t",
    re.I,
)
# A cheaper one: without any of these stems, or "n't", nothing below is found.
_STEMS = (
    frozenset(map(stem, (*_NEGATORS, *_NEGATING_PHRASES)))
    | _UNDOING_BEFORE_TO
    | _UNDOING_BEFORE_ING
    | refusals.STEMS
)
_KIN = 0.45


class Flip(NamedTuple):
    """The words that stand against each other."""

    claim: int
    passage: int


@kept
def negated(reading: Reading) -> dict[int, int]:
    """Words under a negation -> the word that negates them."""
    found: dict[int, int] = {}
    denying = _denying(reading)
    if not denying or not _ANY.search(reading.text, reading.start, reading.end):
        return found
    for number in denying:
        for undone in (refusals.called_off(reading, number), refusals.set_aside(reading, number)):
            if undone is not None and number not in found:  # "cannot rule it out" leaves it open
                found[undone] = number
        if not _negates(reading, number):
            continue
        if number in found:  # "has not stopped selling": that it goes on
            del found[number]
            continue
        target = _target(reading, number)
        if target is not None:
            # NOTE: twice negated is asserted again: "did not fail to sign".
            if target in found:
                del found[target]
            else:
                found[target] = number
    return found


def _denying(reading: Reading) -> list[int]:
    """The numbers of the words that may deny something: most sentences have none."""
    by_stem, text, start, end = reading.by_stem, reading.text, reading.start, reading.end
    found: set[int] = set()
    if not by_stem.keys().isdisjoint(_STEMS):
        found.update([n for form in by_stem.keys() & _STEMS for n in by_stem[form]])
    straight, curly = text.find("n't", start, end), text.find("n’t", start, end)
    if straight >= 0 or curly >= 0 or text.find("N'T", start, end) >= 0 or text.find("N’T", start, end) >= 0:
        found.update([n for n, low in enumerate(reading.low) if low.endswith(("n't", "n’t"))])
    return sorted(found)


def _negates(reading: Reading, number: int) -> bool:
    word = reading.words[number]
    low = word.text.lower().replace("’", "'")
    after = reading.words[number + 1].text.lower() if number + 1 < len(reading.words) else ""
    if low in _NEGATORS or low.endswith("n't"):
        if after == "to" and [w.text.lower() for w in reading.words[number + 2 : number + 3]] == ["mention"]:
            return False
        return after not in _UNNEGATED and low != "no." and not _is_label(reading, number)
    if low in _NEGATING_PHRASES:
        return _opens_phrase(reading, number)
    if word.stem in _UNDOING_BEFORE_ING:
        return after.endswith("ing")
    return word.stem in _UNDOING_BEFORE_TO and after == "to"


def _opens_phrase(reading: Reading, number: int) -> bool:
    """True for "has yet to sign", "too early to name" and "tested negative for alcohol"."""
    low, words = reading.low, reading.words
    before, behind = words[number - 1].stem if number else "", low[number + 1 : number + 3]
    if low[number] == "too":
        return behind[1:] == ("to",)
    if low[number] == "yet":
        return behind[:1] == ("to",) and bool(number) and low[number - 1] in _HAVING
    return behind[:1] == ("for",) and before == "test"


def _is_label(reading: Reading, number: int) -> bool:
    """True for "No. 5", which denies nothing."""
    word = reading.words[number]
    return word.text in ("No", "no") and reading.text[word.end : word.end + 1] == "."


def _target(reading: Reading, negator: int) -> int | None:
    low = reading.words[negator].text.lower()
    if low in ("neither", "nor") and (denied := _denied_of_both(reading, negator)) is not None:
        return denied if low == "neither" else None
    if reading.words[negator].text.lower() in _NO_THING:
        clause = governing(reading, negator)
        if clause is not None and clause.governs(negator):
            return clause.verb  # "won none"
    return _following(reading, negator + 2 if low == "too" else negator)


def _following(reading: Reading, negator: int) -> int | None:
    clause = reading.clause_of(reading.words[negator].start)
    for number in range(negator + 1, min(negator + 6, len(reading.words))):
        word = reading.words[number]
        if reading.clause_of(word.start) != clause:
            return None
        low = word.text.lower()
        if low in _PASSED_OVER or word.function or low.endswith("ly"):
            continue
        return number
    return None


def _denied_of_both(reading: Reading, number: int) -> int | None:
    """The verb of "neither Koll nor Tann came", seen from either word, or None."""
    near = [w.text.lower() for w in reading.words[max(0, number - _NEITHER_REACH) : number + _NEITHER_REACH]]
    if "neither" not in near or "nor" not in near:
        return None
    return next((verb for verb in reading.acts if number < verb <= number + _NEITHER_REACH), None)


def undoes(reading: Reading, number: int) -> bool:
    """True for a word that says of the next verb that it did not happen or happens no more: "stopped selling"."""
    return reading.words[number].stem in _UNDOING_BEFORE_ING | _UNDOING_BEFORE_TO and _negates(
        reading, number
    )


def flips(claim: Reading, side: Side) -> list[Flip]:
    """Where one side denies what the other asserts of the same matter."""
    ours, theirs = negated(claim), negated(side.passage)
    if not ours and not theirs:
        return []
    found = []
    named = {number for number in side.matched if number and claim.words[number].text[0].isupper()}
    denied = {number for number in named if any(place in theirs for place in side.matched[number][0])}
    for number, (places, _) in side.matched.items():
        if ours and (number in named or not named.isdisjoint(denied)):
            continue  # "signed by one, not by the other" sets two doers apart
        if number in ours and _is_refused_there(claim, side, ours[number]):
            continue
        if any(_is_denied_alike(side, ours, theirs, p) for p in places):
            continue
        kin = [p for p in places if side.kinship((number, number), (p, p)) >= _KIN]
        if not kin:
            continue
        if len({p in theirs for p in kin}) > 1:
            kin = _beside_names(claim, side, kin)
        if any(_is_spared(claim, side, number, p) for p in kin):
            continue
        if all((p in theirs) != (number in ours) for p in kin) and not _lost_is_without(
            claim, side, number, kin[0]
        ):
            found.append(Flip(number, kin[0]))
    return found


def _is_denied_alike(side: Side, ours: dict[int, int], theirs: dict[int, int], place: int) -> bool:
    """True for "none of them was hurt" beside "they were not hurt": one denies the subject, one the verb."""
    for clause in side.passage.clauses if ours and theirs else ():
        denied = any(n in theirs for n in clause.subject)
        told = [n for n, (places, _) in side.matched.items() if clause.verb in places]
        if denied and (place == clause.verb or place in clause.subject) and any(n in ours for n in told):
            return True
    return False


def flipped_deed(claim: Reading, sides: Sequence[Side]) -> tuple[Flip, Side] | None:
    """The one doing of one subject that one side denies, with its passage: "was sold for much", "failed to sell".

    None where another passage tells it as the claim does.
    """
    ours, denied = negated(claim), None
    if not ours and not any(negated(side.passage) for side in sides):
        return None
    for side in sides:
        verbs = owners.known(side)
        if verbs is None or _denies_a_part(side, verbs[1]):
            continue
        if (verbs[0] in ours) == (verbs[1] in negated(side.passage)):
            return None
        denied = denied or (Flip(*verbs), side)
    return denied


def _denies_a_part(side: Side, verb: int) -> bool:
    """True for "signed by 32 countries, but not by Norway", which denies it of one alone."""
    theirs = negated(side.passage)
    return verb not in theirs and not side.heard.isdisjoint(theirs)


def _is_spared(claim: Reading, side: Side, ours: int, theirs: int) -> bool:
    """True for what both refuse in other words, and for a thing refused that the claim only says more of.

    "Turned down an offer" is "rejected an offer"; and that a bill was voted down does not deny what it would have done.
    """
    refused, refuses = negated(side.passage).get(theirs), negated(claim).get(ours)
    here = refused is not None and refusals.is_refusal(side.passage, refused)
    if not here and (refuses is None or not refusals.is_refusal(claim, refuses)):
        return False
    own, other = governing(claim, ours), governing(side.passage, theirs)
    if own is None or other is None:
        return False
    if here and ours in own.subject:
        return True
    return refusals.is_refusal(claim, own.verb) and refusals.is_refusal(side.passage, other.verb)


def _is_refused_there(claim: Reading, side: Side, negator: int) -> bool:
    """True where the passage has the very "refused" or "failed" that denies it in the claim, wherever it stands."""
    word = claim.words[negator]
    return word.stem in _UNDOING_BEFORE_TO and word.stem in side.passage.by_stem


def _beside_names(claim: Reading, side: Side, places: list[int]) -> list[int]:
    """Those of *places* that share their clause with a name of the claim, or all.

    In "Lund refused to sign what Varby signed" each deed is one's own.
    """
    passage = side.passage
    clauses = {
        passage.clause_of(passage.words[there].start)
        for number, (found, _) in side.matched.items()
        if claim.words[number].text[0].isupper() and number
        for there in found
    }
    beside = [p for p in places if passage.clause_of(passage.words[p].start) in clauses]
    return beside or places


def _lost_is_without(claim: Reading, side: Side, number: int, place: int) -> bool:
    """True for "lost power" beside "without power": to lose a thing is to be without it."""
    return any(
        _LOSING & {w.stem for w in reading.words[max(0, at - 3) : at]}
        for reading, at in ((claim, number), (side.passage, place))
    )
