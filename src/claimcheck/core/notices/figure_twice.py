"""CC113: the same figure given twice with different values: in headline, body and caption."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.match.stems import stem
from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.word_sets import words

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS = frozenset([ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE])
_TIMES = frozenset([ValueKind.DATE, ValueKind.PERIOD])
_LABELS = frozenset([BlockKind.HEADING, BlockKind.CAPTION])  # short: a few shared words are most of them
_PEOPLE = words("people persons victims")
_BEFALLEN = (
    "killed",
    "dead",
    "injured",
    "hurt",
    "wounded",
    "arrested",
    "detained",
    "missing",
    "held",
    "jailed",
)
_CHANGES = words(
    """
    earlier previously initially originally later another other others more additional further rose fell
    increased decreased compared than up down from last previous first second third each per every average
    another's extra next since until versus against former already expected forecast target estimated
    """
)
_EMPTY = words(
    """
    the a an of in on at to for and or but with by from as is are was were be been being has have had it its he
    she they their his her this that these those who which what not no said says will would about over more than
    into out up after before all also people there when while were
    """
)
_NEAR = 7  # words to either side that say what a figure is of
_SURE = 4  # shared words that are enough when they are most of them
_MOST = 12  # figures of one noun that are held against each other


@dataclass(frozen=True, slots=True)
class _Figure:
    value: Value
    one: Statement
    about: frozenset[str]
    dates: frozenset[str]
    names: frozenset[str]


def figures_twice(reading: Reading) -> Iterator[Remark]:
    """A remark for each figure whose words stand elsewhere with another value, at the later of the two."""
    by_noun: dict[tuple[ValueKind, str], list[tuple[Statement, Value]]] = {}
    for one in reading.statements:
        found: dict[tuple[ValueKind, str], list[Value]] = {}
        for value in one.values:
            if key := _key(reading, value):
                found.setdefault(key, []).append(value)
        for key, values in found.items():
            # Two figures of a kind in a sentence compare something.
            if len(values) == 1 and _CHANGES.isdisjoint(one.words):
                by_noun.setdefault(key, []).append((one, values[0]))
    for stated in by_noun.values():
        if len(stated) > 1:
            yield from _against_each_other([_figure(reading, one, value) for one, value in stated[:_MOST]])


def _key(reading: Reading, value: Value) -> tuple[ValueKind, str] | None:
    """What must be alike for two figures to be held against each other: the kind, and the noun or unit."""
    if value.kind not in _KINDS or value.vague or value.number is None or value.amount is None:
        return None
    noun = (value.counted or value.unit or "").lower()
    if value.kind is ValueKind.COUNT and (noun in _PEOPLE or (not noun and _befell(reading, value))):
        noun = "people"
    return (value.kind, noun) if noun else None


def _befell(reading: Reading, value: Value) -> bool:
    """True for the count of "12 killed", whose noun is left out."""
    return reading.low[value.end : value.end + 12].lstrip(" ").startswith(_BEFALLEN)


def _figure(reading: Reading, one: Statement, value: Value) -> _Figure:
    around = reading.low[max(one.start, value.start - 60) : value.start].split()[-_NEAR:]
    around += reading.low[value.end : min(one.end, value.end + 60)].split()[:_NEAR]
    bare = (word.strip(".,;:()“”\"'") for word in around)
    noun = (value.counted or "").lower()
    about = frozenset(stem(word) for word in bare if word.isalpha() and word not in _EMPTY and word != noun)
    dates = frozenset(other.raw.lower() for other in one.values if other.kind in _TIMES and not other.vague)
    names = frozenset(part.lower() for name in one.names for part in name.raw.split())
    return _Figure(value, one, about, dates, names)


def _against_each_other(figures: list[_Figure]) -> Iterator[Remark]:
    for at, figure in enumerate(figures):
        for before in figures[:at]:
            if _differ(before, figure):
                value = figure.value
                where = "the headline" if before.one.kind is BlockKind.HEADING else "the article"
                message = f"“{value.raw}” here, and “{before.value.raw}” in {where} before"
                yield Remark(value.start, value.end, message)
                break


def _differ(before: _Figure, figure: _Figure) -> bool:
    """True when the two say the same of one subject, and no number is allowed by both."""
    first, second = before.value.amount, figure.value.amount
    if not first or not second or not first.disjoint(second):
        return False
    label = {before.one.kind, figure.one.kind} & _LABELS
    if not label and before.dates != figure.dates:
        return False  # another day, another count
    if before.names and figure.names and before.names.isdisjoint(figure.names):
        return False
    shared = len(before.about & figure.about)
    smaller = min(len(before.about), len(figure.about))
    return shared > 1 and (
        shared == smaller or (shared >= 0.6 * smaller and (bool(label) or shared >= _SURE))
    )
