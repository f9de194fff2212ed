"""Evidence written out, taken in again, and thrown away when nothing leans on it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from claimcheck.adapters.page_server import PageServer, ServedPage
from tests.cli.conftest import Desk
from tests.servers.hostile import HostileServer

Page = Callable[[str, str], Path]
ARTICLE = "articles/berths.md"
NOW = ("--older-than", "0d")


@pytest.fixture
def served(extracted: Desk) -> Iterator[PageServer]:
    """A web page that is cited and was verified."""
    with PageServer(
        {"/p": ServedPage(b"<article><p>The harbour of Saltmere has 12 berths.</p></article>")}
    ) as pages:
        extracted.allow(pages.host)
        extracted("cite", ARTICLE, pages.url("/p"))
        extracted("verify")
        yield pages


def bodies(desk: Desk) -> int:
    return len(list((desk.folder / ".claimcheck").rglob("*.snapshot")))


def test_nothing_to_export(extracted: Desk) -> None:
    ran = extracted("export", ARTICLE)
    assert (ran.code, ran.out) == (2, "")
    assert "no capture of its sources" in ran.err
    assert list(extracted.folder.glob("*.warc*")) == []


def test_a_file_that_is_there_is_kept(served: PageServer, extracted: Desk) -> None:
    (extracted.folder / "berths.warc.gz").write_text("mine")
    assert extracted("export", ARTICLE).code == 2
    assert (extracted.folder / "berths.warc.gz").read_text() == "mine"
    assert extracted("export", ARTICLE, "--force").code == 0


@pytest.mark.parametrize(
    "to",
    [
        pytest.param("claims/berths.json", id="the ledger"),
        pytest.param("./claims/../claims/new.warc.gz", id="a new file beside it"),
        pytest.param("linked/berths.json", id="the ledger by a link"),
        pytest.param("claims", id="the ledgers' folder"),
        pytest.param(".claimcheck/e.warc.gz", id="among the captures"),
        pytest.param(ARTICLE, id="the article"),
        pytest.param(".git/config", id="a hidden file"),
    ],
)
def test_no_file_of_ours_is_written_over(served: PageServer, extracted: Desk, to: str) -> None:
    (extracted.folder / "linked").symlink_to("claims")
    before = {path: path.read_bytes() for path in extracted.folder.rglob("*") if path.is_file()}
    ran = extracted("export", ARTICLE, "--to", to, "--force")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1), ran.err
    assert "Nothing was written" in ran.err
    assert {path: path.read_bytes() for path in extracted.folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("to", ["page.txt/e.warc.gz", f"{300 * 'e'}.warc.gz", "nowhere/e.warc.gz"])
def test_where_nothing_can_be_written(served: PageServer, extracted: Desk, to: str) -> None:
    (extracted.folder / "page.txt").write_text("a file", encoding="utf-8")
    ran = extracted("export", ARTICLE, "--to", to)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1), ran.err
    assert "cannot be written" in ran.err


def test_evidence_may_go_anywhere_else(served: PageServer, extracted: Desk) -> None:
    (extracted.folder / ".." / ".out").mkdir(exist_ok=True)
    for to in ("claims.warc.gz", "../.out/e.warc.gz"):
        assert extracted("export", ARTICLE, "--to", to, "--force").code == 0


def test_evidence_goes_out_and_comes_in_again(served: PageServer, extracted: Desk) -> None:
    assert extracted("export", ARTICLE, "--to", "e.warc.gz").out.startswith("e.warc.gz: 1 capture, ")
    for kept in (extracted.folder / ".claimcheck").rglob("*.snapshot"):
        kept.unlink()
    assert extracted("verify", "--offline").code == 3
    taken = extracted("snapshot", served.url("/p"), "--file", "e.warc.gz")
    assert (taken.code, "captured" in taken.out) == (0, True)
    assert extracted("verify", "--offline").code == 0


def test_a_capture_that_leads_to_another_site_is_said(served: PageServer, extracted: Desk) -> None:
    """Evidence of a page that redirected, taken in for the address that was asked."""
    asked = served.url("/asked").replace("127.0.0.1", "localhost")
    extracted.allow(f'{served.host}", "{served.host.replace("127.0.0.1", "localhost")}')
    served.replace("/asked", ServedPage(b"", 302, headers={"Location": served.url("/p")}))
    extracted("cite", ARTICLE, asked)
    extracted("verify")
    extracted("export", ARTICLE, "--to", "e.warc.gz")
    ran = extracted("snapshot", asked, "--file", "e.warc.gz")
    assert (ran.code, "leads to another site" in ran.err) == (0, True), ran.err
    assert served.url("/p") in ran.err
    own = extracted("snapshot", served.url("/p"), "--file", "e.warc.gz")
    assert (own.code, "another site" in own.err) == (0, False), own.err


def test_the_answer_goes_out_with_its_headers(served: PageServer, extracted: Desk) -> None:
    said = ServedPage(
        b"<p>The harbour of Saltmere has 12 berths. Two are new.</p>",
        headers={"Content-Language": "en-GB", "Set-Cookie": "reader=7"},
    )
    served.replace("/p", said)
    extracted("verify")
    extracted("export", ARTICLE, "--to", "e.warc")
    written = gzip.decompress((extracted.folder / "e.warc").read_bytes()).decode("utf-8", "replace")
    assert "\r\nContent-Language: en-GB\r\n" in written
    assert "\r\nDate: " in written
    assert "reader=7" not in written


def test_the_same_bytes_of_two_addresses_go_out_with_the_headers_of_each(
    served: PageServer, extracted: Desk
) -> None:
    body = b"<article><p>The harbour of Saltmere has 12 berths.</p></article>"
    for path, tongue in (("/x", "en-GB"), ("/y", "en-IE")):
        served.replace(path, ServedPage(body, headers={"Content-Language": tongue, "ETag": f'"{tongue}"'}))
        extracted("cite", ARTICLE, served.url(path))
    extracted("verify")
    assert extracted("export", ARTICLE, "--to", "e.warc").out.startswith("e.warc: 3 captures, ")
    with (extracted.folder / "e.warc").open("rb") as file:
        answers = {
            record.rec_headers.get_header("WARC-Target-URI"): record.http_headers
            for record in ArchiveIterator(file)
            if record.rec_type == "response"
        }
    for path, tongue in (("/x", "en-GB"), ("/y", "en-IE")):
        answer = answers[served.url(path)]
        assert answer.get_header("Content-Language") == tongue
        assert answer.get_header("ETag") == f'"{tongue}"'
        assert answer.get_header("Date")


MALFORMED = [
    pytest.param("http://[::1", id="a bracket left open"),
    pytest.param("http://\x1b[31mx/", id="with colours"),
    pytest.param("http://", id="no host"),
    pytest.param("http://[::1#a", id="and a fragment"),
    pytest.param("nonsense", id="no address at all"),
]


@pytest.mark.parametrize("alone", [True, False], ids=["alone", "beside another"])
@pytest.mark.parametrize("address", MALFORMED)
def test_a_source_whose_address_is_none_is_left_out_and_said(
    served: PageServer, extracted: Desk, address: str, alone: bool
) -> None:
    """A ledger may be a stranger's."""
    if not alone:
        served.replace("/more", ServedPage(b"<p>The harbour of Saltmere has 12 berths. Two are new.</p>"))
        extracted("cite", ARTICLE, served.url("/more"))
        extracted("verify")
    ledger = extracted.folder / "claims" / "berths.json"
    ledger.write_text(ledger.read_text().replace(json.dumps(served.url("/p")), json.dumps(address)))
    ran = extracted("export", ARTICLE, "--to", "e.warc.gz")
    assert ran.code == (2 if alone else 3), ran.err
    assert "no web address" in ran.err
    assert (extracted.folder / "e.warc.gz").exists() is not alone
    assert extracted("verify", "--offline").code in {0, 3}


