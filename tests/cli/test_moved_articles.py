"""An article that moves, edited on the way or not, brings its record along; one that is gone stops no other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Desk

DAM = """\
---
title: The dam of Varne
date: 2026-03-14
---

The dam of Varne is 42 metres high. It was finished in 1957. It cost £3.5 million.

Some 300 people lived in the valley. In 2019 the council voted 7-2 to drain the lake.
"""
DRAINED = "articles/dam-drained.md"


@pytest.fixture
def dam(extracted: Desk) -> Desk:
    """Two articles, the second ruled on in part."""
    (extracted.folder / "articles" / "dam.md").write_text(DAM, encoding="utf-8")
    extracted("extract", "articles/dam.md")
    for words in ("1957", "42 metres"):
        assert (
            extracted("rule", extracted.claim(words), "dismissed", "--note", "seen", "--by", "Ada").code == 0
        )
    return extracted


def move(desk: Desk, *edits: tuple[str, str], name: str = "dam") -> None:
    """Move the article and put the new words in place of the old."""
    at = desk.folder / "articles" / f"{name}.md"
    text = at.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    at.unlink()
    (desk.folder / DRAINED).write_text(text, encoding="utf-8")


def ledgers(desk: Desk) -> dict[str, str]:
    """The article of each ledger."""
    files = sorted((desk.folder / "claims").glob("*.json"))
    return {f.stem: next(iter(json.loads(f.read_text("utf-8"))["article"].values()))["path"] for f in files}


MOST = [
    ("The dam of Varne is", "The old dam of Lund was"),
    ("It was finished in 1957", "Work on it ended in 1958"),
    ("It cost £3.5 million", "Building it took £9 million"),
    ("Some 300 people lived in the valley", "The valley was home to 412 families"),
]


@pytest.mark.parametrize(
    "edits",
    [
        pytest.param([], id="as it was"),
        pytest.param([("42 metres", "43 metres")], id="one figure"),
        pytest.param([("42 metres", "43 metres"), ("£3.5", "£3.6")], id="two of five"),
    ],
)
def test_a_moved_article_brings_its_ledger(dam: Desk, edits: list[tuple[str, str]]) -> None:
    move(dam, *edits)
    ran = dam("extract", DRAINED)
    assert ran.code == 0
    assert f"{DRAINED}: moved here from articles/dam.md; its ledger came along: claims/dam.json" in ran.out
    assert ledgers(dam) == {"berths": "articles/berths.md", "dam": DRAINED}
    assert dam.status("1957") == "dismissed"
    assert (dam.status("metres") == "dismissed") is (not edits)
    assert len([one for one in dam.claims() if one["article"] == DRAINED]) == 5
    assert dam("list").code == 0


@pytest.mark.parametrize(
    ("gone", "edits"),
    [
        pytest.param(True, MOST, id="hardly a word of it"),
        pytest.param(False, [("42 metres", "43 metres")], id="a copy: the old one still stands"),
    ],
)
def test_another_article_gets_a_ledger_of_its_own(
    dam: Desk, gone: bool, edits: list[tuple[str, str]]
) -> None:
    before = (dam.folder / "claims" / "dam.json").read_bytes()
    move(dam, *edits)
    if not gone:
        (dam.folder / "articles" / "dam.md").write_text(DAM, encoding="utf-8")
    ran = dam("extract", DRAINED)
    assert ran.code == 0
    assert "moved here" not in ran.out
    assert ledgers(dam)["dam-drained"] == DRAINED
    assert (dam.folder / "claims" / "dam.json").read_bytes() == before


def test_what_a_person_says_was_moved_is(dam: Desk) -> None:
    move(dam, *MOST)
    assert dam("extract", DRAINED, "--moved-from", "articles/dam.md").code == 0
    assert ledgers(dam) == {"berths": "articles/berths.md", "dam": DRAINED}


@pytest.mark.parametrize(
    ("command", "said"),
    [
        pytest.param([DRAINED, "--moved-from", "articles/berths.md"], "still stands", id="it stands"),
        pytest.param([DRAINED, "--moved-from", "articles/none.md"], "no ledger", id="it never was"),
        pytest.param(["articles/berths.md", "--moved-from", "articles/dam.md"], "of its own", id="has one"),
        pytest.param([DRAINED, "articles/berths.md", "--moved-from", "dam"], "one article", id="two"),
    ],
)
def test_what_was_not_moved_is_refused(dam: Desk, command: list[str], said: str) -> None:
    move(dam, ("42 metres", "43 metres"))
    before = {f: f.read_bytes() for f in (dam.folder / "claims").glob("*.json")}
    ran = dam("extract", *command)
    assert ran.code == 2
    assert said in ran.err
    assert {f: f.read_bytes() for f in (dam.folder / "claims").glob("*.json")} == before


def test_two_that_fit_alike_are_for_a_person_to_tell(dam: Desk) -> None:
    (dam.folder / "articles" / "weir.md").write_text(DAM.replace("42 metres", "40 metres"), encoding="utf-8")
    dam("extract", "articles/weir.md")
    (dam.folder / "articles" / "weir.md").unlink()
    move(dam, ("42 metres", "43 metres"))
    before = {f: f.read_bytes() for f in (dam.folder / "claims").glob("*.json")}
    ran = dam("extract", DRAINED)
    assert ran.code == 2
    assert "articles/dam.md and articles/weir.md are gone" in ran.err
    assert f"claimcheck extract {DRAINED} --moved-from articles/dam.md" in ran.err
    assert {f: f.read_bytes() for f in (dam.folder / "claims").glob("*.json")} == before
    assert dam("extract", DRAINED, "--moved-from", "articles/weir.md").code == 0
    assert ledgers(dam)["weir"] == DRAINED
    assert ledgers(dam)["dam"] == "articles/dam.md"


def test_json_says_it_beside_the_claims(dam: Desk) -> None:
    move(dam, ("42 metres", "43 metres"))
    ran = dam("extract", DRAINED, "--format", "json")
    assert "moved here from articles/dam.md" in ran.err
    assert len(ran.json["claims"]) == 5


class TestGone:
    """One article is missing; the others go on."""

    SAID = "left out: articles/dam.md does not exist"

    @pytest.fixture
    def gone(self, dam: Desk) -> Desk:
        (dam.folder / "page.txt").write_text("The harbour of Saltmere has 12 berths.")
        dam("cite", "articles/berths.md", "page.txt")
        dam("cite", "articles/dam.md", "page.txt")
        (dam.folder / "articles" / "dam.md").unlink()
        return dam

    def test_list(self, gone: Desk) -> None:
        for output in ("table", "json", "csv", "markdown"):
            ran = gone("list", "--format", output)
            assert ran.code == 2
            assert "12 berths" in ran.out
            assert self.SAID in ran.err
            assert "claimcheck extract NEW-PATH" in ran.err
        assert gone("list", "articles/berths.md").code == 0
        assert gone("list", "articles/dam.md").code == 2

    def test_verify(self, gone: Desk) -> None:
        before = (gone.folder / "claims" / "dam.json").read_bytes()
        ran = gone("verify")
        assert ran.code == 2
        assert "supported" in ran.out
        assert self.SAID in ran.err
        assert (gone.folder / "claims" / "dam.json").read_bytes() == before
        assert gone("verify", "articles/berths.md").code == 0
        assert gone("verify", "articles/dam.md").code == 2

    def test_rule_and_show(self, gone: Desk) -> None:
        claim = gone.claim("12 berths")
        assert gone("show", claim).code == 0
        assert gone("rule", claim, "dismissed", "--note", "seen", "--by", "Ada").code == 0

    def test_the_gate(self, gone: Desk) -> None:
        ran = gone("check")
        assert ran.code == 2
        assert "articles/berths.md: 3 on record" in ran.out
        assert "articles/dam.md: could not be checked: does not exist" in ran.out

    def test_where_all_are_gone_it_is_an_error(self, gone: Desk, tmp_path: Path) -> None:
        (tmp_path / "articles" / "berths.md").unlink()
        for command in ("list", "verify"):
            ran = gone(command)
            assert (ran.code, ran.out) == (2, "")
