"""The verdict for one claim from the passages found for it: every rule has its say, the gravest decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.compare import (
    attribution,
    direction,
    hedges,
    names,
    polarity,
    qualifiers,
    reasons,
    roles,
)
from claimcheck.core.compare.figures import Figure, Standing, figures
from claimcheck.core.compare.slots import Side, covered
from claimcheck.core.model.finding import Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading

_SPOKEN_OF = 0.45  # share of the claim's matter below which a passage is about something else
_BORNE_OUT = 0.62  # and from which its words count as borne out
_BORNE_OUT_WITHOUT_FIGURES = 0.8  # the same where no figure vouches for the match
_NAMED = 0.5  # how well a name must stand to be there


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict, the side whose passage decided, and why."""

    verdict: Verdict
    side: Side
    reasons: tuple[Reason, ...]
    coverage: float
    unchecked: tuple[str, ...] = ()


def judge(claim: Reading, sides: Sequence[Side]) -> Judgement:
    """The judgement of *claim* by *sides*, best-found first; there is at least one."""
    lead = max(sides, key=lambda side: (side.coverage, side.rank))
    found = figures(claim, sides)
    against = _against(claim, lead, found)
    coverage = covered(claim, *sides[:3])
    if against:
        side = _side_of(found, Standing.DIFFERS) or lead
        return Judgement(Verdict.CONTRADICTS, side, (*against, *_said(claim, found)), coverage)
    return _for_or_open(claim, sides, lead, found, coverage)


def _against(claim: Reading, lead: Side, found: list[Figure]) -> list[Reason]:
    if lead.coverage < _SPOKEN_OF:
        return []
    wrong = [reasons.of_figure(claim, f) for f in found if f.standing is Standing.DIFFERS]
    return wrong or _words_against(claim, lead)


def _words_against(claim: Reading, side: Side) -> list[Reason]:
    found: list[Reason] = []
    for flip in polarity.flips(claim, side):
        found.append(
            _pair(claim, side, "polarity-flipped", "one says “{ours}”, the other denies it: “{theirs}”", flip)
        )
    denied = frozenset(polarity.negated(claim)), frozenset(polarity.negated(side.passage))
    for pair in direction.opposed(claim, side, *denied):
        found.append(
            _pair(
                claim, side, "direction-flipped", "the claim says “{ours}”; the passage says “{theirs}”", pair
            )
        )
    if swap := roles.swapped(claim, side):
        line = "the claim and the passage tell “{ours}” the other way round"
        found.append(_pair(claim, side, "roles-swapped", line, swap))
    return found


def _pair(claim: Reading, side: Side, rule: str, line: str, places: tuple[int, int]) -> Reason:
    ours, theirs = claim.words[places[0]], side.passage.words[places[1]]
    return reasons.of_words(
        rule, line, claim.token(ours.start, ours.end), side.passage.token(theirs.start, theirs.end)
    )


def _for_or_open(
    claim: Reading, sides: Sequence[Side], lead: Side, found: list[Figure], coverage: float
) -> Judgement:
    side = _side_of(found, Standing.BORNE_OUT) or lead
    said = _said(claim, found)
    short = _shortcomings(claim, sides, side, found, coverage)
    if not short:
        words = Reason("words-agree", f"the passage bears out {coverage:.0%} of the claim's words")
        return Judgement(Verdict.SUPPORTS, side, (*said, words), coverage, _unchecked(claim, side))
    spoken = coverage >= _SPOKEN_OF and lead.coverage >= _SPOKEN_OF / 2
    verdict = Verdict.PARTLY if spoken else Verdict.NOT_FOUND
    return Judgement(verdict, side, (*short, *(r for r in said if r not in short)), coverage)


def _said(claim: Reading, found: list[Figure]) -> list[Reason]:
    return [reasons.of_figure(claim, figure) for figure in found if figure.standing is not Standing.DIFFERS]


def _side_of(found: list[Figure], standing: Standing) -> Side | None:
    held = [f for f in found if f.standing is standing and f.side is not None]
    return max(held, key=lambda f: f.kinship).side if held else None


def _shortcomings(
    claim: Reading, sides: Sequence[Side], side: Side, found: list[Figure], coverage: float
) -> list[Reason]:
    short = [reasons.of_figure(claim, f) for f in found if f.standing is not Standing.BORNE_OUT]
    for name in names.names_of(claim):
        if names.stands(claim, name, sides) < _NAMED:
            token = claim.token(claim.words[name.first].start, claim.words[name.last].end)
            short.append(reasons.of_words("name-missing", "the passage does not name “{ours}”", token))
    short += _weakened(claim, side, found)
    enough = _BORNE_OUT if found else _BORNE_OUT_WITHOUT_FIGURES
    if coverage < enough:
        short.append(
            Reason("words-missing", f"the passage bears out {coverage:.0%} of the claim's words only")
        )
    return short


def _weakened(claim: Reading, side: Side, found: list[Figure]) -> list[Reason]:
    short: list[Reason] = []
    for hedge in hedges.dropped(claim, side)[:1]:
        line = "the claim says “{ours}” flatly; the passage says it under “{theirs}”"
        short.append(_pair(claim, side, "hedge-dropped", line, hedge))
    if token := attribution.attributed(claim, side):
        short.append(
            reasons.of_words(
                "attribution-dropped", "the passage reports it as somebody's word: “{theirs}”", None, token
            )
        )
    if token := qualifiers.dropped(claim, side, found):
        short.append(
            reasons.of_words("qualifier-dropped", "the passage restricts it: “{theirs}”", None, token)
        )
    return short


def _unchecked(claim: Reading, side: Side) -> tuple[str, ...]:
    missing = [claim.words[n].text for n in claim.content if side.credit(n) == 0.0]
    notes = []
    if missing:
        notes.append("not in the passage: " + ", ".join(missing))
    if token := attribution.reported(claim, side):
        notes.append(f"whether it is so: the passage reports what was said (“{token.text}”)")
    return tuple(notes)
