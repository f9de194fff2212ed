"""Which sources a verify asks anew."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage
from claimcheck.adapters.snapshots import VISITS
from claimcheck.adapters.visits import Visits
from tests.cli.conftest import Desk
from tests.servers.hostile import HostileServer


@pytest.fixture
def server(extracted: Desk) -> Iterator[HostileServer]:
    """A server one of whose pages is cited and was verified."""
    with HostileServer() as running:
        extracted.allow(running.host)
        extracted("cite", extracted.claim("12 berths"), running.url("/unchanged"))
        extracted("verify")
        yield running


def put_back(desk: Desk, days: int) -> None:
    """As if the last visits had been *days* ago."""
    visits = Visits(desk.folder / ".claimcheck" / "snapshots" / VISITS)
    for visit in visits.all():
        visits.note(visit._replace(at=datetime.now(UTC).replace(microsecond=0) - timedelta(days=days)))


def bodies(desk: Desk) -> int:
    return len(list((desk.folder / ".claimcheck").rglob("*.snapshot")))


@pytest.mark.parametrize(
    "pair",
    [("--offline", "--refresh"), ("--offline", "--max-age=3d"), ("--refresh", "--max-age=3d")],
    ids=" ".join,
)
def test_contradictions_are_refused_in_one_line(sourced: Desk, pair: tuple[str, str]) -> None:
    ran = sourced("verify", *pair)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert "contradict each other" in ran.err


def test_an_age_that_is_none(sourced: Desk) -> None:
    ran = sourced("verify", "--max-age", "a month")
    assert ran.code == 2
    assert "write it as 12h, 30d or 2w" in ran.err


def test_the_configuration_is_held_to_the_same_words(sourced: Desk) -> None:
    (sourced.folder / "claimcheck.toml").write_text('[fetch]\nmax_age = "a month"\n', "utf-8")
    ran = sourced("verify")
    assert ran.code == 2
    assert "fetch.max_age" in ran.err


def test_every_source_is_asked_where_nothing_is_said(server: HostileServer, extracted: Desk) -> None:
    extracted("verify")
    assert server.visits["/unchanged"] == 2


@pytest.mark.parametrize("configured", [True, False])
def test_what_is_fresh_is_not_asked_for(server: HostileServer, extracted: Desk, configured: bool) -> None:
    if configured:
        file = extracted.folder / "claimcheck.toml"
        file.write_text(file.read_text("utf-8") + 'max_age = "2d"\n', "utf-8")
    asked = () if configured else ("--max-age", "2d")
    put_back(extracted, 1)
    ran = extracted("verify", *asked)
    assert server.visits["/unchanged"] == 1
    assert "1 of 1 sources read, 1 of them from snapshots" in ran.out
    put_back(extracted, 3)
    extracted("verify", *asked)
    assert server.visits["/unchanged"] == 2


def test_a_fresh_page_whose_snapshot_is_lost_is_asked_for(server: HostileServer, extracted: Desk) -> None:
    for body in (extracted.folder / ".claimcheck").rglob("*.snapshot"):
        body.unlink()
    extracted("verify", "--max-age", "2d")
    assert server.visits["/unchanged"] == 2


def test_addresses_that_give_the_same_bytes_are_told_apart(server: HostileServer, extracted: Desk) -> None:
    """Each is fresh by its own visit, and each is asked for by its own tag."""
    every = ["/unchanged", "/unchanged?b", "/unchanged?c"]
    extracted("cite", extracted.claim("12 berths"), *(server.url(path) for path in every[1:]))
    extracted("verify")
    assert bodies(extracted) == 1
    seen = dict(server.visits)
    ran = extracted("verify", "--max-age", "2d")
    assert dict(server.visits) == seen
    assert "3 of 3 sources read, 3 of them from snapshots" in ran.out
    extracted("verify")
    assert {server.headers[path].get("if-none-match") for path in every} == {'"v1"'}
    assert {server.visits[path] - seen[path] for path in every} == {1}


def test_a_refresh_asks_for_the_whole_page(server: HostileServer, extracted: Desk) -> None:
    extracted("verify", "--refresh")
    assert "if-none-match" not in server.headers["/unchanged"]
    assert server.visits["/unchanged"] == 2


def test_offline_leaves_what_is_known_of_a_dead_page(server: HostileServer, extracted: Desk) -> None:
    """That its snapshot could be read does not bring it back to life."""
    claim = extracted.claim("12 berths")
    extracted("cite", claim, server.url("/dying"))
    assert extracted("verify").code != 2
    server.dead.add("/dying")
    assert "410" in extracted("verify").out
    extracted("verify", "--offline")
    found = extracted("sources", "--format", "json").json["sources"]
    assert [one["unread"] for one in found if one["address"].endswith("/dying")] == ["gone"]
    extracted("verify", "--max-age", "2d")
    assert server.visits["/dying"] == 3, "a page that could not be read is asked for whatever its age"


def test_another_machine_keeps_a_capture_of_its_own(extracted: Desk) -> None:
    """The page's advertisement differs at each visit, so the capture on record is never got again."""

    def served(hats: int) -> ServedPage:
        said = (
            f"<article><p>The harbour of Saltmere has 12 berths.</p></article><aside>Buy {hats} hats.</aside>"
        )
        return ServedPage(said.encode())

    with PageServer({"/quay": served(1)}) as server:
        extracted.allow(server.host)
        extracted("cite", extracted.claim("12 berths"), server.url("/quay"))
        assert extracted("verify").code == 0
        ledger = extracted.folder / "claims" / "berths.json"
        first = ledger.read_bytes()
        server.replace("/quay", served(2))
        extracted("verify")
        assert ledger.read_bytes() == first, "the capture on record is here, and says the same"
        shutil.rmtree(extracted.folder / ".claimcheck")
        assert extracted("verify").code == 0
    assert extracted("verify", "--offline").code == 0
    assert extracted("export", "articles/berths.md").code == 0


def test_offline_leaves_the_reason_of_a_page_never_read(extracted: Desk) -> None:
    with PageServer({"/quay": ServedPage(b"pay", 402)}) as server:
        extracted.allow(server.host)
        extracted("cite", extracted.claim("12 berths"), server.url("/quay"))
        extracted("verify")
    ledger = extracted.folder / "claims" / "berths.json"
    before = ledger.read_bytes()
    assert b"paywall" in before
    assert extracted("verify", "--offline").code == 3
    assert ledger.read_bytes() == before
