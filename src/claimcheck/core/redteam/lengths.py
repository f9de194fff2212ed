"""Durations and ages."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_SIEGE = "The siege of the Orlen prison lasted two years and ten months and cost the city dear."
_AID = "Officials warned that some villages may not receive aid for up to two weeks."
_SWIMMER = "Ida Holm, 58, swam the Karsund strait on Saturday."

CASES = (
    Case(
        "same",
        SUPPORTS,
        "The siege of the Orlen prison lasted two years and ten months.",
        _SIEGE,
        "the same length",
    ),
    Case(
        "in months",
        SUPPORTS,
        "The siege of the Orlen prison lasted 34 months.",
        _SIEGE,
        "two years and ten months are 34 months",
    ),
    Case(
        "a month less",
        CONTRADICTS,
        "The siege of the Orlen prison lasted two years and nine months.",
        _SIEGE,
        "nine months are not ten",
    ),
    Case(
        "days for weeks",
        SUPPORTS,
        "Some villages may not receive aid for up to 14 days, officials warned.",
        _AID,
        "two weeks are 14 days",
    ),
    Case(
        "other length",
        NO_SUPPORT,
        "Some villages may not receive aid for up to three weeks, officials warned.",
        _AID,
        "three is not two",
    ),
    Case(
        "bound turned",
        NO_SUPPORT,
        "Some villages may not receive aid for at least two weeks, officials warned.",
        _AID,
        "up to is not at least",
    ),
    Case("age", SUPPORTS, "The 58-year-old Ida Holm swam the Karsund strait.", _SWIMMER, "58 is her age"),
    Case(
        "age changed",
        CONTRADICTS,
        "The 57-year-old Ida Holm swam the Karsund strait.",
        _SWIMMER,
        "57 is not 58",
    ),
    Case(
        "couple for at least",
        PARTLY,
        "The power cut in Lissen lasted at least two weeks.",
        "The power cut in Lissen lasted a couple of weeks.",
        "a couple of weeks may be less",
    ),
    Case(
        "two for at least",
        SUPPORTS,
        "The power cut in Lissen lasted at least two weeks.",
        "The power cut in Lissen lasted two weeks.",
        "two weeks are at least two",
    ),
    Case(
        "other term",
        CONTRADICTS,
        "Veltro promised to save $500m within five years.",
        "Veltro promised to save $500m within three years of the merger.",
        "three years are another term",
    ),
    Case(
        "in one unit",
        SUPPORTS,
        "The siege of the Orlen prison lasted 34 months.",
        _SIEGE,
        "two years and ten months are 34 months",
    ),
    Case(
        "in one unit, another",
        CONTRADICTS,
        "The siege of the Orlen prison lasted 36 months.",
        _SIEGE,
        "two years and ten months are not 36 months",
    ),
    Case(
        "another weekday comes again",
        CONTRADICTS,
        "The Lissen choir sings every Sunday.",
        "The Lissen choir sings every Saturday in the old chapel.",
        "every Saturday is not every Sunday",
    ),
    Case(
        "as often",
        CONTRADICTS,
        "The Lissen choir sings twice a week.",
        "The Lissen choir sings once a week in the old chapel.",
        "once is not twice",
    ),
    Case(
        "the same days in other words",
        SUPPORTS,
        "The Lissen choir sings every Sunday.",
        "The Lissen choir sings on Sundays in the old chapel.",
        "on Sundays is every Sunday",
    ),
)
