"""An address that answers with another page than the one captured: said, and no tick falls."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage
from tests.cli.conftest import Desk

SAID = "The harbour of Saltmere has 12 berths."
STORY = (
    "The council of Saltmere met on a wet evening in the old school, because the roof of its own hall leaks. "
    f"{SAID} Nine of them are let to fishermen, two to the pilots, and one is kept for whoever comes in from a storm. "
    "The harbour master told the members that she turns away a boat a day in summer, most of them from the islands. "
    "A longer quay was talked of already in the year of the flood, and then forgotten when the cannery closed. "
    "The members asked for a drawing and a price, and will look at both when the days are longer. "
    "Coffee was served at ten, and the meeting closed a little before midnight."
)


def served(words: str) -> ServedPage:
    return ServedPage(f"<title>A page</title><article><p>{words}</p></article>".encode())


@pytest.fixture
def server(extracted: Desk) -> Iterator[PageServer]:
    """A server whose page is cited, verified and ruled on."""
    with PageServer({"/vote": served(STORY)}) as running:
        extracted.allow(running.host)
        extracted("cite", extracted.claim("12 berths"), running.url("/vote"))
        assert extracted("verify").code == 0
        assert extracted("rule", extracted.claim("12 berths"), "verified").code == 0
        yield running


def source(desk: Desk) -> Any:
    (found,) = desk("sources", "--format", "json").json["sources"]
    return found


def test_another_page_is_said_and_the_tick_stays(server: PageServer, extracted: Desk) -> None:
    server.replace("/vote", served("Hold on a second, we want to know who is there."))
    ran = extracted("verify")
    assert ran.code == 3
    today = datetime.now(UTC).date()
    assert f"looks like another page than the one captured on {today}" in " ".join(
        (ran.out + ran.err).split()
    )
    assert extracted.status("12 berths") == "verified"
    assert source(extracted)["unread"] == "another page"
    server.replace("/vote", served(STORY))
    assert extracted("verify").code == 0
    assert source(extracted)["unread"] is None


def test_a_person_says_that_it_is_the_page_now(server: PageServer, extracted: Desk) -> None:
    server.replace("/vote", served("Hold on a second, we want to know who is there."))
    extracted("verify")
    assert extracted("snapshot", server.url("/vote")).code == 0
    extracted("verify")
    assert extracted.status("12 berths") == "stale"


def test_a_page_that_dropped_the_passage_is_no_other(server: PageServer, extracted: Desk) -> None:
    server.replace("/vote", served(STORY.replace(SAID, "")))
    extracted("verify")
    assert extracted.status("12 berths") == "stale"
