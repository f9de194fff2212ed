"""The right value behind the wrong verb, with another's subject, or in another couple."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_CRASH = "The crash killed 12 people and injured 30."
_LAW = "The harbour act, passed on 1 March 2018, took effect on 1 July 2018."
_YARD = "The yard's turnover rose 12% while its order book was flat."
_PRICES = "Rents rose 3.4% in May and 3.6% in June."
_PRIZES = "The Petrel was nominated for four prizes but won none."
_LEAVERS = "Petra Koll resigned on Friday, four days after her deputy Jonas Moser resigned on Monday."
_CLINIC = "Ida Holm's brother founded the clinic in Varby in 1998."
_RIVAL = "Tessel's rival has 400 employees."
_SHIFTS = "Dr Weiss saw 30 patients a week."
_TITLES = "Velden won the title three times."
_RETAKEN = "Troops retook the pass on 3 May, a week after the rebels seized it."
_TOLL = "The port said 50 crates were lost; the union put the figure at 120."
_FILM = "The film, directed by Ida Holm's daughter, opens in May."

CASES = (
    Case("second verb", SUPPORTS, "The crash injured 30 people.", _CRASH, "30 were injured"),
    Case("first verb", SUPPORTS, "The crash killed 12 people.", _CRASH, "12 were killed"),
    Case("verbs changed", NO_SUPPORT, "The crash killed 30 people.", _CRASH, "12 were killed"),
    Case("day passed", SUPPORTS, "The harbour act was passed on 1 March 2018.", _LAW, "that is its day"),
    Case("day in force", SUPPORTS, "The harbour act took effect on 1 July 2018.", _LAW, "that is its day"),
    Case(
        "days changed",
        NO_SUPPORT,
        "The harbour act took effect on 1 March 2018.",
        _LAW,
        "it was passed on that day, and took effect later",
    ),
    Case("turnover", SUPPORTS, "The yard's turnover rose 12%.", _YARD, "turnover rose so much"),
    Case("order book", NO_SUPPORT, "The yard's order book rose 12%.", _YARD, "turnover rose; orders did not"),
    Case("couple", SUPPORTS, "Rents rose 3.6% in June.", _PRICES, "3.6 and June go together"),
    Case("first couple", SUPPORTS, "Rents rose 3.4% in May.", _PRICES, "3.4 and May go together"),
    Case("couples changed", NO_SUPPORT, "Rents rose 3.4% in June.", _PRICES, "3.4 goes with May"),
    Case("nominated", SUPPORTS, "The Petrel was nominated for four prizes.", _PRIZES, "nominated for four"),
    Case("won none", NO_SUPPORT, "The Petrel won four prizes.", _PRIZES, "nominated for four, won none"),
    Case("her own day", SUPPORTS, "Petra Koll resigned on Friday.", _LEAVERS, "her day is Friday"),
    Case("her deputy's day", NO_SUPPORT, "Petra Koll resigned on Monday.", _LEAVERS, "that was her deputy"),
    Case("brother", SUPPORTS, "Ida Holm's brother founded the clinic.", _CLINIC, "he did"),
    Case("not the brother", NO_SUPPORT, "Ida Holm founded the clinic.", _CLINIC, "her brother did"),
    Case("rival", SUPPORTS, "Tessel's rival has 400 employees.", _RIVAL, "it has"),
    Case("not the rival", NO_SUPPORT, "Tessel has 400 employees.", _RIVAL, "its rival has"),
    Case("a week", SUPPORTS, "Dr Weiss saw 30 patients a week.", _SHIFTS, "thirty a week"),
    Case("a day", CONTRADICTS, "Dr Weiss saw 30 patients a day.", _SHIFTS, "thirty a week"),
    Case("three times", SUPPORTS, "Velden won the title three times.", _TITLES, "three times"),
    Case("twice", CONTRADICTS, "Velden won the title twice.", _TITLES, "three times"),
    Case(
        "fewer than four times",
        (*SUPPORTS, *NO_SUPPORT[1:]),
        "Velden won the title fewer than four times.",
        _TITLES,
        "three is fewer than four",
    ),
    Case("retaken", SUPPORTS, "Troops retook the pass on 3 May.", _RETAKEN, "they did"),
    Case(
        "seized before",
        NO_SUPPORT,
        "The rebels seized the pass on 3 May.",
        _RETAKEN,
        "that was a week before",
    ),
    Case("the port's figure", SUPPORTS, "The port said 50 crates were lost.", _TOLL, "its figure"),
    Case(
        "the union's figure", NO_SUPPORT, "The union said 50 crates were lost.", _TOLL, "the union said 120"
    ),
    Case("directed", NO_SUPPORT, "Ida Holm directed the film.", _FILM, "her daughter did"),
    Case("reduced passive", SUPPORTS, "Ida Holm's daughter directed the film.", _FILM, "she did"),
)
