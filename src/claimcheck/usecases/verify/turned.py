"""Whether words that are still on their page no longer say what was found in them, and whether the page did that.

A heading, a day or a sentence before them may have changed; or claimcheck itself, which must fell no tick. What was
captured then, asked the same today, tells the two apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.core.model.finding import Finding, Verdict
from claimcheck.core.model.ledger import PastFinding, RecordedFinding
from claimcheck.core.record.turned import LEFT_TO_A_PERSON, carried, says_less
from claimcheck.core.record.wording import same_words, words_sha256
from claimcheck.ports.web import Page
from claimcheck.usecases.verify.gather import Gathered, Web
from claimcheck.usecases.verify.judge import unless_our_own
from claimcheck.usecases.verify.judging import Findings, Judged, Told
from claimcheck.usecases.verify.questions import Asker, Questions
from claimcheck.usecases.verify.scope import Scope


class _Doubt(NamedTuple):
    """Words on the page of which something else is found now."""

    told: Told
    body_sha256: str  # the capture they were found in
    recorded: bool  # what is to be said where that is not here
    last: bool = False  # it is what was found last


async def with_what_turned(
    web: Web,
    scopes: Sequence[Scope],
    asked: tuple[Questions, tuple[str, ...]],
    one: Gathered,
    found: dict[str, Findings],
) -> dict[str, Findings]:
    """*found* in *one*, those findings marked with the earlier ones whose words stand and say it no more.

    *asked* are the questions, and the newsroom's own hosts.
    """
    marked = found
    captured: dict[str, Mapping[Asker, Finding]] = {}
    for asker, judged, doubts in _doubted(scopes, one, found):
        turned, lost = set[Told](), False
        for doubt in doubts:
            if doubt.body_sha256 not in captured:
                captured[doubt.body_sha256] = await _captured(web, asked, one, doubt.body_sha256)
            if _is_turned(doubt, captured[doubt.body_sha256].get(asker), judged.finding):
                turned.add(doubt.told)
                lost = lost or doubt.last
        if turned:
            slug, key = asker[0], (asker[1], one.source.id)
            told = {**marked[slug], key: judged._replace(turned=frozenset(turned), lost=lost)}
            marked = {**marked, slug: told}
    return marked


def _is_turned(doubt: _Doubt, before: Finding | None, now: Finding) -> bool:
    """True when the words say less: by what their capture says today, or on record where that is not here."""
    if before is None or doubt.told.verdict == now.verdict:
        return doubt.recorded
    return _less(before, doubt.told.words, now)


def _doubted(
    scopes: Sequence[Scope], one: Gathered, found: dict[str, Findings]
) -> Iterator[tuple[Asker, Judged, list[_Doubt]]]:
    for scope in scopes:
        for claim_id, lead in scope.leaning.get(one.source.id, ()):
            judged = found.get(scope.slug, {}).get((claim_id, one.source.id))
            if lead.finding is None or judged is None or not judged.standing:
                continue
            if doubts := list(_doubts(lead.finding, judged)):
                yield (scope.slug, claim_id), judged, doubts


def _doubts(known: RecordedFinding, judged: Judged) -> Iterator[_Doubt]:
    every = [
        _Doubt(Told(past.verdict, past.passage), past.body_sha256, _turned_before(past, known))
        for past in known.past
        if past.passage and same_words(past.words or known.words, known.words)
    ]
    if known.finding.passage:
        told = Told(known.finding.verdict.value, known.finding.passage.text)
        lost = _elsewhere(known.finding, judged.finding) or carried(known, judged.finding)
        every.append(_Doubt(told, known.body_sha256, lost, last=True))
    standing = judged.standing or frozenset()
    for doubt in every:
        words = doubt.told.words
        then, same = Verdict(doubt.told.verdict), _in(words, judged.finding)
        now = judged.finding.verdict
        lost = says_less(then, now, same=same) or (
            then is now and then in LEFT_TO_A_PERSON and doubt.recorded
        )
        if lost and words_sha256(words) in standing:
            yield doubt


def _turned_before(past: PastFinding, known: RecordedFinding) -> bool:
    """True when the record has it that words which *known*, too, was found in say no more what they said."""
    return not past.stands and _in(past.passage, known.finding)


def _in(words: str, finding: Finding) -> bool:
    return finding.passage is not None and same_words(words, finding.passage.text)


def _less(before: Finding, words: str, now: Finding) -> bool:
    return says_less(before.verdict, now.verdict, same=_in(words, now))


def _elsewhere(before: Finding, now: Finding) -> bool:
    """True when the same words stand at another place of the document than *before*: under another heading, say."""
    if before.verdict is now.verdict or before.passage is None or now.passage is None:
        return False
    if not same_words(before.passage.text, now.passage.text):
        return False
    return before.passage.locator != now.passage.locator


async def _captured(
    web: Web, asked: tuple[Questions, tuple[str, ...]], one: Gathered, body_sha256: str
) -> Mapping[Asker, Finding]:
    """What a capture says today, by who asks; nothing where it is not on this machine."""
    questions, own_hosts = asked
    exchange = web.snapshots.get(body_sha256, one.source.address) if body_sha256 else None
    if exchange is None:
        return {}
    numbers = questions.of(one.source.id)
    async with web.readers.open(1, questions.every) as read:
        said, answers = await read(exchange, list(numbers.values()))
    if not isinstance(said, Page):
        return {}
    places = (one.source.address, exchange.final_address, said.canonical)
    told = (unless_our_own(answer, places, own_hosts) for answer in answers)
    return dict(zip(numbers, told, strict=True))
