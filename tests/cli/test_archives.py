"""Dead and changed sources, and what a web archive kept of them: used as what it is, never as the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage
from claimcheck.adapters.warc.write import WarcFiles
from claimcheck.ports.evidence import Capture
from claimcheck.ports.web import Exchange
from tests.cli.conftest import Desk
from tests.servers.archive import SAVED, ArchiveServer, at
from tests.servers.replay import ReplayServer, needs_pywb

ARTICLE = "articles/berths.md"
SAID = b"<article><p>The harbour of Saltmere has 12 berths.</p></article>"
OTHERWISE = b"<article><p>The harbour of Saltmere has 14 berths.</p></article>"
NOT_FOUND = (
    b"<title>Page not found</title><h1>Page not found</h1><p>The page you asked for was not found.</p>"
)
COPY_DAY = "20260301000000"


def configure(desk: Desk, *hosts: str, **archive: str) -> None:
    allowed = ", ".join(f'"{host}"' for host in hosts)
    lines = [f"[fetch]\nallow = [{allowed}]\ntotal_seconds = 3\n[archive]\npause_seconds = 0.01"]
    lines += [f'{key} = "{value}"' for key, value in archive.items()]
    (desk.folder / "claimcheck.toml").write_text("\n".join(lines), encoding="utf-8")


@pytest.fixture
def site() -> Iterator[PageServer]:
    with PageServer({"/live": ServedPage(SAID)}) as pages:
        yield pages


@pytest.fixture
def archive(site: PageServer, extracted: Desk) -> Iterator[ArchiveServer]:
    """An archive that is configured, with a copy of each page there was."""
    with ArchiveServer({site.url(path): {COPY_DAY: SAID} for path in ("/dead", "/live")}) as server:
        configure(extracted, site.host, server.host, timegate=server.url("/gate/"), save=server.url("/save"))
        yield server


def citation(desk: Desk) -> Any:
    (claim,) = [one for one in desk.claims() if "12 berths" in one["text"]]
    (found,) = claim["citations"]
    return found


def test_a_live_page_is_no_business_of_an_archive(
    site: PageServer, archive: ArchiveServer, extracted: Desk
) -> None:
    extracted("cite", extracted.claim("12 berths"), site.url("/live"))
    assert extracted("verify").code == 0
    assert archive.asked == []


def test_nothing_is_asked_where_no_archive_is_named(
    site: PageServer, archive: ArchiveServer, extracted: Desk
) -> None:
    configure(extracted, site.host)
    extracted("cite", extracted.claim("12 berths"), site.url("/dead"))
    assert extracted("verify").code == 3
    assert extracted.status("12 berths") == "unreadable"
    assert archive.asked == []


def test_a_confidential_source_is_not_named(
    site: PageServer, archive: ArchiveServer, extracted: Desk
) -> None:
    extracted("cite", extracted.claim("12 berths"), site.url("/dead"))
    file = extracted.folder / "claims" / "berths.json"
    text = file.read_text("utf-8")
    file.write_text(text.replace('"kind": "web"', '"confidential": true,\n      "kind": "web"'), "utf-8")
    extracted("verify")
    assert extracted("sources", "--archive").code == 2
    assert archive.asked == []


def test_a_dead_page_is_judged_by_its_copy_and_that_is_said(
    site: PageServer, archive: ArchiveServer, extracted: Desk
) -> None:
    extracted("cite", extracted.claim("12 berths"), site.url("/dead"))
    ran = extracted("verify")
    assert ran.code == 3, "the page itself could not be read"
    assert "in a web archive's copy of 2026-03-01" in ran.out
    assert "claims were judged by it" in ran.out
    assert extracted.status("12 berths") == "supported"
    found = citation(extracted)
    assert found["finding"]["reasons"][-1]["rule"] == "archived-copy"
    assert "that the page itself says so now" in found["finding"]["unchecked"]
    assert found["source"]["unread"] == "gone"
    assert found["source"]["archived"]["address"] == archive.url(f"/kept/{COPY_DAY}/{site.url('/dead')}")
    (row,) = extracted("sources", "--format", "csv").out.splitlines()[1:]
    assert row.split(",")[1:5] == ["gone", "", "unreadable", "2026-03-01"]


def test_a_copy_is_fetched_once(site: PageServer, archive: ArchiveServer, extracted: Desk) -> None:
    extracted("cite", extracted.claim("12 berths"), site.url("/dead"))
    extracted("verify")
    asked, ledger = len(archive.asked), (extracted.folder / "claims" / "berths.json").read_bytes()
    extracted("verify")
    extracted("verify", "--offline")
    assert len(archive.asked) == asked
    assert (extracted.folder / "claims" / "berths.json").read_bytes() == ledger
    assert extracted("prune", "--older-than", "0d").out.startswith("removed 0 snapshots")
    assert extracted("export", ARTICLE).code == 0


def test_a_page_that_died_is_judged_by_our_snapshot_beside_the_copy(
    archive: ArchiveServer, extracted: Desk, site: PageServer
) -> None:
    extracted("cite", extracted.claim("12 berths"), site.url("/live"))
    extracted("verify")
    site.replace("/live", None)
    ran = extracted("verify")
    assert "a web archive's copy of 2026-03-01 has 1 passage leaned on" in ran.out
    assert "claims were judged by it" not in ran.out
    shown = extracted("show", extracted.claim("12 berths")).out
    assert "it said when it was last read:" not in shown, "its last words stand there already"
    (hurt,) = extracted("sources", "--fallen", "--format", "json").json["claims"]
    assert hurt["copy"] == archive.url(f"/kept/{COPY_DAY}/{site.url('/live')}")
    assert "so says a web archive's copy of 2026-03-01" in shown


def test_a_copy_that_says_otherwise_is_told_wherever_the_page_is(
    archive: ArchiveServer, extracted: Desk, site: PageServer
) -> None:
    paid = b"<p>In 2019 the council paid &pound;3.5 million for the new quay.</p></article>"
    site.replace("/live", ServedPage(SAID.replace(b"</article>", paid)))
    archive.copies[site.url("/live")] = {COPY_DAY: OTHERWISE.replace(b"</article>", paid)}
    extracted("cite", ARTICLE, site.url("/live"))
    extracted("verify")
    site.replace("/live", None)
    ran = extracted("verify")
    copy = archive.url(f"/kept/{COPY_DAY}/{site.url('/live')}")
    assert "a web archive's copy of 2026-03-01 has 1 of 2 passages leaned on" in ran.out
    assert "not in it │ The harbour of Saltmere has 12 berths." in ran.out
    shown = extracted("show", extracted.claim("12 berths")).out
    assert f"it does not stand in a web archive's copy of 2026-03-01: {copy}" in shown
    fallen = extracted("sources", "--fallen").out
    assert f"it does not stand in a web archive's copy of 2026-03-01: {copy}" in fallen
    assert f"so says a web archive's copy of 2026-03-01: {copy}" in fallen
    drift = citation(extracted)["drift"]
    assert (drift["copy"], drift["copy_says_it"]) == (copy, False)
    hurt = extracted("sources", "--fallen", "--format", "json").json["claims"]
    assert sorted(one["copy_says_it"] for one in hurt) == [False, True]


def test_of_a_page_that_changed_the_copy_has_the_old_words(
    archive: ArchiveServer, extracted: Desk, site: PageServer
) -> None:
    extracted("cite", extracted.claim("12 berths"), site.url("/live"))
    extracted("verify")
    site.replace("/live", ServedPage(OTHERWISE))
    ran = extracted("verify")
    assert extracted.status("12 berths") == "contradicted", "the live page is what counts"
    assert "has 1 passage leaned on" in ran.out
    assert "so says a web archive's copy of 2026-03-01" in extracted("show", extracted.claim("12 berths")).out


def test_a_copy_of_an_error_page_is_passed_over_for_the_next(
    site: PageServer, archive: ArchiveServer, extracted: Desk
) -> None:
    """The nearest one answers like a page and says that there is none."""
    dead = site.url("/dead")
    archive.copies[dead] = {COPY_DAY: NOT_FOUND, "20250101000000": SAID, "20260310000000": NOT_FOUND}
    configure(
        extracted, site.host, archive.host, timegate=archive.url("/gate/"), timemap=archive.url("/map/")
    )
    extracted("cite", extracted.claim("12 berths"), dead)
    ran = extracted("verify")
    assert "a web archive's copy of 2025-01-01 has 1 passage leaned on" in ran.out
    assert extracted.status("12 berths") == "supported"
    assert "no copy" not in ran.out


def test_an_archive_asked_in_vain_is_told_of(
    site: PageServer, archive: ArchiveServer, extracted: Desk
) -> None:
    extracted("cite", extracted.claim("12 berths"), site.url("/nowhere"))
    ran = extracted("verify")
    assert "no copy in the web archive" in ran.out
    (row,) = extracted("sources", "--format", "csv").out.splitlines()[1:]
    assert row.split(",")[1:5] == ["gone", "", "unreadable", "none"]
    (told,) = extracted("sources", "--format", "json").json["sources"]
    assert told["no_copy"] == "no copy in the web archive"
    assert "no copy in the web archive" in extracted("show", extracted.claim("12 berths")).out
    extracted("verify", "--offline")
    assert extracted("sources", "--format", "json").json["sources"][0]["no_copy"], "which asks nobody"
    archive.copies[site.url("/nowhere")] = {COPY_DAY: NOT_FOUND}
    assert (
        "no copy in the web archive can be read; the one of 2026-03-01: soft 404" in extracted("verify").out
    )
    archive.copies[site.url("/nowhere")] = {COPY_DAY: SAID}
    extracted("verify")
    (told,) = extracted("sources", "--format", "json").json["sources"]
    assert (told["no_copy"], bool(told["archived"])) == ("", True)


def test_of_a_page_that_changed_no_copy_is_told_of_too(
    archive: ArchiveServer, extracted: Desk, site: PageServer
) -> None:
    extracted("cite", extracted.claim("12 berths"), site.url("/live"))
    extracted("verify")
    archive.copies.clear()
    site.replace("/live", ServedPage(OTHERWISE))
    ran = extracted("verify")
    assert "it no longer says what it said" in ran.out
    assert "no copy in the web archive" in ran.out


def test_an_archive_that_fails_changes_nothing(
    site: PageServer, archive: ArchiveServer, extracted: Desk
) -> None:
    configure(extracted, site.host, archive.host, timegate=archive.url("/nowhere/"))
    extracted("cite", extracted.claim("12 berths"), site.url("/dead"))
    assert extracted("verify").code == 3
    assert extracted.status("12 berths") == "unreadable"


def test_an_archive_is_asked_to_save(site: PageServer, archive: ArchiveServer, extracted: Desk) -> None:
    extracted("cite", ARTICLE, site.url("/live"))
    extracted("verify")
    ran = extracted("sources", "--archive")
    assert ran.code == 0, ran
    assert f"/gate/{SAVED}/{site.url('/live')}" in ran.out
    (found,) = extracted("sources", "--format", "json").json["sources"]
    assert found["archived"]["taken"] == at(SAVED).isoformat()
    assert extracted("sources", "--archive").code == 2, "nothing is left to save"


def test_a_refused_wish_is_said(
    site: PageServer, archive: ArchiveServer, extracted: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    extracted("cite", ARTICLE, site.url("/blocked"))
    ran = extracted("sources", site.url("/blocked"), "--archive")
    assert ran.code == 3
    assert "the site blocks us" in ran.out
    archive.key = "mine:secret"
    ran = extracted("sources", site.url("/blocked"), "--archive")
    assert "CLAIMCHECK_ARCHIVE_KEY" in ran.out
    monkeypatch.setenv("CLAIMCHECK_ARCHIVE_KEY", "mine:secret")
    extracted("cite", ARTICLE, site.url("/live"))
    ran = extracted("sources", site.url("/live"), "--archive")
    assert ran.code == 0
    assert "secret" not in ran.out + ran.err


def ago(days: int) -> str:
    return f"{datetime.now(UTC) - timedelta(days=days):%Y%m%d%H%M%S}"


@pytest.mark.parametrize("scheme", ["http://", "https://", "http://www.", ""])
def test_a_copy_that_an_archive_leads_to(
    site: PageServer, archive: ArchiveServer, extracted: Desk, scheme: str
) -> None:
    extracted("cite", ARTICLE, "http://quay.example/live")
    archive.answers_with = f"/kept/{ago(0)}/{scheme}quay.example/live"
    assert extracted("sources", "http://quay.example/live", "--archive").code == 0


@pytest.mark.parametrize(
    ("days", "page"),
    [
        pytest.param(0, "http://quay.example/school", id="another page"),
        pytest.param(0, "http://pier.example/live", id="another site"),
        pytest.param(0, "", id="no page"),
        pytest.param(540, "http://quay.example/live", id="of long ago"),
    ],
)
def test_a_copy_of_something_else_is_not_recorded(
    site: PageServer, archive: ArchiveServer, extracted: Desk, days: int, page: str
) -> None:
    extracted("cite", ARTICLE, "http://quay.example/live")
    archive.answers_with = f"/kept/{ago(days)}/{page}"
    ran = extracted("sources", "http://quay.example/live", "--archive")
    assert ran.code == 3
    assert "no copy of it made now" in ran.out
    (source,) = extracted("sources", "--format", "json").json["sources"]
    assert source["archived"] is None


def test_no_archive_to_ask(sourced: Desk) -> None:
    ran = sourced("sources", "--archive")
    assert ran.code == 2
    assert "set save under [archive]" in ran.err


@pytest.mark.parametrize(
    "line", ['timegate = "file:///etc"', 'savee = "https://x.example"', "pause_seconds = 0"]
)
def test_settings_that_are_none(sourced: Desk, line: str) -> None:
    (sourced.folder / "claimcheck.toml").write_text(f"[archive]\n{line}\n", "utf-8")
    assert sourced("sources").code == 2


@needs_pywb
def test_pywb_has_a_copy_of_a_dead_link(extracted: Desk, site: PageServer, tmp_path: Path) -> None:
    """Dead link, memento found, evidence compared, and that is said."""
    day = datetime(2026, 3, 1, tzinfo=UTC)
    kept = Exchange(site.url("/dead"), site.url("/dead"), 200, "text/html", SAID, day)
    WarcFiles().write(str(tmp_path / "x.warc.gz"), "", day, [Capture(kept, False, {})])
    with ReplayServer(tmp_path / "pywb", tmp_path / "x.warc.gz") as pywb:
        configure(extracted, site.host, pywb.host, timegate=pywb.timegate)
        extracted("cite", extracted.claim("12 berths"), site.url("/dead"))
        ran = extracted("verify")
    assert ran.code == 3
    assert "a web archive's copy of 2026-03-01 has 1 passage leaned on; claims were judged by it" in ran.out
    assert extracted.status("12 berths") == "supported"
