"""Tables set with blanks, tabs, bars and dots in plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.readers.html import read_html
from claimcheck.adapters.readers.plain_tables import may_hold_tables, stretches
from claimcheck.adapters.readers.text import read_text

AS_IT_STANDS = [
    pytest.param(
        "The vote was 9 to 4.  It was late.\nThe hall was cold.  They left.",
        id="two blanks behind a full stop",
    ),
    pytest.param(
        "The  harbour board  counted the\nferries in  March  and found that\n412 of  them were  late again.",
        id="justified",
    ),
    pytest.param("In 2017  27 men were held.", id="one line"),
    pytest.param("The board counted\n412 ferries in\n2017 and 398 in\n2018.", id="figures at a line's start"),
    pytest.param("    x = 1      # the first\n    yy = 2     # the other", id="code"),
    pytest.param("The sea was calm,\n    The sky was grey,\n    And nobody spoke.", id="a poem"),
    pytest.param("He waited .... then he left.", id="dots that trail off"),
    pytest.param("He said he saw .... 398 of them came.", id="words left out"),
    pytest.param("Name: ________\nDate: ________", id="a form"),
    pytest.param("Home | News | Sport", id="a menu"),
    pytest.param(
        "The vote was held on     the mayor said that\nTuesday in the hall      she was glad\nof the mill by      it.",
        id="two columns of prose",
    ),
    pytest.param("Lund 3, Varby 1\nTorn 0, Ask 2", id="scores"),
]


@pytest.mark.parametrize("text", AS_IT_STANDS)
def test_what_is_no_table(text: str) -> None:
    assert [line for found in stretches(text) for line in found.lines] == text.split("\n")
    assert read_text(text).whole == " ".join(text.split())


ROWS = [
    "Town\tBirths 2022\tDeaths 2023",
    "Lund:\tBirths 2022: 398;\tDeaths 2023: 61",
    "Varby:\tBirths 2022: 401;\tDeaths 2023: 57",
]
TABLES = [
    pytest.param(
        "Town     Births 2022   Deaths 2023\nLund     398           61\nVarby    401           57",
        ROWS,
        id="blanks",
    ),
    pytest.param(
        "Town     Births 2022   Deaths 2023\n-----    -----------   -----------\nLund             398            61\n"
        "Varby            401            57",
        ROWS,
        id="figures to the right, a rule",
    ),
    pytest.param(
        "Town   Births 2022  Deaths 2023\n\nLund   398          61\n\nVarby  401          57",
        ROWS,
        id="a blank line between",
    ),
    pytest.param("Town\tBirths 2022\tDeaths 2023\nLund\t398\t61\nVarby\t401\t57", ROWS, id="tabs"),
    pytest.param(
        "Town\t\tBirths 2022\tDeaths 2023\nLund\t\t398\t\t61\nVarby\t\t401\t\t57", ROWS, id="several tabs"
    ),
    pytest.param("Town | Births 2022 | Deaths 2023\nLund | 398 | 61\nVarby | 401 | 57", ROWS, id="bars"),
    pytest.param(
        "+---+---+\n| Town | Births 2022 | Deaths 2023 |\n+---+---+\n| Lund | 398 | 61 |\n| Varby | 401 | 57 |\n+-+",
        ROWS,
        id="a drawn box",
    ),
    pytest.param(
        "Town     Births   Deaths\nLund     398\nVarby             57\nTorn     12       3",
        ["Town\tBirths\tDeaths", "Lund:\tBirths: 398", "Varby:\tDeaths: 57", "Torn:\tBirths: 12;\tDeaths: 3"],
        id="holes",
    ),
    pytest.param(
        "Mayor     Ida Holm\nClerk     Jan Berg\nHarbour   Ann Lind",
        ["Mayor\tIda Holm", "Clerk\tJan Berg", "Harbour\tAnn Lind"],
        id="words",
    ),
    pytest.param(
        "Lund  398   61\nVarby      401 57  3\nTorn  12     3",
        ["Lund\t398\t61", "Varby\t401 57\t3", "Torn\t12\t3"],
        id="columns that are not kept: each row as it stands",
    ),
    pytest.param("Lund ........ 398\nVarby ....... 401", ["Lund:\t398", "Varby:\t401"], id="dots"),
    pytest.param("Lund . . . . . 398", ["Lund:\t398"], id="dots apart"),
    pytest.param("Lund ______ 398 ______ 61", ["Lund:\t398;\t61"], id="lines"),
    pytest.param("The harbour ........ 12 boats", ["The harbour:\t12 boats"], id="more than a figure"),
]


@pytest.mark.parametrize(("text", "rows"), TABLES)
def test_tables(text: str, rows: list[str]) -> None:
    around = f"The two towns reported\ntheir births.\n\n{text}\n\nThe next volume is due\nin spring."
    wanted = ["The two towns reported their births.", *rows, "The next volume is due in spring."]
    assert read_text(around).whole.split("\n") == wanted
    assert read_text(f"Births and deaths\n{text}").whole.split("\n") == ["Births and deaths", *rows]


@given(st.text(alphabet="aB1 .|\n\t-", max_size=160))
def test_no_letter_is_lost(text: str) -> None:
    """Whatever is told with headings, every word of the text is still there; without a sign of a table, untouched."""
    lines = [line for found in stretches(text) for line in found.lines]
    if not may_hold_tables(text):
        assert lines == text.split("\n")
    said = "".join(lines)
    assert all(said.count(letter) >= text.count(letter) for letter in "aB")


def test_preformatted_tables_of_a_page() -> None:
    rows = "Town     Births 2022   Deaths 2023\nLund     398           61\nVarby    401           57"
    page = read_html(f"<h1>Report</h1><ul><li>one<li>two</ul><pre>{rows}</pre><p>The end.</p>")
    assert page.whole.split("\n") == ["Report", "one", "two", *ROWS, "The end."]
    code = "<pre>def counted():\n    return  412\n</pre>"
    assert read_html(code).whole == "def counted():\nreturn 412"


def test_leaders_of_a_page() -> None:
    page = read_html(
        "<h2>Births</h2><p>Lund ........ 398<br>Varby ....... 401</p><p>He waited .... then left.</p>"
    )
    assert page.whole.split("\n") == ["Births", "Lund:\t398", "Varby:\t401", "He waited .... then left."]