def test_a_place_it_led_to_that_is_none_is_not_told(served: PageServer, extracted: Desk) -> None:
    ledger = extracted.folder / "claims" / "berths.json"
    source = json.dumps(served.url("/p"))
    text = ledger.read_text().replace(f'"final_address": {source}', '"final_address": "http://[::1"')
    assert "[::1" in text
    ledger.write_text(text)
    assert extracted("export", ARTICLE, "--to", "e.warc.gz").code == 0


def test_a_saved_page_of_an_address_that_is_none(served: PageServer, extracted: Desk) -> None:
    ledger = extracted.folder / "claims" / "berths.json"
    ledger.write_text(ledger.read_text().replace(json.dumps(served.url("/p")), '"http://[::1"'))
    (extracted.folder / "page.html").write_text("<p>The harbour of Saltmere has 12 berths.</p>")
    ran = extracted("snapshot", "http://[::1", "--file", "page.html")
    assert ran.code == 0, ran.err


def test_a_source_without_a_capture_is_said(served: PageServer, extracted: Desk) -> None:
    extracted("cite", ARTICLE, served.url("/dead"))
    extracted("verify")
    ran = extracted("export", ARTICLE)
    assert ran.code == 3
    assert "/dead" in ran.err


def test_a_warc_without_the_address(served: PageServer, extracted: Desk) -> None:
    extracted("export", ARTICLE, "--to", "e.warc.gz")
    extracted("cite", ARTICLE, served.url("/other"))
    ran = extracted("snapshot", served.url("/other"), "--file", "e.warc.gz")
    assert (ran.code, ran.out) == (2, "")
    assert "no capture of" in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("extra", [(), ("--file", "page.html")])
