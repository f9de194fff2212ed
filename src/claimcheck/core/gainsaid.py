"""A page that also says otherwise: where one sentence bears a claim out, another that denies it is not passed over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.core.compare.against import against
from claimcheck.core.compare.hearing import Hearing
from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.compare.wording.polarity import negated
from claimcheck.core.model.finding import Reason, Verdict

if TYPE_CHECKING:
    from claimcheck.core.compare.judge import Judgement
    from claimcheck.core.compare.slots import Side

_SAME_MATTER = (
    0.9  # share of the claim's matter that the sentence itself must hold: of less it may tell another case
)


def gainsaid(hearing: Hearing, judged: Judgement, source_text: str) -> Judgement:
    """*judged*, or no more than "partly" where a sentence with all the claim's matter says otherwise by itself."""
    if judged.verdict is not Verdict.SUPPORTS:
        return judged
    for side in hearing.sides:
        if side is judged.side or not _has_its_matter(side) or side.near.unit == judged.side.near.unit:
            continue
        alone = Hearing(hearing.claim, [side])
        if _tells_less(alone) or not (_differs(alone) or negated(side.passage) or negated(hearing.claim)):
            continue
        denied = against(alone, source_text)[0]
        if denied and not _has_it_too(side, denied[0]):
            return replace(
                judged, verdict=Verdict.PARTLY, reasons=(_reason(side, denied[0]), *judged.reasons)
            )
    return judged


def _has_its_matter(side: Side) -> bool:
    """True for a sentence that has nearly all the claim's matter itself; asked first with what stands around it."""
    return side.coverage >= _SAME_MATTER and side.own_coverage >= _SAME_MATTER


def _tells_less(alone: Hearing) -> bool:
    """True for a sentence without some figure of the claim, equal or not: it may tell another case."""
    return any(figure.standing is Standing.ABSENT for figure in alone.figures)


def _has_it_too(side: Side, why: Reason) -> bool:
    """True for a sentence that has the claim's figure, too, and not only to deny it: "Osborne, 23, and Boyd, 34"."""
    said, figure = side.passage.own_text, why.claim.text if why.claim else ""
    has = any(letter.isdigit() for letter in figure) and figure in said
    return has and f"not {figure}" not in said and why.rule.endswith("-differs")


def _differs(alone: Hearing) -> bool:
    """True where a figure of the claim's differs there that plainly counts the same: a bare 34 may be an age."""
    return any(
        figure.standing is Standing.DIFFERS
        and not (figure.value.counted and figure.source and not figure.source.counted)
        for figure in alone.figures
    )


def _reason(side: Side, why: Reason) -> Reason:
    said = side.passage.own_text.strip()
    shown = said if len(said) <= _SHOWN else f"{said[:_SHOWN]}…"
    return Reason("said-otherwise", f"the source also says otherwise: “{shown}”", why.claim, why.source)


_SHOWN = 160  # letters of the other sentence
