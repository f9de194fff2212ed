"""A tally told as of a day."""

from __future__ import annotations

import pytest

from tests.core.compare.judging import rules

_SOURCE = "As of 14 April there were 1,082 cases in Varby."


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("As of 14 April there were 900 cases in Varby.", id="the same day"),
        pytest.param("On 10 April there were 1,082 cases in Varby.", id="the same figure"),
    ],
)
def test_silent(claim: str) -> None:
    assert "moment-differs" not in rules(claim, _SOURCE)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("As of 10 April there were 900 cases in Varby.", id="as of"),
        pytest.param("By 10 April there were 900 cases in Varby.", id="by"),
    ],
)
def test_another_moment(claim: str) -> None:
    assert "moment-differs" in rules(claim, _SOURCE)
