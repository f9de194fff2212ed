"""Bare numbers: what is counted, and the digits that count nothing."""

from __future__ import annotations

import pytest

from claimcheck.core.model.value import ValueKind
from tests.core.values.quantities.found import quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("One of the men spoke.", id="one of"),
        pytest.param("No one came and they blamed one another.", id="no one, one another"),
        pytest.param("On the one hand he was late.", id="on the one hand"),
        pytest.param("One day it will be a one-off.", id="one day, one-off"),
        pytest.param("At one point she left.", id="at one point"),
        pytest.param("The shop is open 24/7.", id="24/7"),
        pytest.param("A Boeing 747 landed.", id="aircraft"),
        pytest.param("He lost his iPhone 12 there.", id="telephone"),
        pytest.param("An F-16 crashed.", id="fighter"),
        pytest.param("Cases of Covid-19 fell.", id="disease"),
        pytest.param("The A4 sheet and the S23 phone.", id="letters glued before"),
        pytest.param("A 4WD car and a 5G mast.", id="letters glued behind"),
        pytest.param("Version 3.11.2 is out, at 192.0.2.7.", id="versions and addresses"),
        pytest.param("Section 28 and Chapter Twelve apply.", id="labels"),
        pytest.param("See pp. 12-15 and chapters 2, 3 and 4.", id="lists of labels"),
        pytest.param("He wore No. 5 and met Rule 12.", id="No."),
        pytest.param("He lives at number 10 there.", id="number"),
        pytest.param("The rest is in § 7 of it.", id="section sign"),
        pytest.param("The S&P 500 and the Dow 30 fell.", id="indices"),
        pytest.param("The film ran on BBC Two last.", id="channel in words"),
        pytest.param("Call 020 7946 0018 today.", id="telephone number"),
        pytest.param("Call (212) 555-0143 today.", id="telephone number, American"),
        pytest.param("Ring +44 20 7946 0018 now.", id="telephone number, international"),
        pytest.param("Neighbours called 911 at once.", id="emergency number"),
        pytest.param("ISBN 978-3-16-148410-0 is out.", id="book number"),
        pytest.param("See https://example.org/2/45?page=3 there.", id="address"),
        pytest.param('A <td width="300" height="20"> cell.', id="tag"),
        pytest.param(".box { width: 100%; top: 0; }", id="style sheet"),
        pytest.param("As noted [7] before (3).", id="footnote marks"),
        pytest.param("1. Open the lid.\n2) Close the lid.", id="list marks"),
        pytest.param("At 12.25 EST or 0401 GMT it began.", id="clocks with a zone"),
        pytest.param("Zero tolerance is the rule.", id="zero tolerance"),
        pytest.param("Issue #12 and item x_2 remain.", id="identifiers"),
        pytest.param("A 486-based computer hummed.", id="made of"),
        pytest.param("Get one based on that; one need only ask.", id="one for a thing or anybody"),
        pytest.param("He is the only one man enough.", id="the only one"),
    ],
)
def test_numbers_stay_silent(prose: str) -> None:
    """Digits and number words that assert nothing are not claims."""
    assert quantities(prose) == []


@pytest.mark.parametrize(
    ("prose", "rows"),
    [
        pytest.param("Police held 12 men.", [("12", "12", "men")], id="men"),
        pytest.param("There were 2,300 kinds of tea.", [("2,300", "2300", "kinds")], id="first plural"),
        pytest.param("Six new bridges will follow.", [("Six", "6", "bridges")], id="adjective"),
        pytest.param("About 310 Ford and Fiat cars went.", [("310", "310", "cars")], id="two names"),
        pytest.param(
            "It sold 4.6 million of its shares.", [("4.6 million", "4600000", "shares")], id="of its"
        ),
        pytest.param("A 9-member panel sat.", [("9", "9", "member")], id="hyphen"),
        pytest.param("Twelve more people died.", [("Twelve", "12", "people")], id="more"),
        pytest.param("One man stood there.", [("One", "1", "man")], id="one man"),
        pytest.param("He wounded 5.", [("5", "5", None)], id="nothing named"),
        pytest.param("Only one man came.", [("one", "1", "man")], id="only one"),
        pytest.param("The two batsmen met.", [("two", "2", "batsmen")], id="compounds of men"),
        pytest.param("A 12-strong team met.", [("12", "12", None)], id="strong is no noun"),
        pytest.param("It made 3 bn then.", [("3 bn", "3000000000", None)], id="a spaced abbreviation"),
        pytest.param(
            "One-and-a-half million men met.", [("One-and-a-half million", "1500000", "men")], id="hyphens"
        ),
        pytest.param("The 88 then voted.", [("88", "88", None)], id="no plural"),
        pytest.param("In London 300 people met.", [("300", "300", "people")], id="behind a name"),
        pytest.param("Police Arrest 12 Men in Raid", [("12", "12", "Men")], id="headline"),
        pytest.param("It has 28m of its boxes left.", [("28m", "28000000", "boxes")], id="m for million"),
        pytest.param(
            "Some 12 were killed and 3 hurt.", [("12", "12", None), ("3", "3", None)], id="two in a sentence"
        ),
        pytest.param("<b>20</b> men came.", [("20", "20", None)], id="behind a tag"),
        pytest.param("Zero errors were left.", [("Zero", "0", "errors")], id="zero of something"),
    ],
)
def test_counts(prose: str, rows: list[tuple[str, str, str | None]]) -> None:
    """What is counted belongs to the count."""
    found = [v for v in quantities(prose) if v.kind is ValueKind.COUNT and v.number is not None]
    assert [(v.raw, f"{v.number:f}".removesuffix(".0"), v.counted) for v in found] == rows


def test_the_next_cell_is_not_counted() -> None:
    """A tab ends what a number can count."""
    (value,) = quantities("goals\t34\tGulls")
    assert value.counted is None
