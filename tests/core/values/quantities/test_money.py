"""Money: signs, codes, words and coins."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.core.model.interval import Interval
from claimcheck.core.model.value import ValueKind
from tests.core.values.quantities.found import of_kind, quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The all 12 of them left; try 5 doors.", id="words that are codes in capitals"),
        pytest.param("The side that won 3 cups won again.", id="won, the verb"),
        pytest.param("Real 4 Madrid players stayed.", id="real, the club"),
        pytest.param("The baby weighed 8 pounds.", id="pounds of weight"),
        pytest.param("Stir in two pounds of flour.", id="pounds of something"),
        pytest.param("Troops defused a 500-pound bomb.", id="pounds of a bomb"),
        pytest.param("A bag of 40 pounds (18 kg) fell.", id="pounds glossed in kilograms"),
        pytest.param("The clip plays at 1080p.", id="lines of a screen"),
        pytest.param("The show starts at 8 p.m. sharp.", id="hour"),
        pytest.param("A $ sign alone buys nothing.", id="sign without a number"),
        pytest.param("Deaths passed the 1,000 mark.", id="a mark that is passed"),
    ],
)
def test_no_money(prose: str) -> None:
    """Words and signs that are currency elsewhere."""
    assert of_kind(prose, ValueKind.MONEY) == []


@pytest.mark.parametrize(
    ("prose", "raw", "number", "unit"),
    [
        pytest.param("It cost £3bn to build.", "£3bn", "3000000000", "GBP", id="scale glued"),
        pytest.param("A grant of US$11.5bn came.", "US$11.5bn", "11500000000", "USD", id="US$"),
        pytest.param("They paid C$40 million.", "C$40 million", "40000000", "CAD", id="C$"),
        pytest.param("Rent is A$700 a week.", "A$700", "700", "AUD", id="A$"),
        pytest.param("It fetched US $61 million.", "US $61 million", "61000000", "USD", id="US apart"),
        pytest.param("We owe EUR 140 to them.", "EUR 140", "140", "EUR", id="code before"),
        pytest.param("We owe them 140 EUR.", "140 EUR", "140", "EUR", id="code behind"),
        pytest.param("The fee is Rs. 500 here.", "Rs. 500", "500", "INR", id="Rs."),
        pytest.param("Flats from RM90,000 sold.", "RM90,000", "90000", "MYR", id="glued code"),
        pytest.param("He gave 20 euros.", "20 euros", "20", "EUR", id="word"),
        pytest.param("He gave 30€ back.", "30€", "30", "EUR", id="sign behind"),
        pytest.param("About 24m euros went missing.", "24m euros", "24000000", "EUR", id="m before a word"),
        pytest.param("Fans raised five pounds each.", "five pounds", "5", "GBP", id="pounds"),
        pytest.param("A ten-pound note lay there.", "ten-pound", "10", "GBP", id="hyphen"),
        pytest.param("It needs 300 Hong Kong dollars.", "300 Hong Kong dollars", "300", "HKD", id="owner"),
        pytest.param("Aid of 2 million U.S. dollars.", "2 million U.S. dollars", "2000000", "USD", id="U.S."),
        pytest.param("They lost 3 billion won.", "3 billion won", "3000000000", "KRW", id="won, the money"),
        pytest.param("Bread rose to 75 cents.", "75 cents", "75", "cent", id="cents"),
        pytest.param("Shares closed at 72p on Monday.", "72p", "72", "penny", id="pence"),
        pytest.param("It is 4 dollars 60 cents.", "4 dollars 60 cents", "4.6", "USD", id="coins behind"),
        pytest.param("It is $30 and 15 cents.", "$30 and 15 cents", "30.15", "USD", id="coins behind a sign"),
        pytest.param("Rooms are 50,000 won a night.", "50,000 won", "50000", "KRW", id="won"),
        pytest.param("She got a 50-pound fine there.", "50-pound", "50", "GBP", id="hyphened pounds paid"),
        pytest.param("It costs 99¢ now.", "99¢", "99", "cent", id="cent sign"),
        pytest.param("Tea was Dh50 there.", "Dh50", "50", "AED", id="dirhams"),
        pytest.param("Tea was Rmb100 there.", "Rmb100", "100", "CNY", id="renminbi, small letters"),
        pytest.param("It cost €1,5 million.", "€1,5 million", "1500000", "EUR", id="decimal comma"),
        pytest.param(
            "It cost 1.000.000 euros.", "1.000.000 euros", "1000000", "EUR", id="groups set off by points"
        ),
        pytest.param("Sales topped $30 million.", "$30 million", "30000000", "USD", id="topped"),
        pytest.param("Prices fell by -$5 overall.", "$5", "5", "USD", id="dash before the sign"),
    ],
)
def test_money(prose: str, raw: str, number: str, unit: str) -> None:
    """The number as printed and its ISO 4217 code."""
    assert of_kind(prose, ValueKind.MONEY) == [(raw, number, unit)]


def test_money_to_the_cent_is_exact() -> None:
    """Two decimals are the whole precision money has; one decimal rounds."""
    exact, rounded = quantities("It was $2.50 here and $1.5 there.")
    assert exact.amount == Interval.exactly(Decimal("2.50"))
    assert rounded.amount == Interval(Decimal("1.45"), Decimal("1.55"), high_open=True)
