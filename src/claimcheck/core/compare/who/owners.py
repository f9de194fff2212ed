"""Whose deed a figure or a date belongs to: in "killed 12 and injured 30" each verb has its own.

Two clauses tell one deed when their verbs say the same; then the claim's value is that clause's value, and the same
digits behind another verb, or with another subject, are another deed's.
"""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import Clause, governing
from claimcheck.core.compare.clauses.words import PRONOUNS
from claimcheck.core.compare.wording import mood
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem
from claimcheck.core.match.synonyms import akin

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

# Verbs that say too little to tell one deed by: without the same subject "was" and "was" are two.
_PLAIN = words("is are was were be been has have had do does did")
# Whoever speaks or acts for a body is that body.
_ORGANS = words(
    """
    government board army navy police troops forces parliament team side officials authorities ministry
    administration cabinet council leaders management spokesman spokeswoman spokesperson owners shares stock court
    """
)
# A body speaks by one of these: what "the union's secretary says" the union says.
_MOUTHS = words(
    """
    secretary chairman chairwoman chair chief president director head leader boss manager executive lawyer lawyers
    representative representatives delegate official minister adviser statement website report tweet post letter
    """
)
_TELLING = frozenset(map(stem, ("say", "tell", "add")))
_SAYING = frozenset(
    map(stem, ("say", "tell", "add", "warn", "announce", "state", "report", "confirm", "deny"))
)
# Two of whom the claim's subject may be one.
_BOTH = frozenset(("sides", "parties", "both", "pair"))
# What became of people, by the stem of the verb: one excludes the others.
_FATES_LISTED = "kill die|injure wound hurt|miss|rescue save|arrest detain|evacuate|infect|recover"
_FATES = {stem(w): n for n, camp in enumerate(_FATES_LISTED.split("|")) for w in camp.split()}
# What such a subject means was named before.
_TAKING_UP = words("the this that these those its their his her it they he she both all each")
_APOSTROPHES = ("'", "’")
_AGENT = 6  # words behind "by" in which the doer stands
_OTHERS, _ANOTHERS = 0.25, 0.1  # what is left of a kinship behind another verb, and with another subject


