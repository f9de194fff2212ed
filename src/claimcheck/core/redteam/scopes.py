"""How far it goes: the best of a season, nearly, hardly, by law, and which one of several."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_CROWD = "Lund won in front of 24,600 people, the biggest crowd of the season at the Mill Ground."
_QUAKE = "The quake was the strongest to hit the country since 2003, officials in Varby said."
_EVER = "The flood was the worst in the town's history, the mayor of Orlen said."
_VIEW = "Ivo Tann, who was not involved, said the findings were “robust but hardly surprising”."
_BOAT = "The ferry Aurora almost sank in the storm off Varby on Monday."
_VOTE = "Councillor Jonas Moser, who voted with the Greens on the plan, asked for a clause on the tower."
_TERM = (
    "Ida Holm, 52, was jailed for six years at Lund Crown Court. The maximum sentence for fraud is ten years."
)
_PRIZE = "In 1964 Nina Sandor won second prize at the Lund competition; the first went to Oleg Drozd."
_TRIAL = (
    "A study by the University of Lund followed 16,400 nurses and found that walking helped the heart.\n\n"
    "An earlier trial in Varby, with 900 participants, had found no effect.\n\nThe study was paid for by the state."
)
_TWICE = (
    "She had two husbands, Emil Vogt, from whom she was divorced in 1971, and Jean Castel, who died in 2010."
)
_CUP = "Lund came from behind to beat ten-man Varby 3-2 on Saturday."
_THEFT = "The court heard that Holm began diverting gifts in 2016, two years after she joined the hospice."

CASES = (
    Case("of the season", SUPPORTS, "The crowd of 24,600 was the biggest of the season.", _CROWD, "as told"),
    Case(
        "of all time",
        PARTLY,
        "The crowd of 24,600 was the biggest in the ground's history.",
        _CROWD,
        "of the season",
    ),
    Case("since", SUPPORTS, "The quake was the strongest to hit the country since 2003.", _QUAKE, "as told"),
    Case(
        "since, as ever", PARTLY, "The quake was the strongest ever to hit the country.", _QUAKE, "since 2003"
    ),
    Case("ever", SUPPORTS, "The flood was the worst in the history of the town.", _EVER, "in its history"),
    Case("hardly", NO_SUPPORT, "Ivo Tann said the findings were surprising.", _VIEW, "hardly"),
    Case("almost kept", SUPPORTS, "The ferry Aurora almost sank in the storm off Varby.", _BOAT, "almost"),
    Case("almost", NO_SUPPORT, "The ferry Aurora sank in the storm off Varby.", _BOAT, "almost"),
    Case("voted with", SUPPORTS, "Jonas Moser voted with the Greens on the plan.", _VOTE, "as told"),
    Case("voted against", NO_SUPPORT, "Jonas Moser voted against the plan.", _VOTE, "with the Greens"),
    Case("what she got", SUPPORTS, "Holm was jailed for six years.", _TERM, "six"),
    Case("what the law allows", NO_SUPPORT, "Holm was jailed for ten years.", _TERM, "ten is the most"),
    Case(
        "second prize", SUPPORTS, "Sandor won second prize at the Lund competition in 1964.", _PRIZE, "second"
    ),
    Case(
        "first prize",
        CONTRADICTS,
        "Sandor won first prize at the Lund competition in 1964.",
        _PRIZE,
        "second",
    ),
    Case("the earlier one", SUPPORTS, "An earlier trial in Varby found no effect.", _TRIAL, "that one"),
    Case("this one", NO_SUPPORT, "The Lund study found no effect.", _TRIAL, "the earlier one"),
    Case(
        "its people",
        NO_SUPPORT,
        "The study by the University of Lund had 900 participants.",
        _TRIAL,
        "16,400",
    ),
    Case("from whom", SUPPORTS, "She was divorced from Emil Vogt in 1971.", _TWICE, "from him"),
    Case("from the other", NO_SUPPORT, "She was divorced from Jean Castel in 1971.", _TWICE, "from Vogt"),
    Case("to beat", SUPPORTS, "Lund beat Varby 3-2.", _CUP, "they did"),
    Case("to be beaten", CONTRADICTS, "Varby beat Lund 3-2.", _CUP, "Lund did"),
    Case("began", SUPPORTS, "Holm began diverting gifts in 2016.", _THEFT, "then"),
    Case("joined", NO_SUPPORT, "Holm joined the hospice in 2016.", _THEFT, "two years before"),
)
