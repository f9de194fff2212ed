"""Days that share a month, and a day whose month is left unsaid."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("He won 3 and 4 times.", id="two counts"),
        pytest.param("It took 3 or 4 goes.", id="a count with its noun"),
        pytest.param("She holed out on the 18th hole.", id="an ordinal with its noun"),
        pytest.param("They live on the 15th floor.", id="a floor"),
        pytest.param("The score was 3-5.", id="a score"),
        pytest.param("Marching on, 12 men left.", id="a verb like a month"),
    ],
)
def test_figures_stay_silent(prose: str) -> None:
    """Small numbers that name no day are no dates."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        pytest.param(
            "It rained on 3 and 4 May.", [("3", "2020-05-03"), ("4 May", "2020-05-04")], id="two days"
        ),
        pytest.param(
            "It rained on the 3rd, 4th and 5th of May 2016.",
            [("the 3rd", "2016-05-03"), ("4th", "2016-05-04"), ("5th of May 2016", "2016-05-05")],
            id="three ordinals",
        ),
        pytest.param(
            "It runs from 3 to 5 May 2016.", [("3 to 5 May 2016", "2016-05-03/2016-05-05")], id="from to"
        ),
        pytest.param(
            "It ran between 3 and 12 of May 2016.",
            [("3 and 12 of May 2016", "2016-05-03/2016-05-12")],
            id="between and",
        ),
        pytest.param("It ran May 3-5, 2016.", [("May 3-5, 2016", "2016-05-03/2016-05-05")], id="month first"),
        pytest.param("It ran May 3 to 5.", [("May 3 to 5", "2020-05-03/2020-05-05")], id="month first, to"),
        pytest.param(
            "It ran May 3 through the 5th.",
            [("May 3 through the 5th", "2020-05-03/2020-05-05")],
            id="through the 5th",
        ),
        pytest.param(
            "It ran on June 3, 5 and 7.",
            [("June 3", "2020-06-03"), ("5", "2020-06-05"), ("7", "2020-06-07")],
            id="further days",
        ),
        pytest.param(
            "It ran on May 3 and 5, 1988.",
            [("May 3", "1988-05-03"), ("5, 1988", "1988-05-05")],
            id="a year for both",
        ),
        pytest.param("On May 3 and 12 men left.", [("May 3", "2020-05-03")], id="men, no day"),
        pytest.param("On May 3, 12 men left.", [("May 3", "2020-05-03")], id="men behind a comma"),
        pytest.param("It sank on the 1st.", [("the 1st", "2020-07-01")], id="day of this month"),
        pytest.param("It sank on the 25th.", [("the 25th", "2020-06-25")], id="day of last month"),
        pytest.param("It will sail on the 25th.", [("the 25th", "2020-07-25")], id="day to come"),
        pytest.param(
            "It sailed on May 3 1998 and sank on the 15th.",
            [("May 3 1998", "1998-05-03"), ("the 15th", "1998-05-15")],
            id="of the month mentioned",
        ),
        pytest.param(
            "It is due by the 30th of this month.",
            [("the 30th of this month", "2020-07-30")],
            id="of this month",
        ),
    ],
)
def test_days_of_one_month(prose: str, found: list[tuple[str, str]]) -> None:
    """Each member of a list is a day; a range is one period."""
    assert timexes(prose) == found
