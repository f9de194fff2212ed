"""A verb left out: what is told of one, and told or denied of another behind it."""

from claimcheck.core.redteam.case import PARTLY, SUPPORTS, Case

_FINED = "Tessel was fined 3 million by the court; Norda was not."
_VOTE = "Holm voted for the bill, but Lund did not."

_ROWS = (
    ("told of the first", SUPPORTS, "Tessel was fined 3 million.", _FINED),
    ("by whom", SUPPORTS, "The court fined Tessel 3 million.", _FINED),
    ("voted", SUPPORTS, "Holm voted for the bill.", _VOTE),
    ("denied of the first", SUPPORTS, "Ida Voss was not charged.", "Ida Voss was not charged; Tor Lund was."),
    ("a comparison", SUPPORTS, "Lund scored more goals than Holm.", "Lund scored more goals than Holm did."),
    ("behind which", SUPPORTS, "Koll resigned in 2019.", "Koll resigned in 2019, which Tann has not."),
    ("denied of the second", PARTLY, "The court fined Norda 3 million.", _FINED),
    ("the second as the doer", PARTLY, "Norda fined Tessel 3 million.", _FINED),
    ("never did", PARTLY, "Koll apologised.", "Tann apologised; Koll never has."),
    ("a thing", PARTLY, "The mill was closed.", "Holm said the yard was closed; the mill was not."),
    (
        "denied where it is told",
        PARTLY,
        "Tor Lund was not charged.",
        "Ida Voss was not charged; Tor Lund was.",
    ),
    ("told of the second", SUPPORTS, "Tor Lund was charged.", "Ida Voss was not charged; Tor Lund was."),
    ("denied of the second alone", SUPPORTS, "Norda was not fined.", _FINED),
)

CASES = tuple(
    Case(name, expected, claim, source, "who has the verb left out has what is told of them, and no more")
    for name, expected, claim, source in _ROWS
)
