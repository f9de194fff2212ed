"""The evidence behind an article as one file that outlives this program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from claimcheck.core.errors import UsageError
from claimcheck.core.model.ledger import Ledger
from claimcheck.core.model.source import Snapshot, Source, SourceKind
from claimcheck.core.record.captures import captures
from claimcheck.core.record.closed_files import overwritten
from claimcheck.core.record.web_place import is_web_place
from claimcheck.ports.evidence import Capture, EvidenceWriter
from claimcheck.ports.web import Exchange, SnapshotStore
from claimcheck.usecases.newsroom import Newsroom
from claimcheck.usecases.own_files import own_files
from claimcheck.usecases.select import find_ledger


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and what could not be."""

    path: str
    size: int  # bytes of the file
    captures: int
    missing: tuple[Source, ...]  # leaned on, and not captured on this machine; by address
    left_out: int  # confidential sources
    malformed: tuple[Source, ...] = ()  # captured, under what is no web address; by address


def export(  # noqa: PLR0913 - what, from where, to where
    newsroom: Newsroom,
    kept: SnapshotStore,
    writer: EvidenceWriter,
    article: str,
    path: str,
    *,
    force: bool = False,
) -> Exported:
    """Write every capture the *article*'s ledger leans on to *path*, a name of its own where that is empty.

    Confidential sources are left out. Raises SelectionError, and UsageError where there is nothing to write, where
    something stands there already and *force* does not say otherwise, and where that is a ledger, an article or a
    file of our own, whatever *force* says.
    """
    ledger = newsroom.ledgers.load(find_ledger(newsroom, article))
    to = path or f"{ledger.article.slug}.warc.gz"
    if why := _closed(newsroom, to):
        raise UsageError(f"{to}: {why}; give another --to. Nothing was written")
    if writer.stands(to) and not force:
        raise UsageError(f"{to} is there already; give another --to, or --force to replace it")
    there = [(source, name) for source, name in _wanted(ledger) if kept.get(name) is not None]
    here = [(source, name) for source, name in there if not _malformed(source)]
    if there and not here:
        raise UsageError(
            f"{article}: all it has captures of are sources whose address is no web address. Nothing was written"
        )
    if not here:
        raise UsageError(
            f"{article}: no capture of its sources is on this machine. Run: claimcheck verify {article}"
        )
    size = writer.write(
        to, f"evidence for {ledger.article.path}", _as_of(ledger), _captures(ledger, kept, here)
    )
    present = {source.id for source, _ in there}
    malformed = {source.id: source for source, _ in there if _malformed(source)}
    web = [source for source in ledger.sources.values() if source.kind is not SourceKind.OFF_WEB]
    missing = [one for one in web if one.id not in present and not one.confidential]
    hidden = sum(one.confidential for one in ledger.sources.values())
    return Exported(to, size, len(here), _sorted(missing), hidden, _sorted(malformed.values()))


def _malformed(source: Source) -> bool:
    """True for a source whose address no record can be named by."""
    return source.kind is SourceKind.WEB and not is_web_place(source.address)


def _sorted(sources: Iterable[Source]) -> tuple[Source, ...]:
    return tuple(sorted(sources, key=lambda one: (one.address, one.id)))


def _closed(newsroom: Newsroom, to: str) -> str:
    """Why evidence is not written to *to*, as typed and with its links followed."""
    typed, own = newsroom.articles.project_path(to), own_files(newsroom)
    places = {typed, newsroom.articles.resolved(typed)}
    inside = sorted(place for place in places if not place.startswith("/") and ":" not in place[:2])
    return next((why for place in inside if (why := overwritten(place, own))), "")


def _wanted(ledger: Ledger) -> list[tuple[Source, str]]:
    """Each source with the hash of each capture of it, by address."""
    of_source = captures(ledger)
    shown = (source for source in ledger.sources.values() if not source.confidential)
    return [(s, name) for s in sorted(shown, key=lambda s: (s.address, s.id)) for name in of_source[s.id]]


def _as_of(ledger: Ledger) -> datetime:
    """The time of the latest capture: the file's own, so that the same evidence is the same file."""
    times = [source.snapshot.fetched for source in ledger.sources.values() if source.snapshot]
    return max(times, default=datetime(1970, 1, 1, tzinfo=UTC))


def _captures(ledger: Ledger, kept: SnapshotStore, wanted: list[tuple[Source, str]]) -> Iterator[Capture]:
    """Each capture read as it is written: no two bodies are in memory at once."""
    for source, name in wanted:
        exchange = kept.get(name, source.address)
        if exchange is not None:
            current = source.snapshot if source.snapshot and source.snapshot.body_sha256 == name else None
            saved = source.kind is SourceKind.FILE or (
                current.by_hand if current else exchange.status is None
            )
            yield Capture(_told(source, current, exchange), saved, _about(ledger, source, name))


def _told(source: Source, snapshot: Snapshot | None, exchange: Exchange) -> Exchange:
    """The exchange as the ledger has it; of the facts that only another address gave with the body, none."""
    if exchange.address != source.address:
        exchange = replace(exchange, address=source.address, redirects=(), etag="", modified="", headers={})
    if snapshot is None:
        return exchange
    return replace(
        exchange,
        final_address=snapshot.final_address if is_web_place(snapshot.final_address) else source.address,
        status=snapshot.status,
        content_type=snapshot.content_type,
        fetched=snapshot.fetched,
    )


def _about(ledger: Ledger, source: Source, name: str) -> dict[str, object]:
    """What the newsroom knows of a capture: the source, and each claim it bears on with the passage."""
    current = source.snapshot is not None and source.snapshot.body_sha256 == name
    return {
        "source": source.id,
        "address": source.address,
        "title": source.title,
        "publisher": source.publisher,
        "published": source.published,
        "sha256": name,
        "current": current,
        "saved_by_hand": bool(current and source.snapshot and source.snapshot.by_hand),
        "claims": [
            {
                "claim": finding.claim,
                "words": finding.words,
                "verdict": finding.finding.verdict.value,
                "passage": finding.finding.passage.text if finding.finding.passage else "",
            }
            for finding in sorted(ledger.findings.values(), key=lambda finding: finding.claim)
            if finding.source == source.id and finding.body_sha256 in {name, ""}
        ],
    }
