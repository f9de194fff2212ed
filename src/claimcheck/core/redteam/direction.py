"""Opposites in the same slot."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_PRICES = "Milk prices rose by 9 percent in March, while wheat prices fell."
_COURT = "The court acquitted Dano Ferrell of arson."
_BANK = "The central bank raised its key rate to 3.5 percent on Wednesday."
_AFTER = "Koll resigned on Tuesday, a day after the report blamed the council."

CASES = (
    Case("rose", SUPPORTS, "Milk prices rose by 9 percent in March.", _PRICES, "they rose"),
    Case(
        "rose is climbed", SUPPORTS, "Milk prices climbed 9 percent in March.", _PRICES, "to climb is to rise"
    ),
    Case(
        "fell for rose",
        NO_SUPPORT,
        "Milk prices fell by 9 percent in March.",
        _PRICES,
        "they rose; wheat fell",
    ),
    Case("raised", SUPPORTS, "The central bank raised its key rate to 3.5 percent.", _BANK, "it raised it"),
    Case(
        "cut for raised",
        CONTRADICTS,
        "The central bank cut its key rate to 3.5 percent.",
        _BANK,
        "it raised it",
    ),
    Case("acquitted", SUPPORTS, "Dano Ferrell was acquitted of arson by the court.", _COURT, "acquitted"),
    Case(
        "convicted for acquitted",
        CONTRADICTS,
        "Dano Ferrell was convicted of arson by the court.",
        _COURT,
        "acquitted",
    ),
    Case(
        "won",
        SUPPORTS,
        "Mara Dell won the election in Ostrel.",
        "Mara Dell won the election in Ostrel by a wide margin.",
        "she won",
    ),
    Case(
        "lost for won",
        CONTRADICTS,
        "Mara Dell lost the election in Ostrel.",
        "Mara Dell won the election in Ostrel by a wide margin.",
        "she won",
    ),
    Case(
        "largest",
        SUPPORTS,
        "Lissen is the largest port of Belmora.",
        "Lissen, the largest port of Belmora, lies on the west coast.",
        "the largest",
    ),
    Case(
        "smallest",
        CONTRADICTS,
        "Lissen is the smallest port of Belmora.",
        "Lissen, the largest port of Belmora, lies on the west coast.",
        "the largest",
    ),
    Case(
        "begun for stopped",
        CONTRADICTS,
        "The mill has stopped making paper.",
        "The mill has begun making paper again.",
        "it has begun",
    ),
    Case(
        "against",
        SUPPORTS,
        "Sixty members voted against the budget.",
        "Sixty members voted against the budget, and only five voted for it.",
        "sixty against",
    ),
    Case(
        "for in place of against",
        CONTRADICTS,
        "Tann campaigned for the dam.",
        "Tann campaigned against the dam for ten years.",
        "against, not for",
    ),
    Case(
        "last for first",
        NO_SUPPORT,
        "Tann was the last woman to lead the bank.",
        "Tann was the first woman to lead the bank.",
        "the first",
    ),
    Case(
        "born and died",
        SUPPORTS,
        "Tann died on 3 June 2010.",
        "Tann was born on 4 May 1950 and died on 3 June 2010.",
        "each has its day",
    ),
    Case(
        "day of birth for day of death",
        NO_SUPPORT,
        "Tann died on 4 May 1950.",
        "Tann was born on 4 May 1950 and died on 3 June 2010.",
        "born that day",
    ),
    Case(
        "before for after",
        NO_SUPPORT,
        "Koll resigned before the report blamed the council.",
        _AFTER,
        "after it",
    ),
    Case(
        "the other way told",
        (*SUPPORTS, *NO_SUPPORT[1:]),
        "The report blamed the council a day before Koll resigned.",
        _AFTER,
        "the same order",
    ),
)
