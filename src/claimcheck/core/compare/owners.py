"""Whose deed a figure or a date belongs to: in "killed 12 and injured 30" each verb has its own.

Two clauses tell one deed when their verbs say the same; then the claim's value is that clause's value, and the same
digits behind another verb, or with another subject, are another deed's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare import mood
from claimcheck.core.compare.clauses import PREPOSITIONS, Clause, governing
from claimcheck.core.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# Verbs that say too little to tell one deed by: without the same subject "was" and "was" are two.
_PLAIN = words("is are was were be been has have had do does did")
# Whoever speaks or acts for a body is that body.
_ORGANS = words(
    """
    government board army navy police troops forces parliament team side officials authorities ministry
    administration cabinet council leaders management spokesman spokeswoman spokesperson owners shares stock court
    """
)
_OTHERS, _ANOTHERS = 0.25, 0.1  # what is left of a kinship behind another verb, and with another subject


def same_deed(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True when both clauses tell of one doing; of "is" and "has" only where their subjects agree too."""
    claim, passage = side.claim.words[ours.verb], side.passage.words[theirs.verb]
    if claim.text.lower() in _PLAIN:
        return claim.stem == passage.stem and subjects_agree(side, ours, theirs) is True
    matched = side.matched.get(ours.verb)
    return claim.stem == passage.stem or (matched is not None and theirs.verb in matched[0])


def subjects_agree(side: Side, ours: Clause, theirs: Clause) -> bool | None:
    """Whether both verbs have one subject; None where either is unsaid, a pronoun, or a value alone."""
    if not ours.heads or not theirs.heads:
        return None
    known = {place for head in ours.heads for place in side.matched.get(head, ((), 0.0))[0]}
    return not known.isdisjoint(theirs.heads)


def weigh(
    side: Side, ours: tuple[int, int], theirs: tuple[int, int], rivals: list[int], kinship: float
) -> float:
    """*kinship* of two values at word places *ours* and *theirs*, with the verbs they stand behind heard.

    *rivals* are the first words of the passage's values that bear out or exclude the claim's.
    """
    claim = governing(side.claim, ours[0])
    passage = governing(side.passage, theirs[0])
    if claim is None or passage is None:
        return kinship
    if mood.is_possible_only(side.passage, passage) and not mood.is_possible_only(side.claim, claim):
        kinship *= _OTHERS
    told = [clause for clause in side.passage.clauses if same_deed(side, claim, clause)]
    if passage in told:
        return kinship * _ANOTHERS if _is_anothers(side, claim, passage) else kinship
    away = subjects_agree(side, claim, passage) is False and theirs[0] not in passage.subject
    if away and any(subjects_agree(side, claim, clause) for clause in told):
        return kinship * _ANOTHERS  # its own subject does it elsewhere in the sentence
    own = [clause for clause in told if subjects_agree(side, claim, clause) is not False]
    if any(governing(side.passage, place) in own for place in rivals):
        return kinship * _OTHERS
    return kinship * _ANOTHERS if possessor(side, claim, passage) else kinship


def _is_anothers(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True where the claim's subject is the subject of another clause of the passage, and plainly not of this one."""
    if not theirs.is_whole(side.passage) or subjects_agree(side, ours, theirs) is not False:
        return False
    if not side.heard.isdisjoint(theirs.heads):
        return False
    others = (clause for clause in side.passage.clauses if clause.heads != theirs.heads)
    elsewhere = any(subjects_agree(side, ours, other) for other in others if other.is_whole(side.passage))
    return elsewhere or possessor(side, ours, theirs)


def known(side: Side) -> tuple[int, int] | None:
    """The verbs of the claim and of the passage that tell one doing of one subject, whatever else either says."""
    for ours in side.claim.clauses[:1]:
        for theirs in side.passage.clauses:
            if same_deed(side, ours, theirs) and subjects_agree(side, ours, theirs):
                return ours.verb, theirs.verb
    return None


def another_doer(side: Side) -> Token | None:
    """The subject of the passage's clause that tells the claim's deed of somebody who belongs to the claim's doer.

    "Ida Holm's brother founded it" is no word on Ida Holm. None where no such clause decides.
    """
    if not side.claim.clauses:
        return None
    ours = side.claim.clauses[0]
    told = [clause for clause in side.passage.clauses if _tells(side, ours, clause)]
    if not told or not all(possessor(side, ours, clause) for clause in told):
        return None
    doer, words = agent(side.passage, told[0]) or told[0].subject, side.passage.words
    return side.passage.token(words[doer.start].start, words[doer.stop - 1].end)


def _tells(side: Side, ours: Clause, theirs: Clause) -> bool:
    claim, passage = side.claim.words[ours.verb], side.passage.words[theirs.verb]
    return claim.stem == passage.stem or theirs.verb in side.matched.get(ours.verb, ((), 0.0))[0]


def agent(reading: Reading, clause: Clause) -> range:
    """The words behind "by" in "directed by Ida Holm's daughter", to the next mark or preposition; or none."""
    behind = range(clause.verb + 1, min(clause.verb + 3, clause.end))
    by = next((n for n in behind if reading.words[n].text.lower() == "by"), None)
    if by is None:
        return range(0)
    stop = by + 1
    while (
        stop < clause.end
        and reading.words[stop].text.lower() not in PREPOSITIONS
        and not reading.is_broken(stop)
    ):
        stop += 1
    return range(by + 1, stop)


def possessor(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True where the claim's subject stands in the passage's only as its owner: "the firm" in "the firm's rival"."""
    if not ours.heads or subjects_agree(side, ours, theirs) is not False:
        return False
    passage = side.passage
    if any(passage.words[head].text.lower() in _ORGANS for head in theirs.heads):
        return False
    places = {place for head in ours.heads for place in side.matched.get(head, ((), 0.0))[0]}
    by = agent(passage, theirs)
    if by and places.intersection(by):
        return (
            all(is_owner(passage, place) for place in places.intersection(by)) and by.stop - 1 not in places
        )
    return any(place in theirs.subject and is_owner(passage, place) for place in places)


def is_owner(reading: Reading, number: int) -> bool:
    """True for a word in the possessive: "firm's", "firms'"."""
    end = reading.words[number].end
    after = reading.text[end : end + 2].replace("’", "'")
    return after == "'s" or (after[:1] == "'" and reading.words[number].text.endswith("s"))
