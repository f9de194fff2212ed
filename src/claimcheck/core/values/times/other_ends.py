"""The other end of a change told in one unit: the "seven" of "cut from ten years to seven" are years, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator
from claimcheck.core.values.times.cardinal import cardinal
from claimcheck.core.values.times.names import words
from claimcheck.core.values.times.piece import Length

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

# What may stand behind it; any other word is one that it counts.
_BEHIND = words("and but or in on by after for as when while with because since last next this")
_REACH = 5  # tokens before the first length in which its "from" stands: "from an average of 16 weeks"


def other_end(t: Tokens, begun: Length) -> Length | None:
    """The length behind "to", in the unit of the one *begun* with "from"; None where it is none."""
    if t.lower[begun.last] != "to" or len(begun.amounts) != 1:
        return None
    if "from" not in t.lower[max(0, begun.first - _REACH) : begun.first]:
        return None
    found = cardinal(t, begun.last + 1)
    if found is None:
        return None
    number, last = found
    if t.lower[last][:1].isalpha() and t.lower[last] not in _BEHIND:
        return None
    return Length(begun.last + 1, last, ((number, begun.amounts[0][1]),), Comparator.EQUAL)
