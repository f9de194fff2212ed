"""Ages of people whose birth date the article says, each with the days it may be said of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.counted_time import Counted, place_of
from claimcheck.core.notices.explicit import explicit_days
from claimcheck.core.notices.lengths import Length
from claimcheck.core.notices.people import People
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.notices.reading import Reading, Statement

_BORN = LatePattern(r"\b(?:born|b\.)(?: (?:on|in|at|[^,.;:()\"“”]{1,40} (?:on|in)))? $")
_DIED = re.compile(r"\b(?:died|dies|killed|death|dead|murdered|passed away|executed)\b")
_KIN = LatePattern(
    r"\b(?:sons?|daughters?|husband|wife|widow|widower|partner|brothers?|sisters?|twin|father|mother|parents?|uncle|aunt"
    r"|child|children|grand[a-z]+|step[a-z]+|cousin|nephew|niece|friend|predecessor|successor)\b"
)
_THEN = LatePattern(
    r"\b(?:then|when|at the time|by the age|until|before|after|turned|became|since|by|while)\b"
)
_IS = LatePattern(r"\b(?:is|is now|turns|turned|now|was) $")
_AT = LatePattern(r"(?:^|[.;,—–] |\band )at $")
_AT_HE = (" he ", " she ", ", ")
_NOW = (" this month", " this week", " today", " yesterday", " on ")
_LIFE = LatePattern(r"\($")
_PRONOUNS = words("he she")
_OLDEST = 115  # years
_BRIEF = 6  # words of "He was 84."


@dataclass(frozen=True, slots=True)
class _Life:
    """When somebody was born, as printed, and died, where the article says it."""

    born: DayRange
    printed: Value
    died: DayRange | None = None


def counted_ages(reading: Reading) -> Iterator[Counted]:
    """Each age with the birth date it counts from and the day it is said of: of several, the first that fits."""
    if "born" not in reading.low and "(1" not in reading.low:
        return
    people = People(reading.document.names)
    subjects = _subjects(reading, people)
    lives = _lives(reading, people, subjects)
    for one, subject in zip(reading.statements if lives else (), subjects, strict=False):
        born = {value.start for value, _, _ in _births(reading, one)}
        for value in one.values:
            life = lives.get(_whose(one, people, value.start, subject) or _nobody(one))
            if life and value.start not in born and _is_age(reading, value):
                whose = _whose(one, people, value.start, subject) or _nobody(one)
                theirs = _died(reading, one, people, whose)
                yield from _counted(reading, one, value, life, theirs=theirs)


def _counted(
    reading: Reading, one: Statement, value: Value, life: _Life, *, theirs: bool
) -> Iterator[Counted]:
    length = Length(int(value.number or 0) * 12, 0, 12, 0, single=False)
    told = [
        Counted(
            value,
            length,
            life.born,
            life.printed.raw,
            day,
            value.comparator,
            day.first == day.last == reading.published,
            place_of(life.printed),
        )
        for day in _said_of(reading, one, value, life, theirs=theirs)
    ]
    if told and _is_lifetime(told[0]):
        yield next((one for one in told if one.fits), told[0])


def _is_lifetime(counted: Counted) -> bool:
    """False where the birth date is somebody else's: nobody is so old."""
    born, said = counted.start.first, counted.end.first
    return born is not None and said is not None and 0 <= said.year - born.year <= _OLDEST


def _subjects(reading: Reading, people: People) -> list[str]:
    """Whom "he" and "she" mean in each statement: the first name of the one before."""
    found: list[str] = []
    before = ""
    for one in reading.statements:
        found.append(before)
        if one.names:
            before = people.key(one.names[0])
        elif _PRONOUNS.isdisjoint(one.words):
            before = ""
    return found


def _lives(reading: Reading, people: People, subjects: list[str]) -> dict[str, _Life]:
    """Who was born when."""
    lives: dict[str, _Life] = {}
    for one, subject in zip(reading.statements, subjects, strict=True):
        for value, days, end in _births(reading, one):
            name = _whose(one, people, value.start, subject) or _nobody(one)
            for key in (
                [name] if name else map(people.key, one.names)
            ):  # "Born in 1980, Ann Velde leads the port"
                if key:
                    lives.setdefault(key, _Life(days, value, end))
    for one in reading.statements if lives else ():
        name = people.key(one.names[0]) if one.names else ""
        dated = [said for value in one.values if (said := explicit_days(value))]
        told = name in lives and len(dated) == 1 and _died(reading, one, people, name)
        if told and not lives[name].died and dated[0] != lives[name].born:
            lives[name] = replace(lives[name], died=dated[0])
    return lives


