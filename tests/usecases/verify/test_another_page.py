"""A page is another one only where nothing of the captured one is left and it is no piece of its own."""

from __future__ import annotations

import pytest

from claimcheck.ports.web import Page
from claimcheck.usecases.verify.another_page import is_another

ARTICLE = """\
The ferry Ragna left Ostby for the outer islands shortly after four on Friday afternoon, two hours late.
On board were 27 passengers, a crew of six and the post for three parishes, as the company's list shows.
Half an hour later the engine room reported water, and the master, Ada Holm, turned her towards the shallows.
She grounded on the bank off Lindhag in a falling tide, and nobody had to swim.
The coast guard's cutter Skarv took everybody off before dark; two people were treated for the cold.
Divers found a plank sprung along four metres, which the yard at Sund had replaced only in the spring.
“I have never been so glad of mud,” Holm told reporters on the quay, and went home to sleep.
The company has put a bus on the bridge until the Ragna floats again, which it expects to be in a fortnight.
"""
FOOT = "Home News Harbour Weather\n{}\nThe Ostby Courier, 12 Quay Street. All rights reserved."
BEFORE = Page(ARTICLE, FOOT.format(ARTICLE))

SILENT = [
    pytest.param(ARTICLE, id="the same"),
    pytest.param("\n".join(ARTICLE.split("\n")[:2]), id="its beginning"),
    pytest.param(ARTICLE.split("\n")[4], id="one sentence left of it"),
    pytest.param(
        "The Ragna floats again. The ferry was towed to the yard at Sund on Monday, where divers had found the plank;"
        " the company keeps the bus on the bridge for now.",
        id="told anew in half the words",
    ),
    pytest.param(
        "Correction: the ferry Ragna carried 24 passengers, not 27, and grounded off Lindhag at five on Friday.",
        id="a correction",
    ),
    pytest.param(
        "The council voted nine to four for a new school roof. Work is to begin after the holidays, and the pupils move"
        " to the gymnasium until then. The cost is put at half a million. Parents had asked for a vote since last year,"
        " when rain came through in three rooms. The mayor thanked them for their patience."
        " A second reading follows next month. Two members were away with a cold and one left early to catch a train."
        " The roof dates from the year of the flood, when the old one was carried off whole.",
        id="another article, half as long and more",
    ),
    pytest.param("Home News " * 400, id="a long page"),
]


@pytest.mark.parametrize("main", SILENT)
def test_a_page_that_changed(main: str) -> None:
    assert not is_another(Page(main, FOOT.format(main)), BEFORE)


NOTE = """\
The mill of Varnby has a board of 12 members, who meet in the old granary on the river Ost. Anna Moser took it over
in a hard winter and has led it since 1961; its meetings are public. The wheel was mended by two brothers from Sund,
whose yard had built it. Coffee is served at ten, and visitors may see the stones on Sundays from May to September.
The board looks for another miller, who should know about wood, water and the moods of an old gear.
"""
RENEWED = "Our site is being renewed. Please come back soon."


def noted(main: str) -> Page:
    return Page(main, FOOT.format(main))


@pytest.mark.parametrize("letters", [20, 199])
def test_of_a_line_or_two_too_little_is_known(letters: int) -> None:
    assert not is_another(noted(RENEWED), noted(NOTE[:letters]))


@pytest.mark.parametrize(
    "main",
    [
        pytest.param(NOTE, id="the same"),
        pytest.param(NOTE.replace("1961", "1962"), id="a changed figure"),
        pytest.param("Karla Brandt leads the board.", id="a word of it, another name"),
        pytest.param("The seat that Moser held is empty.", id="a name of it"),
        pytest.param("Twelve it was, and 12 it stays.", id="a figure of it"),
        pytest.param("They are 14 now.", id="a figure of its own"),
        pytest.param("No meetings are held.", id="a denial in its words"),
        pytest.param(NOTE.split(".", maxsplit=1)[0] + ".", id="its beginning"),
        pytest.param(
            "A roof fell in after rain. Nobody was hurt, but pupils will learn in a tent until spring, and parents are"
            " cross. The teacher says that it had been creaking for a year. Somebody ought to have gone up to look,"
            " she thinks, and nobody ever did. What it will cost is open.",
            id="another piece, more than half as long",
        ),
    ],
)
def test_a_short_page_that_changed(main: str) -> None:
    assert not is_another(noted(main), noted(NOTE))


def test_under_a_title_with_its_name_it_is_the_page() -> None:
    assert not is_another(Page("Cancelled.", "Cancelled.", title="The mill of Varnby"), noted(NOTE))


@pytest.mark.parametrize(
    "main",
    [
        pytest.param(RENEWED, id="being renewed"),
        pytest.param("Wir bauen um! Schauen Sie bald wieder vorbei.", id="being renewed, in German"),
        pytest.param("Hold on a second, we want to know who is there.", id="a check for bots"),
        pytest.param("Access blocked. Verification number: 83f2.", id="a wall's own figure"),
    ],
)
def test_another_page_over_a_short_one(main: str) -> None:
    assert is_another(noted(main), noted(NOTE))
    assert is_another(Page(main, main), Page(NOTE, NOTE))


ANOTHER = [
    pytest.param("Hold on a second, we want to know who is there.", id="a check for bots"),
    pytest.param("Sorry! That page has sailed. Try our search, or begin at the front.", id="a soft 404"),
    pytest.param(
        "Before you go on: the Courier and its 412 friends would like to keep small files on your machine. All right?",
        id="a consent page",
    ),
    pytest.param("Good things cost money. From 3 a month you may read on.", id="a paywall"),
    pytest.param("It works!", id="a server without its site"),
    pytest.param(
        "Your session has expired. To keep readers safe we verify every browser from time to time. This takes a moment"
        " and asks nothing of you. Please leave this window open while we look at the connection. If nothing happens"
        " within a minute, reload it once; if that is no help, write to the people who look after readers' accounts and"
        " tell them the number below. They answer on working days. We are sorry for the trouble and thank you for being"
        " with us. Number: 7f3a-11c2-9e. On a network that many others share, another may be quicker; so may"
        " turning off what hides your whereabouts.",
        id="a long wall, in the words of walls",
    ),
]


@pytest.mark.parametrize("main", ANOTHER)
def test_another_page(main: str) -> None:
    assert is_another(Page(main, FOOT.format(main)), BEFORE)
