"""What verify says of sources that did not change, that moved, and that are many."""

from __future__ import annotations

import pytest

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
        assert f"cite its new address: {server.url('/page')}\n" in ran.out


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


def test_one_page_is_one_source_however_its_address_is_written(extracted: Desk) -> None:
    page = ServedPage(b"<article><p>The harbour of Saltmere has 12 berths.</p></article>")
    with PageServer({"/vote": page}) as server:
        extracted.allow(server.host)
        at = server.url("/vote")
        written = [at, f"{at}#b", f"{at}?", at.replace("http:", "HTTP:") + "#frag"]
        assert extracted("cite", "articles/berths.md", *written).code == 0
        (source,) = extracted("sources", "--format", "json").json["sources"]
        assert source["address"] == at
        assert extracted("snapshot", f"{at}#b").code == 0


def test_links_to_two_places_of_a_page_are_one_source(desk: Desk) -> None:
    link = "[minutes](https://quay.example/vote#{})"
    desk.write(
        f"The harbour has 12 berths ({link.format('a')}).\n\nThe quay cost £3 million ({link.format('b')}).\n"
    )
    desk("extract", "articles/berths.md")
    (source,) = desk("sources", "--format", "json").json["sources"]
    assert source["address"] == "https://quay.example/vote"


def test_a_move_for_good_stays_in_the_table(extracted: Desk) -> None:
    with HostileServer() as server:
        extracted.allow(server.host)
        extracted("cite", extracted.claim("12 berths"), server.url("/moved-for-good"))
        extracted("verify")
        ledger = (extracted.folder / "claims" / "berths.json").read_bytes()
        extracted("verify")
        assert (extracted.folder / "claims" / "berths.json").read_bytes() == ledger
        (source,) = extracted("sources", "--format", "json").json["sources"]
        assert source["moved"] == server.url("/page")
    assert "read, moved" in extracted("sources").out


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("<!-- saved from url=(0029)https://www.paywall.example/st -->", "", id="the site"),
        pytest.param(
            "<!-- saved from url=(0019)https://bot.example -->", "https://bot.example", id="another"
        ),
    ],
)
def test_a_page_saved_by_hand_is_told_as_such(extracted: Desk, noted: str, said: str) -> None:
    address = "https://paywall.example/story"
    extracted("cite", extracted.claim("12 berths"), address)
    page = (
        f"<!DOCTYPE html>{noted}<html><article><p>The harbour of Saltmere has 12 berths.</p></article></html>"
    )
    (extracted.folder / "saved.html").write_text(page, encoding="utf-8")
    ran = extracted("snapshot", address, "--file", "saved.html")
    assert ran.code == 0
    assert ("saved from" in ran.err) == bool(said)
    assert said in ran.err
    (source,) = extracted("sources", "--format", "json").json["sources"]
    assert source["saved_by_hand"] is True
    assert "saved by hand" in extracted("sources").out
    assert extracted("verify").code == 0


@pytest.mark.parametrize(
    ("head", "said"),
    [
        pytest.param("Snapshot-Content-Location: https://www.paywall.example/st\n", "", id="the site"),
        pytest.param("Snapshot-Content-Location: cid:1\n", "", id="no web address"),
        pytest.param(
            "Snapshot-Content-Location: https://bot.example/story\n",
            "https://bot.example/story",
            id="another",
        ),
        pytest.param(
            "Snapshot-Content-Location: =?utf-8?Q?https://bot.example/a?=\n =?utf-8?Q?-long-story?=\n",
            "https://bot.example/a-long-story",
            id="another, broken up",
        ),
    ],
)
@pytest.mark.parametrize("part", ["https://paywall.example/story", "https://bot.example/story"])
def test_a_page_saved_as_a_single_file_says_where(extracted: Desk, head: str, said: str, part: str) -> None:
    address = "https://paywall.example/story"
    extracted("cite", extracted.claim("12 berths"), address)
    message = (
        f'From: <Saved>\n{head}MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n'
        f'\tboundary="b"\n\n--b\nContent-Type: text/html\nContent-Location: {part}\n\n'
        "<html><article><p>The harbour of Saltmere has 12 berths.</p></article></html>\n\n--b--\n"
    )
    (extracted.folder / "saved.mhtml").write_text(message, encoding="utf-8")
    ran = extracted("snapshot", address, "--file", "saved.mhtml")
    assert ran.code == 0, ran.err
    told = said or (part if "cid:" in head and "bot" in part else "")
    assert ("saved from" in ran.err) == bool(told), ran.err
    assert f"saved from {told}" in ran.err or not told


@pytest.mark.parametrize("status", [302, 307])
def test_where_a_temporary_redirect_leads_is_said_once_a_passage_is_gone(
    extracted: Desk, status: int
) -> None:
    said, other = (
        ServedPage(f"<article><p>{words} It lies by the sea, and boats come at noon.</p></article>".encode())
        for words in ("The harbour of Saltmere has 12 berths.", "The mayor likes hats and old boats.")
    )
    with PageServer({"/a": said, "/hats": other}) as server:
        extracted.allow(server.host)
        extracted("cite", extracted.claim("12 berths"), server.url("/a"))
        extracted("verify")
        extracted("rule", extracted.claim("12 berths"), "verified")
        server.replace("/b", said)
        server.replace("/a", ServedPage(b"", status, headers={"Location": "/b"}))
        assert "led to another" not in extracted("verify").out, "the passage stands"
        server.replace("/a", ServedPage(b"", status, headers={"Location": "/hats"}))
        ran = extracted("verify")
        led = f"its address led to another when it was read: {server.url('/hats')}"
        assert (ran.code, led in ran.out) == (1, True), ran.out
        assert led in extracted("show", extracted.claim("12 berths")).out
