"""Sources that do not speak of the matter, or speak of it without the value."""

from claimcheck.core.redteam.case import NOT_FOUND, PARTLY, Case

_GARDEN = "Roses need sun, water and a light soil. Prune them in late winter, before the first leaves open."
_FIRE = "A fire destroyed the old customs house in Port Selby on Tuesday. Its cause is not known."

CASES = (
    Case("another matter", NOT_FOUND, "The parliament of Belmora has 120 members.", _GARDEN, "roses"),
    Case(
        "no value",
        PARTLY,
        "The fire in Port Selby caused damage of $3 million.",
        _FIRE,
        "no damage is stated",
    ),
    Case(
        "one shared word",
        NOT_FOUND,
        "The winter budget passed with 61 votes.",
        _GARDEN,
        "winter alone is no evidence",
    ),
    Case(
        "cause", PARTLY, "The fire in Port Selby was started by three boys.", _FIRE, "the cause is not known"
    ),
    Case(
        "shared number only",
        NOT_FOUND,
        "The choir has 40 singers.",
        "The bus to Ostrel runs every 40 minutes.",
        "40 of something else",
    ),
    Case("empty", NOT_FOUND, "The choir has 40 singers.", "", "nothing was said"),
    Case(
        "navigation",
        NOT_FOUND,
        "The choir has 40 singers.",
        "Home\nNews\nSport\nContact us\nSearch\n",
        "no prose",
    ),
    Case(
        "shared name only",
        NOT_FOUND,
        "Ida Holm won 3 medals in Karsund.",
        "Ida Holm opened a bakery in Tamar.",
        "another matter",
    ),
)
