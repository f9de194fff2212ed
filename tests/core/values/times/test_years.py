"""Years, decades and centuries."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import days, timexes


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("Call 0800 123 2017 for help.", id="phone number"),
        pytest.param("Version 2.0.17 and 2017.3.1 came out.", id="versions"),
        pytest.param("See page 2012 of the file.", id="page"),
        pytest.param("Room 1984 was shut.", id="room"),
        pytest.param("About 2000 people came.", id="people"),
        pytest.param("They sold 1999 homes.", id="a plural noun behind"),
        pytest.param("It cost $2017 and rose 2017%.", id="money and percent"),
        pytest.param("The 40th session opened.", id="an ordinal is no year"),
        pytest.param("The 40thsession opened.", id="glued ordinal"),
        pytest.param("It has 1,999 rooms.", id="part of a number"),
        pytest.param("See www.example.org/archive-2018-x and a@2016.org.", id="addresses"),
        pytest.param("He ran the 1500m race.", id="a distance"),
        pytest.param("Call 0800-2017-11 for help.", id="a telephone"),
        pytest.param("About 1800 of them came.", id="about so many"),
        pytest.param("He lives at 1900 Elm Tree Avenue.", id="an address"),
        pytest.param("He held '98 percent.", id="no year"),
    ],
)
def test_other_numbers_stay_silent(prose: str) -> None:
    """Four digits are no year by themselves."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param("It was founded in 1873.", "1873", "1873", id="in"),
        pytest.param("It was founded in about 1873.", "1873", "1873", id="in about"),
        pytest.param("It was founded c.1873.", "1873", "1873", id="circa without a space"),
        pytest.param("The 2016 vote was close.", "2016", "2016", id="before a noun"),
        pytest.param("It began in nineteen ninety-six.", "nineteen ninety-six", "1996", id="spoken"),
        pytest.param(
            "It began in two thousand and twelve.", "two thousand and twelve", "2012", id="two thousand and"
        ),
        pytest.param("It began in the year 2000.", "the year 2000", "2000", id="the year"),
        pytest.param("Solon ruled in 594 BC, they say.", "594 BC", "BC0594", id="BC"),
        pytest.param("It was sacked in AD 410.", "AD 410", "0410", id="AD"),
        pytest.param("It grew in the 1980s.", "the 1980s", "198", id="decade"),
        pytest.param("It grew in the '90s.", "the '90s", "199", id="short decade"),
        pytest.param("It grew in the late sixties.", "the late sixties", "196", id="named decade"),
        pytest.param("It grew in the 19th century.", "the 19th century", "18", id="century"),
        pytest.param(
            "It grew in the twenty-first century.", "the twenty-first century", "20", id="spelled century"
        ),
        pytest.param("The 2015-16 season was long.", "2015-16", "2015/2016", id="two years"),
        pytest.param("Profits fell in FY2018.", "FY2018", "2018", id="fiscal"),
        pytest.param("It is a post-1959 law.", "1959", "1959", id="post-"),
        pytest.param("It closed in '98.", "'98", "1998", id="short year"),
        pytest.param("They grew rich in the noughties.", "the noughties", "200", id="noughties"),
        pytest.param(
            "It grew in the 2016 fiscal year.", "the 2016 fiscal year", "2016", id="fiscal year behind"
        ),
        pytest.param("It grew in fiscal 2016.", "fiscal 2016", "2016", id="fiscal before"),
        pytest.param("It was built c. 1450.", "1450", "1450", id="circa"),
    ],
)
def test_years(prose: str, raw: str, timex: str) -> None:
    """Each written form gives its year or years."""
    assert timexes(prose) == [(raw, timex)]


@pytest.mark.parametrize(
    ("prose", "covered"),
    [
        pytest.param("in 2019", "2019-01-01..2019-12-31", id="a year"),
        pytest.param("in the 1980s", "1980-01-01..1989-12-31", id="a decade"),
        pytest.param("in the 19th century", "1800-01-01..1899-12-31", id="a century"),
        pytest.param("the 2015-16 season", "2015-01-01..2016-12-31", id="two years"),
    ],
)
def test_days(prose: str, covered: str) -> None:
    """A year is a year long."""
    assert days(prose) == [covered]
