"""Sentences taken apart: their verbs, who does it, and what stands behind each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.compare.clauses import governing
from claimcheck.core.compare.reading import Reading


def _read(text: str) -> Reading:
    return Reading(text, 0, len(text), None)


def _told(text: str) -> list[tuple[str, str]]:
    """Each verb with the nouns of its subject."""
    reading = _read(text)
    return [
        (reading.words[c.verb].text, " ".join(reading.words[n].text for n in c.heads))
        for c in reading.clauses
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The price of bread in Varby.", id="no verb"),
        pytest.param("", id="nothing"),
        pytest.param("Lund, Varby, Tamar.", id="names alone"),
        pytest.param("The cost of the bridge.", id="noun that may be a verb"),
        pytest.param("The United Ports of Varby", id="name like a participle"),
    ],
)
def test_no_clause_is_made_up(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("The council approved it.", [("approved", "council")], id="plain"),
        pytest.param("The trawler failed to sell.", [("sell", "trawler")], id="chained"),
        pytest.param("Lund has never joined the league.", [("joined", "Lund")], id="perfect"),
        pytest.param(
            "Ida Holm, the mayor of Varby, resigned.", [("resigned", "Holm mayor")], id="apposition"
        ),
        pytest.param(
            "Koll, 61, accused Holm of lying.", [("accused", "Koll")], id="age before a verb of saying"
        ),
        pytest.param("Koll, 61, warned Holm.", [("warned", "Koll")], id="whom it warned"),
        pytest.param(
            "The pump failed, warned Holm.", [("failed", "pump"), ("warned", "Holm")], id="who warned"
        ),
        pytest.param("“No way,” warned Holm.", [("warned", "Holm")], id="who warned in a quotation"),
        pytest.param(
            "The act, passed in March, took effect in July.",
            [("passed", "act"), ("took", "act")],
            id="inserted",
        ),
        pytest.param(
            "Jonas Moser, who led the yard, said it was lost.",
            [("led", "Moser"), ("said", "Moser"), ("lost", "")],
            id="relative",
        ),
        pytest.param(
            "The crash killed 12 and injured 30.",
            [("killed", "crash"), ("injured", "crash")],
            id="one subject for two",
        ),
        pytest.param(
            "Turnover rose while orders fell.", [("rose", "Turnover"), ("fell", "orders")], id="two subjects"
        ),
        pytest.param("Shipments to Lund fell.", [("fell", "Shipments")], id="subject with its place"),
        pytest.param(
            "Voss denied the charges and Lund confessed.",
            [("denied", "Voss"), ("confessed", "Lund")],
            id="an object before the next subject",
        ),
        pytest.param("Koll works for Tessel.", [("works", "Koll")], id="works"),
        pytest.param("Ida Holm's brother founded it.", [("founded", "brother")], id="possessive"),
        pytest.param(
            "“It is lost,” said Ida Holm.", [("lost", ""), ("said", "Holm")], id="speaker behind the verb"
        ),
        pytest.param("The bridge cost £24 million.", [("cost", "bridge")], id="verb like a noun"),
        pytest.param("On Tuesday the council met.", [("met", "council")], id="led in by a date"),
    ],
)
def test_who_does_what(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "word", "verb"),
    [
        pytest.param("It killed 12 and injured 30.", "30", "injured", id="last verb before it"),
        pytest.param("It killed 12 and injured 30.", "12", "killed", id="first verb"),
        pytest.param("In 2016 she was elected.", "2016", "elected", id="led in"),
        pytest.param("It closed in May. In 2016 it opened.", "2016", "opened", id="begins anew"),
    ],
)
def test_the_verb_a_value_stands_behind(text: str, word: str, verb: str) -> None:
    reading = _read(text)
    clause = governing(reading, next(n for n, w in enumerate(reading.words) if w.text == word))
    assert clause is not None
    assert reading.words[clause.verb].text == verb


@given(st.text(alphabet="abst ed’'\",.;: ITwho that was 12 by said the to and\n", max_size=80))
def test_clauses_are_in_order_and_inside_their_text(text: str) -> None:
    reading = _read(text)
    verbs = [clause.verb for clause in reading.clauses]
    assert verbs == sorted(set(verbs))
    for clause in reading.clauses:
        assert 0 <= clause.first <= clause.verb < clause.end <= len(reading.words)
        assert all(0 <= head < len(reading.words) for head in clause.heads)
