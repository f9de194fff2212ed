"""What a verify came to beside its table: evidence that changed, and sources that could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.core.model.finding import Finding
from claimcheck.core.model.settings import Status
from claimcheck.core.model.source import Archived, Source
from claimcheck.core.record.drift import PassageDrift, drift_of
from claimcheck.core.record.wording import words_sha256
from claimcheck.report.counting import counted
from claimcheck.report.drift import led_to
from claimcheck.report.plain import plain
from claimcheck.usecases.verify.looked import Looked
from claimcheck.usecases.verify.run import Verified

_HAS_NONE = "has none of the passages leaned on"
_THEN = {
    Status.STALE: "rule on it again: claimcheck rule {id} VERDICT",
    Status.CONTRADICTED: "correct the article, or say why it stands: claimcheck rule {id} VERDICT",
    Status.SUPPORTED: "claimcheck rule {id} verified",
}


def drift_lines(done: Verified) -> Iterator[str]:
    """Each finding that is not what it was, with the old passage and the new."""
    if done.drift:
        yield ""
        yield "changed since the last verify"
    for one in done.drift:
        before, now = one.before.finding, one.now.finding
        yield f"  {one.claim}  {plain(one.source.address)}: {before.verdict} → {now.verdict}"
        yield f"    was │ {_passage(before)}"
        yield f"    now │ {_passage(now)}"


def _passage(finding: Finding) -> str:
    if finding.passage is None:
        return "-"
    where = f"[{finding.passage.locator}] " if finding.passage.locator else ""
    return plain(where + finding.passage.text)


def _copy_lines(done: Verified, one: Looked, copy: Archived) -> Iterator[str]:
    """The copy found of a source, how many of the passages leaned on it has, and those it has not."""
    judged = "; claims were judged by it" if not one.judged else ""
    leaned_on = dict(_leaned_on(done, one.source.id))
    missing = [said for words, said in leaned_on.items() if words not in copy.passages]
    if not leaned_on:
        has = f"has {counted(len(copy.passages), 'passage')} leaned on" if copy.passages else _HAS_NONE
    elif not missing:
        has = f"has {counted(len(leaned_on), 'passage')} leaned on"
    else:
        there = len(leaned_on) - len(missing)
        has = f"has {there} of {counted(len(leaned_on), 'passage')} leaned on" if there else _HAS_NONE
    yield f"  {one.source.id}  a web archive's copy of {copy.taken.date()} {has}{judged}: {plain(one.source.address)}"
    yield f"    {plain(copy.address)}"
    for said in missing:
        yield f"    not in it │ {plain(said)}"


def _leaned_on(done: Verified, source_id: str) -> Iterator[tuple[str, str]]:
    """Each passage of a source that a claim in question leans on, by the hash of its words."""
    for _, drift in _drifts(done, source_id):
        if drift.was:
            yield words_sha256(drift.was), drift.was


def _led_to(done: Verified, one: Looked) -> str:
    """Where a page that was read now led, if a passage leaned on is not there any more."""
    read = one.unread is None
    told = (led_to(source, drift) for source, drift in _drifts(done, one.source.id)) if read else iter(())
    return next((led for led in told if led), "")


def _drifts(done: Verified, source_id: str) -> Iterator[tuple[Source, PassageDrift]]:
    for claim in done.claims:
        for lead in claim.dossier.leads:
            drift = drift_of(claim.dossier, lead) if lead.source.id == source_id else None
            if drift is not None:
                yield lead.source, drift


def source_lines(done: Verified) -> Iterator[str]:
    """How many sources were read, and each that was not, with what to do next."""
    failed = [one for one in done.sources if one.unread is not None]
    yield ""
    kept = sum(one.judged and not one.asked for one in done.sources)
    of_them = f", {kept} of them from snapshots" if kept else ""
    yield f"{len(done.sources) - len(failed)} of {len(done.sources)} sources read{of_them}"
    for one in failed:
        if one.unread is not None:
            earlier = "; judged by its last snapshot" if one.judged else ""
            asked = f" on {one.unread.at.date()}, not asked now" if one.unread.at and not one.asked else ""
            yield f"  {one.source.id}  {one.unread.outcome}{asked}{earlier}: {plain(one.source.address)}"
            yield f"    {plain(one.unread.detail)}"
            if one.sought:
                yield f"    {plain(one.sought)}"
    for one in done.sources:
        if one.copy is not None:
            yield from _copy_lines(done, one, one.copy)
        elif one.sought and one.unread is None:
            yield f"  {one.source.id}  it no longer says what it said: {plain(one.source.address)}"
            yield f"    {plain(one.sought)}"
    for one in done.sources:
        yield from _read_lines(done, one)


def _read_lines(done: Verified, one: Looked) -> Iterator[str]:
    """What is to be said of a source that was read: by the page itself, or of where its address led."""
    for remark in one.says.remarks if one.says is not None and one.unread is None else ():
        yield f"  {one.source.id}  read, but: {plain(one.source.address)}"
        yield f"    {plain(remark)}"
    if one.moved:
        yield f"  {one.source.id}  moved for good: {plain(one.source.address)}"
        yield f"    cite its new address: {plain(one.moved)}"
    elif led := _led_to(done, one):
        yield f"  {one.source.id}  it no longer says what it said: {plain(one.source.address)}"
        yield f"    {plain(led)}"


def next_step(done: Verified) -> str:
    """What to run next, on the claim that needs a person first: a fallen tick, a contradiction, then a support.

    Where there is none of them nothing is to be signed: the sources are to be looked at.
    """
    for status, then in _THEN.items():
        for claim in done.claims:
            if claim.standing.status is status:
                return f"claimcheck show {claim.claim.id}, then {then.format(id=claim.claim.id)}"
    if done.unreadable:
        return "claimcheck sources, which says of each what to do; nothing that was read decides a claim"
    return "claimcheck list, then claimcheck cite CLAIM SOURCE with a source that says it"
