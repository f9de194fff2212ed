"""Words that exclude each other where they stand in the same slot: rose against fell, won against lost."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.values import other_deeds
from claimcheck.core.compare.who.doers import doer, is_led_by_to, is_passive
from claimcheck.core.compare.wording.comparisons import is_converse
from claimcheck.core.match.stems import stem
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from collections.abc import Container

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

# Each line is two camps: a word of one denies a word of the other.
_OPPOSITES = """
rise increase grow climb jump soar surge gain up|fall decrease drop decline plunge slump tumble shrink slip down
rise increase grow climb jump gain up higher|fall decrease drop decline plunge slump shrink down lower
more over above exceed|less fewer under below
win beat|lose loss
pass succeed|fail
good positive excellent glowing|poor bad negative
dry drier|wet wetter
victory triumph|defeat loss
gain|lose shed
begin start open launch commence resume|stop end finish close halt cease suspend cancel abandon
accept approve pass adopt back support endorse agree ratify|reject refuse oppose veto deny block dismiss turn
carry|lose defeat reject
allow permit legalize|ban prohibit forbid outlaw bar
arrest detain jail imprison|release free acquit
convict guilty|acquit innocent clear
hire appoint recruit|sack dismiss fire oust resign quit
arrive enter join|leave depart exit quit
buy purchase acquire|sell
borrow|lend
alive survive live|die dead kill
north northern|south southern|east eastern|west western
largest biggest greatest|smallest
highest|lowest
higher|lower
most|least fewest
oldest|youngest newest
best|worst
longest tallest|shortest
heaviest|lightest
richest|poorest
strongest|weakest
fastest|slowest
hottest warmest|coldest coolest
earliest|latest
maximum|minimum
majority|minority
first|last
early earlier|late later
increase raise add|cut reduce lower slash
positive|negative
profit surplus|loss deficit
son|daughter
brother|sister
father dad|mother mum mom
husband|wife
boy|girl
man male men|woman female women
uncle|aunt
nephew|niece
marry|divorce
import|export
strengthen|weaken
widen|narrow
expand|shrink contract
improve|worsen deteriorate
confirm|deny
domestic|foreign international overseas
public|private
legal lawful|illegal unlawful
permanent|temporary
voluntary|mandatory compulsory
full|partial empty
guilty|innocent
right|left
day|night
morning|afternoon|evening|night
spring|summer|autumn fall|winter
before|after
home|away
upper|lower
senior|junior
male|female
deny|admit confess
retain keep|lose
favour favor|against
kill|injure wound hurt|miss|rescue save|arrest detain|evacuate
keep retain|return scrap
hot warm|cold cool
fast|slow
create|cut shed axe slash
cheap|expensive
safe|unsafe dangerous
always|never
all every|none no
daily|weekly|monthly|yearly annual annually
gold|silver|bronze
red|blue|green|yellow|black|white
father|son
bear birth|die death
film movie|book novel|song single|album|opera|play
horror|comedy|drama|thriller|documentary
teacher|pupil
attack|defend
include|exclude
inside|outside
indoor|outdoor
urban|rural
republican|democrat democratic
conservative|labour labor
catholic|protestant
billion|million|thousand
""".strip().split("\n")


@lru_cache(maxsize=1)
def _camps() -> dict[str, frozenset[tuple[int, int]]]:
    table: dict[str, set[tuple[int, int]]] = {}
    for line_number, line in enumerate(_OPPOSITES):
        for camp, listed in enumerate(line.split("|")):
            for word in listed.split():
                table.setdefault(stem(word), set()).add((line_number, camp))
    return {key: frozenset(camps) for key, camps in table.items()}


_ORDER = frozenset({"before", "after"})
_KIN = 0.5
_LEAD = 0.1  # by how much the opposite must be nearer kin than a word of the claim's own camp
_LEAD_OF_LIFE = 0.3  # the same for the two ends of a life, which are often told in one breath
_LIFE = frozenset(map(stem, ("born", "died")))
_VALUE_REACH, _VALUE_WORTH = 6, 0.4


class Opposed(NamedTuple):
    """The words that stand against each other."""

    claim: int
    passage: int


def opposite(one: str, other: str) -> bool:
    """True when two stems deny each other in the same slot."""
    ours, theirs = _camps().get(one), _camps().get(other)
    if not ours or not theirs or one == other:
        return False
    shared = {line for line, _ in ours} & {line for line, _ in theirs}
    return any(
        {camp for at, camp in ours if at == line}.isdisjoint({camp for at, camp in theirs if at == line})
        for line in shared
    )


@lru_cache(maxsize=1024)
def opposites(one: str) -> frozenset[str]:
    """The stems that deny a stem in the same slot."""
    return frozenset(other for other in _camps() if opposite(one, other))


@lru_cache(maxsize=1024)
def allies(one: str) -> frozenset[str]:
    """The stem itself and those of its camps."""
    camps = _camps().get(one, frozenset())
    return frozenset(other for other, theirs in _camps().items() if camps & theirs) | {one}


def opposed(
    claim: Reading, side: Side, denied: Container[int], denied_there: Container[int]
) -> list[Opposed]:
    """The claim's words that the unit contradicts by an opposite in the same slot; negated ones are polarity's."""
    found: list[Opposed] = []
    camps = _camps()
    numbers = sorted([n for stem in claim.by_stem.keys() & camps.keys() for n in claim.by_stem[stem]])
    for number in numbers:
        word = claim.words[number]
        denying = opposites(word.stem)
        if side.passage.by_stem.keys().isdisjoint(denying) or not claim.by_stem.keys().isdisjoint(denying):
            continue
        if (word.text[0].isupper() and number) or number in denied or _is_within_a_value(claim, number):
            continue
        rival, kin = _nearest_kin(
            claim, side, number, [p for p in _places(side, denying) if p not in denied_there]
        )
        if rival is None or kin < _KIN:
            continue
        _, own = _nearest_kin(claim, side, number, _places(side, allies(word.stem)))
        if _is_told_from_the_other_end(claim, side, number, rival):
            continue
        if word.text.lower() in _ORDER and _order_agrees(claim, side, number, rival):
            continue
        if other_deeds.apart(side, number, rival) or is_converse(side):
            continue
        if word.stem in _LIFE and not claim.values:
            continue  # who died there may have been born there
        if kin > own + _lead(side, word.stem):
            found.append(Opposed(number, rival))
    return found


def _lead(side: Side, own: str) -> float:
    return _LEAD_OF_LIFE if own in _LIFE and own in side.passage.by_stem else _LEAD


def _places(side: Side, stems: frozenset[str]) -> list[int]:
    passage = side.passage
    return sorted(
        n
        for s in stems & passage.by_stem.keys()
        for n in passage.by_stem[s]
        if not _is_within_a_value(passage, n)
    )


def _is_within_a_value(reading: Reading, number: int) -> bool:
    """True for a word that is part of a value; "first" is one too, but also the opposite of "last"."""
    if number not in reading.in_value:
        return False
    if reading.words[number].text.lower() != "first":
        return True
    return not any(
        value.kind is ValueKind.ORDINAL and first <= number <= last
        for value, (first, last) in zip(reading.values, reading.places, strict=True)
    )


def _nearest_kin(claim: Reading, side: Side, number: int, places: list[int]) -> tuple[int | None, float]:
    best, kin = None, 0.0
    for place in places:
        found = side.kinship((number, number), (place, place)) + _by_values(claim, side, number, place)
        if found > kin:
            best, kin = place, found
    return best, kin


def _is_told_from_the_other_end(claim: Reading, side: Side, ours: int, theirs: int) -> bool:
    """True for "A bought it" beside "B sold it to A", and for "A lost to B" beside "B beat A"."""
    doing = next((clause for clause in claim.clauses if clause.verb == ours), None)
    done = next((clause for clause in side.passage.clauses if clause.verb == theirs), None)
    if doing is None or done is None:
        return False
    places = side.where(*doer(claim, doing))
    if is_passive(side.passage, done):  # "it was sold to A"
        return any(done.governs(place) and is_led_by_to(side.passage, place) for place in places)
    return any(done.governs(place) for place in places) and places.isdisjoint(doer(side.passage, done))


def _order_agrees(claim: Reading, side: Side, ours: int, theirs: int) -> bool:
    """True for "A before B" beside "B after A": each says the same of both."""
    left = {p for n, (ps, _) in side.matched.items() if n < ours for p in ps}
    right = {p for n, (ps, _) in side.matched.items() if n > ours for p in ps}
    crossed = sum(p > theirs for p in left) + sum(p < theirs for p in right)
    straight = sum(p < theirs for p in left) + sum(p > theirs for p in right)
    return crossed > straight


def _by_values(claim: Reading, side: Side, number: int, place: int) -> float:
    """What equal values beside both words add: "rose by 9 percent" against "fell by 9 percent"."""
    added = 0.0
    for value, ours in zip(claim.values, claim.places, strict=True):
        if claim.distance(number, ours) > _VALUE_REACH:
            continue
        for other, theirs in zip(side.passage.values, side.passage.places, strict=True):
            if value.kind == other.kind and value.number == other.number and value.timex == other.timex:
                added = max(added, _VALUE_WORTH / (1 + side.passage.distance(place, theirs) / _VALUE_REACH))
    return added
