"""Words quoted that their speaker did not stand by."""

from claimcheck.core.redteam.case import PARTLY, SUPPORTS, Case

_ROWS = (
    (
        "thinks so",
        SUPPORTS,
        "Holm said “the council lied to everybody”.",
        "“I think the council lied to everybody,” Holm said.",
    ),
    (
        "no doubt",
        SUPPORTS,
        "Holm said “the council lied to everybody”.",
        "“I have no doubt that the council lied to everybody,” Holm said.",
    ),
    (
        "a reason",
        SUPPORTS,
        "Holm said “the council lied to everybody”.",
        "“I will not resign, because the council lied to everybody,” Holm said.",
    ),
    (
        "why",
        SUPPORTS,
        "Holm said “the council lied to everybody”.",
        "“I do not understand why the council lied to everybody,” Holm said.",
    ),
    (
        "a second thing",
        SUPPORTS,
        "Holm said it was “a great success”.",
        "“I never thought we would do it, and it was a great success,” Holm said.",
    ),
    (
        "do not know if",
        PARTLY,
        "Holm said “the council lied to everybody”.",
        "“I do not know if the council lied to everybody,” Holm said.",
    ),
    (
        "not for a moment",
        PARTLY,
        "Holm said “the council lied to everybody”.",
        "“I do not believe for a moment that the council lied to everybody,” Holm said.",
    ),
    (
        "doubts it",
        PARTLY,
        "Holm said “the council lied to everybody”.",
        "“I doubt very much that the council lied to everybody,” Holm said.",
    ),
    (
        "the idea",
        PARTLY,
        "Holm said “the council lied to everybody”.",
        "“The idea that the council lied to everybody is absurd,” Holm said.",
    ),
    (
        "its subject between",
        PARTLY,
        "Holm said the council “lied to everybody”.",
        "“I don't think the council lied to everybody,” Holm said.",
    ),
    ("hardly", PARTLY, "Holm called it “a great success”.", "“It was hardly a great success,” Holm said."),
)

CASES = tuple(
    Case(name, expected, claim, source, "what a speaker denies, doubts or asks, nobody said")
    for name, expected, claim, source in _ROWS
)
