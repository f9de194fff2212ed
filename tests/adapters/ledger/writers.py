"""Processes that write ledgers, to be killed, interrupted, crowded or starved of disk: forks of this one."""

from __future__ import annotations

import gc
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

import filelock  # noqa: F401 - loaded before the fork, so that the children's time goes into writing

import claimcheck.adapters.ledger.storage  # noqa: F401 - the same
from claimcheck.adapters.ledger.store import TinyLedgers
from claimcheck.core.errors import LedgerError
from claimcheck.core.model.ledger import Claim, Ledger
from tests.adapters.ledger import records

Acknowledge = Callable[[str], None]
FAILED, INTERRUPTED, CRASHED = 2, 130, 70


@dataclass(frozen=True, slots=True)
class Writer:
    """A child process at work, and what it acknowledges."""

    pid: int
    says: TextIO

    def end(self) -> tuple[int, list[str]]:
        """Its exit status, negative for a signal, and its acknowledgements in order, once it ended by itself."""
        with self.says:
            lines = self.says.read().split("\n")[:-1]
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1]), lines

    def strike(self, how: signal.Signals, delay: float) -> tuple[int, list[str]]:
        """The same, when it is sent *how* in the middle of its work, *delay* seconds after its first word."""
        first = self.says.readline()
        time.sleep(delay)
        # Python drops an interrupt that strikes in a finalizer or a tracing callback: press again, as a person would.
        while os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is None:
            os.kill(self.pid, how)
            self._await(seconds=2)
        status, lines = self.end()
        return status, [first.rstrip("\n"), *lines]

    def _await(self, seconds: float) -> None:
        """Give it so long to end."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is not None:
                return
            time.sleep(0.002)


def start(work: Callable[[Acknowledge], None]) -> Writer:
    """A child that does *work* and acknowledges through a pipe, so that a kill loses nothing it said."""
    pipe, speak = os.pipe()
    # An interrupt that comes before the child is ready waits until it is.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    pid = os.fork()
    if pid:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        os.close(speak)
        return Writer(pid, os.fdopen(pipe, encoding="utf-8"))
    status = CRASHED
    try:
        # Hypothesis looks on at every garbage collection, and Python swallows an interrupt that strikes while it does.
        gc.callbacks.clear()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        os.close(pipe)
        work(lambda words: _say(speak, words))
        status = 0
    except LedgerError as error:
        _say(speak, f"LedgerError: {error}")
        status = FAILED
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the top of a process
        print(f"{error!r}", file=sys.stderr)  # noqa: T201 - for whoever reads the failed test
    finally:
        os._exit(status)


def _say(speak: int, words: str) -> None:
    os.write(speak, f"{words}\n".encode())


def write_at_random(folder: Path, seed: int) -> Callable[[Acknowledge], None]:
    """Work without end: add a claim or move one, and acknowledge "id start" once it is written."""

    def work(acknowledge: Acknowledge) -> None:
        store, chance = TinyLedgers(folder), random.Random(seed)
        for step in range(1_000_000):
            done = _one_write(store, chance, f"{seed}-{step}")
            acknowledge(f"{done.id} {done.anchor.start}")

    return work


def _one_write(store: TinyLedgers, chance: random.Random, name: str) -> Claim:
    written: list[Claim] = []

    def edit(before: Ledger | None) -> Ledger:
        ledger = before or records.ledger()
        if ledger.claims and chance.random() < 0.5:
            old = chance.choice(sorted(ledger.claims.values(), key=lambda claim: claim.id))
            new = replace(old, anchor=replace(old.anchor, start=old.anchor.start + 1))
        else:
            new = records.claim(f"Boat {name} paid 140 crowns. " + "Nobody spoke. " * chance.randrange(200))
        written.append(new)
        return ledger.put(new)

    store.change("harbour", edit)
    return written[-1]


@dataclass(frozen=True, slots=True)
class Toll:
    """What came of killing writers: how often in mid-write, and what was lost."""

    kills: int
    acknowledged: int
    mid_write: int  # kills that left a draft behind
    lost: tuple[str, ...]


def kill_at_random(folder: Path, kills: int, seed: int = 1) -> Toll:
    """Let a writer work on the ledger in *folder* and kill -9 it after a random moment, *kills* times."""
    chance, store = random.Random(seed), TinyLedgers(folder)
    promised: dict[str, int] = {}
    acknowledged = mid_write = 0
    lost: list[str] = []
    for turn in range(kills):
        writer = start(write_at_random(folder, seed * 100_000 + turn))
        _, said = writer.strike(signal.SIGKILL, chance.uniform(0, 0.03))
        acknowledged += len(said)
        promised.update((words.split()[0], int(words.split()[1])) for words in said)
        mid_write += bool(list(folder.glob(".*.draft")))
        lost += _broken_promises(store, promised)
    return Toll(kills, acknowledged, mid_write, tuple(lost))


def _broken_promises(store: TinyLedgers, promised: dict[str, int]) -> list[str]:
    if not promised:
        return []
    kept = store.load("harbour").claims
    return [id_ for id_, start in promised.items() if id_ not in kept or kept[id_].anchor.start < start]
