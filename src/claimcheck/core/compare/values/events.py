"""Whether two dates are of one event: the right day of another deed neither bears a claim out nor denies it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.alignment import DERIVED
from claimcheck.core.compare.clauses import governing_value
from claimcheck.core.compare.values import lifespans, other_deeds, spans
from claimcheck.core.compare.values.clocks import minute_of
from claimcheck.core.compare.values.dates import CALENDAR, goes_on
from claimcheck.core.compare.values.descriptors import is_descriptor
from claimcheck.core.compare.wording import told

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_OWN_MATTER_OF_DATE = (
    0.55  # of the claim's matter that a sentence of a page must hold: a page has dates of everything
)
_COARSER = 400  # a century does not exclude a day
_DEICTIC = re.compile(
    r"(?:today|yesterday|tomorrow|tonight|now|currently|this (?:morning|afternoon|evening|week|month|year))",
    re.IGNORECASE,
)
_MONTH = 31  # days
_BEST, _OWN_MATTER_OF_SOLE, _KIN_OF_SOLE = 0.95, 0.4, 0.28
_PUT_OUT = re.compile(
    r"\b(?:Published|Updated|Posted|Modified|Created|Filed)\b(?: on| at| in|:)?[^.;!?a-z]*$"
)
_PUT_OUT_REACH = 40  # letters before the date
_OWN_MATTER_TO_DATE = 0.3  # and the same for a date to be the claim's
_OWN_MATTER_OF_HEADED = 0.6  # where the date stands over the sentence
_OWN_MATTER_OF_DEED = 0.15  # where the sentence has the claim's deed too
_OWN_MATTER = 0.2  # and for a date in words
WELL_FRAMED = 0.75  # of the words right around a value stand right around another
_REACH = 6  # words from a date to the verb of its clause
# Of the claim's matter that tells the event where its deed is told in another word, in an excerpt and on a page.
_OF_PIECE, _OF_PAGE = 0.55, 0.5
_ENOUGH, _ENOUGH_OF_PAGE = 0.6, 0.25  # the same, so that an equal date bears the claim out
_ORDER = frozenset(("first", "second", "third", "last", "final", "latest"))  # which one of several events


def may_exclude(side: Side, value: Value, source: Value, framed: bool = False) -> bool:
    """True where the unit's date is sharp enough, and of the claim's event, so that it denies the claim's.

    One that is *framed* stands in the same words as the claim's: its sentence need not have the rest of the matter.
    """
    if not may_be_one(side, value, source) or _is_of_page(side.passage, source):
        return False
    if _DEICTIC.match(source.raw) and not _DEICTIC.match(value.raw):
        return False
    if days_long(source) > _COARSER * days_long(value):
        return False
    if side.excerpt:
        return True
    dated = any(c.isdigit() for c in value.raw)
    # The year of something else on the page is no answer to "on Wednesday".
    answers = dated or days_long(source) <= _MONTH
    of_deed = framed and (minute_of(value) is not None or _is_of_same_deed(side, value, source))
    if not answers or (not of_deed and side.own_coverage < (_OWN_MATTER_OF_DATE if dated else _OWN_MATTER)):
        return False
    return is_descriptor(side.passage, source) == is_descriptor(side.claim, value) or _describes_the_deed(
        side, value, source
    )


def _describes_the_deed(side: Side, value: Value, source: Value) -> bool:
    """True for "the 1984 original" beside "originally made in 1985": it describes the claim's own matter."""
    claim, passage = side.claim, side.passage
    told_of = passage.range_of(source.start, source.end)[1] + 1
    place = claim.range_of(value.start, value.end)[0]
    return any(
        told_of in places and credit >= DERIVED and abs(n - place) <= _REACH
        for n, (places, credit) in side.matched.items()
    )


def is_sole(side: Side, value: Value, source: Value, kinship: float) -> bool:
    """True where the best passage of a page that has nothing of the claim's day has another, told as precisely."""
    if side.excerpt or side.rank < _BEST or side.own_coverage < _OWN_MATTER_OF_SOLE or kinship < _KIN_OF_SOLE:
        return False
    alike = len(value.timex or "") == len(source.timex or "") and any(c.isdigit() for c in value.raw)
    plain = not _is_of_page(side.passage, source) and not is_descriptor(side.passage, source)
    return (
        alike and plain and may_be_one(side, value, source) and not _tells_another_deed(side, value, source)
    )


