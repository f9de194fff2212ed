"""The main job on the command line: extract, list, cite, verify, show, rule, check, and what an edit does to it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage
from tests.cli.conftest import Desk

Page = Callable[[str, str], Path]


def test_extraction_records_the_statements(extracted: Desk) -> None:
    texts = [claim["text"] for claim in extracted.claims()]
    assert "The harbour of Saltmere has 12 berths" in " | ".join(texts)
    assert {claim["status"] for claim in extracted.claims()} == {"unsourced"}
    assert (extracted.folder / "claims" / "berths.json").exists()


def test_json_says_where_and_what(extracted: Desk) -> None:
    listed = extracted("list", "--format", "json").json
    assert listed["version"] == 1
    claim = next(c for c in listed["claims"] if "12 berths" in c["text"])
    file = extracted.article.read_text(encoding="utf-8")
    assert file[claim["start"] : claim["end"]] == claim["text"]
    assert file.splitlines()[claim["line"] - 1][claim["column"] - 1 :].startswith(claim["text"][:10])
    value = next(v for v in claim["values"] if v["kind"] == "count")
    assert (value["number"], value["counted"]) == ("12", "berths")
    assert "12" in file[value["start"] : value["end"]]


def test_filters(sourced: Desk) -> None:
    assert "£3.5" not in sourced("list", "--unsourced").out
    assert "£3.5" in sourced("list", "--status", "contradicted").out
    assert "berths" not in sourced("list", "--kind", "money").out.replace("berths.md", "")


def test_a_statement_is_held_against_the_page(sourced: Desk) -> None:
    assert sourced.status("12 berths") == "supported"
    assert sourced.status("£3.5 million") == "contradicted"
    assert sourced.status("six more berths") == "unsourced"


def test_show_marks_the_difference(sourced: Desk) -> None:
    shown = sourced("show", sourced.claim("£3.5")[:6])
    assert shown.code == 0
    assert "⟦£3.8 million⟧" in shown.out
    assert "£3.5 million" in shown.out


def test_verify_exits_with_the_worst(extracted: Desk, page: Page) -> None:
    page("good.html", "The harbour of Saltmere has 12 berths.")
    extracted("cite", extracted.claim("12 berths"), "good.html")
    assert extracted("verify").code == 0
    extracted("cite", extracted.claim("six more"), "good.html")
    (extracted.folder / "good.html").unlink()
    assert extracted("verify").code == 3
    page("good.html", "The harbour of Saltmere has 21 berths.")
    assert extracted("verify").code == 1


def test_a_person_rules_and_the_gate_counts_it(sourced: Desk) -> None:
    for claim in sourced.claims():
        note = ("--note", "seen the invoice") if claim["status"] != "supported" else ()
        verdict = "verified" if claim["citations"] else "dismissed"
        assert sourced("rule", claim["id"], verdict, "--by", "Ada", *note).code == 0
    gate = sourced("check")
    assert gate.code == 0, gate.out
    assert "nothing falls short" in gate.out


def test_nothing_is_verified_without_a_source(extracted: Desk) -> None:
    refused = extracted("rule", extracted.claim("12 berths"), "verified")
    assert refused.code == 2
    assert "no source is cited" in refused.err


def test_what_nobody_could_read_is_not_signed_without_a_word(extracted: Desk) -> None:
    claim = extracted.claim("12 berths")
    (extracted.folder / "empty.html").write_text("<html></html>")
    extracted("cite", claim, "empty.html")
    assert extracted("verify").code == 3
    refused = extracted("rule", claim, "verified")
    assert refused.code == 2
    assert "could be read" in refused.err
    assert extracted("rule", claim, "verified", "--note", "I was there and counted").code == 0


def test_the_reason_follows_the_source(extracted: Desk, page: Page) -> None:
    """What kept a source from being read last time is not what keeps it now."""
    claim = extracted.claim("12 berths")
    page("page.html", "The harbour of Saltmere has 12 berths.")
    extracted("cite", claim, "page.html")
    (extracted.folder / "page.html").unlink()
    extracted("verify")
    (extracted.folder / "page.html").write_text("<html></html>")
    extracted("verify")
    shown = extracted("show", claim).out
    assert "empty" in shown
    assert "missing" not in shown


def test_the_history_of_a_claim_that_was_never_reworded(sourced: Desk) -> None:
    told = sourced("history", sourced.claim("12 berths"))
    assert told.code == 0
    assert [word in told.out for word in ("recorded", "cited", "found")] == [True] * 3


def test_rulings_that_disagree_are_said(sourced: Desk) -> None:
    claim = sourced.claim("12 berths")
    sourced("rule", claim, "wrong", "--note", "I count 11", "--by", "Bo")
    sourced("rule", claim, "verified", "--by", "Ada")
    assert sourced.status("12 berths") == "verified"
    assert "overrides: wrong by Bo" in sourced("show", claim).out


def test_a_contradiction_needs_a_note(sourced: Desk) -> None:
    assert sourced("rule", sourced.claim("£3.5"), "verified").code == 2
    assert sourced("rule", sourced.claim("£3.5"), "verified", "--note", "the page counts VAT").code == 0


class TestEdits:
    """What an edit does to a signed claim."""

    def signed(self, desk: Desk) -> str:
        claim = desk.claim("12 berths")
        assert desk("rule", claim, "verified", "--by", "Ada").code == 0
        return claim

    def test_words_that_moved_keep_their_tick(self, sourced: Desk) -> None:
        self.signed(sourced)
        sourced.edit("# The berths of Saltmere\n", "# The berths of Saltmere\n\nA word before it all.\n")
        sourced.edit("The harbour of Saltmere has 12 berths. ", "The harbour\nof Saltmere has\n12 berths. ")
        assert sourced.status("12 berths") == "verified"

    def test_a_typographers_marks_drop_nothing(self, sourced: Desk) -> None:
        quoted = sourced.claim("six more")
        assert sourced("rule", quoted, "dismissed", "--note", "a promise", "--by", "Ada").code == 0
        sourced.edit("“We will build six more berths,”", '"We will build six more berths,"')
        assert sourced.status("six more") == "dismissed"
        done = sourced("extract", "articles/berths.md")
        assert "0 new" in done.out
        assert "0 reworded" in done.out
        assert sourced.status("six more") == "dismissed"

    def test_a_changed_figure_drops_it(self, sourced: Desk) -> None:
        claim = self.signed(sourced)
        sourced.edit("has 12 berths", "has 13 berths")
        gate = sourced("check")
        assert gate.code == 1
        assert "stale" in gate.out
        sourced("extract", "articles/berths.md")
        assert sourced.status("13 berths") == "stale"
        assert sourced.claim("13 berths") == claim
        history = sourced("history", claim).out
        assert "12 berths" in history
        assert "13 berths" in history

    def test_new_words_have_not_been_held_against_anything_yet(self, sourced: Desk) -> None:
        time.sleep(1.1)  # the ledger counts in whole seconds
        sourced.edit("“We will build", "Marrow Head lighthouse burnt down in 1871.\n\n“We will build")
        sourced("extract", "articles/berths.md")
        assert sourced.status("Marrow Head") == "sourced"
        sourced("verify")
        assert sourced.status("Marrow Head") == "unsourced"
        assert sourced.status("six more") == "unsourced"

    def test_an_added_sentence_fails_the_gate(self, sourced: Desk) -> None:
        sourced.edit("“We will build", "The quay is 400 metres long.\n\n“We will build")
        gate = sourced("check", "--format", "json").json
        assert any(gap["kind"] == "unrecorded" and "400 metres" in gap["text"] for gap in gate["gaps"])

    def test_a_changed_passage_drops_it(self, sourced: Desk, page: Page) -> None:
        self.signed(sourced)
        page(
            "page.html",
            "Saltmere's harbour now has 12 berths. The council paid £3.8 million for the new quay in 2019.",
        )
        again = sourced("verify")
        assert sourced.status("12 berths") == "stale"
        assert again.code == 1
        assert "changed since the last verify" in again.out

    def test_a_changed_page_elsewhere_drops_nothing(self, sourced: Desk, page: Page) -> None:
        self.signed(sourced)
        words = (
            "The harbour of Saltmere has 12 berths. In 2019 the council paid £3.8 million for the new quay."
        )
        page("page.html", f"{words}</p><p>Fish is cheap this week: buy 2 and get 1 free.")
        sourced("verify")
        assert sourced.status("12 berths") == "verified"

    def test_a_vanished_sentence_is_said_and_then_no_longer_in_the_way(self, sourced: Desk) -> None:
        claim = sourced.claim("12 berths")
        sourced.edit("The harbour of Saltmere has 12 berths. ", "")
        done = sourced("extract", "articles/berths.md")
        assert f"vanished  {claim}" in done.out
        gaps = sourced("check", "--format", "json").json["gaps"]
        assert claim not in {gap["claim"] for gap in gaps}


def test_a_verify_that_finds_nothing_new_changes_only_the_day(sourced: Desk) -> None:
    ledger = sourced.folder / "claims" / "berths.json"
    before = ledger.read_text(encoding="utf-8")
    sourced("verify")
    assert ledger.read_text(encoding="utf-8") == before


def test_pages_over_http(extracted: Desk) -> None:
    served = ServedPage(
        b"<title>Port</title><article><p>The harbour of Saltmere has 12 berths.</p></article>"
    )
    with PageServer({"/berths": served}) as server:
        extracted.allow(server.host)
        extracted("cite", extracted.claim("12 berths"), server.url("/berths"))
        extracted("cite", extracted.claim("£3.5"), server.url("/gone"))
        done = extracted("verify", "--format", "json")
    assert done.code == 3
    assert extracted.status("12 berths") == "supported"
    assert extracted.status("£3.5") == "unreadable"
    # The server is gone: what was read before is kept, and judged by.
    offline = extracted("verify", "--offline")
    assert offline.code == 3
    assert extracted.status("12 berths") == "supported"


def test_loopback_is_refused_unless_allowed(extracted: Desk) -> None:
    with PageServer({"/": ServedPage(b"<p>The harbour of Saltmere has 12 berths.</p>")}) as server:
        extracted("cite", extracted.claim("12 berths"), server.url("/"))
        done = extracted("verify")
    assert done.code == 3
    assert "refused by policy" in done.out
    assert extracted.status("12 berths") == "unreadable"


def test_a_page_saved_by_hand_stands_for_its_address(extracted: Desk, page: Page) -> None:
    address = "https://paywall.example/story"
    extracted("cite", extracted.claim("12 berths"), address)
    page("saved.html", "The harbour of Saltmere has 12 berths.")
    assert extracted("snapshot", address, "--file", "saved.html").code == 0
    assert extracted("verify").code == 0
    assert extracted.status("12 berths") == "supported"


def test_a_capture_on_another_machine_is_no_news_of_the_source(extracted: Desk, page: Page) -> None:
    address = "https://paywall.example/story"
    extracted("cite", "articles/berths.md", address)
    page("saved.html", "The harbour of Saltmere has 12 berths.")
    extracted("snapshot", address, "--file", "saved.html")
    extracted("verify")
    shutil.rmtree(extracted.folder / ".claimcheck")
    ledger = (extracted.folder / "claims" / "berths.json").read_bytes()
    again = extracted("verify")
    assert again.code == 3
    assert "not kept here" in again.out
    assert extracted.status("12 berths") == "supported"
    assert (extracted.folder / "claims" / "berths.json").read_bytes() == ledger


def test_links_in_the_sentence_are_cited(desk: Desk) -> None:
    desk.write("The harbour has [12 berths](https://port.example/berths) since 2019.\n")
    desk("extract", "articles/berths.md")
    (claim,) = desk.claims()
    assert [c["source"]["address"] for c in claim["citations"]] == ["https://port.example/berths"]
    assert claim["status"] == "sourced"


def test_a_renamed_article_keeps_its_rulings(sourced: Desk) -> None:
    claim = sourced.claim("12 berths")
    sourced("rule", claim, "verified", "--by", "Ada")
    sourced.article.rename(sourced.folder / "articles" / "quay.md")
    assert sourced("check").code == 2
    assert sourced("extract", "articles/quay.md").code == 0
    assert [c["article"] for c in sourced.claims() if c["id"] == claim] == ["articles/quay.md"]
    assert sourced.status("12 berths") == "verified"
    assert len(list((sourced.folder / "claims").glob("*.json"))) == 1


def test_add_by_hand(extracted: Desk) -> None:
    done = extracted("add", "articles/berths.md", "new quay")
    assert done.code == 0
    assert extracted("add", "articles/berths.md", "new quay").code == 2
    assert extracted("add", "articles/berths.md", "no such words").code == 2


@pytest.mark.parametrize(
    ("own", "status"),
    [
        ("127.0.0.1", "inconclusive"),
        ("HOST:PORT", "inconclusive"),
        ("127.0.0.1:1", "supported"),
        ("7.0.0.1", "supported"),
    ],
)
def test_own_pages_never_support(extracted: Desk, own: str, status: str) -> None:
    served = ServedPage(b"<article><p>The harbour of Saltmere has 12 berths.</p></article>")
    with PageServer({"/ours": served}) as server:
        ours = own.replace("HOST:PORT", server.host)
        configuration = f'[fetch]\nallow = ["{server.host}"]\n[newsroom]\nown_hosts = ["{ours}"]\n'
        (extracted.folder / "claimcheck.toml").write_text(configuration, encoding="utf-8")
        extracted("cite", extracted.claim("12 berths"), server.url("/ours"))
        extracted("verify")
    assert extracted.status("12 berths") == status


@pytest.mark.parametrize("own", ["https://echo.example", "*.echo.example", "echo.example/news", " ", "."])
def test_own_hosts_that_are_none(extracted: Desk, own: str) -> None:
    (extracted.folder / "claimcheck.toml").write_text(
        f'[newsroom]\nown_hosts = ["{own}"]\n', encoding="utf-8"
    )
    ran = extracted("list")
    assert ran.code == 2
    assert "newsroom.own_hosts" in ran.err
    assert ran.err.count("\n") == 1


def test_topics(extracted: Desk) -> None:
    (extracted.folder / "claimcheck.toml").write_text(
        '[topics]\nport = ["berth*", "quay"]\n', encoding="utf-8"
    )
    assert "12 berths" in extracted("list", "--topic", "port").out
    assert extracted("list", "--topic", "prot").code == 2


def test_every_command_that_records_speaks_json(extracted: Desk, page: Page) -> None:
    page("page.html", "The harbour of Saltmere has 12 berths.")
    claim = extracted.claim("12 berths")
    cited = extracted("cite", claim, "page.html", "--format", "json").json["sources"]
    assert [source["address"] for source in cited] == ["page.html"]
    assert extracted("verify", "--format", "json").json["claims"][0]["id"]
    ruled = extracted("rule", claim, "verified", "--by", "Ada", "--format", "json").json["claims"]
    assert [(one["id"], one["status"]) for one in ruled] == [(claim, "verified")]
    added = extracted("add", "articles/berths.md", "new quay", "--format", "json").json["claims"]
    assert added[0]["text"] == "new quay"
    assert extracted("show", claim, "--format", "json").json["claims"][0]["rulings"][0]["by"] == "Ada"
    assert extracted("sources", "--format", "json").json["sources"][0]["claims"] == [claim]
    assert extracted("history", claim, "--format", "json").json["events"]


def test_extract_says_in_json_what_it_skipped_and_noticed(desk: Desk) -> None:
    desk.write("Is it not lovely? The harbour has 12 berths since the 40thsession.\n")
    done = desk("extract", "articles/berths.md", "--format", "json").json
    assert [one["reason"] for one in done["skipped"]] == ["question"]
    assert "CC102" in {one["code"] for one in done["notices"]}
    assert {one["article"] for one in done["skipped"]} == {"articles/berths.md"}


def test_a_claim_without_its_subject_is_shown_with_it(desk: Desk) -> None:
    """The brackets are for people: the words on record stay as they are printed."""
    desk.write(
        "# News\n\nOda Finch, the mayor of Saltmere, closed 12 berths in May 2017 and will lead Marrow from June.\n"
    )
    assert desk("extract", "articles/berths.md").code == 0
    listed = desk("list").out
    assert "[Oda Finch] will lead Marrow from June" in listed
    found = next(
        one for one in desk("list", "--format", "json").json["claims"] if one["text"].startswith("will")
    )
    assert (found["text"], found["subject"]) == ("will lead Marrow from June", "Oda Finch")
    assert "⟦[Oda Finch] will lead Marrow from June⟧" in desk("show", found["id"]).out
    assert desk("check").code == 1
