"""Who says it with an interest."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.accusers import interested
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    return spelled(interested(beside(claim, passage)))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Tann took the money.", "Tann took the money.", id="as a fact"),
        pytest.param("Tann took the money.", "Police said Tann took the money.", id="by the police"),
        pytest.param("Prosecutors said so.", "Prosecutors said so on Monday.", id="of the saying itself"),
        pytest.param(
            "Tann took the money.", "Tann took the money, and critics said nothing.", id="behind it"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Tann took the money.",
            "Prosecutors say Tann took the money.",
            "Prosecutors say",
            id="prosecutors",
        ),
        pytest.param(
            "Tann took the money.",
            "According to critics, Tann took the money.",
            "According to critics",
            id="according to",
        ),
        pytest.param(
            "Norda sold bad milk.",
            "The lawsuit states Norda sold bad milk.",
            "lawsuit states",
            id="the lawsuit",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
