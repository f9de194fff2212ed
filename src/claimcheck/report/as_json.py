"""The JSON every command speaks: one object, its ``version``, and a list named for what it holds."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from claimcheck.core.record.candidates import never_read
from claimcheck.core.record.drift import PassageDrift, drift_of
from claimcheck.report.digits import digits

if TYPE_CHECKING:
    from claimcheck.core.model.extraction import Notice, Skipped
    from claimcheck.core.model.ledger import Ruling
    from claimcheck.core.model.source import Source
    from claimcheck.core.model.value import Value
    from claimcheck.core.record.dossier import Dossier, Lead
    from claimcheck.usecases.check import Checked
    from claimcheck.usecases.history import Event
    from claimcheck.usecases.selftest import Tried
    from claimcheck.usecases.sources import Hurt, SourceView
    from claimcheck.usecases.view import ClaimView

VERSION = 1

Json = dict[str, Any]  # a JSON object on its way out; its shape is this module's business


def document(name: str, items: Iterable[Json], **more: object) -> str:
    """One JSON object with *items* under *name*.

    Letters beyond ASCII are escaped, so a control stays text; so is the "##[" that a CI runner obeys in any line.
    """
    written = json.dumps({"version": VERSION, name: list(items), **more}, indent=2)
    return written.replace("##[", "#\\u0023[")


def claim(one: ClaimView) -> Json:
    """A claim as it stands."""
    return {
        "id": one.claim.id,
        "article": one.article,
        "text": one.text,
        "subject": one.subject or None,
        "start": one.start,
        "end": one.end,
        "line": one.line,
        "column": one.column,
        "anchor": one.state.value,
        "kinds": [kind.value for kind in one.claim.kinds],
        "topics": list(one.topics),
        "values": [value(v, one.start) for v in one.claim.values],
        "worth": one.claim.worth,
        "status": one.standing.status.value,
        "reason": one.standing.reason,
        # A candidate that has nothing on a claim is no news: eighty sources would say so of each claim.
        "citations": [
            citation(lead, one.dossier)
            for lead in one.dossier.leads
            if not lead.candidate or lead.finding is not None
        ],
        "candidates": sum(lead.candidate for lead in one.dossier.leads),
        "candidates_unread": sum(lead.candidate and never_read(lead) for lead in one.dossier.leads),
        "rulings": [ruling(r) for r in one.dossier.rulings],
    }


def value(one: Value, offset: int) -> Json:
    """A value; ``start`` and ``end`` are code points of the file, numbers are decimal strings."""
    found: Json = {
        "kind": one.kind.value,
        "start": one.start + offset,
        "end": one.end + offset,
        "raw": one.raw,
    }
    if one.timex:
        found["timex"] = one.timex
    if one.number is not None:
        found |= {"number": digits(one.number), "low": _number(one.low), "high": _number(one.high)}
        found["comparator"] = one.comparator.value
    for name, text in (("unit", one.unit), ("counted", one.counted), ("note", one.note)):
        if text:
            found[name] = text
    if one.vague:
        found["vague"] = True
    return found


def _number(number: Decimal | None) -> str | None:
    return None if number is None else digits(number)


def citation(lead: Lead, dossier: Dossier) -> Json:
    """A source a claim leans on, with what was found there; ``finding`` is null before a verify."""
    found = lead.finding.finding if lead.finding else None
    drift = drift_of(dossier, lead)
    return {
        "source": source(lead.source),
        "candidate": lead.candidate,
        "role": lead.citation.role.value if lead.citation.role else None,
        "quote": lead.citation.quote,
        "locator": lead.citation.locator,
        "finding": None
        if found is None
        else {
            "verdict": found.verdict.value,
            "passage": found.passage.text if found.passage else None,
            "locator": found.passage.locator if found.passage else "",
            "reasons": [
                {
                    "rule": reason.rule,
                    "message": reason.message,
                    "claim": reason.claim.text if reason.claim else None,
                    "source": reason.source.text if reason.source else None,
                }
                for reason in found.reasons
            ],
            "score": round(found.score, 4),
            "unchecked": list(found.unchecked),
        },
        "drift": _drift(drift) if drift else None,
    }


def _drift(one: PassageDrift) -> Json:
    """What became of a passage; ``copy`` is a web archive's, and ``copy_says_it`` whether it has the words."""
    return {
        "state": one.state.value,
        "was": one.was,
        "now": one.now,
        "locator": one.locator,
        "copy": one.copy.address if one.copy else None,
        "copy_says_it": one.copied if one.copy else None,
    }


