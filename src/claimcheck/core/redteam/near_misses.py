"""What comes near to saying it: of another noun, of nearly all, wanted, done by two, over since."""

from claimcheck.core.redteam.case import PARTLY, SUPPORTS, Case

_ALL = "All members voted for the bill."
_MINE = "The mine employs 300 people."
_LARGEST = "Tessel is the largest firm in Lund."
_MAYOR = "Koll is the mayor of Varby."
_FIRE = "The fire was caused by lightning."

_ROWS = (
    ("the noun itself", SUPPORTS, "Holm studied law in Oslo.", "Holm studied law in Oslo for four years."),
    ("all of them", SUPPORTS, _ALL, "All members voted for the bill on Monday."),
    ("it has them", SUPPORTS, _MINE, "The mine employs 300 people and needs more."),
    (
        "together, on both sides",
        SUPPORTS,
        "The mine and the mill employ 300.",
        "The mine and the mill employ 300.",
    ),
    ("still so", SUPPORTS, _LARGEST, "Tessel is the largest firm in Lund; Norda was until 1998."),
    ("the office itself", SUPPORTS, _MAYOR, "Koll is the mayor of Varby and a lawyer."),
    ("died in it", SUPPORTS, "The fire killed 12 people.", "Twelve people died in the fire."),
    ("no doubt", SUPPORTS, _FIRE, "There is no doubt that the fire was caused by lightning."),
    ("another noun", PARTLY, "Holm studied law in Oslo.", "Holm studied medicine in Oslo."),
    ("another noun behind in", PARTLY, "Smoking is banned in bars.", "Smoking is banned in schools."),
    (
        "what hangs on another",
        PARTLY,
        "The council approved the plan.",
        "The council approved the budget for the plan.",
    ),
    ("a brother of", PARTLY, _MAYOR, "Koll is the brother of the mayor of Varby."),
    ("whose brother", PARTLY, "Holm was jailed.", "Holm's brother was jailed."),
    ("whose father", PARTLY, "Ida Holm was born in Lund.", "Ida Holm's father was born in Lund."),
    ("the deputy of", PARTLY, "Koll was fined.", "The deputy of Ivo Koll was fined."),
    ("all but two", PARTLY, _ALL, "All members but two voted for the bill."),
    ("almost every", PARTLY, "Every school was closed.", "Almost every school was closed."),
    ("needs", PARTLY, _MINE, "The mine needs 300 people."),
    ("wants", PARTLY, "Lund has a hospital.", "Lund wants a hospital."),
    ("two together", PARTLY, _MINE, "The mine and the mill together employ 300 people."),
    ("two combined", PARTLY, _MINE, "The mine and the mill combined employ 300 people."),
    ("until then", PARTLY, _LARGEST, "Tessel was the largest firm in Lund until 1998."),
    ("ruled out", PARTLY, _FIRE, "Police ruled out that the fire was caused by lightning."),
    ("in mice", PARTLY, "The drug cures malaria.", "The drug cures malaria in mice."),
    ("rumours", PARTLY, "Ida Voss resigned.", "Rumours that Ida Voss resigned spread on Monday."),
)

CASES = tuple(
    Case(name, expected, claim, source, "what only comes near to it does not bear it out")
    for name, expected, claim, source in _ROWS
)
