"""The rules about who says it, does it, suffers it and holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.weakenings.rule import Pair, Rule, ours, theirs
from claimcheck.core.compare.who import (
    accusers,
    another_thing,
    attribution,
    called_back,
    charged,
    converse,
    figure_of,
    included,
    instead,
    meant,
    mirrored,
    namesakes,
    naming,
    objects,
    office_of,
    other_count,
    other_things,
    participants,
    patients,
    possessed,
    pronounced,
    recipients,
    set_apart,
    two_mouths,
    whom,
    whose_kin,
    winners,
)

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side

_TURNED = "the claim has “{ours}” where the passage has “{theirs}”"


def _attribution(hearing: Hearing, side: Side) -> Pair | None:
    claim = hearing.claim
    found = attribution.attributed(claim, side) or attribution.quoted(claim, side)
    if not found and not attribution.attributes(claim):
        found = accusers.interested(side)
    return theirs(found or accusers.rejected(claim, side))


def _turned(hearing: Hearing, side: Side) -> Pair | None:
    if side.converse:
        return None
    return converse.turned(side) or objects.turned(side)


def _missing_doer(hearing: Hearing, side: Side) -> Pair | None:
    if hearing.forgiven:
        return None
    mine = possessed.unheard(hearing.claim, side) or possessed.of_later(hearing.claim, side)
    return ours(meant.missing(side) or meant.meant_another(side) or mine or meant.beside_another(side))


def _another_doer(hearing: Hearing, side: Side) -> Pair | None:
    sides = (side, *hearing.sides)
    told = (
        participants.another_told(sides) or other_things.told_of_another(hearing, side) or objects.moved(side)
    )
    told = told or called_back.another(side) or patients.another(side) or instead.named(hearing, side)
    told = told or possessed.told_of_theirs(hearing.claim, side)
    return None if not told or side.converse or set_apart.tells_alike(side) else theirs(told)


ATTRIBUTION = Rule(
    "attribution-dropped", "the passage reports it as somebody's word: “{theirs}”", _attribution
)
ONLY_CALLED = Rule(
    "attribution-dropped",
    "the passage only has it that somebody “{theirs}” it so",
    lambda hearing, side: theirs(naming.only_called(hearing.claim, side)),
    passage=naming.STEMS,
)
ANOTHER_SPEAKER = Rule(
    "speaker-differs",
    "the passage has it from “{theirs}”",
    lambda hearing, side: theirs(attribution.another_speaker(hearing.claim, side)),
    claim=attribution.SAYING_STEMS,
)
ANOTHER_MOUTH = Rule(
    "speaker-differs",
    "the passage has another say “{theirs}”",
    lambda hearing, side: theirs(two_mouths.another(side)),
    claim=two_mouths.STEMS,
    passage=two_mouths.STEMS,
)
DISPUTED = Rule(
    "attribution-dropped",
    "the passage has it as one's word, which another “{theirs}”",
    lambda hearing, side: theirs(two_mouths.disputed(side)),
    passage=two_mouths.DENYING,
)
ANOTHER_OFFICE = Rule(
    "affiliation-differs",
    "the claim says “{ours}”; the passage says “{theirs}”",
    lambda hearing, side: office_of.another(hearing.claim, side),
    claim=office_of.OFFICES,
)
TURNED = Rule("roles-differ", _TURNED, _turned)
GIVEN_OR_GOT = Rule(
    "roles-differ",
    "the claim says that “{ours}” does it; in the passage it is done to “{theirs}”",
    lambda hearing, side: (
        None if side.converse else recipients.got_it(side) or recipients.turned_by_noun(side)
    ),
)
MIRRORED = Rule(
    "roles-differ", _TURNED, lambda hearing, side: None if side.converse else mirrored.turned(side)
)
ANOTHER_WINNER = Rule(
    "roles-differ",
    "by the claim “{ours}” won; by the passage “{theirs}”",
    lambda hearing, side: None if side.converse else winners.turned(side),
    claim=winners.STEMS,
    passage=winners.STEMS,
)
ANOTHER_WHOM = Rule(
    "roles-differ",
    _TURNED,
    lambda hearing, side: whom.another(hearing.claim, side),
    passage=frozenset(("whom",)),
)
NAMESAKE = Rule(
    "namesake",
    "the claim names “{ours}”; the passage “{theirs}”",
    lambda hearing, side: namesakes.namesake(side),
)
SET_APART = Rule(
    "set-apart",
    "the passage tells it of another, and of this one: “{theirs}”",
    lambda hearing, side: theirs(set_apart.otherwise(side)),
    passage=set_apart.STEMS,
)
NOT_INCLUDED = Rule(
    "name-missing",
    "the passage does not name “{ours}”",
    lambda hearing, side: ours(included.unheard(hearing.claim, side, hearing.sides)),
    claim=included.STEMS,
)
FIGURE_OF_ANOTHER = Rule(
    "figure-of-another",
    "the passage that has one of its figures tells it of “{theirs}”",
    lambda hearing, side: theirs(
        figure_of.told_of_another(hearing) or another_thing.told_of_another(hearing, side)
    ),
)
PRONOUNCED = Rule(
    "doer-differs",
    "the passage says it of “{theirs}”",
    lambda hearing, side: theirs(pronounced.of_another(hearing.claim, side)),
    claim=pronounced.STATES,
    passage=pronounced.STEMS,
)
MISSING_DOER = Rule("doer-missing", "the passage does not say it of “{ours}”", _missing_doer)
ANOTHER_DOER = Rule("doer-differs", "the passage says it of “{theirs}”", _another_doer)
CHARGED = Rule(
    "attribution-dropped",
    "the passage has it as a charge: “{theirs}”",
    lambda hearing, side: theirs(charged.only_charged(hearing.claim, side)),
    passage=charged.STEMS,
)
WHOSE_KIN = Rule(
    "doer-differs",
    "the claim says “{ours}”; the passage says “{theirs}”",
    lambda hearing, side: whose_kin.of_another(hearing.claim, side),
    claim=whose_kin.STEMS,
    passage=whose_kin.STEMS,
)
COUNTED_OTHERWISE = Rule(
    "attribution-dropped",
    "the passage has it as one's count, where another “{theirs}”",
    lambda hearing, side: theirs(other_count.counted_otherwise(hearing)),
    passage=other_count.STEMS,
)
