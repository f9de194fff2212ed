"""Digits that name one thing, and their neighbours that count."""

from __future__ import annotations

import pytest

from tests.core.values.quantities.found import quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("He lives at 10 Market Street there.", id="house number"),
        pytest.param("She moved to 221B Mill Lane in spring.", id="house number with a letter"),
        pytest.param("They quote 5 U.S.C. § 552 and 410 U.S. 113 at length.", id="statutes and reports"),
        pytest.param("It amends 45 CFR 164 again.", id="regulations"),
        pytest.param("They lined up 4-4-2 against a 3-5-2.", id="formations"),
        pytest.param("The 737 Max and the 747-400 flew; a 777 landed.", id="airliners"),
        pytest.param("A 4K video and a 3D film.", id="screens"),
        pytest.param("She has 20/20 vision and 20-20 hindsight.", id="sharp eyes"),
        pytest.param("Write to Oakton, CA 90210 soon.", id="postcode of a state"),
        pytest.param("The postcode 90210 and area code 212 changed.", id="codes"),
        pytest.param("Tune to 99.5 FM or to 1010 AM today.", id="stations"),
        pytest.param("He met a 7-Eleven clerk in a BMW 3 Series.", id="shop and car"),
        pytest.param("The Year 6 pupils saw Twenty20 games.", id="school year and game"),
        pytest.param("The Group of 20 met the P5+1 there.", id="clubs of states"),
        pytest.param("On day 3 of it he fell, and in week 12 he won.", id="days and weeks by number"),
        pytest.param("See docket 41 and reg 7 of it.", id="dockets and regulations"),
        pytest.param("His 401K grew.", id="a pension plan"),
        pytest.param("It runs on iOS 17.2 and on Python 3.11 now.", id="versions"),
        pytest.param("Cases of Covid -19 fell.", id="a disease set apart"),
        pytest.param("The Group of Seven met the Twelve Apostles choir.", id="names in words"),
        pytest.param("We watched Harbour's Eleven there.", id="a film"),
        pytest.param("The Seventh Fleet sailed.", id="a fleet"),
        pytest.param("A two-way street, a one-sided game of two halves.", id="two-way, one-sided, halves"),
        pytest.param("A 9-to-5 job, a one-to-one talk.", id="nine to five, one to one"),
        pytest.param("A six-figure sum in a three-dimensional plan.", id="six figures, three dimensions"),
        pytest.param("A 4-5G network and 3-4G too.", id="a dash before a name"),
        pytest.param("3M said its 401(k) plan is in 4K now.", id="a company, a plan, a screen"),
        pytest.param("He lives at SE1 7PB now.", id="postcode"),
        pytest.param("Police found a .38 revolver and a .44 Magnum.", id="bores"),
        pytest.param("Call 0800 1111 or 116 123 or 943 555 0119.", id="telephone numbers"),
        pytest.param("You may text 88222, or send a text to 60777.", id="texts"),
        pytest.param("Dial 101, or the 111 line, or call 988.", id="lines for help"),
    ],
)
def test_identifiers_stay_silent(prose: str) -> None:
    """A number that is part of a name asserts nothing."""
    assert [value.raw for value in quantities(prose)] == []


@pytest.mark.parametrize(
    ("prose", "raws"),
    [
        pytest.param("Police shut 10 Mill Street shops.", ["10"], id="shops of a street"),
        pytest.param("The line ordered 737 jets.", ["737"], id="so many jets"),
        pytest.param("Some 4K people came.", ["4K"], id="thousands of people"),
        pytest.param("It grew by 17.2 in May.", ["17.2"], id="decimals of no product"),
        pytest.param("The vote was 311-202 then.", ["311-202"], id="a vote"),
        pytest.param("Police Arrest Four Men In Raid", ["Four"], id="a headline"),
        pytest.param("He walked 4-5km there.", ["4-5km"], id="a dash before a unit"),
        pytest.param("In 1990 some 12,500 left.", ["1990", "12,500"], id="five digits of no state"),
        pytest.param("In week 12 men died.", ["12"], id="men in a week"),
        pytest.param("They won the game 3-1 at home.", ["3-1"], id="a game's score"),
        pytest.param("A group of 20 met.", ["20"], id="a group of people"),
        pytest.param("They called 101 witnesses.", ["101"], id="witnesses called"),
    ],
)
def test_counts_beside_them_speak(prose: str, raws: list[str]) -> None:
    """What looks like an identifier but counts is kept."""
    assert [value.raw for value in quantities(prose)] == raws
