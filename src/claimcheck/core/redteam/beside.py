"""The same value with other words beside it: ahead or behind, by or to, of a part alone."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_TABLE = "The win lifted Lund to second, two points behind leaders Varby."
_FARES = "Fares rose by 6 percent in January."
_GRAIN = "Rye closed at 6.42 crowns a bushel, up 3 percent."
_MILES = "Most of them went to schools in Orlen, 18 km to the south."
_STREETS = "The engineer reported that 14 of 22 streets had been resurfaced by September."
_HANDS = "Tessel employs 2,350 people, 1,480 of them at sea."
_ROUTE = "Freight on the Lund-Varby route alone rose 7 percent."
_LOADS = "The line carried 1.9 million passengers, while freight volumes declined 4 percent."
_FELL = "A crane collapsed on Thursday night, officials said on Saturday."
_VOTE = "The motion was carried by three votes to two."

CASES = (
    Case("behind", SUPPORTS, "Lund are two points behind Varby.", _TABLE, "so they are"),
    Case("ahead for behind", CONTRADICTS, "Lund are two points ahead of Varby.", _TABLE, "they are behind"),
    Case("by", SUPPORTS, "Fares rose by 6 percent.", _FARES, "by so much"),
    Case("to for by", NO_SUPPORT, "Fares rose to 6 percent.", _FARES, "by so much"),
    Case("a bushel", SUPPORTS, "Rye closed at 6.42 crowns a bushel.", _GRAIN, "a bushel"),
    Case("a tonne for a bushel", NO_SUPPORT, "Rye closed at 6.42 crowns a tonne.", _GRAIN, "a bushel"),
    Case("north for south", NO_SUPPORT, "Orlen lies 18 km north.", _MILES, "it lies south"),
    Case("part done", SUPPORTS, "14 of 22 streets had been resurfaced.", _STREETS, "fourteen of them"),
    Case("whole for part", NO_SUPPORT, "22 streets had been resurfaced.", _STREETS, "fourteen had"),
    Case("at sea", SUPPORTS, "Tessel employs 1,480 people at sea.", _HANDS, "at sea"),
    Case("part for whole", NO_SUPPORT, "Tessel employs 1,480 people.", _HANDS, "2,350 in all"),
    Case(
        "worked out",
        (*SUPPORTS, *NO_SUPPORT[1:]),
        "Tessel employs 870 people on land.",
        _HANDS,
        "2,350 less 1,480: nothing denies it",
    ),
    Case("route alone", SUPPORTS, "Freight on the Lund-Varby route alone rose 7 percent.", _ROUTE, "there"),
    Case("everywhere", NO_SUPPORT, "Freight rose 7 percent.", _ROUTE, "on one route alone"),
    Case("freight", SUPPORTS, "Freight volumes declined 4 percent.", _LOADS, "freight did"),
    Case("passengers", NO_SUPPORT, "Passenger volumes declined 4 percent.", _LOADS, "freight did"),
    Case("the fall", SUPPORTS, "A crane collapsed on Thursday night.", _FELL, "it fell on Thursday"),
    Case("told later", NO_SUPPORT, "A crane collapsed on Saturday.", _FELL, "they spoke on Saturday"),
    Case("votes in words", SUPPORTS, "The motion was carried by three votes to two.", _VOTE, "so it was"),
    Case("votes turned", NO_SUPPORT, "The motion was carried by two votes to three.", _VOTE, "three to two"),
)
