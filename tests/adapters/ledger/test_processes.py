"""Real processes at one ledger: killed, interrupted, crowded, out of disk, shut out. Nothing is lost."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.adapters.ledger.store import TinyLedgers
from claimcheck.core.model.ledger import Claim, Ledger
from tests.adapters.ledger import records, writers

ROOT = Path(__file__).parents[3]


def _add(store: TinyLedgers, *more: Claim) -> None:
    store.change("harbour", lambda before: (before or records.ledger()).put(*more))


def test_kill_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    """A bounded number of kills; ``benchmarks/durability.py`` does the 200."""
    toll = writers.kill_at_random(tmp_path, kills=30)
    assert toll.lost == ()
    assert toll.acknowledged >= 30
    _add(TinyLedgers(tmp_path), records.claim("The last one."))
    assert list(tmp_path.glob(".*.draft")) == []


def test_eight_processes_adding_fifty_claims_each_keep_all_four_hundred(tmp_path: Path) -> None:
    def adding(name: str) -> writers.Writer:
        def work(acknowledge: writers.Acknowledge) -> None:
            for claim in records.claims(50, word=name):
                _add(TinyLedgers(tmp_path), claim)
                acknowledge(claim.id)

        return writers.start(work)

    ends = [writer.end() for writer in [adding(f"boat {n} of") for n in range(8)]]
    assert [status for status, _ in ends] == [0] * 8
    kept = TinyLedgers(tmp_path).load("harbour").claims
    assert len(kept) == 400
    assert {claim_id for _, said in ends for claim_id in said} == set(kept)


def test_an_interrupted_write_leaves_the_old_ledger_or_the_new_one(tmp_path: Path) -> None:
    chance = random.Random(7)
    _add(TinyLedgers(tmp_path), *records.claims(200))
    for turn in range(15):
        writer = writers.start(writers.write_at_random(tmp_path, seed=turn))
        status, said = writer.strike(signal.SIGINT, chance.uniform(0, 0.04))
        kept = TinyLedgers(tmp_path).load("harbour").claims
        assert status == writers.INTERRUPTED
        assert {words.split()[0] for words in said} <= set(kept)
        assert list(tmp_path.glob(".*.draft")) == []


def test_a_file_size_limit_is_one_line_and_the_ledger_as_it_was(tmp_path: Path) -> None:
    _add(TinyLedgers(tmp_path), *records.claims(20))
    before = (tmp_path / "harbour.json").read_bytes()

    def work(_: writers.Acknowledge) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before), len(before)))
        _add(TinyLedgers(tmp_path), *records.claims(40))

    status, said = writers.start(work).end()
    assert status == writers.FAILED
    full = f"LedgerError: {tmp_path}/harbour.json: not written: file too large; the ledger is as it was."
    assert said == [f"{full} Free some space and run again."]
    assert (tmp_path / "harbour.json").read_bytes() == before
    assert list(tmp_path.glob(".*.draft")) == []


def _on_a_disk_of_its_own(disk: Path, script: str) -> str:
    """What *script* prints in a mount namespace of its own, in which *disk* is a small empty disk."""
    if not shutil.which("unshare"):
        pytest.skip("unshare is not installed: no disk to fill")
    mount = f"mount -t tmpfs -o size=256k none {disk}"
    for unshare in (["unshare", "-m"], ["unshare", "-rm"]):
        if subprocess.run([*unshare, "sh", "-c", mount], capture_output=True, check=False).returncode == 0:
            break
    else:
        pytest.skip("this machine lets nobody mount a disk: no disk to fill")
    shell = f'{mount} && {sys.executable} -c "$SCRIPT"'
    ran = subprocess.run(
        [*unshare, "sh", "-c", shell],
        env=os.environ | {"SCRIPT": script, "DISK": str(disk)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout


_PROLOGUE = """
import os, subprocess
from pathlib import Path
from claimcheck.adapters.ledger.store import TinyLedgers
from claimcheck.core.errors import LedgerError
from tests.adapters.ledger import records
disk = Path(os.environ["DISK"])
path = disk / "harbour.json"
store = TinyLedgers(disk)
store.change("harbour", lambda _: records.ledger(*records.claims(20)))
before = path.read_bytes()
def add(count):
    try:
        store.change("harbour", lambda ledger: ledger.put(*records.claims(count)))
        print("written")
    except LedgerError as error:
        print(error, path.read_bytes() == before, list(disk.glob(".*.draft")))
"""


def test_a_full_disk_is_one_line_and_the_ledger_as_it_was(tmp_path: Path) -> None:
    said = _on_a_disk_of_its_own(tmp_path, f"{_PROLOGUE}\nadd(2000)\nadd(21)")
    full = f"{tmp_path}/harbour.json: not written: no space left on device; the ledger is as it was."
    assert said.splitlines() == [f"{full} Free some space and run again. True []", "written"]


def test_a_read_only_folder_is_one_line_and_can_still_be_read(tmp_path: Path) -> None:
    """A read-only disk, because permissions do not stop root."""
    said = _on_a_disk_of_its_own(
        tmp_path,
        f"{_PROLOGUE}\nsubprocess.run(['mount', '-o', 'remount,ro', disk], check=True)\nadd(30)"
        "\nprint(len(store.load('harbour').claims))",
    )
    shut = f"{tmp_path}/harbour.json: not written: read-only file system; the ledger is as it was."
    assert said.splitlines() == [f"{shut} Check the folder and its permissions and run again. True []", "20"]


def test_a_reader_never_sees_half_a_ledger(tmp_path: Path) -> None:
    _add(TinyLedgers(tmp_path), *records.claims(50))
    writer = writers.start(writers.write_at_random(tmp_path, seed=3))
    seen: list[Ledger] = [TinyLedgers(tmp_path).load("harbour") for _ in range(60)]
    writer.strike(signal.SIGKILL, 0)
    counts = [len(ledger.claims) for ledger in seen]
    assert counts == sorted(counts)
