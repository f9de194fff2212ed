"""A deed that the passage has only as a noun, and not as done."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.only_spoken_of import undone
from tests.core.compare.judging import hear, spelled


def _asked(claim: str, *passages: str) -> str:
    hearing = hear(claim, *passages)
    return spelled(undone(hearing.claim, hearing.sides[0], hearing.sides))


_LEFT = "Mayor Holm resigned."


@pytest.mark.parametrize(
    ("claim", "passages"),
    [
        pytest.param(_LEFT, ("Mayor Holm resigned.",), id="the verb"),
        pytest.param(_LEFT, ("Mayor Holm tendered her resignation.",), id="done"),
        pytest.param(_LEFT, ("The resignation of Mayor Holm was a shock.",), id="presupposed"),
        pytest.param(_LEFT, ("Mayor Holm's planned resignation took place.",), id="planned and done"),
        pytest.param(
            _LEFT, ("There were calls for her resignation.", "She resigned."), id="told in another sentence"
        ),
        pytest.param(
            "Mayor Holm resisted calls to resign.", ("She resisted calls to resign.",), id="calls in both"
        ),
        pytest.param("Two men died.", ("The mayor discussed the death of two men.",), id="a fact discussed"),
        pytest.param("The strike ended.", ("The end of the strike was welcome.",), id="no such lead"),
        pytest.param(
            "Holm rejected calls for a resignation.",
            ("Holm rejected calls for a resignation.",),
            id="no deed",
        ),
    ],
)
def test_silent(claim: str, passages: tuple[str, ...]) -> None:
    assert _asked(claim, *passages) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            _LEFT,
            "There were calls for Mayor Holm's resignation.",
            "resigned / calls for Mayor Holm's resignation",
            id="calls for",
        ),
        pytest.param(
            _LEFT,
            "They demanded the resignation of Mayor Holm.",
            "resigned / demanded the resignation",
            id="demanded",
        ),
        pytest.param(
            "Norda acquired Tessel.",
            "Norda's planned acquisition of Tessel fell through.",
            "acquired / planned acquisition",
            id="planned",
        ),
        pytest.param(
            "The council approved it.",
            "It was submitted to the council for approval.",
            "approved / submitted to the council for approval",
            id="for approval",
        ),
        pytest.param(
            "The council approved it.",
            "It awaits the approval of the council.",
            "approved / awaits the approval",
            id="awaited",
        ),
        pytest.param(
            "The army destroyed it.",
            "The army prevented its destruction.",
            "destroyed / prevented its destruction",
            id="prevented",
        ),
        pytest.param(
            "The town celebrated.",
            "The celebration in the town was banned.",
            "celebrated / celebration in the town was banned",
            id="banned",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
