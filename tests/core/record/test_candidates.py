"""A claim that only the whole article's sources can bear on: silence, and what nobody could read, are two things."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.settings import Status
from claimcheck.core.model.source import Archived, Attempt, Outcome, Snapshot, Source
from claimcheck.core.record.candidates import by_candidates, never_read
from claimcheck.core.record.dossier import Lead
from tests.records import NOW, citation, finding, source

LATER = NOW + timedelta(days=1)
PAGE = Snapshot("b", "t", "https://port.example/berths", NOW)
BARE = source()
READ = replace(BARE, snapshot=PAGE)
GONE = replace(BARE, attempt=Attempt(Outcome.GONE, "404", NOW))
REFUSED = replace(BARE, attempt=Attempt(Outcome.REFUSED, "a private address", NOW))
GONE_SINCE = replace(READ, attempt=Attempt(Outcome.GONE, "404", LATER))
COPIED = replace(GONE, archived=Archived("https://archive.example/1", NOW, NOW, body_sha256="c"))


def lead(held: Source, verdict: Verdict | None = None) -> Lead:
    return Lead(held, citation(claim_id=None), finding(verdict) if verdict else None)


@pytest.mark.parametrize(
    ("held", "said"),
    [
        pytest.param([], "no source cited", id="no source"),
        pytest.param([READ], "the article's one source does not bear it out", id="read and silent"),
        pytest.param([READ, READ], "none of the article's 2 sources bears it out", id="both silent"),
        pytest.param([GONE_SINCE], "one source does not bear it out", id="silent when it was read"),
        pytest.param([COPIED], "one source does not bear it out", id="an archive's copy is silent"),
        pytest.param([GONE, READ], "1 of the article's 2 sources could be read and says nothing", id="one"),
        pytest.param([READ, GONE, READ], "2 of the article's 3 sources could be read and say ", id="two"),
    ],
)
def test_silence_leaves_a_claim_unsourced(held: list[Source], said: str) -> None:
    status, reason = by_candidates(tuple(map(lead, held)), NOW)
    assert status is Status.UNSOURCED
    assert said in reason


@pytest.mark.parametrize(
    ("held", "said"),
    [
        pytest.param([GONE], "the article's one source could not be read: gone", id="one"),
        pytest.param([GONE, GONE], "none of the article's 2 sources could be read: gone", id="two"),
        pytest.param([REFUSED, GONE], "could be read: gone, refused by policy", id="for two reasons"),
    ],
)
def test_where_nothing_could_be_read_that_is_said(held: list[Source], said: str) -> None:
    status, reason = by_candidates(tuple(map(lead, held)), NOW)
    assert status is Status.UNREADABLE
    assert said in reason


@pytest.mark.parametrize(
    ("held", "status"),
    [
        pytest.param([BARE], Status.SOURCED, id="not asked yet"),
        pytest.param([READ], Status.SOURCED, id="read before the claim had its words"),
        pytest.param([GONE, READ], Status.SOURCED, id="one of them could be held against it"),
        pytest.param([GONE], Status.UNREADABLE, id="no verify has anything to hold against it"),
    ],
)
def test_new_words_wait_only_for_what_can_be_read(held: list[Source], status: Status) -> None:
    assert by_candidates(tuple(map(lead, held)), LATER)[0] is status


def test_what_was_found_unreadable_was_not_read() -> None:
    assert never_read(lead(READ, Verdict.UNREADABLE))
    assert not never_read(lead(GONE, Verdict.NOT_FOUND))
