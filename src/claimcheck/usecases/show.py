"""One claim and everything on record about it."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.core.model.anchor import AnchorState
from claimcheck.core.model.ledger import Article
from claimcheck.core.model.span import Span
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.select import find_claim
from claimcheck.usecases.view import ClaimView, view

_CONTEXT = 160  # code points of the article shown on each side


@dataclass(frozen=True, slots=True)
class Shown:
    """A claim, and the words of its article on either side of it."""

    article: Article
    claim: ClaimView
    before: str
    after: str


def show(newsroom: Newsroom, typed: str) -> Shown:
    """The claim whose id begins with *typed*. Raises SelectionError."""
    selected = find_claim(newsroom, typed)
    seen = view(newsroom, selected.slug)
    claim = next(one for one in seen.named() if one.claim.id == selected.claim.id)
    if claim.state is AnchorState.LOST:
        return Shown(seen.ledger.article, claim, "", "")
    span, text = seen.running.from_file(Span(claim.start, claim.end)), seen.running.text
    before = text[max(0, span.start - _CONTEXT) : span.start].rpartition("\n\n")[2]
    after = text[span.end : span.end + _CONTEXT].partition("\n\n")[0]
    return Shown(seen.ledger.article, claim, before, after)
