"""Which captures a ledger leans on: what its sources last said, and all that its findings were found in."""

from __future__ import annotations

from claimcheck.core.model.ledger import Ledger


def captures(ledger: Ledger) -> dict[str, tuple[str, ...]]:
    """For each source the hashes of the bodies that stand behind its snapshot and its findings, sorted.

    A ruling covers passages, and each passage is one that a finding names or named: its capture is among them.
    """
    found: dict[str, set[str]] = {source_id: set() for source_id in ledger.sources}
    for source in ledger.sources.values():
        if source.snapshot is not None:
            found[source.id].add(source.snapshot.body_sha256)
        if source.archived is not None:
            found[source.id].add(source.archived.body_sha256)
    for finding in ledger.findings.values():
        of_source = found.setdefault(finding.source, set())
        of_source |= {finding.body_sha256, *(past.body_sha256 for past in finding.past)}
    return {source_id: tuple(sorted(hashes - {""})) for source_id, hashes in found.items()}


def of_unknown_capture(ledger: Ledger) -> frozenset[str]:
    """The addresses of sources that something was found in without the capture being on record.

    Nothing captured of these may be thrown away: any of it may be what a ruling was made on.
    """
    unknown = {
        finding.source
        for finding in ledger.findings.values()
        if not finding.body_sha256 or not all(past.body_sha256 for past in finding.past)
    }
    return frozenset(source.address for source in ledger.sources.values() if source.id in unknown)
