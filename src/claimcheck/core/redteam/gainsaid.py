"""Pages that say both: the sentence a claim leans on, and another that says otherwise."""

from claimcheck.core.redteam.case import PARTLY, SUPPORTS, Case

_CLAIM = "The ferry Petrel carried 412 passengers on 6 March 2024."
_REST = "The crossing was calm. The company sold every ticket. It was built in Lund and painted in Varby."

_ROWS = (
    ("said once", SUPPORTS, ""),
    ("said twice", SUPPORTS, "On 6 March 2024 the ferry Petrel carried 412 passengers, its owner said."),
    ("of another ferry", SUPPORTS, "The ferry Tern carried 380 passengers on 6 March 2024."),
    ("of another day", SUPPORTS, "The ferry Petrel carried 380 passengers on 7 March 2024."),
    ("another figure", PARTLY, "The ferry Petrel carried 380 passengers on 6 March 2024."),
    (
        "later said",
        PARTLY,
        "The port later said that the ferry Petrel carried 380 passengers on 6 March 2024.",
    ),
    ("in fact", PARTLY, "In fact, the ferry Petrel carried 380 passengers on 6 March 2024, not 412."),
    (
        "an update",
        PARTLY,
        "Update: the ferry Petrel carried 380 passengers on 6 March 2024, its owner now says.",
    ),
    ("denied", PARTLY, "The ferry Petrel did not carry 412 passengers on 6 March 2024."),
)

CASES = tuple(
    Case(
        name,
        expected,
        _CLAIM,
        f"{_REST}\n\n{_CLAIM}\n\n{other}",
        "a page that also says otherwise bears nothing out",
    )
    for name, expected, other in _ROWS
)
