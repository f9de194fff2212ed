"""What a passage takes back of the words it shares with a claim: one line a rule, in the order they are told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare import reasons
from claimcheck.core.compare.values import one_day
from claimcheck.core.compare.who import (
    attribution,
    called_back,
    included,
    instead,
    meant,
    namesakes,
    objects,
    office_of,
    other_things,
    participants,
    patients,
    possessed,
    which_office,
    whom,
)
from claimcheck.core.compare.wording import (
    against_it,
    all_of,
    asked_only,
    complements,
    ended,
    framing,
    hardly,
    hedges,
    legal_limits,
    mood,
    not_that,
    openings,
    placed_apart,
    places,
    placing,
    qualifiers,
    said_of,
    scopes,
    superlatives,
    turned_to,
)

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Reason, Token

_Pair = tuple["Token | None", "Token | None"]


class _Rule(NamedTuple):
    code: str
    line: str  # for people, with {ours} and {theirs}
    find: Callable[[Hearing, Side], _Pair | None]


def heard(hearing: Hearing, side: Side) -> list[Reason]:
    """The reasons to say no more than "partly" that the deciding side gives, by the words around what it shares."""
    return [
        reasons.of_words(code, line, *pair) for code, line, find in _RULES if (pair := find(hearing, side))
    ]


def _hedge(hearing: Hearing, side: Side) -> _Pair | None:
    dropped = hedges.dropped(hearing.claim, side)
    return reasons.tokens(hearing.claim, side, dropped[0]) if dropped else None


def _attribution(hearing: Hearing, side: Side) -> _Pair | None:
    return _theirs(attribution.attributed(hearing.claim, side) or attribution.quoted(hearing.claim, side))


def _noun(hearing: Hearing, side: Side) -> _Pair | None:
    places = complements.replaced(side) or complements.attached(side)
    return reasons.tokens(hearing.claim, side, places) if places else None


def _place(hearing: Hearing, side: Side) -> _Pair | None:
    found = places.elsewhere(hearing.claim, side)
    return (found.claim, found.passage) if found else None


def _from(hearing: Hearing, side: Side) -> _Pair | None:
    places = placing.taken_from(hearing.claim, side)
    return reasons.tokens(hearing.claim, side, places) if places else None


def _missing_doer(hearing: Hearing, side: Side) -> _Pair | None:
    if hearing.forgiven:
        return None
    return _ours(meant.missing(side) or meant.meant_another(side) or possessed.unheard(hearing.claim, side))


def _another_doer(hearing: Hearing, side: Side) -> _Pair | None:
    sides = (side, *hearing.sides)
    told = (
        participants.another_told(sides) or other_things.told_of_another(hearing, side) or objects.moved(side)
    )
    return _theirs(
        told or called_back.another(side) or patients.another(side) or instead.named(hearing, side)
    )


def _theirs(token: Token | None) -> _Pair | None:
    return (None, token) if token else None


def _ours(token: Token | None) -> _Pair | None:
    return (token, None) if token else None


_RULES = (
    _Rule("hedge-dropped", "the claim says “{ours}” flatly; the passage says it under “{theirs}”", _hedge),
    _Rule(
        "rank-weaker",
        "the claim says “{ours}”; the passage no more than “{theirs}”",
        lambda hearing, side: superlatives.weaker(hearing.claim, side),
    ),
    _Rule(
        "rank-weaker",
        "the claim says “{ours}”; the passage no more than “{theirs}”",
        lambda hearing, side: scopes.narrower(hearing.claim, side),
    ),
    _Rule("attribution-dropped", "the passage reports it as somebody's word: “{theirs}”", _attribution),
    _Rule(
        "speaker-differs",
        "the passage has it from “{theirs}”",
        lambda hearing, side: _theirs(attribution.another_speaker(hearing.claim, side)),
    ),
    _Rule(
        "mood-differs",
        "the claim says “{ours}” as done; the passage says “{theirs}”",
        lambda hearing, side: mood.unrealised(hearing.claim, side, hearing.sides),
    ),
    _Rule(
        "mood-differs",
        "the claim says “{ours}”; the passage speaks only of it: “{theirs}”",
        lambda hearing, side: mood.spoken_of(hearing.claim, side),
    ),
    _Rule(
        "state-ended",
        "the claim says that it goes on; the passage says “{theirs}”",
        lambda hearing, side: _theirs(ended.ended(hearing.claim, side)),
    ),
    _Rule("word-differs", "the claim says “{ours}”; the passage says “{theirs}”", _noun),
    _Rule("word-differs", "the claim says “{ours}”; the passage has “{theirs}” before what it takes", _from),
    _Rule(
        "place-elsewhere", "the passage says “{ours}” of something else; of this it says “{theirs}”", _place
    ),
    _Rule(
        "word-differs",
        "the claim says “{ours}”; the passage says “{theirs}”",
        lambda hearing, side: (
            all_of.in_part(hearing.claim, side)
            or which_office.another(hearing.claim, side)
            or said_of.another(hearing.claim, side)
            or turned_to.another(hearing.claim, side)
        ),
    ),
    _Rule(
        "affiliation-differs",
        "the claim says “{ours}”; the passage says “{theirs}”",
        lambda hearing, side: office_of.another(hearing.claim, side),
    ),
    _Rule(
        "date-elsewhere",
        "the claim says “{ours}”; the passage that has its figure says “{theirs}”",
        lambda hearing, side: one_day.of_another_day(hearing),
    ),
    _Rule(
        "place-elsewhere",
        "the claim says “{ours}”; the passage says it of “{theirs}”",
        lambda hearing, side: placed_apart.elsewhere(hearing),
    ),
    _Rule(
        "frame-dropped",
        "the passage does not assert it: “{theirs}”",
        lambda hearing, side: _theirs(framing.framed(hearing.claim, side.passage)),
    ),
    _Rule(
        "roles-differ",
        "the claim has “{ours}” where the passage has “{theirs}”",
        lambda hearing, side: objects.turned(side),
    ),
    _Rule(
        "roles-differ",
        "the claim has “{ours}” where the passage has “{theirs}”",
        lambda hearing, side: whom.another(hearing.claim, side),
    ),
    _Rule(
        "namesake",
        "the claim names “{ours}”; the passage “{theirs}”",
        lambda hearing, side: namesakes.namesake(side),
    ),
    _Rule(
        "frame-dropped",
        "the claim says “{ours}”; the passage takes it back: “{theirs}”",
        lambda hearing, side: hardly.taken_back(hearing.claim, side),
    ),
    _Rule(
        "word-missing",
        "the passage does not say “{ours}”",
        lambda hearing, side: _ours(against_it.unheard(hearing.claim, side)),
    ),
    _Rule(
        "frame-dropped",
        "the claim says “{ours}”; the passage takes it back: “{theirs}”",
        lambda hearing, side: not_that.set_aside(hearing.claim, side),
    ),
    _Rule(
        "frame-dropped",
        "the passage does not assert it: “{theirs}”",
        lambda hearing, side: _theirs(asked_only.behind_whether(hearing.claim, side)),
    ),
    _Rule(
        "name-missing",
        "the passage does not name “{ours}”",
        lambda hearing, side: _ours(included.unheard(hearing.claim, side, hearing.sides)),
    ),
    _Rule(
        "frame-dropped",
        "the passage does not assert it: “{theirs}”",
        lambda hearing, side: _theirs(legal_limits.for_given(hearing, side)),
    ),
    _Rule(
        "left-open",
        "the passage leaves open which: “{theirs}”",
        lambda hearing, side: _theirs(openings.open_choice(hearing.claim, side)),
    ),
    _Rule(
        "doer-missing",
        "the passage does not say it of “{ours}”",
        _missing_doer,
    ),
    _Rule(
        "doer-differs",
        "the passage says it of “{theirs}”",
        _another_doer,
    ),
    _Rule(
        "qualifier-dropped",
        "the passage restricts it: “{theirs}”",
        lambda hearing, side: _theirs(qualifiers.dropped(hearing.claim, side, hearing.figures)),
    ),
    _Rule(
        "qualifier-missing",
        "the passage does not restrict it as the claim does: “{ours}”",
        lambda hearing, side: _ours(qualifiers.unheard(hearing.claim, hearing.sides)),
    ),
)
