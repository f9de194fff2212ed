"""Whether what is found in a passage's place stood on the page all along, beside it, and so took nobody's place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.ledger import RecordedFinding
from claimcheck.core.record.passages import stands
from claimcheck.core.record.wording import same_words, words_sha256
from claimcheck.ports.web import Page
from claimcheck.usecases.verify.gather import Gathered, Web
from claimcheck.usecases.verify.judging import Findings, Judged
from claimcheck.usecases.verify.scope import Scope

_NO_PLACE = {Verdict.NOT_FOUND, Verdict.UNREADABLE}


async def with_what_stood(
    web: Web, scopes: Sequence[Scope], one: Gathered, found: dict[str, Findings]
) -> dict[str, Findings]:
    """*found* in *one*, those findings marked whose passage is on the page where the one that went was found.

    A capture that is not on this machine tells nothing.
    """
    told = found
    pages: dict[str, Page | None] = {}
    for slug, key, judged, known in _replaced(scopes, one, found):
        if known.body_sha256 not in pages:
            pages[known.body_sha256] = await _page(web, one.source.address, known.body_sha256)
        before, now = pages[known.body_sha256], judged.finding.passage
        if before is not None and now is not None and _stood(now.text, before):
            told = {**told, slug: {**told[slug], key: judged._replace(beside=True)}}
    return told


def _replaced(
    scopes: Sequence[Scope], one: Gathered, found: dict[str, Findings]
) -> Iterator[tuple[str, tuple[str, str], Judged, RecordedFinding]]:
    """The findings whose passage on record is on the page no more, and another is."""
    for scope in scopes:
        for claim_id, lead in scope.leaning.get(one.source.id, ()):
            key, known = (claim_id, one.source.id), lead.finding
            judged = found.get(scope.slug, {}).get(key)
            if known is None or judged is None or known.finding.passage is None or not known.body_sha256:
                continue
            was, now = known.finding.passage.text, judged.finding.passage
            gone = words_sha256(was) not in (judged.standing or ())
            if (
                gone
                and now is not None
                and judged.finding.verdict not in _NO_PLACE
                and not same_words(was, now.text)
            ):
                yield scope.slug, key, judged, known


async def _page(web: Web, address: str, body_sha256: str) -> Page | None:
    exchange = web.snapshots.get(body_sha256, address)
    if exchange is None:
        return None
    async with web.readers.open(1) as read:
        said = (await read(exchange, ())).said
    return said if isinstance(said, Page) else None


def _stood(passage: str, before: Page) -> bool:
    return stands(passage, before.main) or stands(passage, before.whole)
