"""One surname, several people."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_HEADS = "Vera Koll is the firm's spokeswoman. The ministry suspended its head, Milan Koll, on Friday."
_RED = (
    "Velden led through a header by their captain, Luis Orlen. Two goals turned it. Orlen was sent off late on for a "
    "second yellow card."
)
_LIFE = "In 1958 Agnes Orlen married the engineer Frank Orlen. He died in 1990."
_BENCH = "Cllr T. Moser announced that he would not stand in May."
_ALARM = "The museum's director, Erik Holm, said the alarm had been switched off."

CASES = (
    Case("suspended", SUPPORTS, "The ministry suspended Milan Koll.", _HEADS, "him"),
    Case("not her", NO_SUPPORT, "The ministry suspended Vera Koll.", _HEADS, "Milan Koll was suspended"),
    Case("sent off", SUPPORTS, "Luis Orlen was sent off for a second yellow card.", _RED, "the captain"),
    Case("another Orlen", NO_SUPPORT, "Neil Orlen was sent off for a second yellow card.", _RED, "Luis was"),
    Case("he died", (*SUPPORTS, *NO_SUPPORT[1:]), "Frank Orlen died in 1990.", _LIFE, "he did"),
    Case("not she", NO_SUPPORT, "Agnes Orlen died in 1990.", _LIFE, "he did"),
    Case("initial", SUPPORTS, "Cllr T. Moser announced that he would not stand in May.", _BENCH, "T. Moser"),
    Case(
        "another initial",
        NO_SUPPORT,
        "Cllr J. Moser announced that he would not stand in May.",
        _BENCH,
        "T. did",
    ),
    Case("said", SUPPORTS, "Erik Holm said the alarm had been switched off.", _ALARM, "he said so"),
    Case(
        "another Holm said", NO_SUPPORT, "Kaja Holm said the alarm had been switched off.", _ALARM, "Erik did"
    ),
)
