"""Another owner, and another thing."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.participants import another
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Norda's shares rose.", "Norda's shares rose.", id="the same owner"),
        pytest.param("Norda's shares rose.", "Its shares rose.", id="a pronoun"),
        pytest.param("Norda's shares rose.", "Norda said its shares rose.", id="named before"),
        pytest.param("The shares rose.", "Norda's shares rose.", id="no owner in the claim"),
        pytest.param(
            "The van carried timber.", "The van that hit the lorry carried timber.", id="the same thing"
        ),
        pytest.param("The vehicle carried timber.", "The lorry carried timber.", id="a wider noun"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert spelled(another(beside(claim, passage))) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "other"),
    [
        pytest.param(
            "Tessel's shares rose.",
            "Norda's shares rose; Tessel is not listed.",
            "Norda's shares",
            id="owner",
        ),
        pytest.param(
            "The van carried timber.", "A lorry carried timber and hit the van.", "A lorry", id="thing"
        ),
    ],
)
def test_told_of_another(claim: str, passage: str, other: str) -> None:
    assert spelled(another(beside(claim, passage))) == other
