"""What verify says of sources that did not change, that moved, and that are many."""

from __future__ import annotations

from claimcheck.adapters.page_server import PageServer, ServedPage
from claimcheck.adapters.readers.room import MANY
from tests.cli.conftest import Desk
from tests.servers.hostile import HostileServer


def test_a_page_that_did_not_change_is_not_fetched_again(extracted: Desk) -> None:
    with HostileServer() as server:
        extracted.allow(server.host)
        extracted("cite", extracted.claim("12 berths"), server.url("/unchanged"))
        first = extracted("verify")
        assert "if-none-match" not in server.headers["/unchanged"]
        second = extracted("verify")
        assert server.headers["/unchanged"]["if-none-match"] == '"v1"'
    assert "1 of 1 sources read" in first.out
    assert second.out == first.out


def test_a_move_for_good_is_said_with_the_new_address(extracted: Desk) -> None:
    with HostileServer() as server:
        extracted.allow(server.host)
        extracted("cite", extracted.claim("12 berths"), server.url("/moved-for-good"))
        ran = extracted("verify")
        assert f"moved for good: {server.url('/moved-for-good')}" in ran.out
        assert f"cite its new address: {server.url('/moved')}\n" in ran.out


def test_many_pages_are_read_in_other_processes_alike(extracted: Desk) -> None:
    page = ServedPage(b"<article><p>The harbour of Saltmere has 12 berths.</p></article>")
    paths = [f"/{number}" for number in range(MANY)]
    with PageServer(dict.fromkeys(paths, page)) as server:
        extracted.allow(server.host)
        text = (extracted.folder / "claimcheck.toml").read_text("utf-8")
        (extracted.folder / "claimcheck.toml").write_text(text + "per_host = 8\n", "utf-8")
        extracted("cite", extracted.claim("12 berths"), *map(server.url, paths))
        ran = extracted("verify")
    assert f"{MANY} of {MANY} sources read" in ran.out
    assert extracted.status("12 berths") == "supported"
