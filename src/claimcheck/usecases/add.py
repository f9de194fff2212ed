"""Record one claim by hand, by its exact words."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.core.errors import SelectionError
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.ledger import Claim, ClaimOrigin, Ledger
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Value
from claimcheck.core.record.coverage import seal, sealed
from claimcheck.core.record.identity import mint
from claimcheck.core.record.running_text import RunningText
from claimcheck.core.values import find_values
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.prose import prose_of
from claimcheck.usecases.select import find_ledger
from claimcheck.usecases.view import ClaimView, view


def add(newsroom: Newsroom, article: str, words: str) -> ClaimView:
    """Record *words*, which must stand in *article* exactly once, and give back how the claim stands.

    Raises SelectionError when they do not stand there, or in several places.
    """
    slug = find_ledger(newsroom, article)
    known = newsroom.ledgers.load(slug)
    loaded = newsroom.articles.load(known.article.path)
    reading = RunningText(prose_of(loaded))
    span = _only_place(reading.text, " ".join(words.split()), article)
    claim = _by_hand(known, span, reading, newsroom)

    def edit(ledger: Ledger | None) -> Ledger:
        current = ledger or known
        if claim.id in current.claims:
            raise SelectionError(f"{article}: these words are on record already, as {claim.id}")
        return _resealed(current, current.put(claim))

    newsroom.ledgers.change(slug, edit)
    return next(one for one in view(newsroom, slug).named() if one.claim.id == claim.id)


def _resealed(before: Ledger, after: Ledger) -> Ledger:
    """*after* with its seal renewed: one claim more leaves a complete record complete."""
    article = after.article
    if not sealed(before, article.sha256):
        return after
    return replace(after, article=replace(article, seal=seal(article.sha256, after.claims)))


def _only_place(text: str, words: str, article: str) -> Span:
    if not words:
        raise SelectionError("no words given: quote the statement as it stands in the article")
    start = text.find(words)
    if start < 0:
        raise SelectionError(
            f"{article}: “{words}” does not stand there word for word. Copy it from the article"
        )
    if text.find(words, start + 1) >= 0:
        raise SelectionError(f"{article}: “{words}” stands there several times. Give more of the sentence")
    return Span(start, start + len(words))


def _by_hand(ledger: Ledger, span: Span, reading: RunningText, newsroom: Newsroom) -> Claim:
    held = reading.anchor(span)
    values = tuple(find_values(held.exact, reference=ledger.article.published))
    return Claim(
        id=mint("c", ledger.article.slug, held.exact),
        anchor=held,
        kinds=_kinds_of(values),
        values=values,
        recorded=newsroom.clock.now(),
        origin=ClaimOrigin.BY_HAND,
    )


def _kinds_of(values: tuple[Value, ...]) -> tuple[ClaimKind, ...]:
    """The claim kinds that *values* make; an event where there is no value at all."""
    named = {value.kind.value for value in values}
    found = tuple(kind for kind in ClaimKind if kind.value in named)
    return found or (ClaimKind.EVENT,)
