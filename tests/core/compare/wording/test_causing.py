"""Who makes it so."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.causing import unsaid
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return spelled(unsaid(side.claim, side))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Tea makes people live longer.", "Tea makes people live longer.", id="told"),
        pytest.param("Tea makes people live longer.", "Longer lives are due to tea.", id="in other words"),
        pytest.param("The firm made 40 boats.", "The firm built 40 boats.", id="made things"),
        pytest.param("It closed because of snow.", "It closed because of snow.", id="because in both"),
        pytest.param("It closed because of snow.", "It closed after heavy snow.", id="after it"),
        pytest.param("The report is due on Monday.", "The report comes out on Monday.", id="due on a day"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Tea makes people live longer.", "People who drink tea live longer.", "makes", id="makes"
        ),
        pytest.param(
            "The dust causes the disease.", "The disease is common where dust lies.", "causes", id="causes"
        ),
        pytest.param(
            "Norda lost money because rents rose.", "Norda lost money. Rents rose.", "because", id="because"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
