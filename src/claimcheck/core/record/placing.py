"""Where recorded claims stand in the article as it is now, and which of its statements nobody recorded."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from claimcheck.core.anchors import Relocator
from claimcheck.core.model.anchor import Anchor, AnchorState
from claimcheck.core.model.extraction import Proposal
from claimcheck.core.model.ledger import Claim
from claimcheck.core.model.span import Span
from claimcheck.core.record.running_text import RunningText
from claimcheck.core.record.wording import plain_marks

ENOUGH = 0.5  # of a proposal's letters, held by recorded claims, make it recorded: clause borders may shift a little


@dataclass(frozen=True, slots=True)
class Place:
    """Where a claim stands now. ``span`` is a place in the reading; None when the claim is lost."""

    state: AnchorState
    span: Span | None
    words: str  # what stands there; the recorded words when lost

    @property
    def kept(self) -> bool:
        """True when the recorded words themselves stand there."""
        return self.state in {AnchorState.EXACT, AnchorState.MOVED, AnchorState.AMBIGUOUS}


def place(claims: Iterable[Claim], reading: RunningText) -> dict[str, Place]:
    """The place of each of *claims* in *reading*, by claim id."""
    relocator = Relocator(plain_marks(reading.text))
    places = {}
    for claim in claims:
        located = relocator.locate(_plain(reading.hinted(claim.anchor)))
        if located.end > located.start:
            span = Span(located.start, located.end)
            places[claim.id] = Place(located.state, span, span.of(reading.text))
        else:
            places[claim.id] = Place(AnchorState.LOST, None, claim.text)
    return places


def _plain(held: Anchor) -> Anchor:
    """The anchor with straight marks: a typographer changes no words."""
    return replace(
        held,
        exact=plain_marks(held.exact),
        prefix=plain_marks(held.prefix),
        suffix=plain_marks(held.suffix),
    )


def unrecorded(
    proposals: Iterable[Proposal], places: Iterable[Place], reading: RunningText
) -> list[tuple[Proposal, Span]]:
    """The proposals that recorded words do not hold, each with its place in *reading*.

    Words that were edited since they were recorded hold nothing: what stands there now, nobody has recorded.
    """
    held = _merged(sorted(p.span for p in places if p.span is not None and p.kept))
    missing = []
    for proposal in proposals:
        span = reading.from_file(Span(proposal.start, proposal.end))
        if _held(span, held) < ENOUGH * (span.end - span.start):
            missing.append((proposal, span))
    return missing


def _merged(spans: list[Span]) -> list[Span]:
    """The same letters as *spans*, sorted, without overlaps."""
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _held(span: Span, held: list[Span]) -> int:
    """How many letters of *span* lie in *held* (sorted, not overlapping)."""
    index = max(0, bisect_left(held, span.start, key=lambda other: other.start) - 1)
    letters = 0
    while index < len(held) and held[index].start < span.end:
        letters += max(0, min(span.end, held[index].end) - max(span.start, held[index].start))
        index += 1
    return letters
