"""Where a claim stands that cites nothing of its own, by the sources cited for its whole article."""

from __future__ import annotations

from datetime import datetime

from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.settings import Status
from claimcheck.core.record.dossier import Lead


def by_candidates(leads: tuple[Lead, ...], worded: datetime) -> tuple[Status, str]:
    """The status of a claim worded so since *worded* that none of *leads*, all candidates, bears on; and why.

    A source that nobody could read is neither silent nor held against it.
    """
    if not leads:
        return Status.UNSOURCED, "no source cited"
    unread = sum(map(never_read, leads))
    if any(_waits(lead, worded) for lead in leads if not never_read(lead)):
        return Status.SOURCED, "not yet held against the article's sources: run claimcheck verify"
    if unread == len(leads):
        return Status.UNREADABLE, _unread(leads)
    return Status.UNSOURCED, _silent(len(leads), unread)


def never_read(lead: Lead) -> bool:
    """True for a source that was asked for in vain, and of which there is no capture nor archived copy to go by."""
    source = lead.source
    if lead.finding is not None:
        return lead.finding.finding.verdict is Verdict.UNREADABLE
    copied = source.archived is not None and bool(source.archived.body_sha256)
    return source.attempt is not None and source.snapshot is None and not copied


def _waits(lead: Lead, worded: datetime) -> bool:
    """True for a candidate that nothing says was ever held against the claim as it is worded since *worded*."""
    if lead.finding is not None:
        return False
    snapshot, attempt = lead.source.snapshot, lead.source.attempt
    read = [at for at in (snapshot and snapshot.fetched, attempt and attempt.at) if at is not None]
    return not read or max(read) < worded


def _unread(leads: tuple[Lead, ...]) -> str:
    outcomes = sorted({lead.source.attempt.outcome.value for lead in leads if lead.source.attempt})
    why = f": {', '.join(outcomes)}" if outcomes else ""
    if len(leads) == 1:
        return f"the article's one source could not be read{why}"
    return f"none of the article's {len(leads)} sources could be read{why}"


def _silent(sources: int, unread: int) -> str:
    if unread:
        read = sources - unread
        silent = "says" if read == 1 else "say"
        return f"{read} of the article's {sources} sources could be read and {silent} nothing on it"
    if sources == 1:
        return "the article's one source does not bear it out"
    return f"none of the article's {sources} sources bears it out"
