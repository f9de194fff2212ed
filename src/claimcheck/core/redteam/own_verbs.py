"""Figures of other doings: a verb of their own, a subject of their own, a thing of their own."""

from claimcheck.core.redteam.case import CONTRADICTS, PARTLY, SUPPORTS, Case

_SOLD = "Tessel sold its boats for 3 million euros."
_FIRE = "The fire killed 3 people and injured 5 others."
_BOUGHT = "The council bought 4 trams and 6 buses."
_ROSE = "Prices rose by 3% in May and by 5% in June."
_BOAT = "The 9-metre boat sank 40 metres from the quay."

_ROWS = (
    (
        "beside another doing",
        SUPPORTS,
        _SOLD,
        "Tessel made 5 million euros in profit and sold its boats for 3 million euros.",
    ),
    (
        "behind another doing",
        SUPPORTS,
        _FIRE,
        "The fire killed 3 people, left 40 homeless and injured 5 others.",
    ),
    ("beside another thing", SUPPORTS, _BOUGHT, "The council bought 4 trams, 9 bicycles and 6 buses."),
    (
        "beside what else rose",
        SUPPORTS,
        _ROSE,
        "Prices rose by 3% in May and by 5% in June. Wages rose by 2% in June.",
    ),
    ("what it made", PARTLY, _SOLD, "Tessel sold its boats in 2019; it made 5 million euros in profit."),
    ("and made", PARTLY, _SOLD, "Tessel sold its boats in 2019 and made 5 million euros in profit."),
    ("what another paid", PARTLY, _SOLD, "Tessel sold its boats; Norda paid 5 million euros for a yard."),
    ("left homeless", PARTLY, _FIRE, "The fire killed 3 people and left 40 homeless."),
    ("what it destroyed", PARTLY, _FIRE, "The fire killed 3 people; it destroyed 40 houses."),
    ("sold beside bought", PARTLY, _BOUGHT, "The council bought 4 trams and sold 9."),
    ("another thing bought", PARTLY, _BOUGHT, "The council bought 4 trams and 9 bicycles."),
    (
        "another part of it",
        PARTLY,
        "The hall has 400 seats and 20 doors.",
        "The hall has 400 seats on 3 floors.",
    ),
    ("how deep", PARTLY, _BOAT, "The 9-metre boat sank in water 70 metres deep."),
    (
        "those against",
        PARTLY,
        "Some 40 of the 90 members voted for it.",
        "Some 40 of the members voted for it, 12 against.",
    ),
    ("what else rose", PARTLY, _ROSE, "Prices rose by 3% in May. Wages rose by 2% in June."),
    (
        "what it spent",
        PARTLY,
        "The charity raised 2 million euros.",
        "The charity spent 1.4 million on wells.",
    ),
    ("how many cars", PARTLY, "The ship carries 900 passengers.", "The ship carries 300 cars."),
    ("who fought it", PARTLY, "Six firemen were hurt.", "Some 60 firemen fought the blaze."),
    ("how far below", PARTLY, "The tunnel is 7 km long.", "The tunnel lies 90 metres below the sea."),
    (
        "how much a day",
        PARTLY,
        "The dam holds 4 million cubic metres of water.",
        "The dam releases 200,000 cubic metres of water a day.",
    ),
    ("a daughter's age", PARTLY, "Ida Holm is 41.", "Ida Holm, who has a daughter of 17, lives in Lund."),
    ("house prices", PARTLY, "Rents rose by 8% in Lund.", "In Lund, house prices rose by 3%."),
    (
        "an earlier quake",
        PARTLY,
        "The quake killed 90 people in Koll.",
        "A quake in 1964 killed 300 people in Koll.",
    ),
    (
        "one of so many",
        PARTLY,
        "The school has 420 pupils.",
        "The school, one of 30 in the county, opened in 1974.",
    ),
    ("till when it is so", PARTLY, "The road is closed until May 4.", "The road was closed on March 2."),
    (
        "bought for more",
        CONTRADICTS,
        "Norda paid 40 million euros for it.",
        "Norda bought it for 60 million euros.",
    ),
    ("stood at less", CONTRADICTS, "Inflation reached 6% in June.", "Inflation stood at 4% in June."),
    (
        "collected less",
        CONTRADICTS,
        "The charity raised 2 million euros.",
        "The charity collected 1.4 million euros.",
    ),
    (
        "fewer passengers",
        CONTRADICTS,
        "The ship carries 900 passengers.",
        "The ship can take 700 passengers.",
    ),
    ("longer", CONTRADICTS, "The tunnel is 7 km long.", "The tunnel is 9 km long."),
    ("sold for another sum", CONTRADICTS, _SOLD, "Tessel sold its boats for 5 million euros."),
    ("sold and bought", CONTRADICTS, _SOLD, "Tessel bought a yard and sold its boats for 5 million euros."),
    (
        "got for them",
        CONTRADICTS,
        _SOLD,
        "Tessel, which sold its boats last year, got 5 million euros for them.",
    ),
    ("injured more", CONTRADICTS, _FIRE, "The fire killed 3 people and injured 7."),
    ("hurt more", CONTRADICTS, _FIRE, "The fire killed 3 people and hurt 7."),
    ("more buses", CONTRADICTS, _BOUGHT, "The council bought 4 trams and 9 buses."),
    (
        "other doors",
        CONTRADICTS,
        "The hall has 400 seats and 20 doors.",
        "The hall has 400 seats and 30 doors.",
    ),
    ("nearer", CONTRADICTS, _BOAT, "The 9-metre boat sank 70 metres from the quay."),
    (
        "to another line",
        CONTRADICTS,
        "Finch threw Weir a 32-metre pass to the 2-metre line.",
        "Finch threw Weir a 32-metre pass to the 1-metre line and then ran.",
    ),
    (
        "since another note",
        CONTRADICTS,
        "The 200-dinar note is the highest that was printed since the 5,000 dinar note.",
        "The 200-dinar note is the highest that was printed since the 500 dinar note.",
    ),
    ("prices again", CONTRADICTS, _ROSE, "Prices rose by 3% in May. Prices rose by 2% in June."),
    ("they rose", CONTRADICTS, _ROSE, "Prices rose by 3% in May. They rose by 2% in June."),
    (
        "the firm",
        CONTRADICTS,
        "Tessel sold 200 boats in 2019 and 300 in 2020.",
        "Tessel sold 200 boats in 2019. The firm sold 400 in 2020.",
    ),
)

CASES = tuple(
    Case(
        name,
        expected,
        claim,
        source,
        "a figure of another doing, or of another's, denies none of the claim's",
    )
    for name, expected, claim, source in _ROWS
)
