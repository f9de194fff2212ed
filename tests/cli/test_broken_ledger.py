"""One article's ledger is broken, by a merge say: the work on the others goes on, and the gate stays shut."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Desk

CONFLICT = "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> theirs\n"
SAID = "left out: "


@pytest.fixture
def halved(extracted: Desk) -> Desk:
    """Two articles, each with a source; the ledger of the second holds a merge's conflict."""
    (extracted.folder / "articles" / "dam.md").write_text("The dam of Varby was built in 1931.\n")
    extracted("extract", "articles/dam.md")
    (extracted.folder / "page.txt").write_text("The harbour of Saltmere has 12 berths.")
    extracted("cite", "articles/berths.md", "page.txt")
    (extracted.folder / "claims" / "dam.json").write_text(CONFLICT)
    return extracted


def berths(desk: Desk) -> str:
    """The whole id of the claim about the berths."""
    listed = desk("list", "--format", "json").json["claims"]
    return next(str(claim["id"]) for claim in listed if "12 berths" in claim["text"])


def test_the_others_are_listed(halved: Desk) -> None:
    ran = halved("list")
    assert (ran.code, "12 berths" in ran.out) == (2, True)
    assert SAID in ran.err
    assert "dam.json:1" in ran.err


def test_the_others_are_verified(halved: Desk) -> None:
    ran = halved("verify")
    assert (ran.code, "supported" in ran.out, SAID in ran.err) == (2, True, True)
    assert halved("verify", "articles/berths.md").code == 0


def test_a_claim_named_in_full_is_worked_on(halved: Desk) -> None:
    claim = berths(halved)
    assert halved("verify", claim).code == 0
    assert halved("show", claim).code == 0
    assert halved("cite", claim, "page.txt").code == 0
    assert halved("rule", claim, "verified", "--by", "Ada").code == 0
    assert halved("history", claim).code == 0


def test_half_an_id_might_be_a_claim_of_the_broken_one(halved: Desk) -> None:
    for command in (["show"], ["history"], ["verify"]):
        ran = halved(*command, berths(halved)[:6])
        assert ran.code == 2
        assert "dam.json" in ran.err


@pytest.mark.parametrize("command", ["check", "prune", "sources"])
def test_what_must_know_of_all_says_no(halved: Desk, command: str) -> None:
    ran = halved(command)
    assert ran.code == 2
    assert "claims/dam.json" in ran.out + ran.err


def test_nothing_is_lost(halved: Desk) -> None:
    for command in ("list", "verify", "check", "prune"):
        halved(command)
    assert (halved.folder / "claims" / "dam.json").read_text() == CONFLICT
