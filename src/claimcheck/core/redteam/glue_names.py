"""Names that are spelled as words of the glue of the language."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_ROWS = (
    ("Per", SUPPORTS, "Per Holm was fined.", "The court fined Per Holm."),
    ("Per opens", SUPPORTS, "Per Holm resigned.", "The mayor, Per Holm, resigned."),
    ("Will", SUPPORTS, "The court fined Will Stone.", "Will Stone was fined by the court."),
    ("Will will", SUPPORTS, "Will Stone will resign in May.", "Will Stone will resign in May."),
    ("May", SUPPORTS, "May Holm was fined.", "The court fined May Holm in April."),
    ("An", SUPPORTS, "An Nguyen was fined.", "The court fined An Nguyen."),
    ("Down", SUPPORTS, "Ed Down was fined.", "The court fined Ed Down."),
    ("by surname", SUPPORTS, "Holm was fined.", "The court fined Per Holm."),
    ("per day", SUPPORTS, "The firm paid 300 crowns per day.", "The firm paid 300 crowns per day."),
    ("in May", SUPPORTS, "In May Holm resigned.", "Holm resigned in May."),
    ("an article", SUPPORTS, "An Orlen man was fined.", "An Orlen man was fined."),
    ("another than Per", NO_SUPPORT, "Ida Holm was fined.", "The court fined Per Holm."),
    ("Per, and another", NO_SUPPORT, "Per Holm was fined.", "The court fined Ida Holm."),
    (
        "Per, and per day",
        NO_SUPPORT,
        "Per Holm was paid 300 crowns per day.",
        "Ida Holm was paid 300 crowns per day.",
    ),
    ("Will, and another", NO_SUPPORT, "Will Stone was fined.", "The court fined Ida Stone."),
    ("another than Will", NO_SUPPORT, "The court fined Ida Stone.", "The court fined Will Stone."),
    ("May, and another", NO_SUPPORT, "May Holm was fined.", "Ida Holm was fined."),
    ("An, and another", NO_SUPPORT, "An Nguyen was fined.", "Linh Nguyen was fined."),
    ("Al, and another", NO_SUPPORT, "Al Gore was fined.", "Ida Gore was fined."),
    ("another than Down", NO_SUPPORT, "Ed Holm was fined.", "Ed Down was fined."),
)

CASES = tuple(
    Case(
        name, expected, claim, source, "a capital beside a capital is a name, whatever the word is otherwise"
    )
    for name, expected, claim, source in _ROWS
)