def same_deed(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True when both clauses tell of one doing; of "is" and "has" only where their subjects agree too."""
    if side.claim.low[ours.verb] in _PLAIN:
        return tells_alike(side, ours, theirs) and subjects_agree(side, ours, theirs) is True
    return tells_alike(side, ours, theirs)


def tells_alike(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True when both verbs say the same, whoever does it."""
    claim, passage = side.claim.words[ours.verb], side.passage.words[theirs.verb]
    if claim.stem == passage.stem:
        return True
    matched = side.matched.get(ours.verb)
    return (matched is not None and theirs.verb in matched[0]) or akin(claim.stem, passage.stem)


def telling(side: Side, ours: Clause) -> list[Clause]:
    """The clauses of the passage whose verb says what the claim's says, worked out once for each verb."""
    found = side.deeds.get(ours.verb)
    if found is None:
        # Most passages have no word for it, and need not be taken apart into clauses where none of them was asked for.
        apart = bool(side.passage.governors) or _may_tell(side, ours.verb)
        clauses = side.passage.clauses if apart else ()
        found = side.deeds[ours.verb] = [clause for clause in clauses if tells_alike(side, ours, clause)]
    return found


def _may_tell(side: Side, verb: int) -> bool:
    """False where no word of the passage, verb or not, says what the claim's *verb* says."""
    stem, there = side.claim.words[verb].stem, side.passage.by_stem
    if stem in there or verb in side.matched:
        return True
    return any(map(akin, repeat(stem), there))


def told(side: Side, ours: Clause) -> list[Clause]:
    """The clauses of the passage that tell of the claim's doing."""
    found = telling(side, ours)
    if found and side.claim.low[ours.verb] in _PLAIN:
        return [clause for clause in found if subjects_agree(side, ours, clause) is True]
    return found


def subjects_agree(side: Side, ours: Clause, theirs: Clause) -> bool | None:
    """Whether both verbs have one subject; None where either is unsaid, a pronoun, both of two, or a value alone."""
    if not ours.heads or not theirs.heads or _is_of_both(side.passage, theirs):
        return None
    known = side.where(*ours.heads)
    return not known.isdisjoint(theirs.heads)


def _is_of_both(passage: Reading, clause: Clause) -> bool:
    """True for "the two sides", which the claim's subject may be one of."""
    return _BOTH.issuperset([passage.low[head] for head in clause.heads])


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
    passage = _sharing(side, claim, passage, theirs[0])
    if mood.is_possible_only(side.passage, passage) and not mood.is_possible_only(side.claim, claim):
        kinship *= _OTHERS
    if _comes_later(side, claim, passage):
        return kinship * _ANOTHERS
    if _is_another_fate(side, claim, passage):
        kinship *= _ANOTHERS
    deeds = told(side, claim)
    if passage in deeds or _is_then(side.passage, theirs, deeds):
        return kinship * _ANOTHERS if _is_anothers(side, claim, passage) else kinship
    away = subjects_agree(side, claim, passage) is False and theirs[0] not in passage.subject
    if away and any(subjects_agree(side, claim, clause) for clause in deeds):
        return kinship * _ANOTHERS  # its own subject does it elsewhere in the sentence
    own = [clause for clause in deeds if subjects_agree(side, claim, clause) is not False]
    if own and any(governing(side.passage, place) in own for place in rivals):
        return kinship * _OTHERS
    return kinship * _ANOTHERS if possessor(side, claim, passage) else kinship


def _sharing(side: Side, ours: Clause, theirs: Clause, place: int) -> Clause:
    """The clause that tells the claim's deed of those that share the subject with the value in it."""
    if place not in theirs.subject:
        return theirs
    return next((clause for clause in told(side, ours) if place in clause.subject), theirs)


def _comes_later(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True for "she hit it twice before Moser came": a pronoun means nobody whom its sentence names only later on."""
    if len(theirs.subject) != 1 or side.passage.low[theirs.subject.start] not in ("he", "she"):
        return False
    places = side.where(*[n for n in ours.heads if side.claim.words[n].text[0].isupper()])
    return bool(places) and all(
        any(p in c.subject and c.verb > theirs.verb for c in side.passage.clauses) for p in places
    )


def _is_another_fate(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True for people killed beside people injured: the same number of them is another number."""
    fate = _FATES.get(side.claim.words[ours.verb].stem)
    return fate is not None and _FATES.get(side.passage.words[theirs.verb].stem, fate) != fate


def dates_the_saying(side: Side, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """True for "it fell on Thursday, officials said on Saturday": of the fall and of the telling."""
    claim, passage = governing(side.claim, ours[0]), governing(side.passage, theirs[0])
    if claim is None or passage is None or not passage.governs(theirs[0]):
        return False
    return (
        side.passage.words[passage.verb].stem in _TELLING and side.claim.words[claim.verb].stem not in _SAYING
    )


def _is_then(passage: Reading, place: tuple[int, int], told: list[Clause]) -> bool:
    """True for a day that the deed's clause hangs on: "in 1992, when a wave killed"."""
    if passage.low[place[1] + 1 : place[1] + 2] != ("when",):
        return False
    return any(clause.subject.start == place[1] + 2 for clause in told)


def _is_anothers(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True where the claim's subject is the subject of another clause of the passage, and plainly not of this one."""
    if not theirs.is_whole(side.passage) or subjects_agree(side, ours, theirs) is not False:
        return False
    if not side.heard.isdisjoint(theirs.heads):
        return False
    others = (clause for clause in side.passage.clauses if clause.heads != theirs.heads)
    elsewhere = any(subjects_agree(side, ours, other) for other in others if other.is_whole(side.passage))
    return elsewhere or possessor(side, ours, theirs) or _is_told_before(side, ours, theirs)


def _is_told_before(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True for "Wages rose by 2%" behind "Prices rose by 3%"; "the company" and "it" may be whom the claim names."""
    verb = side.claim.words[ours.verb].stem
    if side.passage.words[theirs.verb].stem != verb or side.passage.low[theirs.subject.start] in _TAKING_UP:
        return False
    heads = {side.claim.words[head].stem for head in ours.heads}
    return any(
        before.words[clause.verb].stem == verb
        and clause.own
        and not heads.isdisjoint([before.words[head].stem for head in clause.heads])
        for before in side.earlier()
        if heads.intersection(before.by_stem) and verb in before.by_stem
        for clause in before.clauses
    )


def known(side: Side) -> tuple[int, int] | None:
    """The verbs of the claim and of the passage that tell one doing of one subject, whatever else either says."""
    for ours in side.claim.clauses[:1]:
        for theirs in told(side, ours):
            if subjects_agree(side, ours, theirs) or _is_meant(side, ours, theirs):
                return ours.verb, theirs.verb
    return None


def _is_meant(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True where the passage has a pronoun for the claim's subject, which stands in a sentence near it."""
    if len(theirs.subject) != 1 or side.passage.low[theirs.subject.start] not in PRONOUNS:
        return False
    return any(head in side.nearby for head in ours.heads)


def possessor(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True where the claim's subject stands in the passage's only as its owner: "the firm" in "the firm's rival"."""
    if not ours.heads or subjects_agree(side, ours, theirs) is not False:
        return False
    passage = side.passage
    heads = [passage.low[head] for head in theirs.heads]
    if not _ORGANS.isdisjoint(heads):
        return False
    if passage.words[theirs.verb].stem in _SAYING and not _MOUTHS.isdisjoint(heads):
        return False
    places = side.where(*ours.heads)
    by = passage.low[theirs.verb + 1 : theirs.verb + 2] == ("by",)
    if by and (behind := places.intersection(range(theirs.verb + 2, theirs.verb + 2 + _AGENT))):
        return all(is_owner(passage, place) for place in behind)
    return any(place in theirs.subject and is_owner(passage, place) for place in places)


def is_owner(reading: Reading, number: int) -> bool:
    """True for a word in the possessive: "firm's", "firms'"."""
    word, text = reading.words[number], reading.text
    end = word.end
    if text[end : end + 1] not in _APOSTROPHES:
        return False
    return text[end + 1 : end + 2] == "s" or word.text.endswith("s")
