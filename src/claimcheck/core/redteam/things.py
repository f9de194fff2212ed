"""The right number of other things: eight cows are not eight people, nor the Lund tower the tower of Varby."""

from claimcheck.core.redteam.case import NO_SUPPORT, PARTLY, SUPPORTS, Case

_ROWS = (
    (
        "passengers are people",
        SUPPORTS,
        "The crash in Tamar killed 9 people.",
        "The crash in Tamar killed 9 passengers.",
    ),
    ("nurses are people", SUPPORTS, "The firm hired 14 people.", "The firm hired 14 nurses."),
    ("cars are vehicles", SUPPORTS, "The flood swept away 17 vehicles.", "The flood swept away 17 cars."),
    ("houses are buildings", SUPPORTS, "The storm damaged 21 buildings.", "The storm damaged 21 houses."),
    ("outlets are stores", SUPPORTS, "Ostara runs 250 stores.", "Ostara runs 250 outlets."),
    ("deaths are people", SUPPORTS, "The storm killed 6 people.", "The storm caused 6 deaths."),
    ("arrested and arrests", SUPPORTS, "Police arrested 19 people.", "Police made 19 arrests."),
    (
        "old people are people",
        SUPPORTS,
        "The storm killed six people.",
        "The storm killed six elderly people.",
    ),
    ("others are unsaid", SUPPORTS, "The storm injured 13 people.", "The storm injured 13 others."),
    ("kind of club", SUPPORTS, "Lissen has 16 clubs.", "Lissen has 16 sports clubs."),
    ("sheep for people", PARTLY, "The storm killed 6 people.", "The storm killed 6 sheep."),
    (
        "sheep for people beside them",
        PARTLY,
        "The storm killed 6 people.",
        "The storm killed 6 sheep and injured 2 people.",
    ),
    ("sheds for houses", PARTLY, "The storm damaged 21 houses.", "The storm damaged 21 sheds."),
    ("nurses for doctors", PARTLY, "The hospital hired 14 doctors.", "The hospital hired 14 nurses."),
    (
        "soldiers for farmers",
        NO_SUPPORT,
        "The blast wounded 11 soldiers.",
        "The blast wounded 11 farmers and 3 soldiers.",
    ),
    ("one of another sort", PARTLY, "One soldier died in Lissen.", "One farmer died in Lissen."),
    (
        "narrower than told",
        PARTLY,
        "The crash in Tamar killed 9 women.",
        "The crash in Tamar killed 9 people.",
    ),
    ("cars of vehicles", PARTLY, "The flood swept away 17 cars.", "The flood swept away 17 vehicles."),
    ("members of their clubs", PARTLY, "Lissen has 16 women.", "Lissen has 16 women's clubs."),
)

_NAMED_APART = (
    (
        "the library itself",
        SUPPORTS,
        "The Tamar library holds 61,000 books.",
        "The library in Tamar opened in 1912. It holds 61,000 books.",
    ),
    (
        "the library by its place",
        SUPPORTS,
        "The Tamar library holds 61,000 books.",
        "The library in Tamar holds 61,000 books.",
    ),
    (
        "a library of another town",
        NO_SUPPORT,
        "The Tamar library holds 61,000 books.",
        "The library in Tamar opened in 1912. The Lissen library holds 61,000 books.",
    ),
    (
        "a dam of another river",
        NO_SUPPORT,
        "The dam on the Kessel is 74 metres high.",
        "The dam on the Kessel was finished in 1961. Its sister, the Orlen dam, came later and is 74 metres high.",
    ),
)

CASES = tuple(
    Case(name, expected, claim, source, "the number is told of what the claim tells it of, or it is not")
    for name, expected, claim, source in (*_ROWS, *_NAMED_APART)
)
