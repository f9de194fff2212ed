"""Who did it to whom, the other way round."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.names import names_of
from claimcheck.core.compare.who.roles import done_by, swapped
from tests.core.compare.judging import beside, pointed


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund beat Varby.", "Lund beat Varby.", id="the same"),
        pytest.param("Lund beat Varby.", "Varby was beaten by Lund.", id="passive"),
        pytest.param("Holm met Koll.", "Koll met Holm.", id="either way"),
        pytest.param("Lund beat Varby.", "Varby fired Lund.", id="another verb"),
        pytest.param("Lund beat Varby.", "Varby beat Norda.", id="one name"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert pointed(side, swapped(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Lund beat Varby.", "Varby beat Lund.", "beat / beat", id="turned"),
        pytest.param("Lund beat Varby.", "Lund was beaten by Varby.", "beat / beaten", id="by"),
        pytest.param("Varby beat Lund.", "Lund came back to beat Varby.", "beat / beat", id="infinitive"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert pointed(side, swapped(side.claim, side)) == told


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The cup was won in May.", "The cup was won in Lund.", id="no by"),
        pytest.param("The cup was won.", "The cup was won by Koll.", id="passive in the claim"),
        pytest.param("Holm won the cup.", "The cup was made by Koll.", id="another deed"),
    ],
)
def test_done_by_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert not done_by(side, names_of(side.passage))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Holm won the cup.", "The cup was won by Koll.", id="by another"),
        pytest.param("Holm built the yard.", "The yard was built by the Norda group.", id="by a body"),
    ],
)
def test_done_by(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert done_by(side, names_of(side.passage))
