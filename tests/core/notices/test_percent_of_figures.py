"""CC122: a percentage that does not fit the two figures beside it."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import notices, reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Takings rose 12% to £560m from £500m.", id="to, from, right"),
        pytest.param("Takings rose by 12 percent, from £500m to £560m.", id="from, to, right"),
        pytest.param("Takings fell 11% to £500m from £560m.", id="a fall, right"),
        pytest.param("Takings rose 8% to £5.4m from £5m.", id="rounding can give it"),
        pytest.param("Takings rose 3% to £560m from £500m at constant currency.", id="another reckoning"),
        pytest.param("Takings rose about 9% to £560m from £500m.", id="rough"),
        pytest.param("Takings of £560m, up 12% from £500m, beat the plan.", id="up from, right"),
        pytest.param(
            "Net income rose 12% to £560m, or 90p a share, from £500m, or 80p a share.", id="a share beside"
        ),
        pytest.param("The mill let 120 of its 400 people go, or 30%.", id="a share, right"),
        pytest.param("The mill has 400 people and 120 looms, and 40% are idle.", id="no reckoning"),
        pytest.param("Takings rose 9% to £560m. Costs fell from £500m.", id="two sentences"),
        pytest.param("Exports rose 9% to 560 tonnes from 500 ships.", id="other units"),
        pytest.param("Annual profit rose 20% to £60m from £50m.", id="annual, right"),
        pytest.param("The annual increase was up 5% to £60m from £50m.", id="an annual increase"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC122") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Takings rose 9% to £560m from £500m.", "9%", id="to, from"),
        pytest.param("Takings rose by 9 percent, from £500m to £560m.", "9 percent", id="from, to"),
        pytest.param("Takings of £560m, up 9% from £500m, beat the plan.", "9%", id="up, from"),
        pytest.param("Takings went from £500m to £560m, a rise of 9%.", "9%", id="a rise of"),
        pytest.param(
            "Net income fell 9% to £440m, or 90p a share, from £500m, or £1 a share.",
            "9%",
            id="a share beside",
        ),
        pytest.param("Of the people 120 of the 400 staff, or 40%, left.", "40%", id="a share"),
        pytest.param("Annual profit rose 25% to £60m from £50m.", "25%", id="annual"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """Something to look at."""
    assert reported(text, "CC122") == [words]


def test_the_message_shows_the_arithmetic() -> None:
    message = notices("Takings rose 9% to £560m from £500m.", "CC122")[0].message
    assert message == "from 500 million to 560 million is 12%; “9%” is said"
