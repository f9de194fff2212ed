"""Figures told one after the other: which of them is whose, where it began, and what is left."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_SPENT = "She spent about £400,000 on boats, £210,000 on a cottage and pictures, and the rest on horses."
_POLL = "A poll gave the Greens 34 percent, against 27 percent for the Liberals."
_LEAD = "The survey put Varby at 34 percent, ahead of Lund on 27 percent."
_SHARES = "Markets rose, with Tessel up 22 percent and Veltro ahead 15 percent."
_ROWS = "Sales of rye and barley grew 12 and 5 percent respectively, while wheat shrank 3 percent."
_FARES = "Bus fares will rise from £2 to £2.50 on 1 May."
_PROFIT = "Profit for the three months fell to $182 million from $205 million a year earlier."
_BRIDGES = "All but three of the county's 19 bridges were damaged or destroyed, the ministry said."
_WOMEN = "Researchers in Lund followed 16,400 women for eleven years."

CASES = (
    Case(
        "own item",
        SUPPORTS,
        "She spent roughly £210,000 on pictures and a cottage.",
        _SPENT,
        "that item's figure",
    ),
    Case("first item", SUPPORTS, "She spent £400,000 on boats.", _SPENT, "that item's figure"),
    Case("crossed items", NO_SUPPORT, "She spent £400,000 on pictures and a cottage.", _SPENT, "£210,000"),
    Case("the rest", NO_SUPPORT, "She spent £400,000 on horses.", _SPENT, "the rest went there"),
    Case("set against", SUPPORTS, "The Liberals were on 27 percent in the poll.", _POLL, "27 for them"),
    Case(
        "crossed against",
        NO_SUPPORT,
        "The Liberals were on 34 percent in the poll.",
        _POLL,
        "the Greens were",
    ),
    Case("ahead of", SUPPORTS, "The survey put Lund at 27 percent.", _LEAD, "on 27"),
    Case("crossed ahead of", NO_SUPPORT, "The survey put Lund at 34 percent.", _LEAD, "on 27"),
    Case("two names", SUPPORTS, "Tessel rose 22 percent and Veltro 15 percent.", _SHARES, "each its own"),
    Case("crossed names", NO_SUPPORT, "Veltro rose 22 percent.", _SHARES, "Tessel did"),
    Case("respectively", SUPPORTS, "Sales of barley grew by 5 percent.", _ROWS, "the second of each row"),
    Case("crossed rows", NO_SUPPORT, "Sales of barley grew by 12 percent.", _ROWS, "that is the rye"),
    Case("came to", SUPPORTS, "Bus fares will increase to £2.50 on 1 May.", _FARES, "to £2.50"),
    Case("began at", NO_SUPPORT, "Bus fares will rise to £2 on 1 May.", _FARES, "they are £2 before"),
    Case("fell to", SUPPORTS, "Profit fell to $182 million.", _PROFIT, "to 182"),
    Case("fell to where it was", NO_SUPPORT, "Profit fell to $205 million.", _PROFIT, "from 205"),
    Case(
        "all but three",
        SUPPORTS,
        "Sixteen of the county's 19 bridges were damaged or destroyed.",
        _BRIDGES,
        "19 but 3",
    ),
    Case(
        "the three",
        NO_SUPPORT,
        "Three of the county's 19 bridges were damaged or destroyed.",
        _BRIDGES,
        "these were not",
    ),
    Case("who was counted", SUPPORTS, "Researchers followed 16,400 women.", _WOMEN, "women"),
    Case("the others", NO_SUPPORT, "Researchers followed 16,400 men.", _WOMEN, "women"),
)
