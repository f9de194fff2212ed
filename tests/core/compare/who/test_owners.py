"""The passage's clauses that tell what the claim's verb tells."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.reading import Reading
from claimcheck.core.compare.slots import ALONE, Side
from claimcheck.core.compare.who.owners import same_deed, telling, tells_alike, told

TEXTS = (
    "The firm is the mayor's and was sold in May.",
    "Norda bought Tessel, and Koll said that it had been purchased for 3 million.",
    "Ida Holm, who founded it in 1889, was killed when a wave hit Lund.",
    "Eighty people died; 12 were hurt, and she has left.",
    "No bee was seen there.",
    "The yard did not ban them, though it may have to.",
)


def side_of(claim: str, passage: str) -> Side:
    ours, theirs = (Reading(text, 0, len(text), None) for text in (claim, passage))
    return Side(ours, theirs, ALONE, 1.0)


@pytest.mark.parametrize("claim", TEXTS)
@pytest.mark.parametrize("passage", TEXTS)
def test_a_passage_without_a_word_for_it_has_no_clause_that_tells_it(claim: str, passage: str) -> None:
    side = side_of(claim, passage)
    for ours in side.claim.clauses:
        clauses = side.passage.clauses
        assert telling(side, ours) == [theirs for theirs in clauses if tells_alike(side, ours, theirs)]
        assert told(side, ours) == [theirs for theirs in clauses if same_deed(side, ours, theirs)]


def test_told_by_another_word_for_it() -> None:
    side = side_of("Norda bought Tessel.", "Tessel was purchased by Norda, the mayor said.")
    found = telling(side, side.claim.clauses[0])
    assert [side.passage.words[clause.verb].text for clause in found] == ["purchased"]
