"""A source that nobody could read is told from one that is silent, in every command and exit code."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage
from tests.cli.conftest import Desk

SILENT = ServedPage(b"<article><p>The town of Varne has a museum of clocks, open on Sundays.</p></article>")

GERMAN = ServedPage(
    "<html lang=en><article><p>Der Rat der Stadt hat am Dienstag beschlossen, die Fähre zu verkaufen, die vierzig Jahre"
    " lang zur Insel fuhr. Nach dem Beschluss soll ein Bus mit dem Erlös bezahlt werden, der im Frühjahr zum ersten Mal"
    " auf die Straße kommt.</p></article>".encode()
)


@pytest.fixture
def server(extracted: Desk) -> Iterator[PageServer]:
    with PageServer({"/silent": SILENT, "/silent-too": SILENT, "/german": GERMAN}) as serving:
        extracted.allow(serving.host)
        yield serving


def cited(desk: Desk, server: PageServer, *paths: str) -> str:
    """The id of a claim, once *paths* are cited for its article and verified."""
    assert desk("cite", "articles/berths.md", *map(server.url, paths)).code == 0
    desk("verify")
    return desk.claim("12 berths")


def test_silent_sources_leave_a_claim_unsourced(extracted: Desk, server: PageServer) -> None:
    claim = cited(extracted, server, "/silent", "/silent-too")
    assert "Next: claimcheck list, then claimcheck cite CLAIM" in extracted("verify").err
    assert extracted.status("12 berths") == "unsourced"
    assert "2 of the article's sources say nothing on it" in extracted("show", claim).out
    assert extracted("check").code == 1
    assert extracted("sources", "--fallen").code == 0


def test_where_no_source_could_be_read_no_claim_is_unsourced(extracted: Desk, server: PageServer) -> None:
    claim = cited(extracted, server, "/gone", "/gone-too")
    assert "Next: claimcheck sources" in extracted("verify").err
    assert {one["status"] for one in extracted.claims()} == {"unreadable"}
    shown = extracted("show", claim, "--why", "--all").out
    assert "none of the article's 2 sources could be read" in shown
    assert "say nothing" not in shown
    assert f"gone\n    {server.url('/gone')}" in shown
    gate = extracted("check")
    assert gate.code == 3
    assert "none of the article's 2 sources could be read: gone" in gate.out
    fallen = extracted("sources", "--fallen")
    assert fallen.code == 3
    assert "0 claims hurt, 2 sources looked at, 2 of them could not be read" in fallen.err


def test_where_some_could_be_read_both_are_said(extracted: Desk, server: PageServer) -> None:
    claim = cited(extracted, server, "/silent", "/gone")
    assert extracted.status("12 berths") == "unsourced"
    shown = extracted("show", claim).out
    assert "1 of the article's 2 sources could be read and says nothing on it" in shown
    assert "1 of the article's sources says nothing on it" in shown
    assert "1 of the article's sources could not be read" in shown
    assert extracted("check").code == 1
    assert extracted("list", "--format", "json").json["claims"][0]["candidates_unread"] == 1


def test_a_source_in_another_language_is_named_with_its_language(extracted: Desk, server: PageServer) -> None:
    claim = cited(extracted, server, "/silent", "/german")
    assert "it is in German" in extracted("verify").out
    shown = extracted("show", claim).out
    assert "1 of the article's sources says nothing on it\n" in shown
    assert "1 of the article's sources says nothing on it, as far as could be read" in shown
    assert "read, but: it is in German" in " ".join(shown.split())


def test_a_source_that_was_refused_is_no_silent_one(extracted: Desk) -> None:
    extracted("cite", "articles/berths.md", "http://[::1]/page")
    ran = extracted("verify")
    assert ran.code == 3
    assert "[::1] is a private or reserved address" in ran.out
    assert extracted.status("12 berths") == "unreadable"


def test_a_statement_added_later_waits_for_nothing_that_cannot_be_read(
    extracted: Desk, server: PageServer
) -> None:
    cited(extracted, server, "/gone")
    extracted.edit("new quay.", "new quay. It is 900 metres long.")
    extracted("extract", "articles/berths.md")
    assert extracted.status("900 metres") == "unreadable"


def test_offline_says_what_is_known(extracted: Desk, server: PageServer) -> None:
    cited(extracted, server, "/gone")
    before = (extracted.folder / "claims" / "berths.json").read_bytes()
    ran = extracted("verify", "--offline")
    assert ran.code == 3
    assert "not kept here" not in ran.out
    assert "gone on 20" in ran.out
    assert "the server says 404" in ran.out
    assert (extracted.folder / "claims" / "berths.json").read_bytes() == before


def test_offline_says_what_nobody_asked_for_yet(extracted: Desk, server: PageServer) -> None:
    extracted("cite", "articles/berths.md", server.url("/silent"))
    assert "not kept here" in extracted("verify", "--offline").out


@pytest.mark.parametrize("command", [["sources", "--fallen"], ["sources", "--fallen", "--format", "json"]])
def test_without_a_source_nothing_was_checked(extracted: Desk, command: list[str]) -> None:
    ran = extracted(*command)
    assert ran.code == 2
    assert "nothing was checked: no source is on record" in ran.err


def test_before_a_verify_nothing_was_checked(extracted: Desk) -> None:
    extracted("cite", "articles/berths.md", "https://port.example/berths")
    ran = extracted("sources", "--fallen")
    assert ran.code == 2
    assert "none of the sources was read yet" in ran.err


def test_a_capture_that_is_a_wall_could_not_be_read(extracted: Desk, server: PageServer) -> None:
    wall = (
        b"<title>Just a moment...</title><p>Checking your browser before accessing the site. Please enable "
        b"JavaScript and cookies to continue.</p>"
    )
    server.replace("/wall", ServedPage(wall, 403))
    extracted("cite", "articles/berths.md", server.url("/wall"), server.url("/gone"))
    for path in ("/wall", "/gone"):
        ran = extracted("snapshot", server.url(path))
        assert ran.code == 3
        assert "Nothing was recorded" in ran.err
    assert extracted("snapshot", server.url("/wall"), "--file", "no-such.html").code == 2


SAVED_WALLS = [
    pytest.param("<title>Just a moment...</title><script>_cf_chl_opt</script><p>Wait", "bot wall", id="bots"),
    pytest.param(
        "<title>Quay</title><p>Loading...</p><script src=a.js></script>", "script-only", id="scripts"
    ),
]


@pytest.mark.parametrize(("saved", "outcome"), SAVED_WALLS)
def test_whoever_saved_a_wall_is_told_what_helps_instead(extracted: Desk, saved: str, outcome: str) -> None:
    """To open it in a browser and save it is what was just done."""
    at = "https://port.example/berths"
    extracted("cite", "articles/berths.md", at)
    (extracted.folder / "saved.html").write_text(saved, "utf-8")
    ran = extracted("snapshot", at, "--file", "saved.html")
    assert (ran.code, ran.err.count("\n")) == (3, 1), ran.err
    assert outcome in ran.err
    assert "claimcheck snapshot ADDRESS" not in ran.err
    assert "once the browser shows the article" in ran.err or "until the browser shows" in ran.err
    assert "into a text file" in ran.err
    assert "Nothing was recorded" in ran.err
