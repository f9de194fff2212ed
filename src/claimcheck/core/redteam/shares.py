"""Percentages, ratios and scores."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_POLL = "In the survey 58 per cent of farmers opposed the levy, while 31 per cent supported it."
_VOTE = "The assembly passed the harbour bill by 63 votes to 5 on Thursday."
_CHILDREN = "Some 20% of pupils walk to school."
_BYPASS = "The bypass was backed by 44% of voters."
_SCORES = "Lund beat Varby 4-3 on penalties. The match had finished 2-2 after extra time."

CASES = (
    Case(
        "per cent is percent",
        SUPPORTS,
        "In the survey 58% of farmers opposed the levy.",
        _POLL,
        "the same share",
    ),
    Case("one off", CONTRADICTS, "In the survey 57% of farmers opposed the levy.", _POLL, "57 is not 58"),
    Case(
        "other half",
        NO_SUPPORT,
        "In the survey 31% of farmers opposed the levy.",
        _POLL,
        "31 per cent supported it",
    ),
    Case(
        "other half turned",
        NO_SUPPORT,
        "In the survey 58% of farmers supported the levy.",
        _POLL,
        "58 per cent opposed it",
    ),
    Case(
        "score",
        SUPPORTS,
        "Lund beat Varby 63-5 in the cup.",
        "Lund beat Varby 63-5 in the cup on Sunday.",
        "the same score",
    ),
    Case(
        "score turned",
        NO_SUPPORT,
        "Lund beat Varby 5-63 in the cup.",
        "Lund beat Varby 63-5 in the cup on Sunday.",
        "63 to 5 is not 5 to 63",
    ),
    Case("votes", SUPPORTS, "The assembly passed the harbour bill by 63 votes to 5.", _VOTE, "the same vote"),
    Case(
        "votes turned",
        NO_SUPPORT,
        "The assembly passed the harbour bill by 5 votes to 63.",
        _VOTE,
        "the vote is turned round",
    ),
    Case(
        "one in five",
        SUPPORTS,
        "One in five pupils missed a day.",
        "One in five pupils missed a day of school in May.",
        "the same ratio",
    ),
    Case(
        "one in four",
        CONTRADICTS,
        "One in four pupils missed a day.",
        "One in five pupils missed a day of school in May.",
        "a fifth is no quarter",
    ),
    Case(
        "of another whole",
        NO_SUPPORT,
        "The jab from Lund protects 95 percent of adults.",
        "The jab from Lund was found to protect 95 percent of children.",
        "children are no adults",
    ),
    Case(
        "of its whole",
        SUPPORTS,
        "The jab from Lund protects 95 percent of children.",
        "The jab from Lund was found to protect 95 percent of children.",
        "the same whole",
    ),
    Case(
        "one in five of pupils",
        SUPPORTS,
        "One in five pupils walks to school.",
        _CHILDREN,
        "20% are one in five",
    ),
    Case(
        "one in three", CONTRADICTS, "One in three pupils walks to school.", _CHILDREN, "20% are one in five"
    ),
    Case(
        "half of them", SUPPORTS, "Half of the berths are let.", "50% of the berths are let.", "50% are half"
    ),
    Case("most of 44", NO_SUPPORT, "Most voters backed the bypass.", _BYPASS, "44% are not most"),
    Case(
        "most of 61",
        SUPPORTS,
        "Most voters backed the bypass.",
        "The bypass was backed by 61% of voters.",
        "61%",
    ),
    Case("score of the match", SUPPORTS, "The match finished 2-2 after extra time.", _SCORES, "2-2"),
    Case(
        "one in five of others",
        NO_SUPPORT,
        "One in five fishermen smoked.",
        "One in five children smoked.",
        "the share is of somebody else",
    ),
    Case(
        "quarter-point in basis points",
        SUPPORTS,
        "The levy got a quarter-point cut.",
        "The levy got a cut of 25 basis points.",
        "25 basis points are a quarter of a point",
    ),
    Case(
        "quarter-point of others",
        NO_SUPPORT,
        "The levy got a quarter-point cut.",
        "The levy got a cut of 50 basis points.",
        "50 basis points are half a point",
    ),
    Case(
        "another score behind a name",
        CONTRADICTS,
        "Marlow beat Kessel 4-0 at home.",
        "Marlow beat Kessel 3-0 at home.",
        "3-0 is not 4-0",
    ),
    Case(
        "another toll behind a place",
        CONTRADICTS,
        "In Kessel 12 died in the storm.",
        "In Kessel 15 died in the storm.",
        "15 is not 12",
    ),
)
