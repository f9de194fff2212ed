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
_PAGE = (
    "Petra Koll resigned as leader of Varby council on Tuesday.\n\nThe 52-year-old, who has led it since 2017, "
    "denied that staff had been told to wait. Her deputy, Jonas Moser, will take over.\n\nThe report, written by the "
    "judge Ida Holm, blames the council."
)
_AIR = (
    "Tessel carried 12.4 million passengers last year. Norda, its larger rival, carried 31 million and made a profit "
    "of 340 million crowns. Its chief, Ida Holm, joined from Norda in 2019. Tessel ruled out asking the state for aid."
)
_WAVE = "The island was last hit by a great storm in 1992, when a wave killed more than 2,000 people."
_HURT = "The agency said 412 people were injured and 17 were still missing."
_HEIRS = "The yard was founded by the brothers Jens and Ole Orlen. Ole Orlen died in May aged 71."
_YEARS = "Lund counted 398 cases in 2022. In 2023 it counted 412."
_MOUTH = "More than 60 men have signed on again, the union's secretary said on Monday."

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
    Case("leader since", SUPPORTS, "Koll has led the council since 2017.", _PAGE, "she has"),
    Case("the next one named", NO_SUPPORT, "Moser has led the council since 2017.", _PAGE, "Koll has"),
    Case("author", SUPPORTS, "The report was written by Ida Holm.", _PAGE, "she wrote it"),
    Case("not the author", NO_SUPPORT, "The report was written by Jonas Moser.", _PAGE, "Holm wrote it"),
    Case("rival's profit", NO_SUPPORT, "Tessel made a profit of 340 million crowns.", _AIR, "Norda did"),
    Case("joined from", SUPPORTS, "Ida Holm joined from Norda in 2019.", _AIR, "from it"),
    Case("joined it", NO_SUPPORT, "Ida Holm joined Norda in 2019.", _AIR, "she left it then"),
    Case("wave", SUPPORTS, "A wave killed more than 2,000 people in 1992.", _WAVE, "the wave did"),
    Case("storm", NO_SUPPORT, "The storm killed more than 2,000 people.", _WAVE, "the wave did"),
    Case("hurt", SUPPORTS, "412 people were injured.", _HURT, "so many"),
    Case("hurt given as killed", NO_SUPPORT, "412 people were killed.", _HURT, "they were injured"),
    Case("gapped missing", SUPPORTS, "17 people were missing.", _HURT, "seventeen"),
    Case("given name", SUPPORTS, "Ole Orlen died in May aged 71.", _HEIRS, "he did"),
    Case("another given name", NO_SUPPORT, "Jens Orlen died in May aged 71.", _HEIRS, "his brother did"),
    Case("its own year", SUPPORTS, "Lund counted 398 cases in 2022.", _YEARS, "in 2022"),
    Case("the next sentence's year", NO_SUPPORT, "Lund counted 398 cases in 2023.", _YEARS, "412 in 2023"),
    Case(
        "a body's mouth",
        SUPPORTS,
        "More than 60 men have signed on again, the union says.",
        _MOUTH,
        "by its secretary",
    ),
)