def _died(reading: Reading, one: Statement, people: People, key: str) -> bool:
    """True when the death a sentence tells of is that of *key*: nobody else is named right before it, nor kin."""
    found = _DIED.search(reading.gap(one.start, one.end))
    if found is None:
        return False
    place = one.start + found.start()
    before = [name for name in one.names if name.end <= place]
    theirs = [name for name in before if people.key(name) == key]
    if before and not theirs:
        return False
    if _KIN.search(reading.gap(theirs[-1].end if theirs else one.start, place)):
        return False
    # "who planned nine bridges over the Sable River, died" is still told of whom it began with.
    between = reading.gap(before[-1].end, place) if before else ""
    return not before or before[-1] is theirs[-1] or (between[:1] == "," and between.count(",") == 1)


def _births(reading: Reading, one: Statement) -> Iterator[tuple[Value, DayRange, DayRange | None]]:
    """The birth dates a sentence states: "born on 3 May 1980", "(1920-1995)"."""
    if "born" not in one.words and "(" not in reading.gap(one.start, one.end):
        return
    for at, value in enumerate(one.values):
        days = explicit_days(value)
        if days is None:
            continue
        lead = reading.low[max(one.start, value.start - 60) : value.start]
        if _BORN.search(lead):
            yield value, days, None
        elif _LIFE.search(lead) and (died := _life_end(reading, one, at)):
            yield value, days, died


def _life_end(reading: Reading, one: Statement, at: int) -> DayRange | None:
    """The days of the second year of "(1920-1995)"."""
    if at + 1 >= len(one.values):
        return None
    value, following = one.values[at : at + 2]
    gap = reading.gap(value.end, following.start).strip()
    closes = gap in ("-", "–", "—") and reading.low[following.end : following.end + 1] == ")"
    return explicit_days(following) if closes else None


def _is_age(reading: Reading, value: Value) -> bool:
    if value.number is None or value.number != int(value.number):
        return False
    if value.kind is ValueKind.AGE:
        return value.unit in (None, "year") and "month" not in value.raw
    if value.kind is not ValueKind.COUNT or value.counted is not None or not 1 <= value.number <= _OLDEST:
        return False
    behind = reading.low[value.end : value.end + 5]
    lead = reading.low[max(0, value.start - 12) : value.start]
    if behind[:1] in (".", ",", ";", "") and _IS.search(lead):
        return True
    return behind.startswith(_AT_HE) and bool(_AT.search(lead))


def _whose(one: Statement, people: People, place: int, subject: str) -> str:
    """The key of the name nearest before *place*; *subject* where the sentence says only "he" or "she" before."""
    before = [name for name in one.names if name.end <= place]
    if before:
        return people.key(before[-1])
    return "" if _PRONOUNS.isdisjoint(one.words[:4]) else subject


def _nobody(one: Statement) -> str:
    """The key of who is only "he" or "she", in one sentence: "He was born in 1990 and died in 2020 aged 40"."""
    return "" if one.names or _PRONOUNS.isdisjoint(one.words[:1]) else f"#{one.start}"


def _said_of(reading: Reading, one: Statement, value: Value, life: _Life, *, theirs: bool) -> list[DayRange]:
    """The days an age may be said of, the likeliest first; none where the sentence tells it of another time.

    *theirs* is true when the death that the sentence tells of is that person's; of another's it says nothing.
    """
    start, end = _clause(reading, one, value.start)
    text = reading.gap(start, end)
    near = reading.gap(max(one.start, value.start - 40), value.start) + reading.gap(
        value.end, min(one.end, value.end + 40)
    )
    if _THEN.search(near) and not _turned_now(reading, value):
        return []
    dated = [
        days
        for other in one.values
        if start <= other.start < end and (days := explicit_days(other)) and other.start != life.printed.start
    ]
    if life.died:
        of_death = (
            bool(_DIED.search(text))
            or one.kind is BlockKind.HEADING
            or ("was" in one.words and len(one.words) < _BRIEF)
        )
        return [life.died, *dated] if of_death else []
    if _DIED.search(text) and not theirs:
        return []
    if _DIED.search(text) or (" was " in text.replace(" was born", "") or reading.published is None):
        return dated
    return [DayRange(reading.published, reading.published), *dated]


def _turned_now(reading: Reading, value: Value) -> bool:
    """True for "turned 34 this month": said of the days before publication."""
    turned = reading.low.endswith("turned ", 0, value.start)
    return turned and reading.low.startswith(_NOW, value.end)


def _clause(reading: Reading, one: Statement, place: int) -> tuple[int, int]:
    """The part of a sentence between two semicolons that *place* stands in."""
    start = reading.low.rfind(";", one.start, place)
    end = reading.low.find(";", place, one.end)
    return (start + 1 if start >= 0 else one.start), (end if end >= 0 else one.end)
