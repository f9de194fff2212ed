"""A claim without a number, date or quotation: its subject and its predicate must stand in one sentence.

Words gathered from several sentences make any claim about the page's own matter look borne out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS
from claimcheck.core.compare.once import kept
from claimcheck.core.compare.who import offices
from claimcheck.core.compare.wording.polarity import undoes
from claimcheck.core.match.words import LIGHT_WORDS
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_IN_SENTENCE = 0.55  # share of the claim's matter that the sentence itself must hold
_WITH_NEIGHBOURS = 0.7  # and with what stands next to it
_ADJUNCT = LatePattern(
    r"\b(?:after|before|following|during|amid|at the time of)"
    r" (?:the|its|their|his|her|this|that) [a-z]+(?: [a-z]+)?[.!]?$"
)
_WORTH_OF_WHEN = 0.5  # of the words that only place the matter after or before something else
_HAVING = frozenset(("has", "have", "had"))
_LEAST = 2.0  # matter below which a claim says too little to be known again: "it is seen there too"


def untold(hearing: Hearing, side: Side) -> Token | None:
    """The predicate that the deciding sentence does not have, or None."""
    head = predicate(hearing.claim)
    if (
        head is None
        or head in hearing.in_names
        or (head in side.matched and _is_there(hearing.claim, side, head))
    ):
        return None
    word = hearing.claim.words[head]
    return hearing.claim.token(word.start, word.end)


def _is_there(claim: Reading, side: Side, head: int) -> bool:
    """False for the predicate of "the painting was painted" where the passage has the painting alone."""
    subject = claim.clauses[0].heads if claim.clauses else ()
    places, low = side.where(head), side.passage.low
    alone = any(n != head and all(low[place] == claim.low[n] for place in places) for n in subject)
    # "It has been on loan" tells of no owning.
    perfect = all(low[p] in _HAVING and low[p + 1 : p + 2] == ("been",) for p in places)
    return not (alone or perfect or _is_elsewhere(claim, side, head))


def _is_elsewhere(claim: Reading, side: Side, head: int) -> bool:
    """True for "is in office" beside "sold his office": where one is, its preposition tells too."""
    lead = claim.words[head - 1].text.lower() if head else ""
    if lead not in PREPOSITIONS or not any(w.stem == "be" for w in claim.words[max(0, head - 3) : head]):
        return False
    words = side.passage.words
    return all(lead not in {w.text.lower() for w in words[max(0, p - 3) : p]} for p in side.matched[head][0])


def is_told(hearing: Hearing, side: Side) -> bool:
    """True when enough of the claim, its subject included, stands in the deciding sentence."""
    weights, aside = hearing.claim.weights, hearing.aside
    if sum([weights[n] for n in hearing.claim.content if n not in aside]) < _LEAST:
        return False
    own = side.own_coverage if not aside else _IN_SENTENCE
    return share(hearing, side) >= _WITH_NEIGHBOURS and own >= _IN_SENTENCE and _has_subject(hearing, side)


def share(hearing: Hearing, side: Side) -> float:
    """The share of the claim's matter that a side holds, forgiven names aside; when it happened weighs half."""
    credit, total = side.credits.get, sum(hearing.worth.values())
    return sum([worth * credit(n, 0.0) for n, worth in hearing.worth.items()]) / total if total else 1.0


def worth(claim: Reading, aside: frozenset[int]) -> dict[int, float]:
    """The claim's words of matter by number, those in *aside* left out, and how much each of them counts."""
    weights, when = claim.weights, _when(claim)
    return {n: weights[n] * (_WORTH_OF_WHEN if n in when else 1.0) for n in claim.content if n not in aside}


@kept
def _when(claim: Reading) -> range:
    """The words of an adjunct that ends the claim: "after the announcement"."""
    match = _ADJUNCT.pattern.search(claim.text, claim.start, claim.end)
    return claim.span_of(match.start(), match.end()) if match else range(0)


def _has_subject(hearing: Hearing, side: Side) -> bool:
    verb = _verb(hearing.claim)
    subject = [n for n in hearing.claim.content if n < verb and hearing.claim.weights[n] >= 1] if verb else []
    if not subject or side.leans or not hearing.aside.isdisjoint(subject):
        return True
    heads = [n for clause in hearing.claim.clauses[:1] for n in clause.heads if n in subject]
    return any(n in side.matched for n in heads or subject)


@kept
def predicate(claim: Reading) -> int | None:
    """The number of the word that says what is told of the subject: "sank", or "lifeline" of "is a lifeline".

    A verb of saying is passed over for what is said, and an everyday word for the next one that says something.
    """
    verb = _verb(claim)
    if verb is None:
        return None
    from claimcheck.core.extract.verbs import is_reporting

    for number in claim.content:
        low = claim.low[number]
        plain = (
            number < verb
            or low.endswith("ly")
            or low in LIGHT_WORDS
            or claim.words[number].stem in LIGHT_WORDS
        )
        reports = is_reporting(low) and _reports(claim, number)
        if not plain and not reports and not undoes(claim, number):
            return number
    return None


def _reports(claim: Reading, verb: int) -> bool:
    """True for "said that it sank", not for "wrote the film": what is said has a verb of its own or stands in marks."""
    return verb != claim.clauses[-1].verb if claim.clauses else True


@kept
def _verb(claim: Reading) -> int | None:
    """The number of the first word that can be a finite verb, or None."""
    finite = (n for n in claim.verbal if claim.finite[n] and n not in claim.in_value)
    return next((n for n in finite if not n or not claim.words[n].text[0].isupper()), None)


def verb_of(reading: Reading, place: int) -> int | None:
    """The word that tells what happened at word *place*: the last verb before it that says something, or the next."""
    verbs = reading.verbs
    before = [number for number in verbs if number < place]
    return before[-1] if before else next(iter(verbs), None)


def tells(hearing: Hearing, side: Side) -> bool:
    """True when the side's sentence says the claim's matter by itself, who holds its office included."""
    if untold(hearing, side) or not is_told(hearing, side):
        return False
    return offices.without_holder(hearing.claim, (side,)) is None
