"""Figures that answer a claim, and figures that only stand beside it."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

# Silence is honest where what is told is another's.
_UNDENIED = (*SUPPORTS, *PARTLY)

_ROWS = (
    (
        "it",
        CONTRADICTS,
        "The mill opened in 1961.",
        "The mill stands by the river. It opened in 1963. Ida Holm runs it. The yard is next door.",
    ),
    (
        "she",
        CONTRADICTS,
        "Ida Holm was born in 1961.",
        "Ida Holm is a painter. She was born in Varby in 1963. She lives in Lund. She has two sons.",
    ),
    ("its length", CONTRADICTS, "The bridge is 74 metres long.", "The bridge is 84 metres long."),
    (
        "its cafe",
        _UNDENIED,
        "The museum opened in 1961.",
        "The museum is the oldest in the region. Its cafe opened in 1963.",
    ),
    (
        "her sister",
        _UNDENIED,
        "Ida Holm was born in 1961.",
        "Ida Holm is a painter. Her sister was born in 1963.",
    ),
    ("its owner", _UNDENIED, "The mill has 60 staff.", "The mill is in Lund. Its owner has 400 staff."),
    (
        "the mill beside it",
        _UNDENIED,
        "The museum opened in 1961.",
        "The museum stands beside a mill. The mill opened in 1963.",
    ),
    (
        "put off to",
        _UNDENIED,
        "The trial will begin on 4 June.",
        "The trial, due to begin on 2 May, was postponed to 4 June.",
    ),
    (
        "due then",
        _UNDENIED,
        "The trial was due to begin on 2 May.",
        "The trial, due to begin on 2 May, was postponed to 4 June.",
    ),
    (
        "put off from",
        NO_SUPPORT,
        "The trial will begin on 2 May.",
        "The trial, due to begin on 2 May, was postponed to 4 June.",
    ),
    ("moved from", NO_SUPPORT, "The trial began on 2 May.", "The trial was postponed from 2 May to 4 June."),
    (
        "put off elsewhere",
        CONTRADICTS,
        "The trial will begin on 8 June.",
        "The trial, due to begin on 2 May, was postponed to 4 June.",
    ),
    ("part and whole", SUPPORTS, "Three of the crew died.", "Three of the crew of 5 died."),
    ("part of so many", SUPPORTS, "Two of the pupils passed.", "Two of the 14 pupils passed."),
    ("another part", CONTRADICTS, "Four of the crew died.", "Three of the crew of 5 died."),
    ("whole for part", NO_SUPPORT, "Five of the crew died.", "Three of the crew of 5 died."),
    (
        "minute and length",
        _UNDENIED,
        "Koll scored in the 12th minute.",
        "Koll scored in the 12th minute; Lund played the last 30 minutes with ten men.",
    ),
    ("another minute", CONTRADICTS, "Koll scored in the 12th minute.", "Koll scored in the 21st minute."),
)

CASES = tuple(
    Case(name, expected, claim, source, "what is told of another, or put off, denies nothing")
    for name, expected, claim, source in _ROWS
)
