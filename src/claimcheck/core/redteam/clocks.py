"""Times of day: the minute is part of the claim."""

from datetime import date

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_FERRY = "The night ferry to Skarnes left Port Selby at 16:20 on Thursday with 80 passengers on board."
_NIGHT = "The gale reached Varby late on Tuesday night."

CASES = (
    Case("same minute", SUPPORTS, "The night ferry left Port Selby at 4.20pm.", _FERRY, "16:20 is 4.20pm"),
    Case(
        "other minute", CONTRADICTS, "The night ferry left Port Selby at 17:55.", _FERRY, "17:55 is not 16:20"
    ),
    Case(
        "same minute of another day's report",
        SUPPORTS,
        "The night ferry left Port Selby at 16:20.",
        _FERRY,
        "neither report's own date is part of the time",
        claim_date=date(2024, 5, 10),
        source_date=date(2024, 5, 9),
    ),
    Case(
        "day alone",
        PARTLY,
        "The night ferry left Port Selby at 17:55.",
        "The night ferry to Skarnes left Port Selby on Thursday with 80 passengers on board.",
        "the source names no time",
    ),
    Case(
        "day of the time",
        SUPPORTS,
        "The night ferry left Port Selby on Thursday.",
        _FERRY,
        "that day it left",
    ),
    Case(
        "other minute of the same day",
        CONTRADICTS,
        "The night ferry left Port Selby on Thursday at 5.20pm.",
        _FERRY,
        "17:20 is not 16:20",
    ),
    Case(
        "about",
        SUPPORTS,
        "The tremor was felt in Lissen at about 9am.",
        "The tremor was felt in Lissen at 9.04 a.m., the observatory said.",
        "four minutes are within about",
    ),
    Case(
        "half not told",
        SUPPORTS,
        "The tremor was felt in Lissen at half past five.",
        "The tremor was felt in Lissen at 17:30, the observatory said.",
        "half past five may be in the afternoon",
    ),
    Case(
        "same hour of another zone",
        CONTRADICTS,
        "The rocket left Skarnes at 5pm ET on Monday.",
        "The rocket left Skarnes at 5pm GMT on Monday.",
        "five in the east of America is nine or ten in Greenwich",
    ),
    Case(
        "same moment in another zone",
        SUPPORTS,
        "The rocket left Skarnes at 5pm ET on Monday.",
        "The rocket left Skarnes at 9pm GMT on Monday.",
        "the same moment",
    ),
    Case(
        "same moment on the next day",
        SUPPORTS,
        "The rocket left Skarnes at 23:30 UTC on 3 May 2024.",
        "The rocket left Skarnes at 00:30 BST on 4 May 2024.",
        "half past midnight in British summer time is 23:30 of the day before",
    ),
    Case("tuesday night", SUPPORTS, "The gale reached Varby on Tuesday night.", _NIGHT, "at night"),
    Case("tuesday morning", NO_SUPPORT, "The gale reached Varby on Tuesday morning.", _NIGHT, "at night"),
)
