"""CC113: one figure, two values."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The brigade sold 4,812 masks in Telm.\n\nThe council bought 8,412 chairs.", id="other things"
        ),
        pytest.param(
            "Last year 4,812 people watched at Quay Lane.\n\nNow 8,412 people watched at Quay Lane, up from then.",
            id="a change",
        ),
        pytest.param(
            "Twelve killed in harbour blast\n\nThe harbour blast killed seven people in Telm and five people in Orle.",
            id="two parts of a headline's toll",
        ),
        pytest.param(
            "Twelve killed in harbour blast\n\nThe blast in the harbour killed 12 people.",
            id="the same value",
        ),
        pytest.param("Mill sold for $12 million\n\nThe mill was sold for $11.9 million.", id="rounded"),
        pytest.param("The firm cut 300 jobs in Telm. The firm cut 400 jobs in Orle.", id="other places"),
        pytest.param("In 1990 a fire killed 40 people. In 2010 a fire killed 12 people.", id="other years"),
        pytest.param(
            "On Monday the blast killed 12 people. On Tuesday the blast killed 14 people.", id="other days"
        ),
        pytest.param("The blast killed 12 people. The blast killed 14 people, up from 12.", id="a change"),
        pytest.param(
            "The blast killed 14 people. Earlier the police had said the blast killed 12 people.",
            id="earlier count",
        ),
        pytest.param(
            "The bank lent $4 million to the port. The bank lent $6 million to the mill on the hill.",
            id="other things",
        ),
        pytest.param("Dozens of people died in the blast. The blast killed 14 people.", id="vague"),
        pytest.param(
            "At least 12 people died in the harbour blast. In all, 14 people died in the harbour blast.",
            id="at least",
        ),
        pytest.param("The port has 12 cranes and the mill 14 cranes.", id="a comparison"),
        pytest.param(
            "Twelve killed in blast\n\nThe blast killed 11 men and a boy in Telm on Monday.", id="and a boy"
        ),
        pytest.param(
            "Twelve killed in blast\n\nThe blast killed a teacher and 11 children in Telm on Monday.",
            id="a teacher and",
        ),
        pytest.param(
            "Twelve killed in blast\n\nThe blast killed 11 men and their driver in Telm.",
            id="and their driver",
        ),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC113") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "A crowd of 4,812 watched at Quay Lane.\n\nThe crowd of 8,412 at Quay Lane sang.",
            "8,412",
            id="a slip of the keys",
        ),
        pytest.param(
            "Fourteen hurt as ferry runs aground\n\nThe Petrel ran aground, and 12 people were hurt.",
            "Fourteen",
            id="a headline's toll",
        ),
        pytest.param(
            "Twelve killed in harbour blast\n\nThe blast in the harbour killed 14 people on Monday.",
            "14",
            id="headline",
        ),
        pytest.param(
            "Kanta to buy Seaton for US$11 billion\n\nThe retailer Kanta will buy Seaton for $12.5bn.",
            "$12.5bn",
            id="headline, money",
        ),
        pytest.param(
            "The harbour blast killed 14 people. Police said it. The harbour blast killed 12 people.",
            "12",
            id="body",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC113") == [words]
