"""The gate's answer in every format: what was not checked, and the file to look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage
from tests.cli.conftest import Desk

FORMATS = ["table", "json", "csv", "markdown", "github"]


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_checked_is_said(desk: Desk, name: str) -> None:
    ran = desk("check", "--full", "--format", name)
    assert ran.code == 2
    assert "nothing was checked: no statement is on record" in ran.out + ran.err


@pytest.mark.parametrize("name", FORMATS)
def test_something_checked_is_not_called_nothing(extracted: Desk, name: str) -> None:
    ran = extracted("check", "--format", name)
    assert ran.code == 1
    assert "nothing was checked" not in ran.out + ran.err


def test_a_broken_ledger_is_named_by_its_file(extracted: Desk) -> None:
    (extracted.folder / "claims" / "a.json").write_text("{")
    ran = extracted("check", "--format", "github")
    assert ran.code == 2
    assert "::error file=claims/a.json,title=not checked::claims/a.json: 1:2: not valid JSON" in ran.out
    assert "claims/a.json: could not be checked: 1:2: not valid" in extracted("check").out


def test_an_article_that_is_gone_is_named_once(extracted: Desk) -> None:
    extracted.article.unlink()
    ran = extracted("check", "--format", "github")
    assert ran.code == 2
    assert "file=articles/berths.md,title=not checked::articles/berths.md: does not exist" in ran.out


def test_an_article_without_a_ledger_is_named_once(extracted: Desk) -> None:
    (extracted.folder / "claimcheck.toml").write_text('articles = ["articles/*.md"]\n')
    (extracted.folder / "articles" / "empty.md").write_text("\n")
    for ran in (extracted("check"), extracted("check", "--format", "github")):
        assert ran.code == 2
        assert "articles/empty.md: articles/empty.md" not in ran.out
        assert "could not be checked: articles/empty.md" not in ran.out
    assert "file=articles/empty.md" in ran.out


def test_a_link_out_of_the_project_is_not_cited(
    extracted: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    notes = tmp_path_factory.mktemp("elsewhere") / "notes.txt"
    notes.write_text("The harbour of Saltmere has 12 berths.")
    (extracted.folder / "notes.txt").symlink_to(notes)
    ran = extracted("cite", "articles/berths.md", "notes.txt")
    assert ran.code == 2
    assert "a link out of the project" in ran.err


@pytest.mark.parametrize(
    ("target", "said"), [("articles/berths.md", "an article of ours"), (".env", "begins with a dot")]
)
def test_a_link_to_what_is_no_source_is_not_cited(extracted: Desk, target: str, said: str) -> None:
    (extracted.folder / ".env").write_text("KEY=1")
    (extracted.folder / "notes.txt").symlink_to(Path(target))
    ran = extracted("cite", "articles/berths.md", "notes.txt")
    assert ran.code == 2
    assert said in ran.err


def test_a_link_within_the_project_is_cited(extracted: Desk) -> None:
    (extracted.folder / "minutes.txt").write_text("The harbour of Saltmere has 12 berths.")
    (extracted.folder / "notes.txt").symlink_to("minutes.txt")
    assert extracted("cite", "articles/berths.md", "notes.txt").code == 0


def test_after_a_fallen_tick_the_next_step_names_its_claim(extracted: Desk) -> None:
    with PageServer(
        {"/p": ServedPage(b"<article><p>The harbour of Saltmere has 12 berths.</p></article>")}
    ) as at:
        extracted.allow(at.host)
        claim = extracted.claim("12 berths")
        extracted("cite", claim, at.url("/p"))
        assert (
            f"Next: claimcheck show {claim}, then claimcheck rule {claim} verified" in extracted("verify").err
        )
        extracted("rule", claim, "verified", "--by", "Ada")
        at.replace("/p", ServedPage(b"<article><p>The harbour of Saltmere has 14 berths.</p></article>"))
        ran = extracted("verify")
    assert ran.code == 1
    assert f"Next: claimcheck show {claim}, then rule on it again: claimcheck rule {claim} VERDICT" in ran.err
