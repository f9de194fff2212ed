"""Where it was: the right place of another deed is no place of this one."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_HOLM = "Ida Holm was born in Lund and grew up in Varby."
_WHERE = "Lund is 40 km from Varby, where Holm was born in 1931. She died in Orlen in 1999."
_FIRM = "The firm was founded in Lund in 1950 and moved its seat to Tamar in 1972."
_PLANTS = "The factory in Varby closed in 2004 and the one in Lund closed in 2011."

CASES = (
    Case("born there", SUPPORTS, "Ida Holm was born in Lund.", _HOLM, "born in Lund"),
    Case("grew up there", SUPPORTS, "Ida Holm grew up in Varby.", _HOLM, "grew up in Varby"),
    Case("born where she grew up", CONTRADICTS, "Ida Holm was born in Varby.", _HOLM, "born in Lund"),
    Case("grew up where she was born", NO_SUPPORT, "Ida Holm grew up in Lund.", _HOLM, "grew up in Varby"),
    Case("where", SUPPORTS, "Holm was born in Varby in 1931.", _WHERE, "Varby, where she was born"),
    Case("the town next to it", NO_SUPPORT, "Holm was born in Lund in 1931.", _WHERE, "in Varby"),
    Case("died there", SUPPORTS, "Holm died in Orlen in 1999.", _WHERE, "died in Orlen"),
    Case("died where she was born", NO_SUPPORT, "Holm died in Varby in 1999.", _WHERE, "died in Orlen"),
    Case("founded there", SUPPORTS, "The firm was founded in Lund.", _FIRM, "founded in Lund"),
    Case("founded where it moved", NO_SUPPORT, "The firm was founded in Tamar.", _FIRM, "it moved there"),
    Case("moved where it was", NO_SUPPORT, "The firm moved its seat to Lund in 1972.", _FIRM, "to Tamar"),
    Case("closed in Varby", SUPPORTS, "The factory in Varby closed in 2004.", _PLANTS, "2004 in Varby"),
    Case(
        "year of the other one", CONTRADICTS, "The factory in Varby closed in 2011.", _PLANTS, "2011 in Lund"
    ),
)
