"""Another value of the claim in the same sentence."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.companions import has_names, is_of_claim, vouch
from tests.core.compare.judging import beside

_JAILED = "Bakel was jailed for nine months on Friday."


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        pytest.param("He was jailed for two years.", False, id="no other value"),
        pytest.param("He was jailed for two years on Monday.", False, id="another day"),
        pytest.param("He worked for two years until Friday.", False, id="another verb"),
        pytest.param("He was jailed for two years on Friday.", True, id="verb and day"),
    ],
)
def test_vouch(claim: str, told: bool) -> None:
    side = beside(claim, _JAILED)
    assert vouch(side, side.claim.values[0]) is told


def test_a_date_is_not_vouched_for() -> None:
    side = beside("On Monday he was jailed for nine months.", _JAILED)
    assert not vouch(side, side.claim.values[0])


def test_values_and_names() -> None:
    side = beside("Bakel of Lund was jailed on Friday.", _JAILED)
    assert [is_of_claim(side, value) for value in side.passage.values] == [False, True]
    assert not has_names(side)
