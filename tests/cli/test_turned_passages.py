"""A ruling, and what stands around the words it was made on: the heading over them, a mark behind them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Desk

ARTICLE = "articles/berths.md"
HANDLED = "<p>The harbour handled 512 ships.</p>"
AROUND = (
    "<p>The quay is of stone and timber, and boats of the island lie there all winter.</p>"
    "<p>Its master has an office where sailors may ask for the weather and for the tides.</p>"
)
Write = Callable[[str], Path]


@pytest.fixture
def write(desk: Desk) -> Write:
    """Writes the page."""

    def written(body: str) -> Path:
        path = desk.folder / "page.html"
        head = "<!doctype html><html lang=en><head><title>Harbour news</title></head>"
        path.write_text(f"{head}<body><article><h1>Harbour news</h1>{body}{AROUND}</article></body></html>")
        return path

    return written


@pytest.fixture
def signed(desk: Desk, write: Write) -> Callable[[str, str], Desk]:
    """An article of one claim, ruled verified on a page of these words."""

    def sign(claim: str, body: str) -> Desk:
        desk.write(f"---\ndate: 2026-03-14\n---\n\n# Ships\n\n{claim}\n")
        write(body)
        desk("extract", ARTICLE)
        desk("cite", ARTICLE, "page.html")
        desk("verify")
        (one,) = desk.claims()
        assert one["status"] == "supported"
        desk("rule", one["id"], "verified")
        return desk

    return sign


def only(desk: Desk) -> Any:
    (one,) = desk.claims()
    return one


@pytest.mark.parametrize(
    ("claim", "before", "after"),
    [
        pytest.param(
            "The harbour handled 512 ships in 2023.",
            "<h2>Ships</h2><p>In 2023 the harbour handled 512 ships.</p>",
            "<h2>Trade</h2><p>In 2023 the harbour handled 512 ships.</p>",
            id="a heading that decided nothing",
        ),
        pytest.param(
            "The harbour handled 512 ships in 2023.",
            f"<h2>2023</h2>{HANDLED}",
            f"<h2>The year 2023</h2>{HANDLED}",
            id="a heading that says it in other words",
        ),
        pytest.param(
            "The harbour handled 512 ships.",
            f"<h2>2023</h2>{HANDLED}",
            f"<h2>2022</h2>{HANDLED}",
            id="a heading the claim took nothing from",
        ),
        pytest.param(
            "The ferry carried 42 passengers, the coast guard said.",
            "<p>The ferry carried 42 passengers, the coast guard said. Nobody was hurt.</p>",
            "<p>The ferry carried 42 passengers, the coast guard said; nobody was hurt.</p>",
            id="a semicolon behind it",
        ),
    ],
)
def test_what_decided_nothing_fells_nothing(
    signed: Callable[[str, str], Desk], write: Write, claim: str, before: str, after: str
) -> None:
    desk = signed(claim, before)
    write(after)
    ran = desk("verify")
    assert (ran.code, only(desk)["status"]) == (0, "verified"), ran.out
    assert only(desk)["citations"][0]["drift"]["state"] == "still says it"
    assert desk("sources", "--fallen").code == 0


YEAR = ("In 2023 the harbour handled 512 ships.", f"<h2>2023</h2>{HANDLED}", f"<h2>2022</h2>{HANDLED}")
MONTH = (
    "In March 2023 the harbour handled 512 ships.",
    f"<h2>March 2023</h2>{HANDLED}",
    f"<h2>April 2023</h2>{HANDLED}",
)


@pytest.mark.parametrize(
    ("claim", "before", "after"), [pytest.param(*YEAR, id="a year"), pytest.param(*MONTH, id="a month")]
)
def test_a_heading_that_carried_the_claim_fells_its_tick(
    signed: Callable[[str, str], Desk], write: Write, claim: str, before: str, after: str
) -> None:
    desk = signed(claim, before)
    write(after)
    ran = desk("verify")
    assert (ran.code, only(desk)["status"]) == (1, "stale"), ran.out
    assert "what stands around the passage it was ruled on changed at page.html, now under “" in ran.out
    fallen = desk("sources", "--fallen")
    assert fallen.code == 1
    assert "[under “" in fallen.out
    (hurt,) = desk("sources", "--fallen", "--format", "json").json["claims"]
    assert (hurt["state"], hurt["ruling"]) == ("changed", "fell")
    assert "what stands around them changed" in desk("show", only(desk)["id"]).out
    desk("verify")
    assert only(desk)["status"] == "stale", "once seen it is not forgotten"
    write(before)
    desk("verify")
    assert only(desk)["status"] == "verified", "it says what it said"


def test_ruled_on_again_under_the_new_heading(signed: Callable[[str, str], Desk], write: Write) -> None:
    desk = signed(*YEAR[:2])
    write(YEAR[2])
    desk("verify")
    desk("rule", only(desk)["id"], "verified", "--note", "asked the harbour master")
    assert only(desk)["status"] == "verified"
    desk("verify")
    assert only(desk)["status"] == "verified"
    assert desk("sources", "--fallen").code == 0


def test_a_heading_that_a_person_read_the_passage_under(desk: Desk, write: Write) -> None:
    """Where the machine finds but a part, the rest is in the heading; another heading with all of it fells nothing."""
    rows = "<table><tr><th>Town</th><th>2023</th></tr><tr><td>Ostby</td><td>12</td></tr></table>"
    desk.write("---\ndate: 2026-03-14\n---\n\n# Fires\n\nThe fire killed 12 people in Ostby in 2023.\n")
    write(f"<h2>People killed by fires</h2>{rows}")
    desk("extract", ARTICLE)
    desk("cite", ARTICLE, "page.html")
    desk("verify")
    assert only(desk)["status"] == "inconclusive"
    desk("rule", only(desk)["id"], "verified")
    write(f"<h2>Fires: the people killed</h2>{rows}")
    desk("verify")
    assert only(desk)["status"] == "verified"
    write(f"<h2>People injured by fires</h2>{rows}")
    ledgers = []
    for _ in range(2):
        desk("verify")
        assert only(desk)["status"] == "stale"
        ledgers.append((desk.folder / "claims" / "berths.json").read_bytes())
    assert ledgers[0] == ledgers[1], "nothing new was found"
    assert desk("sources", "--fallen").code == 1
    desk("rule", only(desk)["id"], "verified", "--note", "asked the brigade")
    desk("verify")
    assert only(desk)["status"] == "verified"


def test_a_program_that_reads_otherwise_fells_nothing(desk: Desk, write: Write) -> None:
    """The record says that more was found in the same page: another release read it so."""
    desk.write(f"---\ndate: 2026-03-14\n---\n\n# Ships\n\n{YEAR[0]}\n")
    write(YEAR[2])
    desk("extract", ARTICLE)
    desk("cite", ARTICLE, "page.html")
    desk("verify")
    path = desk.folder / "claims" / "berths.json"
    ledger = path.read_text("utf-8")
    assert ledger.count('"verdict": "partly"') == 1
    path.write_text(ledger.replace('"verdict": "partly"', '"verdict": "supports"'), encoding="utf-8")
    desk("rule", only(desk)["id"], "verified")
    assert "supports → partly" in desk("verify").out
    assert only(desk)["status"] == "verified"


def test_where_the_capture_is_gone_the_place_decides(
    signed: Callable[[str, str], Desk], write: Write
) -> None:
    desk = signed(*YEAR[:2])
    shutil.rmtree(desk.folder / ".claimcheck")
    write(YEAR[2])
    desk("verify")
    assert only(desk)["status"] == "stale"


def test_a_contradiction_beside_the_passage_is_named(
    signed: Callable[[str, str], Desk], write: Write
) -> None:
    said = "<p>The ferry Petrel carried 42 passengers to the island.</p>"
    desk = signed("The ferry Petrel carried 42 passengers to the island.", said)
    write(f"{said}<p>Correction: The ferry Petrel carried 44 passengers, not 42.</p>")
    assert desk("verify").code == 1
    assert only(desk)["status"] == "stale"
    ran = desk("sources", "--fallen")
    assert (ran.code, "1 claim hurt in 1 article" in ran.err) == (1, True)
    (hurt,) = desk("sources", "page.html", "--fallen", "--format", "json").json["claims"]
    assert (hurt["state"], hurt["ruling"]) == ("contradicted", "fell")
    assert "44 passengers" in hurt["now"]
    assert " · contradicted" in desk("show", only(desk)["id"]).out
    desk("rule", only(desk)["id"], "verified", "--note", "the harbour master counted")
    assert desk("sources", "--fallen").code == 0, "it was weighed"


def test_a_second_source_that_contradicts_is_named(signed: Callable[[str, str], Desk]) -> None:
    said = "The ferry Petrel carried 42 passengers to the island."
    desk = signed(said, f"<p>{said}</p>")
    (desk.folder / "other.txt").write_text(said.replace("42", "44"), encoding="utf-8")
    desk("cite", ARTICLE, "other.txt")
    assert desk("verify").code == 1
    (hurt,) = desk("sources", "--fallen", "--format", "json").json["claims"]
    assert (hurt["address"], hurt["state"], hurt["ruling"]) == ("other.txt", "contradicted", "fell")
