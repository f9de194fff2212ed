"""CC115: percentages that do not add up to 100."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In the poll 45% said yes, 30% said no and 25% did not know.", id="right"),
        pytest.param("In the poll 45% said yes, 30% said no and 24% did not know.", id="rounding"),
        pytest.param("In the poll 45% said yes and 30% said no.", id="not all"),
        pytest.param("Sales rose 12% in Telm, 15% in Orle and 3% in Venn.", id="no rest"),
        pytest.param("Yes rose from 40% to 45%, and 30% did not know.", id="a change"),
        pytest.param("About 45% said yes, 30% said no and 15% did not know.", id="about"),
        pytest.param("“Some 45% said yes, 30% no and 15% did not know,” she said.", id="quoted"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC115") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "In the poll 45% said yes, 30% said no and 15% did not know.",
            "45% said yes, 30% said no and 15%",
            id="too few",
        ),
        pytest.param(
            "In the poll 55% said yes, 40% said no and 15% were undecided.",
            "55% said yes, 40% said no and 15%",
            id="too many",
        ),
        pytest.param(
            "In the vote 52% were in favour, 38% against and 5% abstained.",
            "52% were in favour, 38% against and 5%",
            id="abstained",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC115") == [words]
