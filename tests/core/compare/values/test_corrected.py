"""A figure that a page still prints and has put right."""

from __future__ import annotations

import pytest

from claimcheck.core.assess import assess
from tests.core.compare.judging import rules

_FIRE = "The fire in Lund killed 12 people and closed the road.\n\n"


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("The road opened on Friday.", id="no note"),
        pytest.param("This article was updated on 4 May.", id="a day of the note"),
        pytest.param("Correction: The road was closed at 9, not 8.", id="another figure"),
        pytest.param("Correction: Holm was fined 300 crowns.", id="somebody else"),
        pytest.param("Correction: The fire killed 12 people, not 21.", id="the same figure"),
        pytest.param("Correction: The fire in Varby killed 21 people.", id="elsewhere"),
    ],
)
def test_silent(note: str) -> None:
    assert "corrected" not in rules("The fire in Lund killed 12 people.", _FIRE + note)


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("Correction: The fire killed 21 people, not 12.", id="not"),
        pytest.param("Correction: The fire killed 21 people.", id="the new one alone"),
        pytest.param("Correction: The number of people killed in the fire was 21.", id="its noun"),
        pytest.param(
            "This article was amended on 4 May: the fire killed 21 people, rather than 12.", id="amended"
        ),
        pytest.param("Clarification\n\nThe fire killed 21 people.", id="under its heading"),
    ],
)
def test_told(note: str) -> None:
    finding = assess("The fire killed 12 people.", _FIRE + note)
    assert finding.reasons[0].rule == "corrected"
    assert finding.passage is not None
    assert "12 people and closed" not in finding.passage.text
