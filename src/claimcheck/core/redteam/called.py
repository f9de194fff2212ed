"""What somebody calls a thing, and what it is."""

from claimcheck.core.redteam.case import PARTLY, SUPPORTS, Case

_WASTE = "Holm called the tram a waste of money."
_SHAM = "Observers denounced the vote as a sham."

_ROWS = (
    ("called so", SUPPORTS, "Holm called the tram a waste of money.", _WASTE),
    ("is so", SUPPORTS, "The tram is a waste of money.", "The tram is a waste of money."),
    (
        "said beside a calling",
        SUPPORTS,
        "The plan is a failure.",
        "The plan, described as bold, is a failure.",
    ),
    ("what the caller is", SUPPORTS, "Holm is the mayor.", "Holm, who called the vote a sham, is the mayor."),
    ("its name", SUPPORTS, "The film is called The Yard.", "The film, called The Yard, opens in May."),
    ("called so, is so", PARTLY, "The tram is a waste of money.", _WASTE),
    ("called unsafe", PARTLY, "The tram is unsafe.", "Holm called the tram unsafe."),
    ("branded", PARTLY, "Moser is a liar.", "Koll branded Moser a liar."),
    ("described as", PARTLY, "The plan is a disaster.", "The plan was described as a disaster by Koll."),
    (
        "dismissed as",
        PARTLY,
        "The report is a fairy tale.",
        "The minister dismissed the report as a fairy tale.",
    ),
    ("denounced as", PARTLY, "The vote was a sham.", _SHAM),
    (
        "critics call it",
        PARTLY,
        "The yard is a scandal.",
        "The yard, which critics call a scandal, closed in May.",
    ),
    ("widely seen as", PARTLY, "The plan was a failure.", "The plan was widely seen as a failure."),
)

CASES = tuple(
    Case(name, expected, claim, source, "to call it so is one thing, that it is so another")
    for name, expected, claim, source in _ROWS
)
