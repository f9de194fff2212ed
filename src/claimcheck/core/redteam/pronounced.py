"""What somebody declares or makes of a thing is told of that thing, and not of who does it."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_ROWS = (
    ("the bill", SUPPORTS, "The bill is dead.", "The council declared the bill dead."),
    ("by doctors", SUPPORTS, "Koll is dead.", "Doctors declared Koll dead at the scene."),
    ("in the passive", SUPPORTS, "The man was pronounced dead.", "The man was pronounced dead at the scene."),
    ("left dead", SUPPORTS, "Two men died.", "Koll left two men dead."),
    ("found dead", SUPPORTS, "Koll was dead.", "Police found Koll dead in his flat."),
    ("homeless", SUPPORTS, "Forty families were homeless.", "The storm left 40 families homeless."),
    ("beaten", SUPPORTS, "Voss was unconscious.", "Koll beat Voss unconscious."),
    ("ruled", SUPPORTS, "The levy was unlawful.", "The court ruled the levy unlawful."),
    ("who declares", NO_SUPPORT, "The council is dead.", "The council declared the bill dead."),
    ("who declares died", NO_SUPPORT, "The mayor died.", "The mayor declared the deal dead."),
    ("its owner", NO_SUPPORT, "Ida Voss is dead.", "The council declared Ida Voss's bill dead."),
    ("on a day", NO_SUPPORT, "Koll died on Monday.", "Koll called the deal dead on Monday."),
    ("the doctors", NO_SUPPORT, "The doctors died.", "Doctors declared Koll dead at the scene."),
    (
        "a number of men",
        NO_SUPPORT,
        "One man died in the crash.",
        "One man declared the talks dead after the crash.",
    ),
    ("what hangs on it", NO_SUPPORT, "The bridge is dead.", "The mayor declared the plan for a bridge dead."),
    ("who finds it", NO_SUPPORT, "The inspector is unfit.", "The inspector found the flat unfit."),
    ("who leaves it", NO_SUPPORT, "The storm was homeless.", "The storm left 40 families homeless."),
    ("who beats him", NO_SUPPORT, "Koll was unconscious.", "Koll beat Voss unconscious."),
    ("him", NO_SUPPORT, "The mayor is dead.", "The mayor pronounced him dead."),
    (
        "the one before",
        NO_SUPPORT,
        "Koll died.",
        "Koll fought for the line for years. The board pronounced the project dead.",
    ),
)

CASES = tuple(
    Case(name, expected, claim, source, "a state belongs to what it is declared of, or brought about in")
    for name, expected, claim, source in _ROWS
)
