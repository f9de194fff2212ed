"""The verdict for one claim from the passages found for it: every rule has its say, the gravest decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.compare import reasons
from claimcheck.core.compare.against import against
from claimcheck.core.compare.shortfalls import shortfalls, unchecked, unsettled
from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.compare.who import spoken as quoted
from claimcheck.core.model.finding import QuoteState, Reason, Token, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side

_SPOKEN_OF = 0.45  # share of the claim's matter below which the source does not speak of it


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict, the side whose passage decided, and why, the deciding reason first."""

    verdict: Verdict
    side: Side
    reasons: tuple[Reason, ...]
    coverage: float
    unchecked: tuple[str, ...] = ()


def judge(hearing: Hearing, source_text: str) -> Judgement:
    """The judgement of the claim by what was heard."""
    wrong, side = against(hearing, source_text)
    if wrong:
        return Judgement(
            Verdict.CONTRADICTS,
            side,
            _with(wrong, _agreeing(hearing, source_text)),
            hearing.coverage,
            unsettled(hearing, side),
        )
    side = hearing.deciding
    short = shortfalls(hearing, side, source_text)
    agreeing = _agreeing(hearing, source_text)
    if not short:
        side = _holding(hearing, side, agreeing)
        return Judgement(Verdict.SUPPORTS, side, tuple(agreeing), hearing.coverage, unchecked(hearing, side))
    said = _with(short, agreeing)
    side = _holding(hearing, side, said)
    spoken_of = hearing.coverage >= _SPOKEN_OF
    verdict = Verdict.PARTLY if spoken_of else Verdict.NOT_FOUND
    return Judgement(verdict, side if spoken_of else hearing.lead, said, hearing.coverage)


def _holding(hearing: Hearing, side: Side, said: Sequence[Reason]) -> Side:
    """The side to show: where the deciding reason names words of the source, one that holds such words."""
    tokens = [reason.source for reason in said if reason.source and not reason.rule.endswith("-elsewhere")]
    decides = bool(tokens) and tokens[0] is said[0].source
    if not decides or any(_holds(side, token) for token in tokens):
        return side
    return next((held for held in hearing.sides if _holds(held, tokens[0])), side)


def _holds(side: Side, token: Token) -> bool:
    return side.passage.start <= token.start < side.passage.end


def _agreeing(hearing: Hearing, source_text: str) -> list[Reason]:
    held = (QuoteState.VERBATIM, QuoteState.NORMALIZED)
    found = [
        quoted.reason_of(hearing.claim, s, source_text)
        for s in hearing.spoken
        if s.match.state in held and not s.is_open
    ]
    found += [
        reasons.of_figure(hearing.claim, f) for f in hearing.figures if f.standing is Standing.BORNE_OUT
    ]
    return [*found, reasons.of_words_heard(hearing.unheard)]


def _with(first: list[Reason], then: list[Reason]) -> tuple[Reason, ...]:
    return (*first, *(reason for reason in then if reason not in first))
