"""Sources, as the table ``sources`` holds them, each with its snapshot and its last failed attempt."""

from __future__ import annotations

from claimcheck.adapters.ledger.codec import fields as f
from claimcheck.core.model.source import Archived, Attempt, Outcome, Snapshot, Source, SourceKind

_REQUIRED = frozenset({"id", "kind", "address"})
_DEFAULTS: f.Document = {
    "title": "",
    "publisher": "",
    "published": "",
    "updated": "",
    "author": "",
    "language": "",
    "canonical": "",
    "remarks": [],
    "off_web": "",
    "group": "",
    "confidential": False,
    "snapshot": None,
    "attempt": None,
    "archived": None,
}
_SNAPSHOT = frozenset({"body_sha256", "text_sha256", "final_address", "fetched"})
_SNAPSHOT_DEFAULTS: f.Document = {
    "status": None,
    "content_type": "",
    "size": 0,
    "by_hand": False,
    "moved": "",
}
_ATTEMPT = frozenset({"outcome", "detail", "at"})
_ATTEMPT_DEFAULTS: f.Document = {"sought": ""}
_ARCHIVED = frozenset({"address", "taken", "found"})
_ARCHIVED_DEFAULTS: f.Document = {"body_sha256": "", "passages": []}
_KINDS = f.members(SourceKind)
_OUTCOMES = f.members(Outcome)


def source_to_document(source: Source) -> f.Document:
    """*source* as a plain record."""
    return f.lean(
        {
            "id": source.id,
            "kind": source.kind.value,
            "address": source.address,
            "title": source.title,
            "publisher": source.publisher,
            "published": source.published,
            "updated": source.updated,
            "author": source.author,
            "language": source.language,
            "canonical": source.canonical,
            "remarks": list(source.remarks),
            "off_web": source.off_web,
            "group": source.group,
            "confidential": source.confidential,
            "snapshot": None if source.snapshot is None else _snapshot_to_document(source.snapshot),
            "attempt": None if source.attempt is None else _attempt_to_document(source.attempt),
            "archived": None if source.archived is None else _archived_to_document(source.archived),
        },
        _DEFAULTS,
    )


def source_from_document(document: object) -> Source:
    """The source in a plain record. Raises FieldError."""
    full = f.fill(document, _REQUIRED, _DEFAULTS)
    return Source(
        id=f.text(full, "id"),
        kind=f.choice(full, "kind", _KINDS),
        address=f.text(full, "address"),
        title=f.text(full, "title"),
        publisher=f.text(full, "publisher"),
        published=f.text(full, "published"),
        updated=f.text(full, "updated"),
        author=f.text(full, "author"),
        language=f.text(full, "language"),
        canonical=f.text(full, "canonical"),
        remarks=f.texts(full, "remarks"),
        off_web=f.text(full, "off_web"),
        group=f.text(full, "group"),
        confidential=f.flag(full, "confidential"),
        snapshot=f.one_or_none(full, "snapshot", _snapshot_from_document),
        attempt=f.one_or_none(full, "attempt", _attempt_from_document),
        archived=f.one_or_none(full, "archived", _archived_from_document),
    )


def _snapshot_to_document(snapshot: Snapshot) -> f.Document:
    return f.lean(
        {
            "body_sha256": snapshot.body_sha256,
            "text_sha256": snapshot.text_sha256,
            "final_address": snapshot.final_address,
            "fetched": f.plain_moment("fetched", snapshot.fetched),
            "status": snapshot.status,
            "content_type": snapshot.content_type,
            "size": snapshot.size,
            "by_hand": snapshot.by_hand,
            "moved": snapshot.moved,
        },
        _SNAPSHOT_DEFAULTS,
    )


def _snapshot_from_document(document: object) -> Snapshot:
    full = f.fill(document, _SNAPSHOT, _SNAPSHOT_DEFAULTS)
    return Snapshot(
        body_sha256=f.text(full, "body_sha256"),
        text_sha256=f.text(full, "text_sha256"),
        final_address=f.text(full, "final_address"),
        fetched=f.moment(full, "fetched"),
        status=f.whole_or_none(full, "status"),
        content_type=f.text(full, "content_type"),
        size=f.whole(full, "size"),
        by_hand=f.flag(full, "by_hand"),
        moved=f.text(full, "moved"),
    )


def _archived_to_document(archived: Archived) -> f.Document:
    return f.lean(
        {
            "address": archived.address,
            "taken": f.plain_moment("taken", archived.taken),
            "found": f.plain_moment("found", archived.found),
            "body_sha256": archived.body_sha256,
            "passages": list(archived.passages),
        },
        _ARCHIVED_DEFAULTS,
    )


def _archived_from_document(document: object) -> Archived:
    full = f.fill(document, _ARCHIVED, _ARCHIVED_DEFAULTS)
    return Archived(
        address=f.text(full, "address"),
        taken=f.moment(full, "taken"),
        found=f.moment(full, "found"),
        body_sha256=f.text(full, "body_sha256"),
        passages=f.texts(full, "passages"),
    )


def _attempt_to_document(attempt: Attempt) -> f.Document:
    return f.lean(
        {
            "outcome": attempt.outcome.value,
            "detail": attempt.detail,
            "at": f.plain_moment("at", attempt.at),
            "sought": attempt.sought,
        },
        _ATTEMPT_DEFAULTS,
    )


def _attempt_from_document(document: object) -> Attempt:
    full = f.fill(document, _ATTEMPT, _ATTEMPT_DEFAULTS)
    return Attempt(
        outcome=f.choice(full, "outcome", _OUTCOMES),
        detail=f.text(full, "detail"),
        at=f.moment(full, "at"),
        sought=f.text(full, "sought"),
    )
