"""From a document to claims: each sentence is proposed clause by clause, or skipped with its reason."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.core.extract.boilerplate import opens_author_note
from claimcheck.core.extract.clauses import clauses
from claimcheck.core.extract.kinds import kinds_of
from claimcheck.core.extract.sentence import Sentence, read_sentence
from claimcheck.core.extract.skipping import reason_to_skip
from claimcheck.core.extract.worth import worth_of
from claimcheck.core.injected import is_injected
from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.extraction import Extraction, Notice, Proposal, Skipped, SkipReason
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Value

if TYPE_CHECKING:
    from claimcheck.core.document import Document

# A value's fields behind its place. ``replace`` would do, but takes three times as long, for every value of the text.
_REST = attrgetter(*Value.__slots__[3:])


_TERSE = frozenset([BlockKind.HEADING, BlockKind.TABLE_ROW, BlockKind.LIST_ITEM, BlockKind.CAPTION])


def propose(document: Document, notices: tuple[Notice, ...]) -> Extraction:
    """The claims and skipped sentences of *document*, with *notices* handed through."""
    claims: dict[str, list[Proposal]] = {}
    skipped: list[Skipped] = []
    furniture = _furniture(document)
    for span in document.sentences:
        text = " ".join(span.of(document.prose).split())
        if text in claims:
            claims[text] = _again(document, claims[text], span)
            continue
        sentence = read_sentence(document.prose, span, document.values, document.names, document.quotations)
        number = document.block_at(span.start)
        terse = document.blocks[number].kind in _TERSE
        reason = furniture.get(number) or reason_to_skip(sentence, terse=terse)
        if reason is None and (found := _claims(document, sentence)):
            claims[text] = found
        else:
            place = document.to_file(span.start, span.end)
            skipped.append(Skipped(place.start, place.end, sentence.text, reason or SkipReason.FRAGMENT))
    proposals = sorted((claim for found in claims.values() for claim in found), key=lambda claim: claim.start)
    return Extraction(tuple(proposals), tuple(skipped), notices)


def _furniture(document: Document) -> dict[int, SkipReason]:
    """The blocks that are no part of the story, by number, with the reason."""
    texts = [block.prose.text.strip() for block in document.blocks]
    times = Counter(texts)
    found: dict[int, SkipReason] = {}
    for number, block in enumerate(document.blocks):
        if is_injected(block, times[texts[number]]):
            found[number] = SkipReason.INJECTED
        elif opens_author_note(texts[number]):
            found[number] = SkipReason.BOILERPLATE
            if block.kind is BlockKind.HEADING or len(texts[number].split()) < 6:
                found[number + 1] = SkipReason.BOILERPLATE
    return found


def _claims(document: Document, sentence: Sentence) -> list[Proposal]:
    """The claims of one sentence, by position."""
    whole = document.to_file(sentence.span.start, sentence.span.end)
    links = _links(document, sentence.span)
    found = []
    for first, last in clauses(sentence):
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
