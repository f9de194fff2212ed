"""The rules about how it is said: how surely, how far, of what, where, and whether it is said at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare import reasons
from claimcheck.core.compare.weakenings.rule import Pair, Rule, ours, theirs
from claimcheck.core.compare.who import which_office
from claimcheck.core.compare.wording import (
    against_it,
    all_of,
    asked_only,
    causing,
    comparisons,
    complements,
    denied_lead,
    ended,
    framing,
    hardly,
    hedges,
    jointly,
    lacking,
    legal_limits,
    mood,
    none_of_it,
    not_that,
    of_that_time,
    only_sought,
    only_spoken_of,
    openings,
    part_of_it,
    placed_apart,
    places,
    placing,
    privatives,
    qualifiers,
    room_for,
    said_of,
    scopes,
    states,
    superlatives,
    turned_to,
)

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side

_OTHER_WORDS = "the claim says “{ours}”; the passage says “{theirs}”"
_LESS = "the claim says “{ours}”; the passage no more than “{theirs}”"
_NOT_ASSERTED = "the passage does not assert it: “{theirs}”"
_RESTRICTED = "the passage restricts it: “{theirs}”"
_TAKEN_BACK = "the claim says “{ours}”; the passage takes it back: “{theirs}”"


def _hedge(hearing: Hearing, side: Side) -> Pair | None:
    dropped = hedges.dropped(hearing.claim, side)
    return reasons.tokens(hearing.claim, side, dropped[0]) if dropped else None


def _noun(hearing: Hearing, side: Side) -> Pair | None:
    found = complements.replaced(side) or complements.attached(side)
    return reasons.tokens(hearing.claim, side, found) if found else None


def _from(hearing: Hearing, side: Side) -> Pair | None:
    found = placing.taken_from(hearing.claim, side)
    return reasons.tokens(hearing.claim, side, found) if found else None


def _place(hearing: Hearing, side: Side) -> Pair | None:
    found = places.elsewhere(hearing.claim, side)
    return (found.claim, found.passage) if found else None


def _another_of_its_kind(hearing: Hearing, side: Side) -> Pair | None:
    claim = hearing.claim
    part = all_of.in_part(claim, side) or which_office.another(claim, side)
    return part or said_of.another(claim, side) or turned_to.another(claim, side)


HEDGE = Rule(
    "hedge-dropped",
    "the claim says “{ours}” flatly; the passage says it under “{theirs}”",
    _hedge,
    passage=hedges.STEMS,
)
WEAKER = Rule("rank-weaker", _LESS, lambda hearing, side: superlatives.weaker(hearing.claim, side))
NARROWER = Rule("rank-weaker", _LESS, lambda hearing, side: scopes.narrower(hearing.claim, side))
UNREALISED = Rule(
    "mood-differs",
    "the claim says “{ours}” as done; the passage says “{theirs}”",
    lambda hearing, side: mood.unrealised(hearing.claim, side, hearing.sides),
)
SPOKEN_OF = Rule(
    "mood-differs",
    "the claim says “{ours}”; the passage speaks only of it: “{theirs}”",
    lambda hearing, side: mood.spoken_of(hearing.claim, side),
)
UNDONE = Rule(
    "mood-differs",
    "the claim says “{ours}” as done; the passage speaks only of it: “{theirs}”",
    lambda hearing, side: only_spoken_of.undone(hearing.claim, side, hearing.sides),
)
ENDED = Rule(
    "state-ended",
    "the claim says that it goes on; the passage says “{theirs}”",
    lambda hearing, side: theirs(ended.ended(hearing.claim, side)),
    claim=ended.GOES_ON.stems,
)
LASTED = Rule(
    "state-ended",
    "the claim says that it is so; the passage says “{theirs}”",
    lambda hearing, side: theirs(ended.lasted(hearing.claim, side)),
    passage=ended.UNTIL,
)
LACKED = Rule(
    "word-differs",
    _OTHER_WORDS,
    lambda hearing, side: lacking.lacked(hearing.claim, side),
    passage=lacking.STEMS,
)
TOGETHER = Rule(
    "doer-differs",
    "the passage says it of two: “{theirs}”",
    lambda hearing, side: theirs(jointly.together(hearing.claim, side)),
    passage=jointly.STEMS,
)
ANOTHER_NOUN = Rule("word-differs", _OTHER_WORDS, _noun)
TAKEN_FROM = Rule(
    "word-differs",
    "the claim says “{ours}”; the passage has “{theirs}” before what it takes",
    _from,
    passage=placing.FROM,
)
ANOTHER_PLACE = Rule(
    "place-elsewhere", "the passage says “{ours}” of something else; of this it says “{theirs}”", _place
)
ANOTHER_OF_ITS_KIND = Rule("word-differs", _OTHER_WORDS, _another_of_its_kind)
FIGURE_ELSEWHERE = Rule(
    "place-elsewhere",
    "the claim says “{ours}”; the passage says it of “{theirs}”",
    lambda hearing, side: placed_apart.elsewhere(hearing),
)
COMPARED = Rule(
    "direction-flipped",
    _OTHER_WORDS,
    lambda hearing, side: comparisons.differing(side),
    claim=comparisons.STEMS,
    passage=comparisons.STEMS,
)
FRAMED = Rule(
    "frame-dropped",
    _NOT_ASSERTED,
    lambda hearing, side: theirs(framing.framed(hearing.claim, side.passage)),
)
HARDLY = Rule(
    "frame-dropped",
    _TAKEN_BACK,
    lambda hearing, side: hardly.taken_back(hearing.claim, side),
    passage=hardly.STEMS,
)
AGAINST_IT = Rule(
    "word-missing",
    "the passage does not say “{ours}”",
    lambda hearing, side: ours(against_it.unheard(hearing.claim, side)),
    claim=frozenset(("against",)),
)
NOT_THAT = Rule(
    "frame-dropped",
    _TAKEN_BACK,
    lambda hearing, side: not_that.set_aside(hearing.claim, side),
    passage=not_that.SETTING_ASIDE,
)
ASKED_ONLY = Rule(
    "frame-dropped",
    _NOT_ASSERTED,
    lambda hearing, side: theirs(asked_only.behind_whether(hearing.claim, side)),
    passage=frozenset(("whether",)),
)
LEGAL_LIMIT = Rule(
    "frame-dropped", _NOT_ASSERTED, lambda hearing, side: theirs(legal_limits.for_given(hearing, side))
)
LEFT_OPEN = Rule(
    "left-open",
    "the passage leaves open which: “{theirs}”",
    lambda hearing, side: theirs(openings.open_choice(hearing.claim, side)),
)
QUALIFIER_DROPPED = Rule(
    "qualifier-dropped",
    _RESTRICTED,
    lambda hearing, side: theirs(qualifiers.dropped(hearing.claim, side, hearing.figures)),
    passage=qualifiers.RESTRICTING.stems | qualifiers.ALONE.stems,
)
QUALIFIER_UNHEARD = Rule(
    "qualifier-missing",
    "the passage does not restrict it as the claim does: “{ours}”",
    lambda hearing, side: ours(qualifiers.unheard(hearing.claim, hearing.sides)),
    claim=qualifiers.RESTRICTING.stems,
)
TAKEN_BACK = Rule(
    "qualifier-dropped",
    _LESS,
    lambda hearing, side: privatives.dropped(hearing.claim, side),
    passage=privatives.STEMS,
)
FOR_SOME = Rule(
    "qualifier-dropped",
    _LESS,
    lambda hearing, side: states.restricted(hearing.claim, side),
    claim=states.STEMS,
    passage=states.STEMS,
)
SOUGHT = Rule(
    "mood-differs",
    "the passage says no more than that it was sought: “{theirs}”",
    lambda hearing, side: theirs(only_sought.sought(hearing, side)),
    passage=only_sought.STEMS,
)
LEAD_DENIED = Rule(
    "mood-differs",
    "the claim says “{ours}”; the passage says “{theirs}”",
    lambda hearing, side: denied_lead.denied(hearing.claim, side),
    passage=denied_lead.STEMS,
)
CAUSE_UNSAID = Rule(
    "word-missing",
    "the passage does not say that one brings the other about: “{ours}”",
    lambda hearing, side: ours(causing.unsaid(hearing.claim, side)),
    claim=causing.STEMS,
)
OVER = Rule(
    "state-ended",
    "the claim says that it is so; the passage says “{theirs}” of a time that is over",
    lambda hearing, side: theirs(ended.over(hearing.claim, side)),
)
ROOM_FOR = Rule(
    "qualifier-dropped",
    _RESTRICTED,
    lambda hearing, side: theirs(room_for.only_room(hearing)),
    passage=room_for.STEMS,
)
OF_THAT_TIME = Rule(
    "qualifier-dropped",
    _RESTRICTED,
    lambda hearing, side: theirs(of_that_time.only_shown(hearing)),
    passage=of_that_time.STEMS,
)
PART_OF_IT = Rule(
    "qualifier-dropped",
    _RESTRICTED,
    lambda hearing, side: theirs(part_of_it.narrowed(hearing, side)),
    claim=part_of_it.STEMS,
)
NONE_OF_IT = Rule(
    "word-differs",
    _OTHER_WORDS,
    lambda hearing, side: none_of_it.denied(hearing.claim, side),
    passage=none_of_it.STEMS,
)
NOT_ALONE = Rule(
    "doer-differs",
    _OTHER_WORDS,
    lambda hearing, side: jointly.not_alone(hearing.claim, side),
    claim=jointly.ALONE.stems,
    passage=jointly.SHARED.stems,
)
