"""Which of two is the more, and whether a figure is above its older one."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_GREW = "Exports grew faster than imports last year."
_TOWER = "The tower is 12 metres taller than the mill."
_RENTS = "Rents in Varby are higher than in Lund."
_STAFF = "Norda employs 300 more people than Tessel."
_PAID = "Teachers are paid less than nurses."
_PROFIT = "Profit was 12 million crowns, compared with 15 million crowns a year earlier."
_JOBLESS = "Unemployment was 6.1 percent, down from 7.3 percent a year earlier."

_ROWS = (
    ("faster", SUPPORTS, "Exports grew faster than imports.", _GREW),
    ("faster turned", CONTRADICTS, "Imports grew faster than exports.", _GREW),
    ("slower", NO_SUPPORT, "Exports grew slower than imports.", _GREW),
    ("taller", SUPPORTS, "The tower is 12 metres taller than the mill.", _TOWER),
    ("taller turned", NO_SUPPORT, "The mill is 12 metres taller than the tower.", _TOWER),
    ("shorter", NO_SUPPORT, "The tower is 12 metres shorter than the mill.", _TOWER),
    ("higher there", SUPPORTS, "Rents in Varby are higher than in Lund.", _RENTS),
    ("higher there turned", NO_SUPPORT, "Rents in Lund are higher than in Varby.", _RENTS),
    ("more people", SUPPORTS, "Norda employs 300 more people than Tessel.", _STAFF),
    ("more people turned", NO_SUPPORT, "Tessel employs 300 more people than Norda.", _STAFF),
    ("paid less", SUPPORTS, "Teachers are paid less than nurses.", _PAID),
    ("paid less turned", NO_SUPPORT, "Nurses are paid less than teachers.", _PAID),
    ("paid more", SUPPORTS, "Nurses are paid more than teachers.", _PAID),
    ("ahead", SUPPORTS, "Varby finished ahead of Lund.", "Varby finished ahead of Lund on goal difference."),
    (
        "ahead turned",
        NO_SUPPORT,
        "Lund finished ahead of Varby.",
        "Varby finished ahead of Lund on goal difference.",
    ),
    ("behind", NO_SUPPORT, "Varby finished behind Lund.", "Varby finished ahead of Lund on goal difference."),
    ("leads", NO_SUPPORT, "Holm leads Koll by 6 points.", "Koll is 6 points ahead of Holm."),
    (
        "than a year earlier",
        SUPPORTS,
        "Sales were 4 percent higher than a year earlier.",
        "Sales rose 4 percent from a year earlier.",
    ),
    (
        "fell from it",
        NO_SUPPORT,
        "Sales were 4 percent higher than a year earlier.",
        "Sales fell 4 percent from a year earlier.",
    ),
    ("higher by its figures", NO_SUPPORT, "Profit was higher than a year earlier.", _PROFIT),
    ("down from it", NO_SUPPORT, "Unemployment was higher than a year earlier.", _JOBLESS),
)

CASES = tuple(
    Case(name, expected, claim, source, "the source has the same of the two above the other, or the other")
    for name, expected, claim, source in _ROWS
)
