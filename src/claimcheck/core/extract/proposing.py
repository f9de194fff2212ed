"""From a document to claims: each sentence is proposed clause by clause, or skipped with its reason."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.core.extract.blocks import TERSE, outside_the_story
from claimcheck.core.extract.clauses import clauses
from claimcheck.core.extract.kinds import kinds_of
from claimcheck.core.extract.sentence import Sentence, read_sentence
from claimcheck.core.extract.skipping import reason_to_skip
from claimcheck.core.extract.verdicts import is_verdict
from claimcheck.core.extract.worth import worth_of
from claimcheck.core.model.extraction import Extraction, Notice, Proposal, Skipped, SkipReason
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Value

if TYPE_CHECKING:
    from claimcheck.core.document import Document

# A value's fields behind its place. ``replace`` would do, but takes three times as long, for every value of the text.
_REST = attrgetter(*Value.__slots__[3:])


def propose(document: Document, notices: tuple[Notice, ...]) -> Extraction:
    """The claims and skipped sentences of *document*, with *notices* handed through."""
    claims: dict[str, list[Proposal]] = {}
    skipped: list[Skipped] = []
    furniture = outside_the_story(document)
    for span in document.sentences:
        text = " ".join(span.of(document.prose).split())
        if text in claims:
            claims[text] = _again(document, claims[text], span)
            continue
        sentence = read_sentence(document.prose, span, document.values, document.names, document.quotations)
        number = document.block_at(span.start)
        terse = document.blocks[number].kind in TERSE
        reason = furniture.get(number) or reason_to_skip(sentence, terse=terse)
        parts = [] if reason else clauses(sentence)
        views = [part for part in parts if len(parts) > 1 and is_verdict(sentence, *part)]
        if len(views) < len(parts):
            claims[text] = _claims(document, sentence, [part for part in parts if part not in views])
            skipped.extend(_view(document, sentence, *part) for part in views)
        else:
            reason = reason or (SkipReason.OPINION if views else SkipReason.FRAGMENT)
            place = document.to_file(span.start, span.end)
            skipped.append(Skipped(place.start, place.end, sentence.text, reason))
    proposals = sorted((claim for found in claims.values() for claim in found), key=lambda claim: claim.start)
    return Extraction(tuple(proposals), tuple(skipped), notices)


def _view(document: Document, sentence: Sentence, first: int, last: int) -> Skipped:
    """The clause at the tokens *first* to *last* (exclusive), which only judges what its sentence tells."""
    start, end = sentence.starts[first], sentence.ends[last - 1]
    place = document.to_file(start, end)
    return Skipped(place.start, place.end, document.prose[start:end], SkipReason.OPINION)


def _claims(document: Document, sentence: Sentence, parts: list[tuple[int, int]]) -> list[Proposal]:
    """The claims that the clauses *parts* of one sentence make, by position."""
    whole = document.to_file(sentence.span.start, sentence.span.end)
    links = _links(document, sentence.span)
    found = []
    for first, last in parts:
        start, end = sentence.starts[first], sentence.ends[last - 1]
        place = document.to_file(start, end)
        kinds = kinds_of(sentence, first, last)
        lists = (sentence.values, sentence.names, sentence.quotations)
        inside = [value for listed in lists for value in sentence.within(listed, first, last)]
        inside.sort(key=attrgetter("start"))
        found.append(
            Proposal(
                place.start,
                place.end,
                document.prose[start:end],
                kinds,
                tuple(_in_file(document, value) for value in inside),
                worth_of(sentence, kinds, first, last),
                whole,
                links=links,
            )
        )
    return found


def _in_file(document: Document, value: Value) -> Value:
    place = document.to_file(value.start, value.end)
    if (place.start, place.end) == (value.start, value.end):
        return value  # plain text stands where the file has it: no copy
    return Value(value.kind, place.start, place.end, *_REST(value))


def _links(document: Document, span: Span) -> tuple[str, ...]:
    """The addresses linked from the sentence at *span*, in order, each once."""
    number = document.block_at(span.start)
    offset = document.block_starts[number]
    links = document.blocks[number].links
    first = bisect_right(links, span.start - offset, key=attrgetter("end"))
    last = bisect_left(links, span.end - offset, key=attrgetter("start"))
    urls = [link.url for link in links[first:last]]
    return tuple(dict.fromkeys(urls))


def _again(document: Document, claims: list[Proposal], span: Span) -> list[Proposal]:
    """*claims* with the place each has in a later sentence of the same words, which stands at *span*."""
    found = []
    at = span.start
    for claim in claims:
        start = document.prose.find(claim.text, at, span.end)
        if start >= 0:
            at = start + len(claim.text)
            claim = replace(claim, places=(*claim.places, document.to_file(start, at)))  # noqa: PLW2901
        found.append(claim)
    return found
