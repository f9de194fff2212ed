"""A part told behind its whole: what is said of forty is not said of three hundred."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_CASES = "As of 14 April there were 1,082 confirmed cases in Varby, of which 453 were in Lund."
_PEOPLE = "300 people came to the meeting, 40 of them from Lund."
_HOMES = "The fire destroyed 84 homes, including 12 in Orlen."
_SHOOT = "The film was shot in Varby and Lund, from September 1994 to August 1995."
_MAYOR = "Koll was mayor of Lund between 2003 and 2011."

CASES = (
    Case(
        "whole", SUPPORTS, "As of 14 April there were 1,082 confirmed cases in Varby.", _CASES, "1,082 in all"
    ),
    Case("part", SUPPORTS, "As of 14 April there were 453 confirmed cases in Lund.", _CASES, "453 of them"),
    Case(
        "whole given to the place of the part",
        NO_SUPPORT,
        "As of 14 April there were 1,082 confirmed cases in Lund.",
        _CASES,
        "453 were in Lund",
    ),
    Case(
        "another day's figure",
        NO_SUPPORT,
        "As of 10 April there were 900 confirmed cases in Varby.",
        _CASES,
        "the source tells those of 14 April",
    ),
    Case(
        "another figure of the day",
        CONTRADICTS,
        "As of 14 April there were 900 confirmed cases in Varby.",
        _CASES,
        "1,082 on that day",
    ),
    Case("all who came", SUPPORTS, "300 people came to the meeting.", _PEOPLE, "300 people"),
    Case("those from Lund", SUPPORTS, "40 people came to the meeting from Lund.", _PEOPLE, "40 of them"),
    Case(
        "all from Lund", NO_SUPPORT, "300 people came to the meeting from Lund.", _PEOPLE, "only 40 of them"
    ),
    Case("homes", SUPPORTS, "The fire destroyed 84 homes.", _HOMES, "84 in all"),
    Case("homes in Orlen", SUPPORTS, "The fire destroyed 12 homes in Orlen.", _HOMES, "including 12 there"),
    Case("all in Orlen", NO_SUPPORT, "The fire destroyed 84 homes in Orlen.", _HOMES, "12 there"),
    Case("end of a stretch", SUPPORTS, "The filming ended in August 1995.", _SHOOT, "to August 1995"),
    Case("start for end", CONTRADICTS, "The filming ended in September 1994.", _SHOOT, "then it began"),
    Case("start", SUPPORTS, "Shooting of the film started in September 1994.", _SHOOT, "from September 1994"),
    Case("end for start", CONTRADICTS, "Shooting of the film began in August 1995.", _SHOOT, "then it ended"),
    Case("until its end", SUPPORTS, "Koll was mayor of Lund until 2011.", _MAYOR, "between 2003 and 2011"),
    Case("until its start", NO_SUPPORT, "Koll was mayor of Lund until 2003.", _MAYOR, "from 2003 on"),
)
