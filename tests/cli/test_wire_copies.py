"""One agency's report in several papers is one witness: verify says so, and show and sources."""

from __future__ import annotations

from claimcheck.adapters.page_server import PageServer, ServedPage
from tests.cli.conftest import Desk

_REPORT = "The harbour of Saltmere has 12 berths, the harbour master told reporters on Friday."


def _page(words: str, around: str) -> ServedPage:
    return ServedPage(f"<article><p>{around}</p><p>{words}</p></article>".encode())


def test_copies_count_once(extracted: Desk) -> None:
    pages = {
        "/one": _page(_REPORT, "From our desk: the quays of the coast."),
        "/two": _page(_REPORT, "Shipping news of the week, with the tides."),
        "/own": _page("We counted: the harbour of Saltmere has 12 berths.", "A walk along the quay."),
    }
    with PageServer(pages) as server:
        extracted.allow(server.host)
        claim = extracted.claim("12 berths")
        extracted("cite", claim, *map(server.url, pages))
        extracted("verify")
    assert extracted.status("12 berths") == "supported"
    shown = extracted("show", claim, "--all").out
    assert "3 sources say so and count as 2: the same passage" in " ".join(shown.split())
    assert shown.count("counts with s") == 1


def test_a_group_counts_once(extracted: Desk) -> None:
    pages = {
        "/one": _page("The harbour of Saltmere has 12 berths.", "A walk along the quay."),
        "/two": _page("There are twelve berths in the harbour of Saltmere.", "The tides of the week."),
    }
    with PageServer(pages) as server:
        extracted.allow(server.host)
        claim = extracted.claim("12 berths")
        extracted("cite", claim, *map(server.url, pages), "--group", "Coast Press")
        extracted("verify")
    listed = extracted("sources", "--format", "json").json["sources"]
    ids = sorted(one["id"] for one in listed)
    assert sorted(one["counts_with"] for one in listed) == [[ids[0]], [ids[1]]]
    assert "count as 1: one group, Coast Press" in " ".join(extracted("show", claim).out.split())


def test_an_empty_page_supports_nothing(extracted: Desk) -> None:
    with PageServer({"/empty": ServedPage(b"<html><body><nav>Home</nav></body></html>")}) as server:
        extracted.allow(server.host)
        extracted("cite", extracted.claim("12 berths"), server.url("/empty"))
        extracted("verify")
    assert extracted.status("12 berths") in {"unreadable", "inconclusive"}
