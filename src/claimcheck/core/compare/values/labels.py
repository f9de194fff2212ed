"""Numbers that are part of a name: "Channel 4", "World War II", "A320". Another number is another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.once import kept
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem
from claimcheck.core.model.value import Comparator, ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_LABEL = LatePattern(
    r"(?P<name>[A-Z](?<![\w$£€#][A-Z])[^\W\d_]*)(?P<gap>[ \u00a0-]?)(?P<number>\d{1,4}|(?<=[ \u00a0])[IVX]{1,5}"
    rf"|(?<=[ \u00a0])(?:{'|'.join(word.title() for word in _WORDS)}))\b"
    r"(?![%:/°]|[.,]\d|[-–]\d| ?(?:percent|per cent|million|billion|km|kg|pm|am)\b)"
)
_ROMAN = {"I": 1, "V": 5, "X": 10}
_YEARS = range(1500, 2101)
# Capitals before a number that are no name: "In 40 towns", "May 4", "Chapter 3" of whatever it is cut from.
_NO_NAME = words(
    """
    in on at by from of to for since until over under about around some only nearly almost just more than least most
    fewer less up down between among after before during within the a an and or but all another other these those
    its his her their our my no yes both with without as if when where while january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday
    wednesday thursday friday saturday sunday spring summer autumn winter fall january usd eur gbp rs aged age page
    chapter table figure number nos
    """
)
_PERIODS = frozenset(("q", "h", "fy"))


class Label(NamedTuple):
    """A name's word, the number behind it, and where both stand."""

    name: str  # its stem
    number: int
    said: tuple[int, int]


@kept
def labels(reading: Reading) -> list[Label]:
    """The numbered names of a text, by position."""
    matches = list(_LABEL.pattern.finditer(reading.text, reading.start, reading.end))
    if not matches:
        return []
    counted = {
        value.start
        for value in reading.values
        if value.kind is not ValueKind.COUNT or value.counted or value.comparator is not Comparator.EQUAL
    }
    found = []
    for match in matches:
        if (
            match["name"].lower() in (_NO_NAME if match["gap"] else _PERIODS)
            or match.start("number") in counted
        ):
            continue
        number = _number(match["number"])
        if match["gap"] and number in _YEARS and match["number"].isdigit():
            continue
        found.append(Label(stem(match["name"]), number, match.span()))
    return found


def differing(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's numbered name and the passage's of another number, where it has none of the claim's; else None."""
    asked = labels(claim)
    theirs = labels(side.passage) if asked else []
    for ours in asked:
        rivals = [label for label in theirs if label.name == ours.name]
        if rivals and all(label.number != ours.number for label in rivals) and not _near(ours, side):
            return claim.token(*ours.said), side.passage.token(*rivals[0].said)
    return None


def missing(claim: Reading, sides: Sequence[Side], aside: frozenset[int]) -> Token | None:
    """The claim's first numbered name that no side has; one whose words are in *aside* need not stand there.

    A number that is read as a value is asked for as such.
    """
    for ours in labels(claim):
        span = claim.span_of(*ours.said)
        if not aside.isdisjoint(span) or not claim.in_value.isdisjoint(span):
            continue
        if not any(_has(reading, ours) for side in sides for reading in (side.passage, *side.near.around)):
            return claim.token(*ours.said)
    return None


def numbers(claim: Reading, sides: Sequence[Side] = ()) -> frozenset[int]:
    """The numbers of the words that are a name's number and count nothing: with *sides*, of names that one has."""
    held = labels(claim)
    if not held:
        return frozenset()
    return frozenset(
        n
        for label in held
        if not sides or any(_has(side.passage, label) for side in sides)
        for n in claim.span_of(*label.said)
        if not claim.words[n].text[0].isalpha()
    )


def _near(ours: Label, side: Side) -> bool:
    return any(_has(reading, ours) for reading in side.near.around)


def _has(reading: Reading, ours: Label) -> bool:
    return any(label.name == ours.name and label.number == ours.number for label in labels(reading))


def _number(printed: str) -> int:
    if printed.isdigit():
        return int(printed)
    if printed.lower() in _WORDS:
        return _WORDS.index(printed.lower()) + 1
    total = 0
    for letter, after in zip(printed, [*printed[1:], ""], strict=True):
        worth = _ROMAN[letter]
        total += -worth if after and _ROMAN[after] > worth else worth
    return total
