"""Copies in web archives, for sources that are dead or changed: found, compared, and never taken for the page."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime

from claimcheck.core.model.finding import Reason, Verdict
from claimcheck.core.model.ledger import RecordedFinding
from claimcheck.core.model.source import Archived, Outcome, Source, SourceKind
from claimcheck.core.record.dossier import Lead
from claimcheck.core.record.wording import words_sha256
from claimcheck.ports.archive import Memento
from claimcheck.ports.web import Answered, Exchange, Page, Unread
from claimcheck.usecases.verify.asking import Asking
from claimcheck.usecases.verify.beside import with_what_stood
from claimcheck.usecases.verify.gather import Gathered, Web
from claimcheck.usecases.verify.judging import Findings, Judged, judged, standing
from claimcheck.usecases.verify.questions import Questions
from claimcheck.usecases.verify.scope import Scope
from claimcheck.usecases.verify.turned import with_what_turned

_NOT_ASKED = {
    Outcome.REFUSED,
    Outcome.MISSING_FILE,
}  # what we may not ask for, an archive is not asked for either


class Copies:
    """Finds copies: the one kept, or the one an archive has."""

    def __init__(self, web: Web, asking: Asking, now: datetime) -> None:
        self._web, self._asking, self._now = web, asking, now

    async def of(
        self, source: Source, moment: datetime
    ) -> AsyncGenerator[tuple[Archived, Exchange] | Unread, None]:
        """The copy of *source* that is kept, then those an archive has, the nearest to *moment* first; or why none."""
        known = source.archived
        looked = known is not None and not self._asking.refresh
        kept = self._web.snapshots.get(known.body_sha256, known.address) if known and looked else None
        if known is not None and kept is not None:
            yield known, replace(kept, address=known.address, final_address=known.address)
        if self._web.archive is None or self._asking.offline:
            return
        async with aclosing(self._web.archive.copies(source.address, moment)) as copies:
            async for copy in copies:
                if isinstance(copy, Memento):
                    body = hashlib.sha256(copy.exchange.body).hexdigest()
                    yield Archived(copy.exchange.address, copy.taken, self._now, body), copy.exchange
                elif copy.outcome not in _NOT_ASKED:
                    yield copy

    async def keep(self, exchange: Exchange) -> None:
        """Keep a copy that was read, as a snapshot."""
        await asyncio.to_thread(self._web.snapshots.put, exchange)


class Desk:
    """Takes down what was gathered for the claims of *scopes*; where there is no page, by an archive's copy."""

    def __init__(
        self,
        web: Web,
        scopes: Sequence[Scope],
        questions: Questions,
        own_hosts: tuple[str, ...],
        copies: Copies,
    ) -> None:
        self._web, self._scopes, self._questions = web, scopes, questions
        self._own_hosts, self._copies = own_hosts, copies

    async def look(self, one: Gathered) -> tuple[Gathered, dict[str, Findings]]:
        """*one* with the copy found of it, and what it says of each claim by the slug of its ledger."""
        found = await with_what_stood(self._web, self._scopes, one, await self._judged(one))
        asked = (self._questions, self._own_hosts)
        found = await with_what_turned(self._web, self._scopes, asked, one, found)
        return await self._with_copy(one, found) if self._wants_copy(one, found) else (one, found)

    async def _with_copy(
        self, one: Gathered, found: dict[str, Findings]
    ) -> tuple[Gathered, dict[str, Findings]]:
        """The same with the first copy that can be read, or with the word that there is none."""
        sought = ""
        async with aclosing(self._copies.of(one.source, self._moment(one))) as copies:
            async for copy in copies:
                if isinstance(copy, Unread):
                    return replace(one, sought=sought or copy.detail), found
                archived, exchange = copy
                said, answers = await self._read(exchange, one)
                if isinstance(said, Page):
                    return await self._by(one, found, archived, exchange, Answered(said, answers))
                sought = sought or _no_page(archived, said)
        return replace(one, sought=sought), found

    async def _by(
        self,
        one: Gathered,
        found: dict[str, Findings],
        archived: Archived,
        exchange: Exchange,
        read: Answered,
    ) -> tuple[Gathered, dict[str, Findings]]:
        """The same with a copy that was *read*: kept, compared and, where there is no page, judged by."""
        said, answers = read
        if isinstance(said, Unread):
            raise TypeError("only a copy that was read is judged by")
        await self._copies.keep(exchange)
        passages = set(self._standing(one.source, said))
        if one.page is None:
            asked = self._questions.of(one.source.id)
            instead = replace(one, page=said, findings=dict(zip(asked, answers, strict=True)))
            found = _by_copy(await self._judged(instead), archived)
            passages |= _passages(found)
        return replace(one, copy=archived._replace(passages=tuple(sorted(passages)))), found

    async def _judged(self, one: Gathered) -> dict[str, Findings]:
        # NOTE: in a thread, or servers would time out on us meanwhile.
        return await asyncio.to_thread(judged, self._scopes, one, self._own_hosts)

    async def _read(self, exchange: Exchange, one: Gathered) -> Answered:
        """The copy as text and, where there is no page to ask, what it says of each question."""
        asked = list(self._questions.of(one.source.id).values()) if one.page is None else []
        async with self._web.readers.open(1, self._questions.every) as read:
            return await read(exchange, asked)

    def _leads(self, source: Source) -> Iterator[Lead]:
        return (lead for scope in self._scopes for _, lead in scope.leaning.get(source.id, ()))

    def _wants_copy(self, one: Gathered, found: dict[str, Findings]) -> bool:
        """True for a page that could not be read, and for one that no longer says what was found there."""
        if one.source.kind is not SourceKind.WEB or one.source.confidential:
            return False
        if one.unread is not None:
            return one.unread.outcome not in _NOT_ASKED
        now = {key: judged for of_slug in found.values() for key, judged in of_slug.items()}
        return one.asked and any(
            lead.finding is not None
            and not _still_says(lead.finding, now.get((lead.finding.claim, one.source.id)))
            for lead in self._leads(one.source)
        )

    def _moment(self, one: Gathered) -> datetime:
        """The day of the check: when it was last read or, never read, when it was first cited."""
        if one.source.snapshot is not None:
            return one.source.snapshot.fetched
        return min(lead.citation.added for lead in self._leads(one.source))

    def _standing(self, source: Source, page: Page) -> Iterator[str]:
        for lead in self._leads(source):
            if lead.finding is not None:
                yield from standing(lead.finding, page)


