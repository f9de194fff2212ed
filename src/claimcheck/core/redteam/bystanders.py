"""Somebody or something else of the same sentence: an older event, the one whose nephew it is, the place next door."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_DAM = (
    "The dam at Orlen gave way on Friday, and 31 people died in the valley below.\n\n"
    "It is the country's deadliest dam failure since 1962, when 140 people died at Brod.\n\nA fund was set up."
)
_TRAIN = (
    "Four people were killed and 23 injured when a commuter train ran into the back of a freight train near Tolm.\n\n"
    "It was the country's worst rail accident since a derailment at Hove killed 19 in 2006.\n\nThe line reopened."
)
_TOWNS = "The worst hit was the town of Brod, where 140 died.\n\nIn neighbouring Mirna, 51 were found.\n\nRain fell."
_WANTED = "Her supervisor, Ivo Tann, wanted her to work on grasses; she refused."
_HIT = "She whacked the crocodile three times before her neighbour Jonas Moser threw a bin over it."
_CONVICT = "His co-defendant, the haulier Milan Koll, pleaded guilty and was convicted."
_KIN = "Vera Holm, 71, lives in Lund. Her daughter Ida Holm, 44, runs the shop there."
_ROAD = "Ms Gill replied that Canal Road was owned by the water company and not by the council."
_CLOSED = "The state has closed four markets but not, so far, the schools."
_DOSES = "The government will send 200,000 doses, enough for about half of Old Quay."
_TESTED = "The scientists did not test whether the skill is passed on to a new generation."
_GRAIN = (
    "The fund, which buys grain for 12 countries, said it may cut rations in Sabel.\n\nKaltos asked for help.\n\n"
    "It was founded in Lund."
)
_FIRMS = "Norda, founded in 1889, employs 21,000 people, against 6,200 at Tessel."
_BUY = "Norda Steel agreed on Thursday to buy its smaller rival Tessel Tubes for 1.9 billion euros."
_FATHER = (
    "Nina Sandor, whose father was the country's first foreign minister, entered politics in 2009.\n\n"
    "The prime minister welcomed her.\n\nThe rain stopped."
)
_DEAL = "The deal must be approved by regulators in Varby before the end of the year."
_YEARS = (
    "Officials in Marun confirmed 37 cases of cholera this week.\n\nIn 2008 an outbreak in Marun infected 1,300 people "
    "and killed 85.\n\nThe wells were shut."
)
_LARGEST = "At the Mill Clinic, the region's largest hospital, managers brought in 120 people."
_QUOTED = "“We expect costs to ease in the spring, but not to return to last year's level,” said Ida Holm."
_URGED = "Anton Reyes called the result a victory and urged Petra Koll to resign."
_MAYOR = (
    "“I never saw the river so high,” said Ersa's mayor, Tilda Boen. A crisis team met in Varby on Sunday.\n\n"
    "Rain is forecast.\n\nThe schools are shut."
)
_GUSTS = "Gusts of 182 km/h were measured at Cape Lonn, just short of the record of 187 km/h set in 1992."
_STUNNED = (
    "Unseeded Maja Oller stunned world number two Clara Beck 6-4, 7-5 on Thursday to reach her first final."
)
_FIND = (
    "The find was made in March by a student, Lars Renn, on his second day at work.\n\nIt was kept secret until "
    "this week.\n\nThe boat will be shown to the public in Orlen."
)
_STRUCK = (
    "The commuter train from Lund was travelling at 94 km/h when it struck the stationary freight train."
)
_JURY = (
    "A jury in Lund found the former police inspector Colin Orlen guilty of accepting bribes, but cleared him of "
    "perverting the course of justice."
)
_NONE = "The carmaker Norda, which buys the same part, said none of its cars was affected."
_FORCE = (
    "Orlen, 48, took 260,000 crowns between 2015 and 2020, prosecutors said.\n\nOrlen joined the force in 1998.\n\n"
    "He was suspended in 2020, a month after an anonymous letter arrived, and dismissed the following year."
)

CASES = (
    Case("today's dead", SUPPORTS, "31 people died in the valley below the dam at Orlen.", _DAM, "31"),
    Case("the older one's", SUPPORTS, "In 1962, 140 people died at Brod.", _DAM, "140 there"),
    Case(
        "older dead", NO_SUPPORT, "140 people died in the dam failure at Orlen.", _DAM, "those were at Brod"
    ),
    Case("older crash", NO_SUPPORT, "The crash near Tolm killed 19 people.", _TRAIN, "that was at Hove"),
    Case(
        "who ran into whom",
        SUPPORTS,
        "A commuter train ran into the back of a freight train.",
        _TRAIN,
        "so it was",
    ),
    Case(
        "the other way",
        NO_SUPPORT,
        "A freight train ran into the back of a commuter train.",
        _TRAIN,
        "turned round",
    ),
    Case("place of a figure", SUPPORTS, "140 people died in Brod.", _TOWNS, "where 140 died"),
    Case("next place", NO_SUPPORT, "140 people died in Mirna.", _TOWNS, "in Brod"),
    Case(
        "she refused",
        NO_SUPPORT,
        "Ivo Tann refused to work on grasses.",
        _WANTED,
        "she did, whom he wanted to",
    ),
    Case("before he came", NO_SUPPORT, "Jonas Moser hit the crocodile three times.", _HIT, "she did"),
    Case("himself", SUPPORTS, "Milan Koll was convicted.", _CONVICT, "he was"),
    Case("his nephew", NO_SUPPORT, "Milan Koll's nephew was convicted.", _CONVICT, "Koll himself"),
    Case("her own age", SUPPORTS, "Ida Holm, 44, runs the shop in Lund.", _KIN, "44"),
    Case("her daughter's age", NO_SUPPORT, "Vera Holm, 44, lives in Lund.", _KIN, "she is 71"),
    Case("by whom", SUPPORTS, "Canal Road was owned by the water company.", _ROAD, "as told"),
    Case("not by whom", NO_SUPPORT, "Canal Road was owned by the council.", _ROAD, "not by it"),
    Case("closed", SUPPORTS, "The state has closed four markets.", _CLOSED, "as told"),
    Case("but not", NO_SUPPORT, "The state has closed the schools.", _CLOSED, "not so far"),
    Case("half", NO_SUPPORT, "The doses are enough for all of Old Quay.", _DOSES, "half of it"),
    Case("whether", NO_SUPPORT, "The skill is passed on to a new generation.", _TESTED, "not tested"),
    Case(
        "including", NO_SUPPORT, "The fund buys grain for 12 countries, including Kaltos.", _GRAIN, "not told"
    ),
    Case("its own year", SUPPORTS, "Norda was founded in 1889.", _FIRMS, "1889"),
    Case("another's year", NO_SUPPORT, "Tessel was founded in 1889.", _FIRMS, "Norda was"),
    Case("buyer", SUPPORTS, "Norda Steel agreed to buy Tessel Tubes.", _BUY, "as told"),
    Case("buyer turned", CONTRADICTS, "Tessel Tubes agreed to buy Norda Steel.", _BUY, "the other way round"),
    Case(
        "foreign minister",
        SUPPORTS,
        "Sandor's father was the country's first foreign minister.",
        _FATHER,
        "so he was",
    ),
    Case(
        "prime minister",
        NO_SUPPORT,
        "Sandor's father was the country's first prime minister.",
        _FATHER,
        "foreign",
    ),
    Case("must be", NO_SUPPORT, "The deal has been approved by regulators in Varby.", _DEAL, "still to come"),
    Case("then", SUPPORTS, "An outbreak killed 85 people in Marun in 2008.", _YEARS, "85 in 2008"),
    Case("now", NO_SUPPORT, "The outbreak in Marun has killed 85 people this week.", _YEARS, "in 2008"),
    Case(
        "of the region",
        SUPPORTS,
        "The Mill Clinic is the largest hospital in the region.",
        _LARGEST,
        "as told",
    ),
    Case(
        "of the country",
        PARTLY,
        "The Mill Clinic is the largest hospital in the country.",
        _LARGEST,
        "of the region",
    ),
    Case(
        "cut before but not",
        PARTLY,
        "“We expect costs to ease in the spring,” said Ida Holm.",
        _QUOTED,
        "she went on: but not to last year's level",
    ),
    Case("mayor of hers", SUPPORTS, "Tilda Boen is mayor of Ersa.", _MAYOR, "Ersa's mayor"),
    Case("mayor of another", NO_SUPPORT, "Tilda Boen is mayor of Varby.", _MAYOR, "Ersa's mayor"),
    Case("gusts", SUPPORTS, "Gusts of 182 km/h were measured at Cape Lonn.", _GUSTS, "182"),
    Case("gusts of the record", NO_SUPPORT, "Gusts reached 187 km/h at Cape Lonn.", _GUSTS, "short of that"),
    Case(
        "first time",
        (*SUPPORTS, *PARTLY),
        "Maja Oller reached the final for the first time.",
        _STUNNED,
        "her first",
    ),
    Case("stunned", SUPPORTS, "Maja Oller defeated Clara Beck 6-4, 7-5.", _STUNNED, "to stun is to beat"),
    Case(
        "stunned turned", CONTRADICTS, "Clara Beck beat Maja Oller 6-4, 7-5.", _STUNNED, "the other way round"
    ),
    Case("made", SUPPORTS, "The find was made in March.", _FIND, "as told"),
    Case("made public", NO_SUPPORT, "The find was made public in March.", _FIND, "made, and kept secret"),
    Case("which stood still", SUPPORTS, "The freight train was stationary.", _STRUCK, "as told"),
    Case("which did not", NO_SUPPORT, "The commuter train was stationary.", _STRUCK, "the freight train was"),
    Case("guilty of", SUPPORTS, "Colin Orlen was found guilty of accepting bribes.", _JURY, "as told"),
    Case(
        "cleared of",
        NO_SUPPORT,
        "Colin Orlen was convicted of perverting the course of justice.",
        _JURY,
        "cleared of it",
    ),
    Case("none of them", SUPPORTS, "Norda said that its cars were not affected.", _NONE, "none was"),
    Case("affected", NO_SUPPORT, "Norda said that its cars were affected.", _NONE, "none was"),
    Case(
        "the next year",
        NO_SUPPORT,
        "Orlen was dismissed in 2020.",
        _FORCE,
        "suspended in 2020, dismissed the following year",
    ),
    Case("whom he urged", SUPPORTS, "Anton Reyes urged Petra Koll to resign.", _URGED, "Koll"),
    Case("whom he did not", NO_SUPPORT, "Anton Reyes urged Ida Holm to resign.", _URGED, "Koll"),
    Case(
        "both figures hers",
        SUPPORTS,
        "Orlen scored 19 goals and made 7 passes.",
        "Orlen scored 19 goals. She made 7 passes.",
        "as told",
    ),
    Case(
        "one figure another's",
        NO_SUPPORT,
        "Orlen scored 19 goals and made 7 passes.",
        "Orlen scored 19 goals. Adjei made 7 passes.",
        "the passes are Adjei's",
    ),
    Case(
        "hurt elsewhere",
        NO_SUPPORT,
        "The fire killed 12 people and injured 40.",
        "The fire killed 12 people. A crash on the motorway injured 40 people.",
        "the crash injured them",
    ),
)
