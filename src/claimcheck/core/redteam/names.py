"""Names by their variants, and never by one shared word."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_MINISTER = (
    "Foreign minister Anna Lindqvist resigned on Monday after a dispute over arms exports, her office said."
)
_BODY = "The World Food Programme (WFP) has delivered 800 tonnes of rice to Belmora."
_MS = "Mr Koll joined the board in April 2017."

CASES = (
    Case(
        "surname",
        SUPPORTS,
        "Lindqvist resigned on Monday after a dispute over arms exports.",
        _MINISTER,
        "her surname",
    ),
    Case(
        "full name",
        SUPPORTS,
        "Anna Lindqvist resigned on Monday after a dispute over arms exports.",
        _MINISTER,
        "her name",
    ),
    Case(
        "first name shared",
        NO_SUPPORT,
        "Anna Bergman resigned on Monday after a dispute over arms exports.",
        _MINISTER,
        "another Anna",
    ),
    Case(
        "surname shared",
        NO_SUPPORT,
        "Karl Lindqvist resigned on Monday after a dispute over arms exports.",
        _MINISTER,
        "another Lindqvist",
    ),
    Case(
        "initials",
        SUPPORTS,
        "The WFP has delivered 800 tonnes of rice to Belmora.",
        _BODY,
        "WFP is its short name",
    ),
    Case(
        "spelt out",
        SUPPORTS,
        "The World Food Program has delivered 800 tonnes of rice to Belmora.",
        _BODY,
        "program is programme",
    ),
    Case(
        "another place",
        NO_SUPPORT,
        "The WFP has delivered 800 tonnes of rice to Tamar.",
        _BODY,
        "Tamar is not Belmora",
    ),
    Case(
        "another body",
        NO_SUPPORT,
        "The World Health Organization has delivered 800 tonnes of rice to Belmora.",
        _BODY,
        "another body",
    ),
    Case(
        "same bridge of another town",
        NO_SUPPORT,
        "The bridge in Orlen was closed.",
        "The bridge in Tamar was closed.",
        "another town",
    ),
    Case("form of address", SUPPORTS, "Mr Koll joined the board in April 2017.", _MS, "he did"),
    Case("another form", NO_SUPPORT, "Ms Koll joined the board in April 2017.", _MS, "another person"),
)
