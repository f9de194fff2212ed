"""Seasons."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("They spring into action.", id="a verb"),
        pytest.param("The spring broke.", id="a thing"),
        pytest.param("He died in the fall of the wall.", id="a collapse"),
        pytest.param("The Summer Olympics ended.", id="a name"),
        pytest.param("Prices fall.", id="to fall"),
        pytest.param("They set rules that fall on all.", id="that fall"),
    ],
)
def test_other_senses_stay_silent(prose: str) -> None:
    """Springs, falls and names are no seasons."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        pytest.param("It shut last autumn.", [("last autumn", "2019-FA")], id="last"),
        pytest.param("It shut in the spring.", [("the spring", "2020-SP")], id="in the spring"),
        pytest.param("It opens in the fall.", [("the fall", "2020-FA")], id="in the fall, to come"),
        pytest.param("It shut in winter 2010-11.", [("winter 2010-11", "2010-WI")], id="over the new year"),
        pytest.param(
            "It shut in the winter of 2010-11.",
            [("the winter of 2010-11", "2010-WI")],
            id="of two years",
        ),
        pytest.param("It shut in the summer of '69.", [("the summer of '69", "1969-SU")], id="short year"),
        pytest.param("It shuts every winter.", [("every winter", "XXXX-WI")], id="every"),
        pytest.param(
            "He left on 3 May 2012. Later that summer he died.",
            [("3 May 2012", "2012-05-03"), ("Later that summer", "2012-SU")],
            id="that summer",
        ),
        pytest.param(
            "He left on 3 May 2012. The following spring he died.",
            [("3 May 2012", "2012-05-03"), ("The following spring", "2013-SP")],
            id="the following spring",
        ),
    ],
)
def test_seasons(prose: str, found: list[tuple[str, str]]) -> None:
    """Each form gives the season and the year it lies in."""
    assert timexes(prose) == found
