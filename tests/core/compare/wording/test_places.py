"""Where it was."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.places import elsewhere
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Holm was born in Lund.", "Holm was born in Lund and grew up in Varby.", id="its own"),
        pytest.param("Holm was born in Lund.", "In Lund, Holm was born and raised.", id="before the verb"),
        pytest.param("Holm was born in Lund.", "Holm lived in Lund.", id="no word of the deed"),
        pytest.param("Holm was born in Lund.", "Holm was born there and lived in Lund.", id="no other place"),
        pytest.param("There were 40 fires in Lund.", "61 fires were in Varby, 40 in Lund.", id="there were"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert elsewhere(side.claim, side) is None


@pytest.mark.parametrize(
    ("claim", "passage", "excluded"),
    [
        pytest.param(
            "Holm was born in Varby.", "Holm was born in Lund and grew up in Varby.", True, id="once"
        ),
        pytest.param(
            "Holm grew up in Lund.", "Holm was born in Lund and grew up in Varby.", False, id="often"
        ),
    ],
)
def test_elsewhere(claim: str, passage: str, excluded: bool) -> None:
    side = beside(claim, passage)
    found = elsewhere(side.claim, side)
    assert found is not None
    assert found.excluded is excluded
    assert passage[found.passage.start : found.passage.end] == found.passage.text