def test_a_day_goes_with_a_warc(sourced: Desk, extra: tuple[str, ...]) -> None:
    ran = sourced("snapshot", "page.html", *extra, "--at", "2020-01-01")
    assert ran.code == 2
    assert "WARC" in ran.err


def test_what_something_leans_on_is_never_pruned(sourced: Desk, page: Page) -> None:
    """What the source says now, what a finding was made on, and what a ruling was."""
    sourced("rule", sourced.claim("12 berths"), "verified")
    page("page.html", "The harbour of Saltmere has 14 berths.")
    sourced("verify")
    assert bodies(sourced) == 2
    assert sourced("prune", *NOW).out == "removed 0 snapshots, 0 bytes\n"
    assert bodies(sourced) == 2


def test_what_nothing_leans_on_goes_once_it_is_old(extracted: Desk) -> None:
    """A page whose advertisement changes each time is fetched anew, and one capture of it is leaned on."""
    with HostileServer() as server:
        extracted.allow(server.host)
        extracted("cite", ARTICLE, server.url("/restless"))
        for _ in range(3):
            extracted("verify")
        before = bodies(extracted)
        assert before == 3
        assert "2 that are too new" in extracted("prune").err
        assert (
            extracted("prune", "--dry-run", *NOW).out.splitlines()[-1].startswith("would remove 2 snapshots")
        )
        assert bodies(extracted) == 3
        assert extracted("prune", *NOW).out.splitlines()[-1].startswith("removed 2 snapshots")
        assert bodies(extracted) == 1
        assert extracted("verify", "--offline").code == 0
        assert extracted("verify", "--max-age", "1d").code == 0


def test_what_an_address_told_goes_and_stays_with_the_body_it_shares(
    served: PageServer, extracted: Desk
) -> None:
    same = served.url("/same")
    served.replace("/same", ServedPage(b"<article><p>The harbour of Saltmere has 12 berths.</p></article>"))
    extracted("cite", ARTICLE, same)
    extracted("verify")
    assert extracted("prune", *NOW).out == "removed 0 snapshots, 0 bytes\n"
    kept = extracted.folder / ".claimcheck" / "snapshots"
    assert (bodies(extracted), len(list(kept.rglob("*.facts")))) == (1, 1)
    (extracted.folder / "claims" / "berths.json").unlink()
    extracted("extract", ARTICLE)
    assert extracted("prune", *NOW).out.splitlines()[-1].startswith("removed 1 snapshot, ")
    assert [path for path in kept.rglob("*") if path.is_file() and path.stat().st_size] == []


def test_facts_whose_body_is_gone_are_pruned(served: PageServer, extracted: Desk) -> None:
    kept = extracted.folder / ".claimcheck" / "snapshots"
    body = next(iter(kept.rglob("*.snapshot")))
    lost = kept / "ab" / f"{'ab' * 32}.{'0' * 32}.facts"
    lost.parent.mkdir(exist_ok=True)
    lost.write_bytes(b"{}\n")
    assert extracted("prune", *NOW).out.splitlines()[-1].startswith("removed 1 snapshot, 3 bytes")
    assert (lost.exists(), body.exists()) == (False, True)


@pytest.mark.parametrize("ledger", ["{", None], ids=["that cannot be read", "none at all"])
def test_nobody_knows_what_is_leaned_on(sourced: Desk, ledger: str | None) -> None:
    file = sourced.folder / "claims" / "berths.json"
    file.unlink() if ledger is None else (sourced.folder / "claims" / "other.json").write_text(ledger)
    assert sourced("prune", *NOW).code == 2
    assert bodies(sourced) == 1
