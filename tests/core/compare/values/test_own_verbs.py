"""Figures behind a verb of their own."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.own_verbs import is_of_another_deed
from tests.core.compare.judging import beside

SOLD = "Tessel sold its boats for 3 million euros."
FIRE = "The fire killed 3 people and injured 5."


def of_another(claim: str, passage: str) -> bool:
    """Whether the passage's last figure is of another doing than the claim's last one."""
    side = beside(claim, passage)
    return is_of_another_deed(side, side.claim.values[-1], side.passage.values[-1])


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(SOLD, "Tessel sold its boats for 5 million euros.", id="the same doing"),
        pytest.param(
            SOLD, "Tessel bought a yard and sold its boats for 5 million euros.", id="behind another"
        ),
        pytest.param(SOLD, "Tessel had 5 million euros.", id="to have is no doing"),
        pytest.param(
            "Norda paid 4 million euros.", "Norda bought it for 6 million euros.", id="paid and bought"
        ),
        pytest.param("Prices reached 4 euros.", "Prices stood at 6 euros.", id="states are no doings"),
        pytest.param("Holm finished third.", "Holm came second.", id="places in an order"),
        pytest.param("The trial took 9 days.", "The trial dragged on for 12 days.", id="how long it takes"),
        pytest.param(
            "Twelve helicopters are at work in the west.",
            "Some 20 helicopters fly in the west of the island.",
            id="much of the claim stands there",
        ),
        pytest.param(
            SOLD, "Tessel sold its boats; the price was 5 million euros.", id="to be tells no doing"
        ),
        pytest.param(
            "The film has a rating of 35%.",
            "The film has a rating, based on 18 reviews, of 11%.",
            id="a participle",
        ),
        pytest.param(FIRE, "The fire killed 3 people and hurt 7.", id="another word for it"),
        pytest.param("It had 300 workers.", "It opened a yard and hired 400.", id="the claim tells no doing"),
        pytest.param(SOLD, "Sold: boats, 5 million euros.", id="no sentence"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert not of_another(claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(SOLD, "Tessel sold its boats; it made 5 million euros.", id="a subject of its own"),
        pytest.param(SOLD, "Tessel made 5 million euros.", id="its own is not told"),
        pytest.param(
            "Six firemen were hurt.", "Some 60 firemen fought the blaze.", id="who did something else"
        ),
        pytest.param(SOLD, "Tessel sold its boats and made 5 million euros.", id="behind and"),
        pytest.param(SOLD, "Tessel made 5 million euros, and it sold its boats.", id="before it"),
        pytest.param(FIRE, "The fire killed 3 people and left 40 homeless.", id="the other one is told"),
        pytest.param(FIRE, "The fire killed 3 people; it destroyed 40 houses.", id="the other one, apart"),
    ],
)
def test_another(claim: str, passage: str) -> None:
    assert of_another(claim, passage)