def _still_says(known: RecordedFinding, now: Judged | None) -> bool:
    """False when what was found in a page is not to be found there any more."""
    found = known.finding
    if found.passage is None or found.verdict is Verdict.NOT_FOUND:
        return True
    return now is not None and not now.lost and words_sha256(found.passage.text) in (now.standing or ())


def _no_page(archived: Archived, said: Unread) -> str:
    """What is said where no copy can be read, of the nearest."""
    return f"no copy in the web archive can be read; the one of {archived.taken.date()}: {said.outcome}"


def _by_copy(found: dict[str, Findings], archived: Archived) -> dict[str, Findings]:
    """*found* with the word that it was found in a copy."""
    return {
        slug: {key: _told(judged, archived) for key, judged in of_slug.items()}
        for slug, of_slug in found.items()
    }


def _told(judged: Judged, archived: Archived) -> Judged:
    day = archived.taken.date()
    reasons = list(judged.finding.reasons)
    if reasons:
        reasons[0] = reasons[0]._replace(message=f"{reasons[0].message}, in a web archive's copy of {day}")
    read = f"read in a web archive's copy of {day}, not on the page itself: {archived.address}"
    copy = Reason("archived-copy", read)
    unchecked = (*judged.finding.unchecked, "that the page itself says so now")
    # NOTE: of the page itself nothing was read, so nothing is said of what stands on it.
    return Judged(replace(judged.finding, reasons=(*reasons, copy), unchecked=unchecked), None)


def _passages(found: dict[str, Findings]) -> set[str]:
    """The hashes of the passages that were found in the copy."""
    passages = (judged.finding.passage for of_slug in found.values() for judged in of_slug.values())
    return {words_sha256(passage.text) for passage in passages if passage is not None}
