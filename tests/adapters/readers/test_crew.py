"""Reading in other processes: the same text, and a reader that hangs or dies takes one document with it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimcheck.adapters.readers import DocumentReader
from claimcheck.adapters.readers.crew import COMMAND, ReadingCrew, crew_size
from claimcheck.adapters.readers.kinds import BIG
from claimcheck.adapters.readers.room import MANY, ReadingRoom
from claimcheck.core.model.finding import Finding, Verdict
from claimcheck.core.model.source import Outcome
from claimcheck.core.model.statement import Question, Statement
from claimcheck.ports.web import Exchange, Page, Unread
from claimcheck.usecases.verify.judge import answers

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)
RUDE = (sys.executable, "-m", "tests.adapters.readers.rude_worker")
PAGE = "<article><h1>Saltmere’s quay</h1><p>It has 12 berths — and\u00a0no crane.</p></article>"


def document(text: str, address: str = "https://a.example/") -> Exchange:
    return Exchange(address, address, 200, "text/html; charset=utf-8", text.encode(), NOW)


def read_all(texts: list[str], command: tuple[str, ...] = COMMAND, size: int = 2) -> list[Page | Unread]:
    async def run() -> list[Page | Unread]:
        crew = ReadingCrew(size, command)
        try:
            answered = await asyncio.gather(*(crew.read(document(text)) for text in texts))
            return [each.said for each in answered]
        finally:
            crew.close()

    return asyncio.run(run())


def test_it_reads_what_would_be_read_here() -> None:
    texts = [PAGE, "", "%PDF-1.7", "<title>404 not found</title><p>404 not found", *[PAGE] * 5]
    assert read_all(texts) == [DocumentReader().read(document(text)) for text in texts]


@pytest.mark.parametrize(
    ("text", "outcome", "said"),
    [
        ("<p>die", Outcome.WRONG_TYPE, "broke on it"),
        ("<p>break", Outcome.WRONG_TYPE, "broke on it"),
        ("<p>hang", Outcome.TIMEOUT, "took too long"),
    ],
)
def test_it_takes_one_document_with_it(text: str, outcome: Outcome, said: str) -> None:
    """One process only, so that the others are read by the one in its place."""
    before, lost, after = read_all([PAGE, text, PAGE], RUDE, size=1)
    assert isinstance(before, Page)
    assert before == after
    assert isinstance(lost, Unread)
    assert lost.outcome is outcome
    assert said in lost.detail
    assert lost.at == NOW


def test_what_waited_behind_a_document_that_kills_is_read_all_the_same() -> None:
    """One process again, which has them all in its hands when it dies."""
    texts = [PAGE, "<p>die", PAGE, "<p>break", PAGE, "<p>die", PAGE, PAGE]
    said = read_all(texts, RUDE, size=1)
    assert [isinstance(each, Unread) for each in said] == ["<p>die" in t or "<p>break" in t for t in texts]


def test_a_process_killed_while_it_had_nothing_to_do_costs_no_document() -> None:
    """By whoever tidies up on a machine that has run out of memory, say."""

    async def run() -> list[Page | Unread]:
        crew = ReadingCrew(1)
        try:
            first = await crew.read(document(PAGE))
            for process in crew._processes:
                os.kill(process._process.pid, signal.SIGKILL)
                os.waitid(os.P_PID, process._process.pid, os.WEXITED | os.WNOWAIT)
            return [first.said, (await crew.read(document(PAGE))).said]
        finally:
            crew.close()

    before, after = asyncio.run(run())
    assert isinstance(before, Page)
    assert after == before


def test_a_process_that_answers_nonsense_has_lost_the_document() -> None:
    nonsense = (
        "import sys; sys.stdout.buffer.write(bytes([0, 0, 0, 2, 0, 0, 0, 0]) + b'no'); sys.stdout.flush()"
    )
    said = read_all([PAGE, PAGE], (sys.executable, "-c", nonsense + "; sys.stdin.buffer.read()"), size=1)
    assert [type(each) for each in said] == [Unread, Unread]
    assert "broke on it" in str(said[0])


def test_a_command_that_reads_nothing_is_a_document_lost() -> None:
    (lost,) = read_all([PAGE], (sys.executable, "-c", "pass"))
    assert isinstance(lost, Unread)


ASKED = [Question(Statement(words)) for words in ("The quay has 12 berths.", "It has 14 berths.", "hang")]


def ask_all(
    asked: list[tuple[int, ...]], command: tuple[str, ...] = COMMAND
) -> list[Page | Unread | tuple[Finding, ...]]:
    """What one process says of one page, asked so often."""

    async def run() -> list[Page | Unread | tuple[Finding, ...]]:
        crew = ReadingCrew(1, command, ASKED)
        try:
            answered = [await crew.read(document(PAGE), numbers) for numbers in asked]
            return [each.findings if isinstance(each.said, Page) else each.said for each in answered]
        finally:
            crew.close()

    return asyncio.run(run())


def test_it_judges_as_would_be_judged_here() -> None:
    page = DocumentReader().read(document(PAGE))
    assert isinstance(page, Page)
    first, second = answers(page, ASKED[:2])
    assert first != second
    assert ask_all([(), (1, 0), (0,)]) == [(), (second, first), (first,)]


def test_a_judge_that_hangs_takes_one_document_with_it() -> None:
    before, lost, after = ask_all([(0,), (2,), (0,)], RUDE)
    assert before == after
    assert isinstance(lost, Unread)
    assert lost.outcome is Outcome.TIMEOUT


def read_in(room: ReadingRoom, expected: int, text: str) -> Page | Unread:
    async def run() -> Page | Unread:
        async with room.open(expected) as read:
            return (await read(document(text), ())).said

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("expected", "text", "elsewhere"),
    [
        pytest.param(1, PAGE, False, id="one small page"),
        pytest.param(MANY - 1, PAGE, False, id="a few small pages"),
        pytest.param(MANY, PAGE, True, id="many pages"),
        pytest.param(1, PAGE + " " * BIG, True, id="a big page"),
    ],
)
def test_small_jobs_start_no_process(expected: int, text: str, elsewhere: bool) -> None:
    """The command given reads nothing, so a page that comes was read here."""
    room = ReadingRoom(DocumentReader(), answers, (sys.executable, "-c", "pass"))
    assert isinstance(read_in(room, expected, text), Unread if elsewhere else Page)


@pytest.mark.parametrize("expected", [1, MANY])
def test_it_is_judged_where_it_is_read(expected: int) -> None:
    """The same answer here and elsewhere."""

    async def run() -> tuple[Finding, ...]:
        async with ReadingRoom(DocumentReader(), answers).open(expected, ASKED) as read:
            return (await read(document(PAGE), (0,))).findings

    (found,) = asyncio.run(run())
    assert found.verdict is Verdict.SUPPORTS


def test_a_reading_that_is_given_up_leaves_no_answer_behind() -> None:
    """The next document gets its own answer, not the one that came too late."""

    async def run() -> Page | Unread:
        crew = ReadingCrew(1, RUDE)
        try:
            given_up = asyncio.create_task(crew.read(document("<p>hang")))
            await asyncio.sleep(0.05)
            given_up.cancel()
            await asyncio.gather(given_up, return_exceptions=True)
            return (await crew.read(document(PAGE))).said
        finally:
            crew.close()

    result = asyncio.run(run())
    assert isinstance(result, Page)
    assert "12 berths" in result.whole


def test_a_reading_that_is_given_up_loses_no_other() -> None:
    """They wait in the same process, which is ended with the one given up."""

    async def run() -> list[Page | Unread]:
        crew = ReadingCrew(1, RUDE)
        try:
            given_up = asyncio.create_task(crew.read(document("<p>hang")))
            others = [asyncio.create_task(crew.read(document(PAGE))) for _ in range(3)]
            await asyncio.sleep(0.05)
            given_up.cancel()
            return [each.said for each in await asyncio.gather(*others)]
        finally:
            crew.close()

    assert [type(each) for each in asyncio.run(run())] == [Page] * 3


def test_nothing_waits_behind_what_may_take_long() -> None:
    """Of two processes one hangs on a big document: the others are read by the second long before that ends."""

    async def run() -> bool:
        crew = ReadingCrew(2, RUDE)
        try:
            hung = asyncio.create_task(crew.read(document("<p>hang" + " " * BIG)))
            others = [asyncio.create_task(crew.read(document(PAGE))) for _ in range(12)]
            await asyncio.gather(*others)
            return hung.done()
        finally:
            hung.cancel()
            crew.close()

    assert asyncio.run(run()) is False


def test_processes_begun_early_read_all_the_same() -> None:
    async def run() -> list[Page | Unread]:
        crew = ReadingCrew(2, COMMAND, ASKED)
        try:
            await crew.begin()
            answered = await asyncio.gather(*(crew.read(document(PAGE), (0,)) for _ in range(5)))
            return [each.said for each in answered]
        finally:
            crew.close()

    assert asyncio.run(run()) == [DocumentReader().read(document(PAGE))] * 5


def test_processes_begun_for_documents_that_never_come_are_ended(tmp_path: Path) -> None:
    """Each leaves its number behind, and nobody of that number is left."""
    leave = (
        "import os, pathlib, sys, time; pathlib.Path(sys.argv[1], str(os.getpid())).touch(); time.sleep(600)"
    )
    room = ReadingRoom(DocumentReader(), answers, (sys.executable, "-c", leave, str(tmp_path)))

    async def run() -> list[int]:
        async with room.open(MANY), asyncio.timeout(20):
            while len(begun := list(tmp_path.iterdir())) < crew_size():
                await asyncio.sleep(0.01)
        return [int(each.name) for each in begun]

    for number in asyncio.run(run()):
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)
