"""A ledger held against its article as it stands: what list, show, check and every report are made from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.errors import ArticleError
from claimcheck.core.model.anchor import AnchorState
from claimcheck.core.model.ledger import Claim, Ledger
from claimcheck.core.model.settings import Settings
from claimcheck.core.model.span import Span
from claimcheck.core.record.dossier import Dossier, dossiers
from claimcheck.core.record.status import Standing, standing
from claimcheck.core.record.topics import Topics
from claimcheck.core.text.lines import LineIndex
from claimcheck.ports.articles import LoadedArticle
from claimcheck.usecases.newsroom import Newsroom

if TYPE_CHECKING:
    from claimcheck.core.model.article import ArticleText
    from claimcheck.core.record.running_text import RunningText


class Found(NamedTuple):
    """Where a claim stands now: a slice of the file (of the file it stood in, when lost) and the words there."""

    state: AnchorState
    place: Span
    words: str


class ClaimView(NamedTuple):
    """One claim as it stands. ``start`` and ``end`` are code points of the file, ``line``, ``column`` count from 1.

    A lost claim has the place where its words last stood.
    """

    article: str
    dossier: Dossier
    state: AnchorState
    text: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    topics: tuple[str, ...]
    standing: Standing
    subject: str = (
        ""  # whom the words speak of, where their sentence names it only before them; see ``named``
    )

    @property
    def said(self) -> str:
        """The words for a person to read, behind their subject in brackets where they lack it."""
        return f"[{self.subject}] {self.text}" if self.subject else self.text

    @property
    def claim(self) -> Claim:
        """The recorded claim."""
        return self.dossier.claim


class ArticleView:
    """One article: its file, its ledger, and its claims in the order of their places."""

    def __init__(self, ledger: Ledger, loaded: LoadedArticle, settings: Settings, today: date) -> None:
        self.ledger, self.loaded = ledger, loaded
        self.lines = LineIndex(loaded.text)
        self._topics = Topics(settings.topics)
        self._today = today

    @cached_property
    def claims(self) -> tuple[ClaimView, ...]:
        """Every claim as it stands, by place."""
        return tuple(self.one_by_one())

    @cached_property
    def prose(self) -> ArticleText:
        """The article's blocks; read only when they are asked for, and once. Raises ArticleError."""
        from claimcheck.usecases.prose import prose_of

        return prose_of(self.loaded)

    @cached_property
    def running(self) -> RunningText:
        """The article's prose as one text; it is read only when something has to be found in it."""
        from claimcheck.core.record.running_text import RunningText

        return RunningText(self.prose)

    def one_by_one(self) -> Iterator[ClaimView]:
        """The same, each made as it is asked for."""
        found = self._unmoved() or self._found_again()
        of_claim = dossiers(self.ledger)
        for claim_id in sorted(found, key=lambda i: (found[i].place.start, i)):
            yield self._claim(of_claim(claim_id), found[claim_id])

    def named(self) -> Iterator[ClaimView]:
        """The same, each with its subject: for people. The gate is without it, which takes as long as all the rest."""
        from claimcheck.core.language.antecedents import antecedents

        subjects = antecedents(self.ledger.claims.values())
        for one in self.one_by_one():
            anew = one.state in {AnchorState.EDITED, AnchorState.LOST}
            yield one if anew else one._replace(subject=subjects.get(one.claim.id, ""))

    def _unmoved(self) -> dict[str, Found] | None:
        """Every claim where it was recorded, when the file is, byte for byte, the one they were recorded from.

        None where it is not, or where a claim's words cannot be read off the file as they stand: lost ones, and those
        with markup or a wrapped line in them.
        """
        if self.loaded.sha256 != self.ledger.article.sha256:
            return None
        text, found = self.loaded.text, {}
        for claim in self.ledger.claims.values():
            held = claim.anchor
            if text[held.start : held.end] != held.exact:
                return None
            found[claim.id] = Found(AnchorState.EXACT, Span(held.start, held.end), held.exact)
        return found

    def _found_again(self) -> dict[str, Found]:
        """Every claim where its words stand now."""
        from claimcheck.core.record.placing import place

        found = {}
        for claim_id, placed in place(self.ledger.claims.values(), self.running).items():
            held = self.ledger.claims[claim_id].anchor
            stood = Span(held.start, max(held.end, held.start + 1))
            found[claim_id] = Found(
                placed.state, self.running.to_file(placed.span) if placed.span else stood, placed.words
            )
        return found

    def _claim(self, dossier: Dossier, found: Found) -> ClaimView:
        last = len(self.loaded.text)
        line, column = self.lines.position(min(found.place.start, last))
        return ClaimView(
            article=self.ledger.article.path,
            dossier=dossier,
            state=found.state,
            text=found.words,
            start=found.place.start,
            end=found.place.end,
            line=line,
            column=column,
            end_line=self.lines.position(min(found.place.end - 1, last)).line,
            topics=self._topics.of(found.words),
            standing=standing(dossier, found.state, found.words, self._today),
        )


def view(newsroom: Newsroom, slug: str) -> ArticleView:
    """The article of ledger *slug* as it stands. Raises LedgerError or ArticleError."""
    ledger = newsroom.ledgers.load(slug)
    path = ledger.article.path
    try:
        loaded = newsroom.articles.load(path)
    except ArticleError as error:
        if newsroom.articles.stands(path):
            raise
        raise ArticleError(
            f"{error} If it was moved, claimcheck extract NEW-PATH brings its claims along"
        ) from None
    return ArticleView(ledger, loaded, newsroom.settings, newsroom.clock.now().date())
