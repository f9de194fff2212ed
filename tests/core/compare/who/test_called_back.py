"""A pronoun that cannot mean somebody."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.called_back import another
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Tann refused the post.", "Tann wanted the post; he refused it.", id="he himself"),
        pytest.param("Koll refused to go.", "Koll wanted her work done; she refused to go.", id="her own"),
        pytest.param("Koll refused to go.", "Holm wanted her to go; Koll refused.", id="named"),
        pytest.param("Koll refused to go.", "Koll refused to go.", id="no pronoun"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Tann refused to go.", "Tann wanted her to go; she refused.", "she", id="she"),
        pytest.param("Koll resigned.", "Koll asked him to stay, but he resigned.", "he", id="he"),
        pytest.param(
            "Koll left the town.", "Koll had warned her before she left the town.", "she", id="warned"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side)) == told
