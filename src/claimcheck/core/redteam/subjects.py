"""The right value of the wrong thing: the error that digits cannot show."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_QUAKE = (
    "The earthquake in Tamar killed 24 people and injured 310, the ministry said. "
    "In neighbouring Sorin, 7 people died."
)
_CLUB = "Velden won the league in 1998 and the cup in 2003."
_FIRM = "Ostara sold 410,000 bicycles last year and 95,000 scooters."
_REPORT = "Sales rose 12 percent in the north. In the south they rose 3 percent."
_THEIRS = (
    "Lund reach the final\n\nLund beat Varby on Wednesday. Varby's trainer, Ida Holm, made nine changes. She said "
    "she took the blame. It was their third defeat in 22 games."
)

CASES = (
    Case("deaths", SUPPORTS, "The earthquake in Tamar killed 24 people.", _QUAKE, "24 were killed"),
    Case("injured", SUPPORTS, "The earthquake in Tamar injured 310 people.", _QUAKE, "310 were injured"),
    Case(
        "deaths given as injured",
        NO_SUPPORT,
        "The earthquake in Tamar injured 24 people.",
        _QUAKE,
        "24 were killed, 310 injured",
    ),
    Case(
        "injured given as deaths",
        NO_SUPPORT,
        "The earthquake in Tamar killed 310 people.",
        _QUAKE,
        "310 were injured, 24 killed",
    ),
    Case("year of the league", SUPPORTS, "Velden won the league in 1998.", _CLUB, "the league in 1998"),
    Case(
        "year of the cup for the league",
        NO_SUPPORT,
        "Velden won the league in 2003.",
        _CLUB,
        "the cup was in 2003",
    ),
    Case(
        "year of the league for the cup",
        NO_SUPPORT,
        "Velden won the cup in 1998.",
        _CLUB,
        "the league was in 1998",
    ),
    Case("bicycles", SUPPORTS, "Ostara sold 410,000 bicycles last year.", _FIRM, "410,000 bicycles"),
    Case(
        "scooters for bicycles",
        CONTRADICTS,
        "Ostara sold 95,000 bicycles last year.",
        _FIRM,
        "95,000 are the scooters",
    ),
    Case("north", SUPPORTS, "Sales rose 12 percent in the north.", _REPORT, "12 in the north"),
    Case("south for north", CONTRADICTS, "Sales rose 3 percent in the north.", _REPORT, "3 in the south"),
    Case(
        "another country",
        NO_SUPPORT,
        "The floods in Belmora destroyed 900 homes.",
        "The floods in Tamar destroyed 900 homes and two bridges.",
        "Tamar is not Belmora",
    ),
    Case(
        "another firm",
        NO_SUPPORT,
        "Ostara employs 2,300 people in Lissen.",
        "Veltro employs 2,300 people in Lissen.",
        "Veltro is not Ostara",
    ),
    Case(
        "neighbour's share",
        NO_SUPPORT,
        "Veltro gained 22 percent.",
        "Shares of both soared at the start of trading, with Tessel up 22 percent and Veltro ahead 15 percent.",
        "the 22 percent are Tessel's",
    ),
    Case(
        "own share",
        SUPPORTS,
        "Veltro gained 15 percent.",
        "Shares of both soared at the start of trading, with Tessel up 22 percent and Veltro ahead 15 percent.",
        "the 15 percent are its own",
    ),
    Case(
        "rate of the other town",
        NO_SUPPORT,
        "Unemployment in Lund rose to 7 percent.",
        "Unemployment in Varby rose to 7 percent, and in Lund to 6 percent.",
        "the 7 percent are of Varby",
    ),
    Case(
        "rate of its town",
        SUPPORTS,
        "Unemployment in Lund rose to 6 percent.",
        "Unemployment in Varby rose to 7 percent, and in Lund to 6 percent.",
        "the 6 percent are of Lund",
    ),
    Case(
        "fine of the other firm",
        NO_SUPPORT,
        "The court fined Veltro 3 million euros.",
        "The court fined Tessel 3 million euros and cleared Veltro.",
        "Veltro was cleared",
    ),
    Case(
        "fine of its firm",
        SUPPORTS,
        "The court fined Tessel 3 million euros.",
        "The court fined Tessel 3 million euros and cleared Veltro.",
        "Tessel was fined",
    ),
    Case("their defeat", SUPPORTS, "It was Varby's third defeat in 22 games.", _THEIRS, "Varby's"),
    Case("another's defeat", NO_SUPPORT, "It was Lund's third defeat in 22 games.", _THEIRS, "Varby's"),
)
