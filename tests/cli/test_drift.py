"""What verify, sources and show say when the pages behind claims change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Desk

Page = Callable[[str, str], Path]
SAID = "The harbour of Saltmere has 12 berths."


@pytest.fixture
def ruled(extracted: Desk, page: Page) -> Desk:
    """An article one of whose claims was ruled verified on what a page says."""
    page("page.html", f"Saltmere lies by the sea. {SAID} Buy a hat.")
    extracted("cite", "articles/berths.md", "page.html")
    extracted("verify")
    assert extracted("rule", extracted.claim("12 berths"), "verified").code == 0
    return extracted


def source(desk: Desk) -> Any:
    (found,) = desk("sources", "--format", "json").json["sources"]
    return found


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(f"Saltmere lies by the sea. {SAID} Buy two hats.", id="another advertisement"),
        pytest.param(f"{SAID} Saltmere lies by the sea.", id="another order"),
        pytest.param(SAID.replace(".", " ."), id="a blank before the full stop"),
        pytest.param(
            f"The harbour of Saltmere has 12 berths, all of them old. {SAID}", id="more of the same"
        ),
    ],
)
def test_a_passage_that_stands_is_no_drift(ruled: Desk, page: Page, words: str) -> None:
    page("page.html", words)
    assert "changed since" not in ruled("verify").out
    assert ruled.status("12 berths") == "verified"
    assert source(ruled)["drift"] == {"still says it": 1}
    assert ruled("sources", "--fallen").code == 0


@pytest.mark.parametrize(
    ("words", "state", "status"),
    [
        pytest.param("The harbour of Saltmere has 14 berths.", "changed", "stale", id="changed"),
        pytest.param("The mayor likes hats and boats.", "gone", "stale", id="gone"),
        pytest.param("Saltmere harbour berths: 15 by 2030", "gone", "stale", id="gone, a headline left"),
    ],
)
def test_a_passage_that_stands_no_more(ruled: Desk, page: Page, words: str, state: str, status: str) -> None:
    page("page.html", words)
    verified = ruled("verify").out
    assert f"was │ {SAID}" in verified
    why = "is gone from" if state == "gone" else "changed at"
    assert f"the passage it was ruled on {why} page.html" in verified
    assert ruled.status("12 berths") == status
    assert source(ruled)["drift"] == {state: 1}
    fallen = ruled("sources", "page.html", "--fallen", "--format", "json")
    (hurt,) = fallen.json["claims"]
    assert fallen.code == 1
    assert (hurt["article"], hurt["state"], hurt["was"], hurt["ruling"]) == (
        "articles/berths.md", state, SAID, "fell"
    )  # fmt: skip
    shown = ruled("show", ruled.claim("12 berths"), "--all").out
    assert f" · {state}" in shown
    assert f"│ {SAID}" in shown
    ruled("rule", ruled.claim("12 berths"), "verified", "--note", "asked the harbour master")
    if state == "changed":
        assert source(ruled)["drift"] == {"still says it": 1}, "the new words were ruled on"


NAMED = "The harbour of Saltmere was dredged in a hard winter."


@pytest.mark.parametrize(
    ("before", "status", "drift"),
    [
        pytest.param(
            "In spring the harbour of Saltmere was dredged. ",
            "verified",
            "still says it",
            id="told otherwise",
        ),
        pytest.param(
            "The harbour of Ostby was dredged in a hard winter. ", "stale", "changed", id="another name"
        ),
        pytest.param("", "stale", "changed", id="nothing: what decided is not gone"),
    ],
)
def test_the_sentence_before_is_there_for_a_name(
    extracted: Desk, page: Page, before: str, status: str, drift: str
) -> None:
    rest = "Its quay is long. Gulls nest there. Boats come at noon."
    page("page.html", f"{NAMED} It has 12 berths. {rest}")
    extracted("cite", "articles/berths.md", "page.html")
    extracted("verify")
    extracted("rule", extracted.claim("12 berths"), "verified")
    assert source(extracted)["drift"] == {"still says it": 1}
    page("page.html", f"{before}It has 12 berths. {rest}")
    verified = extracted("verify").out
    assert (extracted.status("12 berths"), source(extracted)["drift"]) == (status, {drift: 1})
    assert ("changed at page.html" in verified) == (status == "stale")


def test_a_word_in_passing_fells_nothing(ruled: Desk, page: Page) -> None:
    """Another page of the whole article that says a little of the claim bears on nothing that was signed."""
    page("town.html", "Saltmere has a harbour and a long quay. The baker opens at six.")
    ruled("cite", "articles/berths.md", "town.html")
    ruled("verify")
    ruled("rule", ruled.claim("12 berths"), "verified")
    ruled("rule", ruled.claim("six more berths"), "dismissed", "--note", "a plan")
    page("town.html", "Saltmere has a harbour and a new quay. The baker opens at seven.")
    ruled("verify")
    assert (ruled.status("12 berths"), ruled.status("six more berths")) == ("verified", "dismissed")
    assert ruled("sources", "--fallen").code == 0


def test_a_passage_goes_and_another_remains_that_stood_there_all_along(extracted: Desk, page: Page) -> None:
    """The one that remains took nobody's place: the passage is gone, not changed."""
    beside = "Saltmere had 11 berths in its harbour before the war."
    page("page.html", f"{SAID} {beside}")
    extracted("cite", "articles/berths.md", "page.html")
    extracted("verify")
    extracted("rule", extracted.claim("12 berths"), "verified")
    page("page.html", beside)
    extracted("verify")
    assert source(extracted)["drift"] == {"gone": 1}
    assert extracted.status("12 berths") == "stale"
    extracted("verify")
    assert source(extracted)["drift"] == {"gone": 1}


