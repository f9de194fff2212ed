"""The same words with two of them in each other's place: who owes whom, who won over whom, by whom and to whom."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_OWES = "Anna Finch owes Paul Quist 3 million crowns, the court heard."
_LENT = "Tessel lent Norda 40 million crowns in 2019."
_SALE = "The sale of the yard by Halvorsen to Norvik closed in May."
_WIN = "A late goal gave Sweden a win over Norway on Sunday."
_DEFEAT = "Varby suffered a 3-1 defeat by Lund on Sunday."
_CALLS = "Ann Lund rejected calls to resign; Tor Holm resigned."
_RAID = "Ann Lund watched the raid; Tor Holm was arrested."

_ROWS = (
    ("owes", SUPPORTS, "Anna Finch owes Paul Quist 3 million crowns.", _OWES),
    ("owes it to him", SUPPORTS, "Anna Finch owes 3 million crowns to Paul Quist.", _OWES),
    ("owes turned", NO_SUPPORT, "Paul Quist owes Anna Finch 3 million crowns.", _OWES),
    ("owes it to her", NO_SUPPORT, "Paul Quist owes 3 million crowns to Anna Finch.", _OWES),
    ("is owed turned", NO_SUPPORT, "Anna Finch is owed 3 million crowns by Paul Quist.", _OWES),
    (
        "plain debtors",
        NO_SUPPORT,
        "The town owes the builder 2 million.",
        "The builder owes the town 2 million.",
    ),
    ("lent to", SUPPORTS, "Tessel lent 40 million crowns to Norda.", _LENT),
    ("lent turned", NO_SUPPORT, "Norda lent 40 million crowns to Tessel.", _LENT),
    ("borrowed turned", NO_SUPPORT, "Tessel borrowed 40 million crowns from Norda.", _LENT),
    ("paid turned", NO_SUPPORT, "Moser paid 900 crowns to Holm.", "Holm paid Moser 900 crowns for the boat."),
    ("paid by", SUPPORTS, "Holm paid Moser 900 crowns.", "Moser was paid 900 crowns by Holm."),
    ("trails", SUPPORTS, "Koll trails Holm by 6 points.", "Koll trails Holm by 6 points."),
    ("trails turned", NO_SUPPORT, "Holm trails Koll by 6 points.", "Koll trails Holm by 6 points."),
    ("awarded", SUPPORTS, "Holm was awarded the prize.", "The prize was awarded to Holm."),
    ("sale", SUPPORTS, "The sale of the yard by Halvorsen to Norvik closed in May.", _SALE),
    ("sold", SUPPORTS, "Halvorsen sold the yard to Norvik.", _SALE),
    ("sale turned", NO_SUPPORT, "The sale of the yard by Norvik to Halvorsen closed in May.", _SALE),
    ("sold turned", NO_SUPPORT, "Norvik sold the yard to Halvorsen.", _SALE),
    (
        "transfer turned",
        NO_SUPPORT,
        "The transfer of 4 million from Tessel to Norda was stopped.",
        "The transfer of 4 million from Norda to Tessel was stopped.",
    ),
    (
        "complaint turned",
        NO_SUPPORT,
        "Koll's complaint against Holm was dropped in May.",
        "Holm's complaint against Koll was dropped in May.",
    ),
    ("merged", SUPPORTS, "Tessel merged with Norda in May.", "Norda merged with Tessel in May."),
    ("gave a win", SUPPORTS, "A late goal gave Sweden a win over Norway.", _WIN),
    ("gave a win turned", NO_SUPPORT, "A late goal gave Norway a win over Sweden.", _WIN),
    ("beat by a win", NO_SUPPORT, "Norway beat Sweden.", _WIN),
    ("suffered a defeat", SUPPORTS, "Varby suffered a 3-1 defeat by Lund.", _DEFEAT),
    ("suffered a defeat turned", NO_SUPPORT, "Lund suffered a 3-1 defeat by Varby.", _DEFEAT),
    ("beat by a defeat", NO_SUPPORT, "Varby beat Lund.", _DEFEAT),
    (
        "victory turned",
        NO_SUPPORT,
        "Lund's victory over Varby came in May.",
        "Varby's victory over Lund came in May.",
    ),
    ("resigned", SUPPORTS, "Tor Holm resigned.", _CALLS),
    ("called on to resign", NO_SUPPORT, "Ann Lund resigned.", _CALLS),
    (
        "resigned at last",
        SUPPORTS,
        "Ann Lund resigned.",
        "Ann Lund rejected calls to resign; she resigned on Friday.",
    ),
    ("arrested", SUPPORTS, "Tor Holm was arrested.", _RAID),
    ("arrested another", NO_SUPPORT, "Ann Lund was arrested.", _RAID),
    ("her brother", NO_SUPPORT, "Ann Lund was fined.", "Ann Lund took the stand; her brother was fined."),
)

CASES = tuple(
    Case(
        name,
        expected,
        claim,
        source,
        "each stands in the source where the claim has it, or in the other's place",
    )
    for name, expected, claim, source in _ROWS
)
