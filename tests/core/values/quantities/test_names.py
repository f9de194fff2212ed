"""Numbers that end a name, and numbers that only stand behind one."""

from __future__ import annotations

import pytest

from tests.core.values.quantities.found import quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("He loves Formula 1 and the Apollo 11 tapes on Channel 4.", id="label nouns"),
        pytest.param("The Dow 30 fell and the Nikkei 225 rose.", id="indexes"),
        pytest.param("He sold S&P 500 futures.", id="an index, then a plural"),
        pytest.param("She runs Windows 10 machines with a GTX 1080 inside.", id="products, then a plural"),
        pytest.param("They parked a Porsche 911 beside a Boeing 747.", id="cars and aircraft"),
        pytest.param("The bus stops at Terminal 5, Terminal 3 and Terminal 2.", id="terminals"),
        pytest.param("Executive Order 13769 and H.R. 1234 were read.", id="orders and bills"),
        pytest.param("The choir sang Psalm 23 for Maroon 5.", id="psalm and band"),
        pytest.param("We saw Blade Harbour 2049 and then Fallen Ferry 4.", id="films"),
        pytest.param("They play in Division 1 and won in Round 25.", id="divisions and rounds"),
        pytest.param("The song left the Hot 100 and the Top 10.", id="charts"),
        pytest.param("Orle lost (Marsh 78) in the rain.", id="substitution"),
        pytest.param("Delegates left COP26, which ended late.", id="a summit"),
        pytest.param("The COP 28 talks and the RON 95 petrol.", id="a summit and a fuel"),
        pytest.param("The road to Three Mile Island was shut.", id="an island"),
        pytest.param("See footnote 7 on ext. 12 in size 12.", id="lower-case labels"),
        pytest.param("She buys Size 10 shoes.", id="a size, then a plural"),
        pytest.param("He read Genesis 1 and 1 Corinthians 13.", id="books of the Bible"),
        pytest.param("It ran on BBC 2, ITV 1 and Sky 1.", id="stations beside each other"),
        pytest.param("Harbour One earned a lot. In May, Harbour Two's sales fell.", id="firms that do"),
        pytest.param("He sat in Seat 14 of Car 7 on Train 22.", id="seats and carriages"),
    ],
)
def test_part_of_a_name(prose: str) -> None:
    """The name's number asserts nothing."""
    assert [v.raw for v in quantities(prose)] == []


@pytest.mark.parametrize(
    ("prose", "raws"),
    [
        pytest.param("The city of Orle beat Marrow 4-0 at home.", ["4-0"], id="a score"),
        pytest.param("Sarvi Two died. Orle Three people fled.", ["Two", "Three"], id="counts in words"),
        pytest.param("It ended with Orle beating Marrow 3–1.", ["3–1"], id="a score with a dash"),
        pytest.param("The Gulls beat the Terns 112-104.", ["112-104"], id="a high score"),
        pytest.param("Marek beat Ilves 6-4, 6-3.", ["6-4", "6-3"], id="sets"),
        pytest.param("In Sarvi 40 died and in Orle 12.", ["40", "12"], id="tolls by place"),
        pytest.param("Yesterday in Marrow 17 were hurt.", ["17"], id="a toll in mid-sentence"),
        pytest.param("In New Sarvi 23 escaped.", ["23"], id="a verb behind the number"),
        pytest.param("The count gave Labour 24, Tory 20.", ["24", "20"], id="seats"),
        pytest.param("It finished Orle 2 Marrow 1.", ["2", "1"], id="a result"),
        pytest.param("Deaths\t17\tInjured\t204", ["17", "204"], id="a row of a table"),
        pytest.param("They gave Mr Sarvi 40 more trucks.", ["40"], id="more of something"),
        pytest.param("It pays COP 25,000 or RON 1,200 a day.", ["COP 25,000", "RON 1,200"], id="currencies"),
        pytest.param("The Last 10 people left.", ["10"], id="a plural behind a stage's word"),
        pytest.param("Norland won 12 medals, Orle 9.", ["12", "9"], id="a count goes on"),
        pytest.param(
            "Orle had 12,500 cases, Marrow 1,200 and Sarvi 900.",
            ["12,500", "1,200", "900"],
            id="a longer list",
        ),
        pytest.param("Orle 5 Marrow 2 it ended.", ["5", "2"], id="a result at the beginning"),
    ],
)
def test_behind_a_name(prose: str, raws: list[str]) -> None:
    """A score, a toll and a table keep their figures."""
    assert [v.raw for v in quantities(prose)] == raws