def test_a_page_that_cannot_be_read_hurts_and_fells_nothing(ruled: Desk) -> None:
    (ruled.folder / "page.html").unlink()
    assert ruled("verify").code == 3
    assert ruled.status("12 berths") == "verified"
    assert source(ruled)["drift"] == {"unreadable": 1}
    (hurt,) = ruled("sources", "--fallen", "--format", "json").json["claims"]
    assert (hurt["state"], hurt["was"], hurt["ruling"]) == ("unreadable", SAID, "stands")


def test_what_stood_beside_better_words_is_missed_when_it_goes(ruled: Desk, page: Page) -> None:
    better = "The harbour of Saltmere has 12 berths, all of them old."
    page("page.html", f"{better} {SAID}")
    ruled("verify")
    assert ruled.status("12 berths") == "verified"
    page("page.html", better)
    ruled("verify")
    assert ruled.status("12 berths") == "stale"


def test_an_advertisement_near_to_a_claim_is_not_news(ruled: Desk, page: Page) -> None:
    """What is nearest to a claim that a page does not speak of is no evidence: the ledger stays as it is."""
    ruled("cite", ruled.claim("six more berths"), "page.html")
    page("page.html", f"{SAID} More berths for your money.")
    ruled("verify")
    before = (ruled.folder / "claims" / "berths.json").read_bytes()
    page("page.html", f"{SAID} Money for more berths.")
    assert "changed since" not in ruled("verify").out
    after = (ruled.folder / "claims" / "berths.json").read_bytes()
    assert [line for line in after.splitlines() if b"passage" in line] == [
        line for line in before.splitlines() if b"passage" in line
    ]


def test_a_source_that_is_not_there(ruled: Desk) -> None:
    ran = ruled("sources", "https://nowhere.example/")
    assert (ran.code, ran.out) == (2, "")
    assert "no source has this id or address" in ran.err


def test_a_role_is_told_and_the_table_names_articles(ruled: Desk) -> None:
    ruled("cite", ruled.claim("12 berths"), "page.html", "--primary")
    header, row = ruled("sources", "--format", "csv").out.splitlines()
    assert header == "source,outcome,read on,drift,archived,role,claims,articles,findings,counts with,address"
    assert row.split(",")[3:] == [
        "still says it",
        "",
        "primary",
        "1",
        "articles/berths.md",
        "1 supports",
        "",
        "page.html",
    ]
