"""Sentences that judge, urge or ask: recognised by how they open and by their words."""

from __future__ import annotations

import re

from claimcheck.core.extract.verbs import PREPOSITIONS, is_finite, tells
from claimcheck.core.language.word_sets import words

_LINKS = words("so but and now today instead together then yet still however")
_WE_MUST = words("need needs must should have ought cannot can't shall owe deserve")
_YOU_MUST = words("should must need can could have ought may might")
_IMPERATIVES = words(
    """
    stop join stand remember imagine consider spend share read sign donate think ask tell help support
    vote look listen act speak write call visit watch keep make get go take give buy try come be wake
    believe don't never please let let's
    """
)
_URGING = (
    "it is time to ",
    "it's time to ",
    "it is time for ",
    "it's time for ",
    "it's time we ",
    "it is time we ",
)
_OPINES = (
    *(
        f" i {verb} "
        for verb in ("think", "believe", "feel", "hope", "wish", "love", "hate", "doubt", "guess", "fear")
    ),
    " i would argue ",
    " i am proud ",
    " i'm proud ",
    " i am sure ",
    " i'm sure ",
    " i'm not sure ",
    " i am sorry ",
    " i'm sorry ",
    " i am glad ",
    " i'm glad ",
    " in my opinion ",
    " in my view ",
    " to my mind ",
    " if you ask me ",
    " as far as i ",
    " unfortunately ",
)
_OPINING = frozenset(phrase.split()[0] for phrase in _OPINES) | words("i’m if in to as")
_OPENS_OPINION = words(
    """
    unfortunately sadly frankly hopefully thankfully luckily surely clearly obviously honestly perhaps
    maybe personally
    """
)
_OPENING_PHRASES = (
    "not since ",
    "what a ",
    "what an ",
    "this is why ",
    "this is wrong ",
    "this is right ",
    "this is not right ",
)
_IT_IS = (("it", "is"), ("it", "was"), ("it", "would", "be"), ("it", "seems"), ("it's",))
_DEGREES = words("not also just simply very so really only quite too always never all more a no")
_VERDICTS = words(
    """
    hard enough clear easy important shameful sad wrong right difficult impossible vital crucial
    surprise obvious good bad great nice fair unfair tempting worth shame pity disgrace tragedy tragic
    heartbreaking wonder essential better worse
    """
)
_FIRST_PLURAL = words("we us we're we've we'll we'd ourselves let's")
_JUDGING = words(
    """
    disgusting horrific harrowing terrible horrible wonderful beautiful evil shameful appalling
    disgraceful amazing awful brilliant fantastic ridiculous stupid outrageous heartbreaking inspiring
    tragic incredible magnificent lovely delightful dreadful pathetic vile cruel brave unacceptable
    inexcusable should ought
    """
)
# A mark behind a full stop asks nothing: it is what an encoding left of an emoji.
_ASKED = re.compile(r"[\w%)\"”’…] ?[?!]*\?[?!]*[)\]\s]*$")


def urges(low: list[str]) -> bool:
    """True when the sentence of the words *low* tells somebody to do something."""
    first = next((at for at, word in enumerate(low) if word[0].isalnum() and word not in _LINKS), len(low))
    opening = [word.replace("’", "'") for word in low[first : first + 4]]
    if len(opening) < 2:
        return False
    if opening[0] == "we" and _obliges(opening[1:], _WE_MUST):
        return True
    if opening[0] == "you" and opening[1] in _YOU_MUST:
        return True
    if " ".join([*opening, ""]).startswith(_URGING) or opening[:2] in (["if", "you"], ["may", "we"]):
        return True
    plain = opening[1][0].isalnum() and opening[1] not in PREPOSITIONS  # "Help: a caption" commands nothing
    return opening[0] in _IMPERATIVES and plain and not _is_subject(low, first)


def _is_subject(low: list[str], first: int) -> bool:
    """True when what looks like a command is a noun with its verb: "Share prices fell", "Help came"."""
    for at in range(first + 1, min(first + 4, len(low))):
        if low[at] in ("that", "what", "how", "why", "who", "the", ",", "us", "me"):
            return False
        if is_finite(low, at):
            return True
    return False


def _obliges(following: list[str], verbs: frozenset[str]) -> bool:
    """True for "must", "all need to", "have to"; not for "have been", which tells what happened."""
    verb = following[1] if following[0] in ("all", "also", "simply") and len(following) > 1 else following[0]
    return verb in verbs and (verb != "have" or "to" in following)


def judges(low: list[str]) -> bool:
    """True when the sentence of the words *low* says outright that it is an opinion."""
    if low[0] in _OPENS_OPINION or " ".join([*low[:3], ""]).startswith(_OPENING_PHRASES):
        return True
    if not _OPINING.isdisjoint(low):
        plain = " ".join(["", *low, ""]).replace("’", "'")
        if any(phrase in plain for phrase in _OPINES):
            return True
    return _weighs([word.replace("’", "'") for word in low[:8]])


def _weighs(opening: list[str]) -> bool:
    """True for "it is hard", "it's not enough": a verdict on nothing in particular."""
    for phrase in _IT_IS:
        if tuple(opening[: len(phrase)]) == phrase:
            rest = [word for word in opening[len(phrase) :] if word not in _DEGREES]
            return bool(rest) and rest[0] in _VERDICTS
    return False


def leans(low: list[str]) -> bool:
    """True when the words *low* speak for "us", or praise or blame, and tell of nothing that happened."""
    if low[0] != "if" and tells(low):
        return False
    if not _JUDGING.isdisjoint(low) or low[0] in ("our", "ours"):
        return True
    return any(word.replace("’", "'") in _FIRST_PLURAL for word in low)


def asks(text: str) -> bool:
    """True when *text* is a question of the writer's, not one that somebody is quoted with."""
    return "?" in text[-12:] and bool(_ASKED.search(text[-12:]))
