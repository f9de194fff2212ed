"""Denials with a value of their own."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.denied_values import is_denied, spares
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage", "spared"),
    [
        pytest.param("Holm voted in May.", "Holm did not vote.", False, id="no value"),
        pytest.param("Holm voted in May.", "Holm did not vote in May.", False, id="the same"),
        pytest.param("Holm voted in May.", "Holm did not vote in April or May.", False, id="among others"),
        pytest.param("Holm voted in May.", "Holm did not sell 12 boats.", False, id="of another sort"),
        pytest.param("Holm voted in May.", "Holm did not vote in April.", True, id="another month"),
        pytest.param("Tessel sold 21 boats.", "Tessel did not sell 12 boats.", True, id="another number"),
    ],
)
def test_spares(claim: str, passage: str, spared: bool) -> None:
    side = beside(claim, passage)
    verbs = side.claim.clauses[0].verb, side.passage.clauses[0].verb
    assert spares(side, *verbs) is spared


@pytest.mark.parametrize(
    ("claim", "passage", "denied"),
    [
        pytest.param("Holm voted in May.", "Holm voted in April.", False, id="neither denied"),
        pytest.param("Holm did not vote in May.", "Holm did not vote in April.", False, id="both denied"),
        pytest.param("Holm voted in May.", "Holm did not sail in April.", False, id="another deed"),
        pytest.param("Holm voted in May.", "Holm did not vote in April.", True, id="the passage"),
        pytest.param("Holm did not vote in May.", "Holm voted in April.", True, id="the claim"),
    ],
)
def test_is_denied(claim: str, passage: str, denied: bool) -> None:
    side = beside(claim, passage)
    assert is_denied(side, side.claim.values[0], side.passage.values[0]) is denied
