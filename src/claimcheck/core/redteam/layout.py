"""Pages as they come: hard line breaks, lists, tables, headings, pronouns."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_WRAPPED = (
    "The committee heard yesterday that the number of\nlighthouses still staffed by keepers had fallen to\n"
    "17, from 240 in the year 1950, and that the last of\nthem would be automated within ten years.\n"
)
_LIST = "Medals at the Karsund Games\n\n- Gold: 14\n- Silver: 9\n- Bronze: 22\n"
_TABLE = "Town | Inhabitants | Schools\nLissen | 48,200 | 31\nOstrel | 7,900 | 4\n"
_ROWS = "Elvi:\tCases: 412;\tDeaths: 3\nTorn:\tCases: 1,310;\tDeaths: 9\nAsk:\tCases: 12;\tDeaths: 1\n"
_PRONOUN = "Ida Holm was born in Lissen. She moved to Tamar in 1984 and opened a bakery there."

CASES = (
    Case(
        "over a line break",
        SUPPORTS,
        "The number of lighthouses staffed by keepers had fallen to 17.",
        _WRAPPED,
        "17 stands on the next line",
    ),
    Case(
        "over a line break, wrong",
        NO_SUPPORT,
        "The number of lighthouses staffed by keepers had fallen to 240.",
        _WRAPPED,
        "240 was the number before",
    ),
    Case(
        "list item",
        SUPPORTS,
        "Gold medals at the Karsund Games: 14.",
        _LIST,
        "the list's first item under its heading",
    ),
    Case("wrong list item", NO_SUPPORT, "Silver medals at the Karsund Games: 14.", _LIST, "silver were 9"),
    Case("table row", SUPPORTS, "Lissen has 48,200 inhabitants.", _TABLE, "the row and its heading"),
    Case("wrong row", NO_SUPPORT, "Ostrel has 48,200 inhabitants.", _TABLE, "that is Lissen"),
    Case("row with its headings", SUPPORTS, "Elvi reported three deaths.", _ROWS, "its row says Deaths: 3"),
    Case("figure of the next row", NO_SUPPORT, "Elvi reported nine deaths.", _ROWS, "Torn had nine"),
    Case("pronoun", SUPPORTS, "Ida Holm moved to Tamar in 1984.", _PRONOUN, "she is Ida Holm"),
    Case("pronoun, wrong year", CONTRADICTS, "Ida Holm moved to Tamar in 1994.", _PRONOUN, "1984"),
)
