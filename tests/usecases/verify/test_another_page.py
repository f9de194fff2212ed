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


@pytest.mark.parametrize("words", [400, 599])
def test_of_a_short_page_too_little_is_known(words: int) -> None:
    before = Page(ARTICLE[:words], FOOT.format(ARTICLE[:words]))
    assert not is_another(Page("Hold on.", "Hold on."), before)


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
