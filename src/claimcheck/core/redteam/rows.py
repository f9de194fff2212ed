"""Rows of tables as text: each figure is of the heading right before it."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, NOT_FOUND, PARTLY, SUPPORTS, Case

_BORN = "Varby: Births: 42; Deaths: 310."
_HURT = "Varby: Killed: 42; Injured: 310; Missing: 7."
_TRIED = "Lund: Arrests: 40; Charges: 31; Convictions: 12."

_TOWNS = (
    "The towns reported to the office of statistics.\nIts books are open to all.\nThey are printed in May.\n"
)
_BARE = f"{_TOWNS}Town Births Deaths\nLund 398 61\nVarby 401 57\n"
_HEADED = f"{_TOWNS}Births\nLund:\t398\nVarby:\t401\nDeaths\nLund:\t61\nVarby:\t57\n"
_BARS = "Town | Births | Deaths\nLund | 398 | 61\nVarby | 401 | 57\n"

_ROWS = (
    ("the first heading's", SUPPORTS, "There were 42 births in Varby.", _BORN),
    ("the second heading's", SUPPORTS, "There were 310 deaths in Varby.", _BORN),
    ("the third heading's", SUPPORTS, "There were 12 convictions in Lund.", _TRIED),
    ("of two headings", SUPPORTS, "In Varby 42 people were killed and 310 injured.", _HURT),
    ("a neighbour's, for the first", CONTRADICTS, "There were 310 births in Varby.", _BORN),
    ("a neighbour's, for the second", CONTRADICTS, "There were 42 deaths in Varby.", _BORN),
    ("the second's, for the first", CONTRADICTS, "In Varby 310 people were killed.", _HURT),
    ("the third's, for the first", CONTRADICTS, "In Varby 7 people were killed.", _HURT),
    ("the third's, for the second", CONTRADICTS, "In Varby 7 people were injured.", _HURT),
    ("the last one's, for the first", CONTRADICTS, "There were 12 arrests in Lund.", _TRIED),
    ("two changed about", CONTRADICTS, "In Varby 310 people were killed and 42 injured.", _HURT),
    ("a bare row's own figure", PARTLY, "Lund had 398 births.", _BARE),
    ("a bare row's other figure", PARTLY, "Lund had 61 births.", _BARE),
    ("a figure no bare row has", PARTLY, "Lund had 57 births.", _BARE),
    ("nothing but a figure", NOT_FOUND, "Lund had 398 births.", f"{_TOWNS}Lund\n398\n61\n"),
    ("one figure under its heading", SUPPORTS, "Lund had 398 births.", _HEADED),
    ("one figure under another heading", NO_SUPPORT, "Lund had 61 births.", _HEADED),
    ("another row's, under its heading", NO_SUPPORT, "Varby had 57 births.", _HEADED),
    ("below its heading", SUPPORTS, "Lund had 61 deaths.", _BARS),
    ("below another heading", NO_SUPPORT, "Lund had 61 births.", _BARS),
    ("of no heading", PARTLY, "There were 42 weddings in Varby.", _BORN),
)

CASES = tuple(
    Case(name, expected, claim, source, "a figure in a row is of the heading right before it")
    for name, expected, claim, source in _ROWS
)
