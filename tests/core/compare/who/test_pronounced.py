"""Of what a state is told that somebody declares or brings about."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.pronounced import of_another
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The bill is dead.", "The council declared the bill dead.", id="of the thing itself"),
        pytest.param("Koll is dead.", "Koll was declared dead.", id="in the passive"),
        pytest.param("Koll is dead.", "Doctors declared Ida Koll dead.", id="by surname"),
        pytest.param("Koll died.", "Doctors pronounced the driver dead.", id="perhaps the same one"),
        pytest.param(
            "The mayor is dead.", "The mayor found the dead man.", id="an adjective before its noun"
        ),
        pytest.param("The mayor is dead.", "The mayor declared that she was dead.", id="a clause"),
        pytest.param("The mayor is dead.", "The mayor is dead, and she called it so.", id="told plainly"),
        pytest.param("The mayor found it.", "The mayor found it dead.", id="no state"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(of_another(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The mayor is dead.", "The mayor declared the deal dead.", "deal", id="who declares"),
        pytest.param("Voss is dead.", "The mayor declared Voss's deal dead.", "deal", id="its owner"),
        pytest.param(
            "The bridge is dead.", "He called the plan for the bridge dead.", "plan", id="hangs on it"
        ),
        pytest.param("The mayor is dead.", "The mayor pronounced him dead.", "him", id="a pronoun"),
        pytest.param("Koll died.", "The board pronounced the project dead.", "project", id="no person"),
        pytest.param("The storm was homeless.", "The storm left families homeless.", "families", id="left"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(of_another(side.claim, side)) == told