def source(one: Source) -> Json:
    """A source and when it was last read."""
    return {
        "id": one.id,
        "kind": one.kind.value,
        "address": one.address,
        "title": one.title,
        "publisher": one.publisher,
        "published": one.published,
        "updated": one.updated,
        "author": one.author,
        "language": one.language,
        "canonical": one.canonical,
        "remarks": list(one.remarks),
        "off_web": one.off_web,
        "group": one.group,
        "read": one.snapshot.fetched.isoformat() if one.snapshot else None,
        "saved_by_hand": bool(one.snapshot and one.snapshot.by_hand),
        "moved": one.snapshot.moved if one.snapshot else "",
        "unread": one.attempt.outcome.value if one.attempt else None,
        "archived": {"address": one.archived.address, "taken": one.archived.taken.isoformat()}
        if one.archived
        else None,
        "detail": one.attempt.detail if one.attempt else "",
        "no_copy": one.attempt.sought if one.attempt and one.archived is None else "",
    }


def source_view(one: SourceView) -> Json:
    """A source with what leans on it."""
    return source(one.source) | {
        "read": one.read.isoformat() if one.read else None,
        "roles": list(one.roles),
        "articles": list(one.articles),
        "claims": list(one.claims),
        "leaning": list(one.leaning),
        "whole_articles": list(one.whole_articles),
        "findings": one.verdicts,
        "counts_with": list(one.copies),
        "drift": one.drift,
    }


def hurt(one: Hurt) -> Json:
    """A claim that what became of a source does harm to."""
    return {
        "source": one.source.id,
        "address": one.source.address,
        "claim": one.claim.id,
        "article": one.article,
        "text": one.claim.text,
        "ruling": one.ruling,
    } | _drift(one.drift)


def ruling(one: Ruling) -> Json:
    """A ruling as signed."""
    return {
        "verdict": one.verdict.value,
        "by": one.by,
        "at": one.at.isoformat(),
        "note": one.note,
        "words": one.words,
        "owner": one.owner,
        "expires": one.expires.isoformat() if one.expires else None,
    }


def event(one: Event) -> Json:
    """One thing that happened to a claim."""
    return {"at": one.at.isoformat(), "kind": one.kind.value, "by": one.by, "what": one.what}


def skipped(one: Skipped, article: str) -> Json:
    """A sentence that was looked at and not proposed; ``start`` and ``end`` are code points of the file."""
    place: Json = {"article": article, "start": one.start, "end": one.end}
    return place | {"text": one.text, "reason": one.reason.value}


def notice(one: Notice, article: str) -> Json:
    """Something to look at that is no claim; ``start`` and ``end`` are code points of the file, ``other``'s too."""
    place: Json = {"article": article, "start": one.start, "end": one.end}
    other = {"start": one.other.start, "end": one.other.end} if one.other else None
    return {"code": one.code, "level": one.level.value} | place | {"message": one.message, "other": other}


def tried_case(one: Tried) -> Json:
    """One case of the self-test, and what the checker made of it."""
    return {
        "class": one.name,
        "case": one.case.id,
        "held": one.held,
        "verdict": one.finding.verdict.value,
        "expected": [verdict.value for verdict in one.case.expected],
        "claim": one.case.claim,
        "source": one.case.source,
        "why": one.case.why,
    }


def checked(result: Checked) -> str:
    """The gate's whole answer: gaps, most urgent first, and what was looked at."""
    gaps = [
        {
            "kind": gap.kind.value,
            "article": gap.article,
            "line": gap.line,
            "column": gap.column,
            "claim": gap.claim,
            "text": gap.text,
            "reason": gap.reason,
            "next": gap.next_step,
        }
        for gap in result.gaps
    ]
    articles = [
        {
            "article": one.article,
            "recorded": one.coverage.recorded,
            "dismissed": one.coverage.dismissed,
            "unrecorded": one.coverage.unrecorded,
            "statuses": {status.value: n for status, n in sorted(one.counts.items())},
        }
        for one in result.articles
    ]
    failures = [{"name": one.name, "file": one.file, "reason": one.reason} for one in result.failures]
    more: Json = {"articles": articles, "failures": failures, "nothing_checked": result.nothing_checked}
    return document("gaps", gaps, **more, exit=int(result.exit))
