"""CC113: the same figure given twice with different values: in headline, body and caption."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem
from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.figures import is_slip
from claimcheck.core.notices.headline_figure import headline_figures
from claimcheck.core.notices.headline_toll import headline_tolls
from claimcheck.core.notices.people import People
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.model.interval import Interval

_WHOSE = LatePattern(r"([a-z]{4,}) of $")  # "a crowd of 4,812"
_NONE = Decimal(0)
_KINDS = frozenset([ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE])
_TIMES = frozenset([ValueKind.DATE, ValueKind.PERIOD])
_LABELS = frozenset([BlockKind.HEADING, BlockKind.CAPTION])  # short: a few shared words are most of them
_PROSE = frozenset([BlockKind.PARAGRAPH, BlockKind.QUOTE, *_LABELS])
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
    another's extra next since until versus against former already expected year-earlier year-ago forecast target
    estimated
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
_BESIDE = 5  # words to either side that are the nearest
_SURE = 4  # shared words that are enough when they are most of them
_LABELLED = 2  # shared words at least with a headline or a caption
_FEW = 3  # elsewhere, and shared words that are enough where hardly another sentence has them
_RARE = 3  # sentences at most that have a rare word
_MOST = 12  # figures of one noun that are held against each other
_LISTED = 3  # values of a sentence that compares nothing
_RECORD = 5  # more are somebody's record
_TABLE = 2  # more values than these of one thing are a list or a table
_ENDS = (".", "!", "?", "”", '"', "’", ":", ";", ")")


@dataclass(frozen=True, slots=True)
class _Figure:
    value: Value
    one: Statement
    about: frozenset[str]
    beside: frozenset[str]  # of these, the nearest
    dates: frozenset[str]
    names: frozenset[str]
    people: frozenset[str]  # who and what its sentence names
    subject: str  # the first of them
    compares: bool  # its sentence speaks of a change
    alone: bool  # compared with nothing in its sentence, and no part of a list


def figures_twice(reading: Reading) -> Iterator[Remark]:
    """A remark for each figure whose words stand elsewhere with another value, at the later of the two."""
    by_noun: dict[tuple[ValueKind, str], list[tuple[Statement, Value, bool]]] = {}
    for one in reading.statements:
        if one.kind not in _PROSE or not _is_told(reading, one):
            continue
        found: dict[tuple[ValueKind, str], list[Value]] = {}
        for value in one.values:
            if key := _key(reading, value):
                found.setdefault(key, []).append(value)
        for key, values in found.items():
            # Two figures of a kind in a sentence compare something.
            alone = len(values) == 1 and len(one.values) <= _LISTED
            if len(one.values) <= _RECORD:
                by_noun.setdefault(key, []).extend((one, value, alone) for value in values)
    told: set[int] = set()
    if any(len(stated) > 1 for stated in by_noun.values()):
        people = People(reading.document.names)
        spread = Counter(stem(word) for one in reading.statements for word in set(one.words))
        for stated in by_noun.values():
            figures = [_figure(reading, people, *each) for each in stated[:_MOST]]
            for remark in _against_each_other(figures, spread):
                told |= {remark.start, remark.other.start if remark.other else remark.start}
                yield remark
    yield from (remark for remark in headline_tolls(reading) if remark.start not in told)
    yield from (remark for remark in headline_figures(reading) if remark.start not in told)


def _is_told(reading: Reading, one: Statement) -> bool:
    """True for a headline, and for what ends as a sentence does: lists and tables repeat their words."""
    return one.kind in _LABELS or reading.low[one.start : one.end].rstrip().endswith(_ENDS)


def _key(reading: Reading, value: Value) -> tuple[ValueKind, str] | None:
    """What must be alike for two figures to be held against each other: the kind, and the noun or unit."""
    if value.kind not in _KINDS or value.vague or value.number is None or value.amount is None:
        return None
    noun = (value.counted or value.unit or "").lower()
    if value.kind is ValueKind.COUNT and (noun in _PEOPLE or (not noun and _befell(reading, value))):
        noun = "people"
    if not noun and (found := _WHOSE.search(reading.low[max(0, value.start - 30) : value.start])):
        noun = found[1]
    return (value.kind, noun) if noun else None


def _befell(reading: Reading, value: Value) -> bool:
    """True for the count of "12 killed", whose noun is left out."""
    return reading.low[value.end : value.end + 12].lstrip(" ").startswith(_BEFALLEN)


def _figure(reading: Reading, people: People, one: Statement, value: Value, alone: bool) -> _Figure:
    before = reading.low[max(one.start, value.start - 60) : value.start].split()
    behind = reading.low[value.end : min(one.end, value.end + 60)].split()
    noun = (value.counted or "").lower()
    about = _stems([*before[-_NEAR:], *behind[:_NEAR]], noun)
    beside = _stems([*before[-_BESIDE:], *behind[:_BESIDE]], noun)
    dates = frozenset(other.raw.lower() for other in one.values if other.kind in _TIMES and not other.vague)
    names = frozenset(part.lower() for name in one.names for part in name.raw.split())
    compares = not _CHANGES.isdisjoint(one.words)
    keys = [people.key(name) for name in one.names]
    return _Figure(
        value, one, about, beside, dates, names, frozenset(keys), keys[0] if keys else "", compares, alone
    )


def _stems(around: list[str], noun: str) -> frozenset[str]:
    bare = (word.strip(".,;:()“”\"'") for word in around)
    return frozenset(stem(word) for word in bare if word.isalpha() and word not in _EMPTY and word != noun)


def _against_each_other(figures: list[_Figure], spread: Counter[str]) -> Iterator[Remark]:
    """The figures that differ from one before; a thing that has many values is a list, and none is reported."""
    pairs = [
        (before, figure)
        for at, figure in enumerate(figures)
        for before in figures[:at]
        if _differ(before, figure, spread)
    ]
    if len({one.value.number for pair in pairs for one in pair}) > _TABLE:
        return
    seen: set[int] = set()
    for before, figure in pairs:
        value = figure.value
        if value.start not in seen:
            seen.add(value.start)
            where = "the headline" if before.one.kind is BlockKind.HEADING else "the article"
            message = f"“{value.raw}” here, and “{before.value.raw}” in {where} before"
            yield Remark(value.start, value.end, message, Span(before.value.start, before.value.end))


def _differ(before: _Figure, figure: _Figure, spread: Counter[str]) -> bool:
    """True when the two say the same of one subject, and no number is allowed by both."""
    first, second = before.value.amount, figure.value.amount
    if not first or not second or not first.disjoint(second):
        return False
    label = bool({before.one.kind, figure.one.kind} & _LABELS)
    compares = before.one is figure.one or before.compares or figure.compares
    if compares or _of_another(before, figure, label=label):
        return False
    both = before.about & figure.about
    if figure.value.kind is not ValueKind.PERCENT and is_slip(before.value.number, figure.value.number):
        return len(both) > 1
    if _is_apart(first, second) or not (before.alone and figure.alone):
        return False
    beside = len(before.beside & figure.beside) >= _FEW
    return beside or _is_alike(before, figure, both, spread, label=label)


def _of_another(before: _Figure, figure: _Figure, *, label: bool) -> bool:
    """True when the two are of other days, or of other people and places: another count."""
    if not label and before.dates and figure.dates and before.dates.isdisjoint(figure.dates):
        return True
    if before.names and figure.names and before.names.isdisjoint(figure.names):
        return True
    if label or "" in (before.subject, figure.subject):
        return False
    return before.subject not in figure.people and figure.subject not in before.people


def _is_apart(first: Interval, second: Interval) -> bool:
    """True for figures too far from one another to be one: more than twice, and not ten times for a lost zero."""
    less, more = sorted((first.low or first.high or _NONE, second.low or second.high or _NONE))
    return less <= 0 or (more > less * 2 and more != less * 10)


def _is_alike(
    before: _Figure, figure: _Figure, both: frozenset[str], spread: Counter[str], *, label: bool
) -> bool:
    """True when most words round the two are the same, or enough that hardly another sentence has."""
    smaller = min(len(before.about), len(figure.about))
    if len(both) < (_LABELLED if label else _FEW):
        return False
    if len(both) == smaller or (len(both) >= 0.6 * smaller and (label or len(both) >= _SURE)):
        return True
    rare = sum(spread[word] <= _RARE for word in both)
    return rare >= _FEW - 1 and len(both) >= 0.5 * smaller
