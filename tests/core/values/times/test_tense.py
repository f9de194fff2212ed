"""Which side of the reference an undated day lies on: the verb beside it says."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.values.times.read import timexes

NOVEMBER = date(2020, 11, 1)


@pytest.mark.parametrize(
    ("prose", "timex"),
    [
        pytest.param("They announced a vote on 5 December.", "2020-12-05", id="announced for the day"),
        pytest.param("The vote was scheduled for 5 December.", "2020-12-05", id="was scheduled for it"),
        pytest.param("The trial was due to begin on 5 December.", "2020-12-05", id="was due"),
        pytest.param("The 5 December vote split the party.", "2020-12-05", id="the day names the vote"),
        pytest.param("The ban takes effect on 5 December.", "2020-12-05", id="plain present"),
        pytest.param("They were told to leave by 5 December.", "2020-12-05", id="a deadline"),
    ],
)
def test_a_plan_leaves_the_near_day(prose: str, timex: str) -> None:
    """A past verb that sets a day says nothing of which side it lies on: the near one stands."""
    assert [found for _, found in timexes(prose, NOVEMBER)] == [timex]


@pytest.mark.parametrize(
    ("prose", "timex"),
    [
        pytest.param("The baker was shot on 5 December in Ely.", "2019-12-05", id="was shot on"),
        pytest.param("On 5 December the baker was shot in Ely.", "2019-12-05", id="opens the sentence"),
        pytest.param("The potter died on 20 November of a fever.", "2019-11-20", id="died on"),
        pytest.param("The firm said Dec. 4 that it had lost money.", "2019-12-04", id="said, then the day"),
        pytest.param("It lost money in the year ended Dec. 31.", "2019-12-31", id="ended"),
        pytest.param("The shop will open on 20 October in Ely.", "2021-10-20", id="will open on"),
    ],
)
def test_the_verb_beside_a_day_wins(prose: str, timex: str) -> None:
    """A verb right beside the day outweighs that another year's is nearer."""
    assert [found for _, found in timexes(prose, NOVEMBER)][-1] == timex


@pytest.mark.parametrize(
    ("prose", "timex"),
    [
        pytest.param("Two visits on Monday went well.", "2020-06-29", id="a noun like a verb"),
        pytest.param("The talks, which opened on Monday, go on.", "2020-06-29", id="a past verb nearer"),
        pytest.param("They hope to undo Wednesday's ruling.", "2020-07-01", id="a ruling is past"),
        pytest.param("They will mourn the dead of Monday's attack.", "2020-06-29", id="an attack is past"),
        pytest.param("Today is Friday, the third.", "2020-07-03", id="today"),
    ],
)
def test_weekdays_behind_us(prose: str, timex: str) -> None:
    """Words that look like news of what is to come, and are not."""
    assert timex in [found for _, found in timexes(prose)]


@pytest.mark.parametrize(
    ("prose", "timex"),
    [
        pytest.param("Polls open on Thursday in the north.", "2020-07-09", id="open"),
        pytest.param("The mayor meets the ferrymen on Tuesday.", "2020-07-07", id="meets"),
        pytest.param("The charter takes effect Wednesday.", "2020-07-08", id="takes effect"),
        pytest.param("She faces trial on Monday in Ely.", "2020-07-06", id="faces trial"),
        pytest.param("The hearing is on Monday at the town hall.", "2020-07-06", id="is on"),
        pytest.param("Ahead of Tuesday's vote, the party split.", "2020-07-07", id="ahead of"),
        pytest.param("It runs from Monday to Thursday.", "2020-07-06", id="runs"),
    ],
)
def test_the_plain_present_looks_ahead(prose: str, timex: str) -> None:
    """News tells the near future in the present tense."""
    assert timexes(prose)[0][1] == timex
