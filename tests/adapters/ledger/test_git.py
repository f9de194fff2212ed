"""Ledgers in real git repositories: small diffs, and branches that merge through the driver."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.adapters.ledger.store import TinyLedgers
from claimcheck.core.errors import LedgerError
from claimcheck.core.model.ledger import Claim
from tests.adapters.ledger import records

_DRIVER = """
import sys
from pathlib import Path
from claimcheck.adapters.ledger.merge import merge_files
conflicts = merge_files(*map(Path, sys.argv[1:4]))
print(*conflicts, sep="\\n", file=sys.stderr)
sys.exit(1 if conflicts else 0)
"""


class Desk:
    """A repository with one ledger in it, and a git that reads no configuration but its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "claims" / "harbour.json"
        self.store = TinyLedgers(folder / "claims")
        (folder / "driver.py").write_text(_DRIVER)
        self.git("init", "-q", "-b", "main")
        self.git("config", "merge.claimcheck.driver", f"{sys.executable} driver.py %O %A %B")
        (folder / ".gitattributes").write_text("claims/*.json text eol=lf merge=claimcheck\n")
        (folder / ".gitignore").write_text(".*.lock\n")

    def git(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """What ``git`` says to *words*."""
        who = {
            f"GIT_{role}_{what}": "ada@example.org"
            for role in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        }
        alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "HOME": str(self.folder)}
        return subprocess.run(
            ["git", *words],
            cwd=self.folder,
            env=os.environ | who | alone,
            capture_output=True,
            text=True,
            check=check,
        )

    def commit(self, *more: Claim) -> None:
        """Put *more* on record and commit everything."""
        self.store.change("harbour", lambda before: (before or records.ledger()).put(*more))
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "Record")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_one_changed_claim_is_a_few_changed_lines(desk: Desk) -> None:
    claims = records.claims(500)
    desk.commit(*claims)
    desk.commit(replace(claims[250], anchor=replace(claims[250].anchor, start=1, end=39), repeats=1))
    changed = desk.git("diff", "--numstat", "HEAD~1", "--", "claims").stdout.split()[:2]
    assert changed == ["3", "2"]


def test_one_added_claim_is_its_own_lines_and_no_other(desk: Desk) -> None:
    desk.commit(*records.claims(500))
    desk.commit(records.claim("The pier is 90 m long."))
    added, removed, _ = desk.git("diff", "--numstat", "HEAD~1", "--", "claims").stdout.split()
    assert (int(added) < 30, removed) == (True, "0")


def test_two_branches_that_each_add_claims_merge_by_themselves(desk: Desk) -> None:
    desk.commit(*records.claims(20))
    desk.git("checkout", "-q", "-b", "ferry")
    desk.commit(*records.claims(30, "ferry"))
    desk.git("checkout", "-q", "main")
    desk.commit(*records.claims(30, "sloop"))
    desk.git("merge", "-q", "--no-edit", "ferry")
    assert len(desk.store.load("harbour").claims) == 80


def test_two_branches_that_each_begin_the_ledger_merge_by_themselves(desk: Desk) -> None:
    desk.git("add", "-A")
    desk.git("commit", "-q", "-m", "Begin")
    desk.git("checkout", "-q", "-b", "ferry")
    desk.commit(*records.claims(3, "ferry"))
    desk.git("checkout", "-q", "main")
    desk.commit(*records.claims(3, "sloop"))
    desk.git("merge", "-q", "--no-edit", "ferry")
    assert len(desk.store.load("harbour").claims) == 6


def test_a_conflict_is_marked_by_git_named_by_us_and_leaves_a_ledger_that_reads(desk: Desk) -> None:
    [claim] = records.claims(1)
    desk.commit(claim)
    desk.git("checkout", "-q", "-b", "ferry")
    desk.commit(replace(claim, anchor=replace(claim.anchor, exact="141 boats")), *records.claims(3, "ferry"))
    desk.git("checkout", "-q", "main")
    desk.commit(replace(claim, anchor=replace(claim.anchor, exact="142 boats")))
    merge = desk.git("merge", "--no-edit", "ferry", check=False)
    assert merge.returncode == 1
    assert f"claims {claim.id}: text: kept '142 boats'; the other branch has '141 boats'" in merge.stderr
    assert desk.git("diff", "--name-only", "--diff-filter=U").stdout == "claims/harbour.json\n"
    ledger = desk.store.load("harbour")
    assert (len(ledger.claims), ledger.claims[claim.id].text) == (4, "142 boats")


def test_without_the_driver_the_markers_git_leaves_are_named(desk: Desk) -> None:
    (desk.folder / ".gitattributes").unlink()
    [claim] = records.claims(1)
    desk.commit(claim)
    desk.git("checkout", "-q", "-b", "ferry")
    desk.commit(replace(claim, repeats=1))
    desk.git("checkout", "-q", "main")
    desk.commit(replace(claim, repeats=2))
    assert desk.git("merge", "--no-edit", "ferry", check=False).returncode == 1
    with pytest.raises(LedgerError, match=r"harbour\.json:\d+: merge-conflict markers"):
        desk.store.load("harbour")
