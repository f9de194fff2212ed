"""Counts: digits and words, bounds, rounding."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_FERRY = (
    "The ferry Marlin ran aground off Kessel Point on Tuesday night. Rescuers brought 63 passengers ashore, "
    "and four crew members were treated for bruises."
)
_RALLY = "Organisers of the march said that more than 100 tractors had blocked the bridge at Ostrel."

CASES = (
    Case(
        "same digits",
        SUPPORTS,
        "Rescuers brought 63 passengers ashore.",
        _FERRY,
        "the same count of the same people",
    ),
    Case("digits for words", SUPPORTS, "4 crew members were treated for bruises.", _FERRY, "four is 4"),
    Case(
        "words for digits", SUPPORTS, "Rescuers brought sixty-three passengers ashore.", _FERRY, "63 in words"
    ),
    Case("one off", CONTRADICTS, "Rescuers brought 62 passengers ashore.", _FERRY, "62 is not 63"),
    Case("digits swapped", CONTRADICTS, "Rescuers brought 36 passengers ashore.", _FERRY, "36 is not 63"),
    Case(
        "wrong word", CONTRADICTS, "Five crew members were treated for bruises.", _FERRY, "five is not four"
    ),
    Case(
        "bounded above fits",
        SUPPORTS,
        "Fewer than 70 passengers were brought ashore.",
        _FERRY,
        "63 is fewer than 70",
    ),
    Case(
        "bounded above fails",
        CONTRADICTS,
        "Fewer than 60 passengers were brought ashore.",
        _FERRY,
        "63 is not fewer than 60",
    ),
    Case(
        "at least fits", SUPPORTS, "At least 60 passengers were brought ashore.", _FERRY, "63 is at least 60"
    ),
    Case(
        "at least itself",
        SUPPORTS,
        "At least four crew members were treated for bruises.",
        _FERRY,
        "four is at least four",
    ),
    Case("over itself", CONTRADICTS, "Over 63 passengers were brought ashore.", _FERRY, "63 is not over 63"),
    Case(
        "over is more than",
        SUPPORTS,
        "Over 100 tractors blocked the bridge at Ostrel, organisers said.",
        _RALLY,
        "the same bound",
    ),
    Case(
        "bound turned round",
        CONTRADICTS,
        "Fewer than 100 tractors blocked the bridge at Ostrel, organisers said.",
        _RALLY,
        "more than 100 leaves nothing under 100",
    ),
    Case(
        "exact from a bound",
        PARTLY,
        "Organisers said 130 tractors had blocked the bridge at Ostrel.",
        _RALLY,
        "more than 100 may be 130, and may not",
    ),
    Case(
        "dozen",
        SUPPORTS,
        "Twelve lifeboats searched the bay.",
        "A dozen lifeboats searched the bay until dawn.",
        "a dozen is twelve",
    ),
    Case(
        "two dozen",
        CONTRADICTS,
        "Two dozen lifeboats searched the bay.",
        "A dozen lifeboats searched the bay until dawn.",
        "24 is not 12",
    ),
    Case(
        "thousands mark",
        SUPPORTS,
        "The strike closed 1,250 schools.",
        "In all 1250 schools were closed by the strike.",
        "the mark changes nothing",
    ),
    Case(
        "a nought more",
        CONTRADICTS,
        "The strike closed 12,500 schools.",
        "In all 1250 schools were closed by the strike.",
        "ten times as many",
    ),
    Case(
        "rounded",
        SUPPORTS,
        "About 1,200 homes lost power.",
        "The storm left 1,204 homes without power, so they lost light and heat.",
        "1,204 is about 1,200",
    ),
    Case(
        "ordinal",
        SUPPORTS,
        "Brandt came third in the race.",
        "Brandt came 3rd in the race, behind two Norwegians.",
        "3rd is third",
    ),
    Case(
        "ordinal changed",
        CONTRADICTS,
        "Brandt came fourth in the race.",
        "Brandt came 3rd in the race, behind two Norwegians.",
        "3rd is not fourth",
    ),
    Case(
        "a further one",
        PARTLY,
        "At least three men of the Orlen camp have died.",
        "At least two men of the Orlen camp were killed by guards and a third died of his wounds.",
        "two and a third are three",
    ),
    Case(
        "bound, of those that say what they count",
        SUPPORTS,
        "The play has more than 80 reviews and an average above 6.",
        "The play has an average of 6.4/10 from 84 reviews.",
        "84 is more than 80; the 6.4 counts no reviews",
    ),
    Case(
        "bound not reached by the figure that is meant",
        CONTRADICTS,
        "The appeal raised less than 270 million crowns worldwide.",
        "The appeal raised 101 million crowns at home and 191 million abroad, 292 million crowns worldwide.",
        "292 million is more; 101 million is a part",
    ),
    Case(
        "bound kept by the figure that is meant",
        SUPPORTS,
        "The appeal raised less than 300 million crowns worldwide.",
        "The appeal raised 101 million crowns at home and 191 million abroad, 292 million crowns worldwide.",
        "292 million is less than 300",
    ),
    Case(
        "figure behind its place",
        SUPPORTS,
        "The party won 40 seats in Lund.",
        "The party won 61 seats in Varby and 40 in Lund.",
        "40 in Lund",
    ),
    Case(
        "figure of the other place",
        NO_SUPPORT,
        "The party won 61 seats in Lund.",
        "The party won 61 seats in Varby and 40 in Lund.",
        "61 in Varby",
    ),
    Case(
        "two ends, one changed",
        CONTRADICTS,
        "The Karsund ferry expects between 310 and 365 passengers a day.",
        "The Karsund ferry expects between 310 and 350 passengers a day.",
        "350, not 365",
    ),
    Case(
        "two ends, the same",
        SUPPORTS,
        "The Karsund ferry expects from 310 to 350 passengers a day.",
        "The Karsund ferry expects between 310 and 350 passengers a day.",
        "the same two ends",
    ),
    Case(
        "two ends, rounded",
        PARTLY + SUPPORTS,
        "The Karsund ferry expects between 300 and 400 passengers a day.",
        "The Karsund ferry expects between 310 and 350 passengers a day.",
        "wider on both sides, and not wrong",
    ),
    Case(
        "tests and tested",
        SUPPORTS,
        "More than 3,400 people have been tested in Varby.",
        "In Varby 3,448 tests have been processed.",
        "the claim's people are those tested",
    ),
    Case(
        "bound on other things",
        NO_SUPPORT,
        "Velden won more than 11 matches against Lund.",
        "Velden and Lund have met 22 times, Velden winning half.",
        "22 meetings are no wins",
    ),
)
