"""What a source keeps of its page is that of the capture it has, and of no page that was there before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage
from tests.cli.conftest import Desk

WORDS = "<article><p>The harbour of Saltmere has 12 berths.</p></article>"
DATED = (
    '<html lang="en-GB"><head><title>Another page</title><meta property="article:published_time" '
    'content="2022-03-18"><meta name="author" content="Bo Ek"><meta property="og:site_name" content="The Tide">'
    f'<link rel="canonical" href="https://tide.example/a"></head><body>{WORDS}</body></html>'
)
BARE = f"<html><head></head><body>{WORDS}</body></html>"
KEPT = ("title", "publisher", "published", "author", "language", "canonical")


@pytest.fixture
def address(extracted: Desk) -> Iterator[str]:
    with PageServer({"/p": ServedPage(BARE.encode())}) as server:
        extracted.allow(server.host)
        extracted("cite", extracted.claim("12 berths"), server.url("/p"), "--group", "the harbour")
        (extracted.folder / "saved.html").write_text(DATED, encoding="utf-8")
        assert extracted("snapshot", server.url("/p"), "--file", "saved.html").code == 0
        yield server.url("/p")


def kept(desk: Desk) -> dict[str, str]:
    (one,) = desk("sources", "--format", "json").json["sources"]
    assert one["group"] == "the harbour"
    return {name: one[name] for name in KEPT}


def test_a_saved_page_says_what_it_says(extracted: Desk, address: str) -> None:
    assert kept(extracted) == {
        "title": "Another page",
        "publisher": "The Tide",
        "published": "2022-03-18",
        "author": "Bo Ek",
        "language": "en-GB",
        "canonical": "https://tide.example/a",
    }


def test_a_fresh_capture_keeps_nothing_of_it(extracted: Desk, address: str) -> None:
    assert extracted("snapshot", address).code == 0
    assert kept(extracted) == dict.fromkeys(KEPT, "")
    extracted("verify", "--refresh")
    assert kept(extracted) == dict.fromkeys(KEPT, "")
    assert "2022" not in extracted("show", extracted.claim("12 berths")).out


def test_nor_does_a_verify_of_a_page_that_states_no_more(extracted: Desk) -> None:
    with PageServer({"/p": ServedPage(DATED.encode())}) as server:
        extracted.allow(server.host)
        extracted("cite", extracted.claim("12 berths"), server.url("/p"), "--group", "the harbour")
        extracted("verify")
        assert kept(extracted)["published"] == "2022-03-18"
        server.replace("/p", ServedPage(BARE.encode()))
        extracted("verify", "--refresh")
    assert kept(extracted) == dict.fromkeys(KEPT, "")


def test_each_ledger_keeps_its_own_group(extracted: Desk, address: str) -> None:
    (extracted.folder / "articles" / "zoo.md").write_text("The zoo of Saltmere has 12 bears.\n")
    extracted("extract", "articles/zoo.md")
    extracted("cite", "articles/zoo.md", address)
    assert extracted("snapshot", address).code == 0
    said = (extracted.folder / "claims" / "berths.json").read_text("utf-8")
    assert '"group": "the harbour"' in said
    assert "2022-03-18" not in said
