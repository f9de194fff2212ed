"""Figures and words that stand apart: what is told of another, by how much, or of a part of them, denies nothing."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_CONTRADICTION, SUPPORTS, Case

_GREW = "The town grew by about 1,500 people."
_CUT = "His term was cut by three years."
_CHURCH = "The church was not destroyed in 1623."
_TEN = "Independents won ten seats."
_ADULTS = "Five of those killed were adults."

_ROWS = (
    ("by how much", NO_CONTRADICTION, _GREW, "The town grew to 18,420 people, up from 16,905."),
    ("from and to", NO_CONTRADICTION, _CUT, "A court cut his term from ten years to seven."),
    ("of the whole", NO_CONTRADICTION, _ADULTS, "Seven people were killed, two of them children."),
    ("the rest", NO_CONTRADICTION, _TEN, "The Alliance won 71 seats; the rest went to independents."),
    (
        "what it went to",
        NO_CONTRADICTION,
        "Patients wait eight weeks.",
        "Waits for patients fell from 16 weeks to eight.",
    ),
    (
        "what was spared",
        NO_CONTRADICTION,
        _CHURCH,
        "A fire destroyed most of the town in 1623, but the church survived.",
    ),
    ("who left", NO_CONTRADICTION, "Beth Lacey joined the cast.", "Joy Palmer left the cast for Beth Lacey."),
    ("his sister", NO_CONTRADICTION, "Neil Rudd visited his sister.", "Her brother Neil Rudd visited her."),
    (
        "negative for it",
        NO_CONTRADICTION,
        "No alcohol was found in the driver's test.",
        "The driver tested negative for alcohol.",
    ),
    ("too early", NO_CONTRADICTION, "It was too early to name a cause.", "The cause was not yet known."),
    (
        "of another river",
        NO_CONTRADICTION,
        "The Moss is 90 kilometres long.",
        "It is the longest after the Moss, and is 40 kilometres long.",
    ),
    ("born or died there", NO_CONTRADICTION, "Ida Holm was born in Lund.", "Ida Holm died in Lund."),
    (
        "higher than it",
        NO_CONTRADICTION,
        "Mount Sel is the highest.",
        "It is the second-highest after Mount Sel.",
    ),
    ("lost to it", CONTRADICTS, "Varby won 3-1 on Monday.", "Lund beat Varby 3-1 on Monday."),
    ("not lost", NO_CONTRADICTION, "Varby have not lost this year.", "Varby beat Lund this year."),
    ("bad reviews", CONTRADICTS, "The film had good reviews.", "The film had poor reviews."),
    (
        "by two pilots",
        NO_CONTRADICTION,
        "The airline has 31 pilots.",
        "The airline was founded by two pilots.",
    ),
    ("failed it", CONTRADICTS, "Koll failed the test.", "Koll passed the test."),
    ("ahead of him", SUPPORTS, "Koll won the race.", "Koll won the race, ahead of Tor Moser."),
    ("behind her", CONTRADICTS, "Ida Koll was beaten by Tor Moser.", "Ida Koll won, ahead of Tor Moser."),
    ("by too much", CONTRADICTS, "Rents rose by 9 percent.", "Rents rose by 4 percent."),
    ("of the crew", CONTRADICTS, "Four of the crew died.", "Three of the crew died."),
    ("destroyed it", CONTRADICTS, _CHURCH, "A fire destroyed the church in 1623."),
    (
        "positive for it",
        CONTRADICTS,
        "The driver tested negative for alcohol.",
        "The driver tested positive for alcohol.",
    ),
)

CASES = tuple(
    Case(name, expected, claim, source, "only what is told of the same denies it")
    for name, expected, claim, source in _ROWS
)
