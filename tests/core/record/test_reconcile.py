"""A ledger brought up to its article: nothing is dropped, edits are followed, what stands is kept."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimcheck.core.article import read_article
from claimcheck.core.extract import extract
from claimcheck.core.model.anchor import AnchorState
from claimcheck.core.model.ledger import Article, Ledger
from claimcheck.core.model.span import Span
from claimcheck.core.record.placing import place, unrecorded
from claimcheck.core.record.reconcile import Reconciled, reconcile
from claimcheck.core.record.running_text import RunningText

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = datetime(2026, 3, 2, 12, tzinfo=UTC)

FACTS = (
    "The harbour of Saltmere has 12 berths.",
    "In 2019 the council paid £3.5 million for the quay.",
    "Oda Finch became mayor on 4 May 2021.",
    "The ferry carried 214 passengers in March.",
    "Little Skerry lies 40 km from the mainland.",
    "A fire injured four sailors in May 2023.",
)


def recorded(text: str, ledger: Ledger | None = None, form: str = "markdown") -> Reconciled:
    """*text* extracted into *ledger*, or into a new one."""
    running = RunningText(read_article(text, form))
    held = ledger or Ledger(Article("a", "a.md", form))
    return reconcile(held, extract(text, format=form), running, LATER if ledger else NOW, "Ada")


def test_the_first_time_everything_is_new() -> None:
    done = recorded("\n\n".join(FACTS))
    assert len(done.added) >= len(FACTS)
    assert (done.changed, done.vanished, done.kept) == ((), (), 0)


def test_the_second_time_nothing_is() -> None:
    first = recorded("\n\n".join(FACTS))
    again = recorded("\n\n".join(FACTS), first.ledger)
    assert again.ledger == first.ledger
    assert again.kept == len(first.ledger.claims)


def test_a_reworded_claim_keeps_its_id_and_its_past() -> None:
    first = recorded("\n\n".join(FACTS))
    done = recorded("\n\n".join(FACTS).replace("12 berths", "14 berths"), first.ledger)
    (changed,) = done.changed
    assert changed.id in first.ledger.claims
    assert [past.text for past in changed.past] == [first.ledger.claims[changed.id].text]
    assert changed.past[0].until == LATER
    assert "14 berths" in changed.text
    assert any(value.number == 14 for value in changed.values)


def test_what_vanished_is_said_and_kept_on_record() -> None:
    first = recorded("\n\n".join(FACTS))
    done = recorded("\n\n".join(FACTS[1:]), first.ledger)
    assert ["berths" in claim.text for claim in done.vanished] == [True]
    assert set(done.ledger.claims) == set(first.ledger.claims)


def test_markup_and_wrapping_change_no_words() -> None:
    first = recorded("\n\n".join(FACTS))
    dressed = (
        "\n\n".join(FACTS)
        .replace("12 berths", "**12 berths**")
        .replace("the council paid", "the council\npaid")
    )
    done = recorded(dressed, first.ledger)
    assert (done.added, done.changed, done.vanished) == ((), (), ())


def test_values_count_from_the_claims_first_letter() -> None:
    text = "\n\n".join(FACTS)
    for claim in recorded(text).ledger.claims.values():
        for value in claim.values:
            assert text[claim.anchor.start + value.start : claim.anchor.start + value.end] == value.raw


def test_links_become_citations_once() -> None:
    text = "The harbour has [12 berths](https://port.example/a), says [the port](https://port.example/b)."
    first = recorded(text)
    assert {source.address for source in first.ledger.sources.values()} == {
        "https://port.example/a",
        "https://port.example/b",
    }
    assert recorded(text, first.ledger).ledger == first.ledger


@settings(max_examples=40, deadline=None)
@given(st.permutations(FACTS))
def test_moving_paragraphs_drops_nothing(order: list[str]) -> None:
    first = recorded("\n\n".join(FACTS))
    text = "\n\n".join(order)
    running = RunningText(read_article(text, "markdown"))
    places = place(first.ledger.claims.values(), running)
    assert all(found.state in {AnchorState.EXACT, AnchorState.MOVED} for found in places.values())
    assert unrecorded(extract(text, format="markdown").claims, places.values(), running) == []


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(FACTS), min_size=1, max_size=6), st.integers(0, 5), st.integers(1900, 2100))
def test_an_added_statement_is_never_taken_for_recorded(kept: list[str], at: int, year: int) -> None:
    first = recorded("\n\n".join(kept))
    added = f"The lighthouse of Marrow Head burnt down in {year}."
    text = "\n\n".join([*kept[:at], added, *kept[at:]])
    running = RunningText(read_article(text, "markdown"))
    places = place(first.ledger.claims.values(), running)
    missing = unrecorded(extract(text, format="markdown").claims, places.values(), running)
    assert any("Marrow Head" in proposal.text for proposal, _ in missing)


@given(st.text(alphabet="ab *_[](é\n&;`#>-", max_size=80), st.integers(0, 80), st.integers(1, 20))
def test_a_place_in_the_words_leads_to_the_file_and_back(text: str, start: int, length: int) -> None:
    running = RunningText(read_article(text, "markdown"))
    assume(start < len(running.text))
    span = Span(start, min(start + length, len(running.text)))
    words = span.of(running.text)
    assume(words.strip() == words)  # as every claim: a break between blocks stands nowhere in the file
    file = running.to_file(span)
    assert 0 <= file.start < file.end <= len(text)
    back = running.from_file(file)
    assert back.start <= span.start
    assert span.end <= back.end
