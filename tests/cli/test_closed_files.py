"""A stranger's ledger opens no file that is not for readers, and nothing of ours bears us out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE, Desk
from tests.cli.test_bad_input import one_line

SECRET = "The password of the quay is heron-7, and 97 boats were impounded there in 2019."


@pytest.fixture
def ready(desk: Desk) -> Desk:
    desk.write()
    assert desk("extract", "articles/berths.md").code == 0
    return desk


def ledger_of(desk: Desk) -> Path:
    (found,) = (desk.folder / "claims").glob("*.json")
    return found


def rewrite(desk: Desk, old: str, new: str) -> None:
    """Change the ledger by hand, as a stranger may."""
    text = ledger_of(desk).read_text(encoding="utf-8")
    assert json.dumps(old) in text
    ledger_of(desk).write_text(text.replace(json.dumps(old), json.dumps(new)), encoding="utf-8")


CLOSED = [".git/config", ".env", "claims/private/names.txt", "articles/berths.md", "claims/berths.json"]


@pytest.mark.parametrize("path", CLOSED)
def test_closed_files_are_not_cited(ready: Desk, path: str) -> None:
    at = ready.folder / path
    at.parent.mkdir(parents=True, exist_ok=True)
    if not at.exists():
        at.write_text(SECRET, encoding="utf-8")
    before = ledger_of(ready).read_bytes()
    ran = ready("cite", ready.claim("12 berths"), path)
    assert ran.code == 2
    assert path in one_line(ran)
    assert ledger_of(ready).read_bytes() == before


@pytest.fixture
def cited(ready: Desk) -> Desk:
    """A claim with a web source that was never read."""
    assert ready("cite", ready.claim("12 berths"), "https://news.example/quay").code == 0
    return ready


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("articles/berths.md", "an article of ours", id="the article"),
        pytest.param("articles/../articles/berths.md", "an article of ours", id="by another way"),
        pytest.param("link.html", "an article of ours", id="by a link"),
        pytest.param("claims/berths.json", "a ledger of ours", id="the ledger"),
        pytest.param("copy.html", "a copy of articles/berths.md", id="its very bytes"),
    ],
)
def test_our_own_words_are_no_capture(cited: Desk, name: str, said: str) -> None:
    """Or an article would bear itself out."""
    (cited.folder / "link.html").symlink_to("articles/berths.md")
    (cited.folder / "copy.html").write_bytes(cited.article.read_bytes())
    before = ledger_of(cited).read_bytes()
    ran = cited("snapshot", "https://news.example/quay", "--file", name)
    assert (ran.code, ran.out) == (2, "")
    assert said in one_line(ran)
    assert ledger_of(cited).read_bytes() == before
    cited("verify", "--offline")
    assert cited.status("12 berths") != "supported"


@pytest.mark.parametrize("now", ["edited", "gone"])
def test_nor_is_the_article_as_it_was_extracted(cited: Desk, now: str) -> None:
    (cited.folder / "copy.html").write_bytes(cited.article.read_bytes())
    cited.edit("12 berths", "14 berths")
    if now == "gone":
        cited.article.unlink()
    ran = cited("snapshot", "https://news.example/quay", "--file", "copy.html")
    assert (ran.code, ran.out) == (2, "")
    assert "a copy of articles/berths.md" in one_line(ran)


@pytest.mark.parametrize("place", [".", "saved", ".cache", "claims", "claims/private", "articles"])
def test_a_saved_page_may_lie_anywhere(cited: Desk, place: str) -> None:
    """A person names it, and it is no article of ours."""
    saved = cited.folder / place / "saved.html"
    saved.parent.mkdir(parents=True, exist_ok=True)
    saved.write_text("<p>The harbour of Saltmere has 12 berths.</p>", encoding="utf-8")
    ran = cited("snapshot", "https://news.example/quay", "--file", str(saved))
    assert ran.code == 0, ran.err


@pytest.mark.parametrize("path", [*CLOSED, "link.txt"])
def test_closed_files_in_a_proposed_ledger_are_not_read(ready: Desk, path: str) -> None:
    (ready.folder / "minutes.txt").write_text("The harbour of Saltmere has 12 berths.", encoding="utf-8")
    assert ready("cite", ready.claim("12 berths"), "minutes.txt").code == 0
    at = ready.folder / path
    at.parent.mkdir(parents=True, exist_ok=True)
    if path == "link.txt":
        (ready.folder / ".netrc").write_text(SECRET, encoding="utf-8")
        at.symlink_to(".netrc")
    elif not at.exists():
        at.write_text(SECRET, encoding="utf-8")
    rewrite(ready, "minutes.txt", path)
    ran = ready("verify")
    assert ran.code == 3
    assert "0 of 1 sources read" in ran.out + ran.err
    assert "refused by policy" in ran.out
    assert "heron-7" not in ran.out + ran.err + ledger_of(ready).read_text(encoding="utf-8")
    assert ready.status("12 berths") != "supported"


@pytest.mark.parametrize(
    "path", ["../secret.md", "articles/link.md", ".notes/secret.md", "articles/inner.md"]
)
def test_articles_outside_or_hidden_are_not_read(ready: Desk, path: str) -> None:
    (ready.folder.parent / "secret.md").write_text(SECRET, encoding="utf-8")
    hidden = ready.folder / ".notes" / "secret.md"
    hidden.parent.mkdir()
    hidden.write_text(SECRET, encoding="utf-8")
    (ready.folder / "articles" / "link.md").symlink_to("../../secret.md")
    (ready.folder / "articles" / "inner.md").symlink_to("../.notes/secret.md")
    rewrite(ready, "articles/berths.md", path)
    ran = ready("check")
    assert ran.code == 2
    assert "heron-7" not in ran.out + ran.err
    assert (
        "outside the project" if "link" in path or ".." in path else "begins with a dot"
    ) in ran.out + ran.err


def test_extract_follows_no_link_out_of_the_project(desk: Desk) -> None:
    (desk.folder.parent / "secret.md").write_text(SECRET, encoding="utf-8")
    desk.write()
    desk.article.unlink()
    desk.article.symlink_to("../../secret.md")
    ran = desk("extract", "articles/berths.md")
    assert ran.code == 2
    assert "outside the project" in one_line(ran)


def test_an_article_may_be_a_link_within_the_project(desk: Desk) -> None:
    (desk.folder / "drafts").mkdir()
    (desk.folder / "drafts" / "quay.md").write_text(ARTICLE, encoding="utf-8")
    desk.article.parent.mkdir()
    desk.article.symlink_to("../drafts/quay.md")
    assert desk("extract", "articles/berths.md").code == 0
