"""Which dates are of another deed than the claim's."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.other_deeds import apart, is_of_another
from tests.core.compare.judging import beside


def _of_another(claim: str, passage: str) -> bool:
    side = beside(claim, passage)
    return is_of_another(side, side.claim.values[0], side.passage.values[0])


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The mill opened in 1987.", "The mill opened in 1991.", id="same verb"),
        pytest.param("The mill opened in 1987.", "Its opening was in 1991.", id="noun of a plain verb"),
        pytest.param(
            "Tann resigned in 1987.", "It came before his 1991 resignation.", id="noun right behind"
        ),
        pytest.param("Tann was convicted in 1987.", "Tann was found guilty in 1991.", id="complement"),
        pytest.param(
            "Tann appeared for Lund in 1987.", "In 1991, Lund picked Tann to appear.", id="led on to"
        ),
        pytest.param("Tann fell in 1987.", "In 1991, he stopped after he fell.", id="date that opens all"),
        pytest.param("The fair takes place in 1987.", "The fair was held in 1991.", id="one camp"),
        pytest.param("The Petrel came out in 1987.", "The Petrel is a 1991 film.", id="year of a work"),
        pytest.param("Tann won the 1987 season.", "Tann started the 1991 season.", id="of one noun"),
        pytest.param(
            "Lund had 300 inhabitants in 1987.", "Lund counted 412 in 1991.", id="claim tells a state"
        ),
        pytest.param("Lund in 1987.", "Lund opened a mill in 1991.", id="claim without verb"),
        pytest.param("The mill opened in 1987.", "Opening of the mill, 1991.", id="headline"),
        pytest.param(
            "In 1987 it was reported that Tann had died.",
            "In 1991 papers reported that Tann had died.",
            id="a report of the same",
        ),
        pytest.param(
            "In 1987 it was said that the mills had closed.",
            "In 1991 they said that the mills had closed.",
            id="a report that names nobody",
        ),
    ],
)
def test_a_date_of_the_same_deed(claim: str, passage: str) -> None:
    assert not _of_another(claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The mill opened in 1987.", "The mill burned down in 1991.", id="another verb"),
        pytest.param("The mill opened in 1987.", "The mill was quiet in 1991.", id="a state"),
        pytest.param("Tann was born in 1987.", "Tann became a miller in 2009.", id="became"),
        pytest.param("The mill opened in 1987.", "The mill will burn its waste in 1991.", id="to come"),
        pytest.param(
            "The mill opened a school in 1987.", "The mill schools staff on Friday.", id="these days"
        ),
        pytest.param("Tann was held in 1987.", "Trial of Tann on 3 October", id="no verb, these days"),
        pytest.param(
            "In 1987 it was reported that Tann had died.",
            "In 1991 papers reported that three men had died.",
            id="a report of somebody else",
        ),
        pytest.param(
            "It was announced in 1987 that Tann had left.",
            "The plan was announced in 1991, after the council left.",
            id="another announcement",
        ),
    ],
)
def test_a_date_of_another_deed(claim: str, passage: str) -> None:
    assert _of_another(claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage", "two"),
    [
        pytest.param("Tann joined the mill.", "Tann left the mill in 2004.", False, id="no date"),
        pytest.param("Tann joined in 2004.", "Tann left in 2004.", False, id="one date"),
        pytest.param("Tann joined in 1990.", "Tann left in 2004.", True, id="two dates"),
    ],
)
def test_apart(claim: str, passage: str, two: bool) -> None:
    assert apart(beside(claim, passage), 1, 1) is two
