"""Whose deed a figure or a date belongs to."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.owners import same_deed, telling, tells_alike, told, weigh
from tests.core.compare.judging import beside

TEXTS = (
    "The firm is the mayor's and was sold in May.",
    "Norda bought Tessel, and Koll said that it had been purchased for 3 million.",
    "Ida Holm, who founded it in 1889, was killed when a wave hit Lund.",
    "Eighty people died; 12 were hurt, and she has left.",
    "No bee was seen there.",
    "The yard did not ban them, though it may have to.",
)


def _asked(claim: str, passage: str) -> float:
    side = beside(claim, passage)
    return round(weigh(side, side.claim.places[0], side.passage.places[-1], [], 1.0), 2)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The crash injured 30.", "The crash killed 12 and injured 30.", id="its own"),
        pytest.param("The crash hurt 30.", "The crash killed 12 and injured 30.", id="another word for it"),
        pytest.param("Koll left in 1990.", "She left in 1990.", id="pronoun"),
        pytest.param("Tessel sold 40 ships.", "Tessel's board sold 40 ships.", id="organ"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == 1.0


@pytest.mark.parametrize(
    ("claim", "passage", "worth"),
    [
        pytest.param("The crash killed 30.", "The crash killed 12 and injured 30.", 0.1, id="fate"),
        pytest.param(
            "Ida Holm founded it in 1998.", "Ida Holm's brother founded it in 1998.", 0.1, id="brother"
        ),
        pytest.param("The ferry carried 260.", "The ferry can carry 260.", 0.25, id="can"),
        pytest.param("Moser hit it twice.", "She hit it twice before Moser came.", 0.1, id="who comes later"),
    ],
)
def test_anothers(claim: str, passage: str, worth: float) -> None:
    assert _asked(claim, passage) == worth


@pytest.mark.parametrize("claim", TEXTS)
@pytest.mark.parametrize("passage", TEXTS)
def test_a_passage_without_a_word_for_it_has_no_clause_that_tells_it(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    for ours in side.claim.clauses:
        clauses = side.passage.clauses
        assert telling(side, ours) == [theirs for theirs in clauses if tells_alike(side, ours, theirs)]
        assert told(side, ours) == [theirs for theirs in clauses if same_deed(side, ours, theirs)]


def test_told_by_another_word_for_it() -> None:
    side = beside("Norda bought Tessel.", "Tessel was purchased by Norda, the mayor said.")
    found = telling(side, side.claim.clauses[0])
    assert [side.passage.words[clause.verb].text for clause in found] == ["purchased"]
