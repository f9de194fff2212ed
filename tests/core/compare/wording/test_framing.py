"""A sentence that asserts none of what it says."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.framing import framed
from tests.core.compare.judging import read, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The ship sank.", "The ship sank.", id="plain"),
        pytest.param("It is false that it sank.", "It is false that it sank.", id="framed in both"),
        pytest.param("The ship sank.", "It is true that the ship sank.", id="true"),
        pytest.param("The ship sank.", "There is no doubt that the ship sank.", id="no doubt"),
        pytest.param("The ship sank.", "The ship sank in a storm.", id="in a storm"),
        pytest.param("The ship sank.", "The film was shown in Lund.", id="a film was shown"),
        pytest.param("Did the ship sink?", "Did the ship sink?", id="asked in both"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert spelled(framed(read(claim), read(passage))) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The ship sank.", "It is false that the ship sank.", "It is false that", id="false"),
        pytest.param("The ship sank.", "Holm doubts that the ship sank.", "doubts that", id="doubts"),
        pytest.param("The ship sank.", "Police ruled out that it sank.", "ruled out that", id="ruled out"),
        pytest.param("The ship sank.", "Rumours that the ship sank spread.", "Rumours that", id="rumours"),
        pytest.param("The ship sank.", "The ship sank in a simulation.", "in a simulation", id="simulated"),
        pytest.param("The ship sank.", "If the ship sank, the yard would pay.", "If", id="if"),
        pytest.param("The ship sank.", "In the novel the ship sank.", "In the novel", id="novel"),
        pytest.param("The ship sank.", "The ship sank?", "?", id="asked"),
        pytest.param(
            "The ship sank.", "The ship sank, which the yard denied.", "which the yard denied.", id="denied"
        ),
        pytest.param("The ship sank.", "Contrary to reports, the ship sank.", "Contrary to", id="contrary"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert spelled(framed(read(claim), read(passage))) == told
