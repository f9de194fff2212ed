"""A figure and a day of one claim, found apart."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.one_day import of_another_day
from tests.core.compare.judging import hear, spelled


@pytest.mark.parametrize(
    ("claim", "passage", "other"),
    [
        pytest.param(
            "Cholera killed 85 people in Marun in 2008.",
            "In 2008 cholera infected 1,300 people in Marun and killed 85 people.",
            "Cholera has killed people in Marun in 2009.",
            id="one day",
        ),
        pytest.param(
            "Cholera killed 85 people in Marun in 2009.",
            "Cholera infected 1,300 people in Marun and killed 85 people.",
            "Cholera has killed people in Marun in 2009.",
            id="no day with it",
        ),
        pytest.param(
            "Cholera killed 85 people in Marun in 2009.",
            "In 2008 and 2010 cholera infected 1,300 people in Marun and killed 85 people.",
            "Cholera has killed people in Marun in 2009.",
            id="two days with it",
        ),
        pytest.param(
            "Marun was dry in 2009, and the outbreak killed 85 people.",
            "In 2008 cholera infected 1,300 people in Marun and killed 85 people.",
            "Marun was dry in 2009.",
            id="not together",
        ),
    ],
)
def test_silent(claim: str, passage: str, other: str) -> None:
    assert spelled(of_another_day(hear(claim, passage, other))) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "other", "told"),
    [
        pytest.param(
            "Cholera killed 85 people in Marun in 2009.",
            "In 2008 cholera infected 1,300 people in Marun and killed 85 people.",
            "Cholera has killed people in Marun in 2009.",
            "2009 / 2008",
            id="another year",
        ),
        pytest.param(
            "Norda sold 310 boats in Lund in May 2019.",
            "In June 2018 Norda built 400 boats in Lund and sold 310.",
            "Norda sold boats in Lund in May 2019.",
            "May 2019 / June 2018",
            id="another month",
        ),
        pytest.param(
            "The storm cut power to 900 homes in Lund in 2011.",
            "In 2013 a storm in Lund felled 40 trees and cut power to 900 homes.",
            "A storm cut power in Lund in 2011.",
            "2011 / 2013",
            id="a later year",
        ),
    ],
)
def test_told(claim: str, passage: str, other: str, told: str) -> None:
    assert spelled(of_another_day(hear(claim, passage, other))) == told
