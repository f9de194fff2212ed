"""The gate: offline and fast. It fails on every checkable statement that falls short of the policy."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from claimcheck.core.errors import ClaimcheckError
from claimcheck.core.model.anchor import AnchorState
from claimcheck.core.model.settings import Policy, Status
from claimcheck.core.record.coverage import sealed
from claimcheck.core.record.gate import URGENCY, Coverage, Exit, Gap, GapKind, verdict
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.select import find_ledger, path_of, slug_of
from claimcheck.usecases.view import ArticleView, ClaimView, view

_NEXT = {
    Status.UNSOURCED: "claimcheck cite {id} URL  (all of them: claimcheck list --unsourced)",
    Status.SOURCED: "claimcheck verify {id}",
    Status.SUPPORTED: "read the passage (claimcheck show {id}), then: claimcheck rule {id} verified",
    Status.CONTRADICTED: "claimcheck show {id}",
    Status.INCONCLUSIVE: "claimcheck show {id}, and cite a source that says it",
    Status.UNREADABLE: "save the page in a browser, then: claimcheck snapshot {source} --file SAVED",
    Status.DISPUTED: "claimcheck show {id}",
    Status.WRONG: "correct the article, then: claimcheck extract {article}",
    Status.STALE: "claimcheck show {id}, then rule on it again",
    Status.LOST: "claimcheck extract {article}",
}


class CheckedArticle(NamedTuple):
    """One article at the gate."""

    article: str
    slug: str
    coverage: Coverage
    counts: dict[Status, int]
    gaps: tuple[Gap, ...]


class Failure(NamedTuple):
    """An article that could not be checked at all, and why."""

    name: str  # as it was typed, else the path of what is at fault
    reason: str  # does not begin with the name
    file: str = ""  # the project path of what is at fault, "" where nothing typed is a file


class Checked(NamedTuple):
    """What the gate saw. ``gaps`` are the most urgent first; ``exit`` is what the command exits with."""

    articles: tuple[CheckedArticle, ...]
    failures: tuple[Failure, ...]
    exit: Exit

    @property
    def nothing_checked(self) -> str:
        """What to say where there was nothing to look at, which is no pass; "" otherwise."""
        if self.failures or self.exit is not Exit.UNUSABLE:
            return ""
        return "nothing was checked: no statement is on record. Run: claimcheck extract ARTICLE"

    @property
    def gaps(self) -> list[Gap]:
        """Every gap of every article, the most urgent first."""
        gaps = [gap for article in self.articles for gap in article.gaps]
        return sorted(gaps, key=lambda gap: (URGENCY[gap.kind], gap.article, gap.line, gap.column))


def check(newsroom: Newsroom, names: list[str], *, full: bool = False) -> Checked:
    """Hold the named articles, or every article with a ledger or a configured glob, to the policy.

    *full* extracts every article again, and takes no seal's word for it that all is on record.

    Raises nothing for an article that cannot be read: it becomes a failure, and the exit is never 0.
    """
    checked: list[CheckedArticle] = []
    failures: list[Failure] = []
    for name in names or _everything(newsroom):
        try:
            slug = find_ledger(newsroom, name)
            checked.append(_hold(view(newsroom, slug), slug, newsroom.settings.policy, full))
        except ClaimcheckError as error:
            failures.append(_failure(newsroom, name, str(error)))
    looked_at = sum(a.coverage.recorded + a.coverage.unrecorded for a in checked)
    gaps = [gap for article in checked for gap in article.gaps]
    return Checked(tuple(checked), tuple(failures), verdict(gaps, looked_at, len(failures)))


def _failure(newsroom: Newsroom, name: str, reason: str) -> Failure:
    """Why what *name* means could not be checked, with the file to look at."""
    ledger = f"{newsroom.settings.ledger}/{name}.json"
    if name in newsroom.ledgers.slugs():
        file = path_of(newsroom, name) or ledger
        name = file
    else:
        file = newsroom.articles.project_path(name) if newsroom.articles.exists(name) else ""
    before, _, after = reason.partition(name)
    leads = bool(after) and (
        not before or before.endswith("/")
    )  # the name, or its whole path, is said already
    return Failure(name, after.lstrip(": ") if leads else reason, file)


def _everything(newsroom: Newsroom) -> list[str]:
    """Every ledger, then every article that should have one and has not, by path."""
    slugs = newsroom.ledgers.slugs()
    wanted = newsroom.articles.matching(newsroom.settings.articles)
    if not wanted:
        return list(slugs)
    known = {path for slug in slugs if (path := path_of(newsroom, slug)) is not None}
    # The article of a ledger that cannot be read is likely the one its name says: the ledger speaks for both.
    return [*slugs, *(path for path in wanted if path not in known and slug_of(path) not in slugs)]


def _hold(seen: ArticleView, slug: str, policy: Policy, full: bool) -> CheckedArticle:
    new = _unrecorded(seen) if full or not sealed(seen.ledger, seen.loaded.sha256) else []
    unchanged = seen.loaded.sha256 == seen.ledger.article.sha256
    short = [gap for claim in seen.claims if (gap := _gap(claim, policy, unchanged)) is not None]
    counts = Counter(claim.standing.status for claim in seen.claims)
    coverage = Coverage(len(seen.claims) - counts[Status.LOST], counts[Status.DISMISSED], len(new))
    return CheckedArticle(seen.ledger.article.path, slug, coverage, dict(counts), tuple(new + short))


def _gap(claim: ClaimView, policy: Policy, unchanged: bool) -> Gap | None:
    """How *claim* falls short, or None.

    A lost claim is no gap once `extract` has seen the article as it stands: the statement is not in print.
    """
    status = claim.standing.status
    if status in policy.accepted(claim.topics) or (status is Status.LOST and unchanged):
        return None
    step = _NEXT.get(status, "claimcheck show {id}").format(
        id=claim.claim.id, article=claim.article, source=_unread(claim)
    )
    return Gap(
        GapKind(status.value), claim.article, claim.line, claim.column, claim.end_line,
        claim.claim.id, claim.text, claim.standing.reason, step,
    )  # fmt: skip


def _unread(claim: ClaimView) -> str:
    """The id of the first source of *claim* that could not be read."""
    return next((lead.source.id for lead in claim.dossier.leads if lead.source.attempt), "SOURCE")


def _unrecorded(seen: ArticleView) -> list[Gap]:
    """The article's checkable statements that are on no record."""
    from claimcheck.core.extract import find_claims
    from claimcheck.core.record.placing import place, unrecorded

    article = seen.ledger.article
    extraction = find_claims(seen.prose, article.published)
    gaps = []
    places = place(seen.ledger.claims.values(), seen.running).values()
    edited = [found.span for found in places if found.state is AnchorState.EDITED and found.span]
    for proposal, span in unrecorded(extraction.claims, places, seen.running):
        if any(span.overlaps(other) for other in edited):
            continue  # told as the edited claim it is
        line, column = seen.lines.position(proposal.start)
        end_line, _ = seen.lines.position(proposal.end - 1)
        gaps.append(
            Gap(
                GapKind.UNRECORDED,
                article.path,
                line,
                column,
                end_line,
                None,
                proposal.text,
                "added or edited since the claims were extracted",
                f"claimcheck extract {article.path}",
            )
        )
    return gaps
