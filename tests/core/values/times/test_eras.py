"""Centuries, and years with their era."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import days, timexes


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("Her 20th and 21st goals came late.", id="ordinals in a list"),
        pytest.param("In 150, cows were sold.", id="three figures that count"),
        pytest.param("It is in 3 A. D. keys.", id="letters apart"),
        pytest.param("The first and second men left.", id="ordinals of men"),
    ],
)
def test_other_words_stay_silent(prose: str) -> None:
    """Ordinals and figures that no century and no era claims."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        pytest.param(
            "It grew in the 18th and 19th centuries.",
            [("the 18th", "17"), ("19th centuries", "18")],
            id="two centuries",
        ),
        pytest.param(
            "It grew in the late sixteenth and early seventeenth centuries.",
            [("the late sixteenth", "15"), ("early seventeenth centuries", "16")],
            id="in words, with their parts",
        ),
        pytest.param(
            "It grew from the 16th to the 18th century.",
            [("the 16th", "15"), ("the 18th century", "17")],
            id="from one to another",
        ),
        pytest.param(
            "It fell in the 3rd and 2nd centuries BC.",
            [("the 3rd", "BC02"), ("2nd centuries BC", "BC01")],
            id="an era for both",
        ),
        pytest.param(
            "It fell in the 5th century B.C. at last.", [("the 5th century B.C.", "BC04")], id="dotted"
        ),
        pytest.param("It fell in 44 B.C. at last.", [("44 B.C.", "BC0044")], id="dotted year"),
        pytest.param("It burned in A.D. 79 at last.", [("A.D. 79", "0079")], id="era in front"),
        pytest.param("In 360, he fled to the coast.", [("360", "0360")], id="three figures that open"),
        pytest.param("It stood in the 1800s.", [("the 1800s", "18")], id="hundreds are a century"),
        pytest.param("It stood in the 2000s.", [("the 2000s", "200")], id="not those of our own"),
        pytest.param(
            "They won in the 2016/17 season.", [("2016/17", "2016/2017")], id="a season with a stroke"
        ),
        pytest.param(
            "They won in the 2010/11 season.", [("2010/11", "2010/2011")], id="no month of a season"
        ),
        pytest.param("It shut in 2010/11.", [("2010/11", "2010-11")], id="a month otherwise"),
        pytest.param("Ann Other (1809-82) wrote it.", [("1809-82", "1809/1882")], id="a life"),
    ],
)
def test_eras(prose: str, found: list[tuple[str, str]]) -> None:
    """Each century and year by itself, with the era printed once."""
    assert timexes(prose) == found


def test_the_days_of_the_hundreds() -> None:
    """Nobody means nine years by "the 1700s"."""
    assert days("It stood in the 1700s.") == ["1700-01-01..1799-12-31"]