def _tells_another_deed(side: Side, value: Value, source: Value) -> bool:
    """True where the claim's verb stands nowhere in the unit, and the date's own verb for nothing in the claim."""
    ours = governing_value(side.claim, value)
    theirs = governing_value(side.passage, source)
    if ours is None or theirs is None or ours.verb in side.matched:
        return False
    return theirs.verb not in side.heard and not side.passage.words[theirs.verb].function


def _is_of_page(passage: Reading, source: Value) -> bool:
    """True for "Updated 3.48 p.m., 1 August": when a page was put out is no event of it."""
    lead = passage.text[max(passage.start, source.start - _PUT_OUT_REACH) : source.start]
    return bool(_PUT_OUT.search(lead))


def days_long(value: Value) -> int:
    """How many days a date covers; 1 where that is not known or has no end."""
    days = value.days
    if days is None or days.first is None or days.last is None:
        return 1
    return (days.last - days.first).days + 1


def may_be_one(side: Side, value: Value, source: Value) -> bool:
    """True where the unit's date may be that of the claim's event, so that another day denies the claim."""
    claim, passage = side.claim, side.passage
    if lifespans.part(passage, source) or spans.tells(side, value, source):
        return True
    if other_deeds.is_of_another(side, value, source):
        return False
    # A stretch that goes on is not denied by what happened on one of its days.
    if goes_on(value, claim.text) != goes_on(source, passage.text) or _is_another_of_several(
        claim, value, passage
    ):
        return False
    verb = told.verb_of(claim, claim.range_of(value.start, value.end)[0])
    if verb is None or verb in side.matched or not passage.verbs:
        return True
    if side.excerpt:
        return side.own_coverage >= _OF_PIECE and not _is_of_another_deed(side, source)
    return side.own_coverage >= _OF_PAGE or not _is_of_another_deed(side, source)


def may_be_headed(side: Side) -> bool:
    """True for a unit with most of the claim's matter and no day or year of its own: what heads it dates it."""
    if side.excerpt or side.own_coverage < _OWN_MATTER_OF_HEADED:
        return False
    return not any(value.kind in CALENDAR and value.days is not None for value in side.passage.values)


def bears_out(side: Side, value: Value, source: Value) -> bool:
    """False where the unit plainly dates another deed than the claim does."""
    claim, place = side.claim, side.claim.range_of(value.start, value.end)
    if spans.tells(side, value, source):
        return True
    verb = told.verb_of(claim, place[0])
    least = _OWN_MATTER_OF_DEED if verb in side.matched else _OWN_MATTER_TO_DATE
    if not side.excerpt and side.own_coverage < least:
        return False
    if (
        verb is None
        or verb in side.matched
        or side.own_coverage >= (_ENOUGH if side.excerpt else _ENOUGH_OF_PAGE)
    ):
        return True
    return not _is_of_another_deed(side, source)


def _is_another_of_several(claim: Reading, value: Value, passage: Reading) -> bool:
    """True for "the first reports" beside mere reports."""
    place = claim.range_of(value.start, value.end)[0]
    asked = {
        word.text.lower()
        for word, depth in zip(claim.words[:place], claim.depths, strict=False)
        if depth == claim.depths[place]
    } & _ORDER
    return bool(asked) and asked.isdisjoint(word.text.lower() for word in passage.words)


def _is_of_same_deed(side: Side, value: Value, source: Value) -> bool:
    """True where the unit's own verb for its date is the one of the claim's date."""
    claim, passage = side.claim, side.passage
    ours = told.verb_of(claim, claim.range_of(value.start, value.end)[0])
    theirs = told.verb_of(passage, passage.range_of(source.start, source.end)[0])
    return ours in side.matched and theirs in side.matched[ours][0]


def _is_of_another_deed(side: Side, source: Value) -> bool:
    """True where the date's own clause has a verb that stands for nothing in the claim."""
    passage = side.passage
    place = passage.range_of(source.start, source.end)[0]
    verb = told.verb_of(passage, place)
    if verb is None or passage.depths[verb] != passage.depths[place] or abs(verb - place) > _REACH:
        return False
    return all(verb not in places for places, _ in side.matched.values())
