"""Nouns that are people: whom a bare number behind them may be the age of, and who is meant by a rank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.quantities.nouns import FUNCTION
from claimcheck.core.values.quantities.vocabulary import words

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_PRONOUNS = words("he she who i you whom")
_SINGLES = words(
    "man woman boy girl child baby toddler infant teenager teen youngster youth pensioner adult lad person"
    " someone anyone everyone nobody mother father mum dad mom parent son daughter brother sister wife husband"
    " widow widower uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter stepfather"
    " stepmother twin sibling partner fiance fiancee girlfriend boyfriend spouse friend colleague neighbour"
    " neighbor victim suspect defendant driver passenger cyclist pedestrian motorcyclist resident student pupil"
    " singer actor actress player striker midfielder goalkeeper defender winger batsman bowler sprinter swimmer"
    " runner skipper captain coach manager teacher nurse doctor officer soldier worker farmer author poet painter"
    " writer novelist musician guitarist drummer composer director comedian presenter model politician senator"
    " congressman minister president lawyer judge priest pastor bishop pope king queen prince princess duke"
    " duchess entrepreneur billionaire businessman businesswoman veteran champion patient survivor gunman attacker"
    " killer prisoner inmate rapper star frontman chef scientist engineer plumber builder carpenter mechanic"
    " artist dancer golfer boxer jockey rider pilot sailor fisherman professor journalist reporter broadcaster"
    " footballer cricketer"
)
_MANY = words(
    "men women children people babies adults pupils those anyone everyone workers students players voters"
)


def is_person(word: str) -> bool:
    """True for a noun in lower case that is one person."""
    return word in _SINGLES


def are_people(word: str) -> bool:
    """True for a word in lower case that is several people, or anybody."""
    return word in _MANY or (word.endswith("s") and word[:-1] in _SINGLES)


def person_ends(t: Tokens, at: int) -> bool:
    """True when token *at* ends a mention of one person: "who", "the singer", "Ann Bell"."""
    return t.lower[at] in _PRONOUNS or t.lower[at] in _SINGLES or named(t, at)


def named(t: Tokens, at: int) -> bool:
    """True when token *at* ends a name of two capitalised words, and no place that a preposition leads."""
    if at < 1 or not all(t.capital(j) and t.lower[j].isalpha() and len(t.lower[j]) > 1 for j in (at - 1, at)):
        return False
    return t.lower[at - 1] not in FUNCTION and t.lower[at] not in FUNCTION
