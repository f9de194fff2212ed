"""Money: scale words, currencies, rounding."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_BRIDGE = (
    "The town council of Harlow Mere approved $4.2 million for the new bridge, after two years of debate."
)
_MERGER = (
    "Tessel agreed to buy its rival Norda for £3.1bn in cash, the companies said in a statement on Monday."
)

CASES = (
    Case(
        "same",
        SUPPORTS,
        "The council of Harlow Mere approved $4.2 million for the bridge.",
        _BRIDGE,
        "the same sum for the same thing",
    ),
    Case(
        "million for billion",
        CONTRADICTS,
        "The council of Harlow Mere approved $4.2 billion for the bridge.",
        _BRIDGE,
        "a thousand times as much",
    ),
    Case(
        "written out",
        SUPPORTS,
        "The council of Harlow Mere approved $4,200,000 for the bridge.",
        _BRIDGE,
        "the same sum in digits",
    ),
    Case(
        "digits turned",
        CONTRADICTS,
        "The council of Harlow Mere approved $2.4 million for the bridge.",
        _BRIDGE,
        "2.4 is not 4.2",
    ),
    Case(
        "bound fits",
        SUPPORTS,
        "The council of Harlow Mere approved more than $4 million for the bridge.",
        _BRIDGE,
        "4.2 is more than 4",
    ),
    Case(
        "bound fails",
        CONTRADICTS,
        "The council of Harlow Mere approved less than $4 million for the bridge.",
        _BRIDGE,
        "4.2 is not less than 4",
    ),
    Case(
        "bn is billion",
        SUPPORTS,
        "Tessel agreed to buy Norda for £3.1 billion, the companies said.",
        _MERGER,
        "bn is billion",
    ),
    Case(
        "bn to m",
        CONTRADICTS,
        "Tessel agreed to buy Norda for £3.1m, the companies said.",
        _MERGER,
        "m is not bn",
    ),
    Case(
        "other currency",
        NO_SUPPORT,
        "Tessel agreed to buy Norda for $3.1bn, the companies said.",
        _MERGER,
        "dollars are not pounds",
    ),
    Case(
        "a bound beside the figure it is raised to",
        NO_SUPPORT,
        "Veltro raised its forecast from at least $5 a share to $7.50 a share.",
        "Veltro said it had raised its forecast from at least $6 a share to $7.50 a share.",
        "at least $6; the $7.50 is the other figure",
    ),
    Case(
        "a bound and the figure it is raised to",
        SUPPORTS,
        "Veltro raised its forecast from at least $6 a share to $7.50 a share.",
        "Veltro said it had raised its forecast from at least $6 a share to $7.50 a share.",
        "both figures stand there",
    ),
)
