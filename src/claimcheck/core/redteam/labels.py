"""Numbers that belong to a name: another number is another thing."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_SERIES = "The series airs on Kanal 5 in Belmora and on Radio 4 in Tamar."
_BRIDGE = "The bridge at Orlen was built during World War II by 300 prisoners."
_PLANES = "Belmair has ordered 40 A320 jets for 4 billion crowns."

CASES = (
    Case("channel", SUPPORTS, "The series is shown on Kanal 5 in Belmora.", _SERIES, "Kanal 5"),
    Case(
        "other channel", CONTRADICTS, "The series is shown on Kanal 4 in Belmora.", _SERIES, "it is Kanal 5"
    ),
    Case("war", SUPPORTS, "The bridge at Orlen was built in World War II.", _BRIDGE, "World War II"),
    Case(
        "other war", CONTRADICTS, "The bridge at Orlen was built during World War I.", _BRIDGE, "the second"
    ),
    Case("type", SUPPORTS, "Belmair has ordered 40 A320 jets.", _PLANES, "40 A320 jets"),
    Case("other type", NO_SUPPORT, "Belmair has ordered 40 A330 jets.", _PLANES, "they are A320 jets"),
)
