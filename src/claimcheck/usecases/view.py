"""A ledger held against its article as it stands: what list, show, check and every report are made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claimcheck.core.article import read_article
from claimcheck.core.dossier import Dossier, dossiers
from claimcheck.core.model.anchor import AnchorState
from claimcheck.core.model.article import ArticleText
from claimcheck.core.model.ledger import Claim, Ledger
from claimcheck.core.model.settings import Settings
from claimcheck.core.model.span import Span
from claimcheck.core.placing import Place, place
from claimcheck.core.running_text import RunningText
from claimcheck.core.status import Standing, standing
from claimcheck.core.text.lines import LineIndex
from claimcheck.core.topics import Topics
from claimcheck.ports.articles import LoadedArticle
from claimcheck.usecases.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class ClaimView:
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

    @property
    def claim(self) -> Claim:
        """The recorded claim."""
        return self.dossier.claim


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One article: its file, its words, its ledger, and its claims in the order of their places."""

    loaded: LoadedArticle
    prose: ArticleText
    reading: RunningText
    lines: LineIndex
    ledger: Ledger
    places: dict[str, Place]
    claims: tuple[ClaimView, ...]


def view(newsroom: Newsroom, slug: str) -> ArticleView:
    """The article of ledger *slug* as it stands. Raises LedgerError or ArticleError."""
    ledger = newsroom.ledgers.load(slug)
    loaded = newsroom.articles.load(ledger.article.path)
    return held_against(ledger, loaded, newsroom.settings, newsroom.clock.now().date())


def held_against(ledger: Ledger, loaded: LoadedArticle, settings: Settings, today: date) -> ArticleView:
    """*ledger* held against the file as *loaded*."""
    prose = read_article(loaded.text, loaded.format)
    reading = RunningText(prose)
    lines = LineIndex(loaded.text)
    places = place(ledger.claims.values(), reading)
    topics = Topics(settings.topics)
    claims = [
        _claim_view(dossier, places[claim_id], reading, lines, topics, ledger.article.path, today)
        for claim_id, dossier in dossiers(ledger).items()
    ]
    claims.sort(key=lambda claim: (claim.start, claim.claim.id))
    return ArticleView(loaded, prose, reading, lines, ledger, places, tuple(claims))


def _claim_view(  # noqa: PLR0913, PLR0917 - everything a claim is seen in the light of
    dossier: Dossier,
    found: Place,
    reading: RunningText,
    lines: LineIndex,
    topics: Topics,
    path: str,
    today: date,
) -> ClaimView:
    held = dossier.claim.anchor
    span = reading.to_file(found.span) if found.span else Span(held.start, max(held.end, held.start + 1))
    line, column = lines.position(span.start)
    end_line, _ = lines.position(span.end - 1)
    return ClaimView(
        article=path,
        dossier=dossier,
        state=found.state,
        text=found.words,
        start=span.start,
        end=span.end,
        line=line,
        column=column,
        end_line=end_line,
        topics=topics.of(found.words),
        standing=standing(dossier, found.state, found.words, today),
    )
