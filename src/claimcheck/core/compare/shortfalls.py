"""What keeps a claim from being borne out: what the passages leave out, weaken or restrict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare import reasons, weakenings
from claimcheck.core.compare.values import labels, moments, scores
from claimcheck.core.compare.values.descriptors import is_descriptor
from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.compare.values.options import relate
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.compare.who import attribution, offices
from claimcheck.core.compare.who import spoken as quoted
from claimcheck.core.compare.wording import decisive, kinds, told
from claimcheck.core.model.finding import QuoteState, Reason

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.values.figures import Figure
    from claimcheck.core.model.value import Value

BORNE_OUT = (
    0.45  # share of the claim's matter from which its words count as borne out, beside a value that is
)
BORNE_OUT_BY_WORDS = 0.78  # and where no value vouches for the match


def shortfalls(hearing: Hearing, side: Side, source_text: str) -> list[Reason]:
    """The reasons to say no more than "partly", gravest first; none means that the claim is borne out."""
    claim = hearing.claim
    short = [] if (moment := moments.other_moment(hearing)) is None else [reasons.of_moment(claim, moment)]
    short += [reasons.of_figure(claim, f) for f in hearing.figures if _falls_short(hearing, f)]
    for name in hearing.absent_names:
        if name not in hearing.forgiven and name not in hearing.understood:
            token = claim.token_of(name.first, name.last)
            short.append(reasons.of_words("name-missing", "the passage does not name “{ours}”", token))
    short += [
        quoted.reason_of(claim, s, source_text)
        for s in hearing.spoken
        if s.is_open
        or s.match.state is QuoteState.ALTERED
        or (s.match.state is QuoteState.MISSING and s.value.speaker)
    ]
    short += weakenings.heard(hearing, side)
    if label := labels.missing(claim, hearing.sides, hearing.aside):
        short.append(reasons.of_words("name-missing", "the passage does not name “{ours}”", label))
    if score := scores.missing(claim, hearing.sides):
        short.append(reasons.of_words("score-missing", "the passage does not say “{ours}”", score))
    if office := offices.without_holder(claim, hearing.sides):
        short.append(reasons.of_words("holder-missing", "the passage does not say who is “{ours}”", office))
    for token in decisive.missing(hearing):
        short.append(reasons.of_words("word-missing", "the passage does not say “{ours}”", token))
    if kind := kinds.unnamed(hearing):
        short.append(reasons.of_words("word-missing", "the passage does not say “{ours}”", kind))
    return list(dict.fromkeys(short + _by_words(hearing, side)))


def _by_words(hearing: Hearing, side: Side) -> list[Reason]:
    """What the claim's words leave to be wished: little where a value vouches for the match, much where none does."""
    vouched = hearing.vouched
    if not vouched and (token := told.untold(hearing, side)):
        return [reasons.of_words("word-missing", "the passage does not say “{ours}”", token)]
    held = hearing.coverage if vouched else max(hearing.coverage, told.share(hearing, side))
    if held < (BORNE_OUT if vouched else BORNE_OUT_BY_WORDS):
        return [reasons.of_words_missing(hearing.unheard, hearing.coverage)]
    if not vouched and not told.is_told(hearing, side):
        return [Reason("words-missing", "no one sentence of the source says what the claim says")]
    return []


def _falls_short(hearing: Hearing, figure: Figure) -> bool:
    if figure.standing is Standing.BORNE_OUT:
        return False
    # An excerpt need not repeat the year that names its subject.
    silent = figure.standing in (Standing.ABSENT, Standing.ELSEWHERE)
    return not (silent and hearing.excerpt and is_descriptor(hearing.claim, figure.value))


def unchecked(hearing: Hearing, side: Side) -> tuple[str, ...]:
    """What a finding of support did not establish, in words."""
    claim = hearing.claim
    notes = []
    if unnamed := [*hearing.forgiven, *(n for n in hearing.understood if n not in hearing.forgiven)]:
        absent = ", ".join(
            f"“{claim.text[claim.words[n.first].start : claim.words[n.last].end]}”" for n in unnamed
        )
        notes.append(f"whether the passage is about {absent}, which it does not name")
    if hearing.unheard:
        notes.append("not in the passage: " + ", ".join(hearing.unheard))
    if token := attribution.reported(claim, side):
        notes.append(f"whether it is so: the passage reports what was said (“{token.text}”)")
    return tuple(notes)


def unsettled(hearing: Hearing, side: Side) -> tuple[str, ...]:
    """What a finding of contradiction on *side* did not settle: the claim's other values, of which nothing is said."""
    open_values = (Standing.ABSENT, Standing.ELSEWHERE)
    return tuple(
        f"“{figure.value.raw}”, of which the passage says nothing"
        for figure in hearing.figures
        if figure.standing in open_values and not _has(hearing, side, figure.value)
    )


def _has(hearing: Hearing, side: Side, value: Value) -> bool:
    """True when the passage itself has an equal value, of whatever it is said there."""
    ours, passage = hearing.claim.text, side.passage
    return any(relate(value, ours, theirs, passage.text) is Relation.SAME for theirs in passage.values)
