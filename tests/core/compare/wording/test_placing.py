"""Words of direction and place between the same two words."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.placing import taken_from, turned
from tests.core.compare.judging import beside, pointed


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return pointed(side, turned(side.claim, side) or taken_from(side.claim, side))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Exports to China fell.", "Exports to China fell.", id="the same"),
        pytest.param("They drove into Lund.", "They drove to Lund.", id="another word for it"),
        pytest.param("Exports to China fell.", "Exports by China fell.", id="no opposite"),
        pytest.param("Exports to China fell.", "Imports from China fell.", id="another before it"),
        pytest.param("Holm joined Norda.", "Holm joined Norda.", id="itself"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Exports to China fell.", "Exports from China fell.", "to / from", id="to and from"),
        pytest.param("They played with Lund.", "They played without Lund.", "with / without", id="with"),
        pytest.param(
            "The vote before lunch failed.", "The vote after lunch failed.", "before / after", id="before"
        ),
        pytest.param("Holm joined Norda.", "Holm joined from Norda.", "joined / from", id="joined from"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
