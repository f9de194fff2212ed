"""A page that keeps its old figure and puts it right in a note."""

from claimcheck.core.redteam.case import CONTRADICTS, SUPPORTS, Case

_FIRE = "The fire killed 12 people, police said on Friday.\n\n"
_MILL = "The mill opened in 1961. The mill employed 140 people.\n\n"

_ROWS = (
    (
        "the new figure",
        SUPPORTS,
        "The fire killed 21 people.",
        _FIRE + "Correction: The fire killed 21 people, not 12.",
    ),
    (
        "another figure",
        SUPPORTS,
        "The mill employed 140 people.",
        _MILL + "Correction: The mill opened in 1963, not 1961.",
    ),
    (
        "a spelling",
        SUPPORTS,
        "The mill opened in 1961.",
        _MILL + "This article was amended on 4 May 2020 to correct the spelling of Holm.",
    ),
    (
        "somebody else",
        SUPPORTS,
        "Holm was fined 300 crowns.",
        "Holm was fined 300 crowns on Friday. Koll was fined, too.\n\nClarification: Koll was fined 3,000 crowns.",
    ),
    (
        "the old figure",
        CONTRADICTS,
        "The fire killed 12 people.",
        _FIRE + "Correction: The fire killed 21 people, not 12.",
    ),
    (
        "by its noun",
        CONTRADICTS,
        "The fire killed 12 people.",
        _FIRE + "Correction: The number of people killed in the fire was 21.",
    ),
    (
        "in two sentences",
        CONTRADICTS,
        "The fire killed 12 people.",
        _FIRE
        + "Correction: An earlier version of this article misstated the number of people killed. It was 21, not 12.",
    ),
    (
        "the note first",
        CONTRADICTS,
        "The fire killed 12 people.",
        "Correction: 21 people died in the fire, not 12.\n\n" + _FIRE,
    ),
    (
        "a year",
        CONTRADICTS,
        "The mill opened in 1961.",
        _MILL + "This article was amended on 4 May: the mill opened in 1963.",
    ),
    (
        "under a heading",
        CONTRADICTS,
        "The mill employed 140 people.",
        _MILL + "Correction\n\nThe mill employed 410 people, not 140.",
    ),
)

CASES = tuple(
    Case(name, expected, claim, source, "the note is the page's last word, on what it is about")
    for name, expected, claim, source in _ROWS
)
