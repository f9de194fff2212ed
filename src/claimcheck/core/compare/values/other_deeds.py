"""A date of another deed: "she opened a school in May" tells no day on which she was born.

A date denies another where its own verb tells the claim's deed, or where no verb tells on either side: in headlines,
tables and noun phrases.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing
from claimcheck.core.compare.values.clocks import minute_of
from claimcheck.core.compare.values.dates import CALENDAR, relate_dates
from claimcheck.core.compare.values.descriptors import is_descriptor
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.compare.who.owners import tells_alike
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

# Verbs that tell no deed by themselves: of being, of an amount, and of reporting what is.
_PLAIN = words("is are was were am be been being has have had do does did 's")
_STATES = words(
    """
    top tops topped reach reaches reached stand stands stood amount amounted total totals totalled totaled average
    averaged exceed exceeds exceeded number numbered cost costs consider considered regarded report reports reported
    record recorded compare compared say says said see sees seeing seen
    """
)
NO_DEED = _PLAIN | _STATES
"""Verbs that tell no doing by themselves."""
_AHEAD = words("will shall won't")
# Other words for one doing, among which its day does not change; too wide to match claims by.
_CAMPS = """
take hold happen occur stage run go place
join sign move transfer switch
become elect appoint choose name select swear succeed
release come publish issue launch air broadcast premiere debut appear
reach arrive land come
"""
_WORKS = frozenset(
    map(stem, ("release", "come", "publish", "premiere", "debut", "appear", "make", "produce"))
)
_YEAR = re.compile(r"\b[12]\d{3}\b")
_THAT_REACH = 3  # words behind a verb among which the "that" stands that leads on to what is told
_BESIDE = 3  # words between a date and the noun that it is the day of


def is_of_another(side: Side, value: Value, source: Value) -> bool:
    """True where the verb of the unit's date tells none of the claim's, and the claim has one that tells."""
    claim, passage = side.claim, side.passage
    mine, other = claim.range_of(value.start, value.end), passage.range_of(source.start, source.end)
    ours, theirs = governing(claim, mine[0]), governing(passage, other[0])
    if ours is None or minute_of(value) is not None:
        return False
    another_report = _reports_of_another(side, ours)
    if another_report or claim.low[ours.verb] in NO_DEED:
        return another_report
    if theirs is None:
        return _is_of_these_days(value, source) and not side.where(ours.verb)
    if tells_alike(side, ours, theirs) or are_of_one_camp(claim, ours, passage, theirs):
        return False
    if any(_names_the_deed(side, deed, theirs, other) for deed in _deeds(claim, ours, mine)) or (
        _dates_one_thing(side, mine, other) or _dates_a_work(side, ours, source)
    ):
        return False
    later = _is_ahead(passage, theirs) and not _is_ahead(claim, ours)
    return later or _is_of_these_days(value, source) or theirs.verb not in side.heard


def apart(side: Side, ours: int, theirs: int) -> bool:
    """True where the verbs *ours* and *theirs*, however unlike, have two dates: "joined in 1990", "left in 2004"."""
    dates = _dates_of(side.claim, ours)
    others = _dates_of(side.passage, theirs) if dates else []
    return bool(others) and all(
        relate_dates(date, side.claim.text, other, side.passage.text) is Relation.DISJOINT
        for date in dates
        for other in others
    )


def _dates_of(reading: Reading, verb: int) -> list[Value]:
    found = []
    for value, place in zip(reading.values, reading.places, strict=True):
        if value.kind in CALENDAR:
            clause = governing(reading, place[0])
            found += [value] if clause is not None and clause.verb == verb else []
    return found


def _is_of_these_days(value: Value, source: Value) -> bool:
    """True for "on Friday", "next week" and "on 3 October" beside another year."""
    year = _YEAR.search(value.raw)
    return year is not None and not _YEAR.search(source.raw) and year[0] != (source.timex or "")[:4]


def _reports_of_another(side: Side, ours: Clause) -> bool:
    """True for "in May it was reported that Holm died" beside a report that says nothing of Holm."""
    claim = side.claim
    if "that" not in claim.low[ours.verb + 1 : ours.verb + 1 + _THAT_REACH]:
        return False
    told = next((clause for clause in claim.clauses if clause.first > ours.verb), None)
    named = [n for n in told.subject if claim.words[n].text[0].isupper()] if told is not None else []
    return bool(named) and side.credits.keys().isdisjoint(named)


def _deeds(claim: Reading, clause: Clause, date: tuple[int, int]) -> list[int]:
    """The verb of a clause and those it leads on to before the date: "took an hour to convict him on Tuesday"."""
    led = [n + 1 for n in range(clause.verb + 1, date[0] - 1) if claim.low[n] == "to"]
    return [clause.verb, *(n for n in led if not claim.words[n].function and n not in claim.in_value)]


def are_of_one_camp(claim: Reading, ours: Clause, passage: Reading, theirs: Clause) -> bool:
    """True for "took place" beside "was held", and "joined" beside "moved to"."""
    camps = _camps()
    mine = camps.get(claim.words[ours.verb].stem)
    return mine is not None and not mine.isdisjoint(camps.get(passage.words[theirs.verb].stem, ()))


@lru_cache(maxsize=1)
def _camps() -> dict[str, frozenset[int]]:
    """Stem -> the numbers of the camps that it is of."""
    found: dict[str, set[int]] = {}
    for number, camp in enumerate(_CAMPS.split("\n")):
        for word in camp.split():
            found.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _names_the_deed(side: Side, deed: int, theirs: Clause, date: tuple[int, int]) -> bool:
    """True where the date's clause has the claim's deed as a noun, or as what its verb leads on to.

    "His 1974 resignation", "was found guilty on Tuesday", "picked her to appear", "the opening was on Monday".
    """
    passage = side.passage
    plain = passage.low[theirs.verb] in _PLAIN
    leads = date[0] < theirs.verb
    for place in side.where(deed):
        near = passage.depths[place] == passage.depths[theirs.verb]
        if near and theirs.governs(place) and (leads or place < date[0]):
            return True
        if ((plain or date[0] in theirs.subject) and place in theirs.subject) or passage.distance(
            place, date
        ) <= _BESIDE:
            return True
    return leads and _opens(side, deed, theirs, date)


def _opens(side: Side, deed: int, theirs: Clause, date: tuple[int, int]) -> bool:
    """True for a date that opens a sentence of several deeds: "In 2017 he fell after he ran"."""
    passage = side.passage
    if any(clause.verb < date[0] for clause in passage.clauses):
        return False
    places = side.where(deed)
    told = next((clause.verb for clause in passage.clauses if clause.verb in places), None)
    return told is not None and not any(date[1] < first < told for first, _ in passage.places)


def _dates_one_thing(side: Side, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """True for "the 2008 season" beside "the 1992 season", and of two states of things, "as of" both."""
    after = theirs[1] + 1
    if after in side.where(ours[1] + 1) and not side.passage.is_broken(after):
        return True
    as_of = [
        r.low[max(0, at[0] - 2) : at[0]] == ("as", "of")
        for r, at in ((side.claim, ours), (side.passage, theirs))
    ]
    return all(as_of)


def _dates_a_work(side: Side, ours: Clause, source: Value) -> bool:
    """True for "a 2011 comedy" beside "came out in 2007": the year a work is called by is the year it came out."""
    return side.claim.words[ours.verb].stem in _WORKS and is_descriptor(side.passage, source)


def _is_ahead(reading: Reading, clause: Clause) -> bool:
    """True for a verb told of what is to come: "will open"."""
    return not _AHEAD.isdisjoint(reading.low[clause.first : clause.verb + 1])
