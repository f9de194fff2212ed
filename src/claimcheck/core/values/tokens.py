"""The words, numbers and signs of a text with their places: the one table both grammars walk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from operator import add

from claimcheck.core.text.pieces import Pieces

# A token takes the spaces behind it along, and one line break: a longer break is a token of its own, so that
# the pieces joined are the text and places are sums of lengths. That is far cheaper than a match object each,
# and plain ranges before the class of all letters halve the time. The first branch finds nothing the others would
# not: it takes plain words past them.
_GAP = "[ \\t\\r\\xa0\\u2007\\u2009\\u202f]*\\n?"
_PIECES = re.compile(
    rf"[a-z]++ (?!\s)|[a-zà-öø-ɏ]+{_GAP}|\d+{_GAP}|[^\w\s]{_GAP}|[^\W\d_]+{_GAP}|_|\s+",
)

PAD = 16
"""How many empty tokens stand behind the last one, so that a rule may look ahead without counting."""

_PADS = [""] * PAD
DASHES = frozenset("-–—‑−")
SPLIT = "\n"
"""What ``lower`` holds for a break between paragraphs (blank line) or leading space."""


@dataclass(
    slots=True, eq=False
)  # not frozen: every sentence makes one, and to freeze it costs more than to fill it
class Tokens:
    """Parallel lists, one entry a token, then ``PAD`` empty ones.

    A token is a run of letters, a run of digits or one other sign: "58-year-old" is five, "3bn" two,
    "1,234.5" five, "40thsession" two. Two stand together without a space when ``end[i] == start[i + 1]``.
    ``lower`` has curly single quotes as "'". ``lower[-1]`` is empty too, so that looking back from 0 is safe.
    """

    text: str
    lower: list[str]
    start: list[int]
    end: list[int]
    count: int  # of real tokens

    def glued(self, i: int) -> bool:
        """True when token *i* and the next one have nothing between them."""
        return self.end[i] == self.start[i + 1]

    def raw(self, i: int) -> str:
        """Token *i* as printed."""
        return self.text[self.start[i] : self.end[i]]

    def capital(self, i: int) -> bool:
        """True when token *i* begins with a capital letter."""
        at = self.start[i]
        return self.text[at : at + 1].isupper()


def _lowered(text: str) -> str:
    """The text in lower case and with straight single quotes, letter for letter in the same places."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lower.replace("’", "'").replace("‘", "'")


def tokenize(text: str) -> Tokens:
    """The tokens of *text* in order; linear in its length."""
    low = _lowered(text)
    lower, widths = _remembered(low) or _walked(low)
    count = len(lower)
    starts = [0, *accumulate(widths)]
    ends = list(map(add, starts, map(len, lower)))
    behind = [len(text)] * PAD
    starts[-1:] = behind
    ends += behind
    lower += _PADS
    return Tokens(text, lower, starts, ends, count)


_Walked = tuple[list[str], list[int]]  # the tokens, and how far it is from each to the next


def _walked(low: str) -> _Walked:
    pieces = _PIECES.findall(low)
    lower = list(map(str.rstrip, pieces))
    if "" in lower:
        lower = [word or SPLIT for word in lower]
    return lower, list(map(len, pieces))


def _remembered(low: str) -> _Walked | None:
    """The same piece by piece, most of which came before; None where more than single blanks keep words apart."""
    if "\n" in low:
        return None
    lower: list[str] = []
    widths: list[int] = []
    for piece in low.split(" "):
        known = _KNOWN[piece]
        if known is None:
            return None
        lower += known[0]
        widths += known[1]
    widths[-1] -= 1
    return lower, widths


def _known(piece: str) -> _Walked | None:
    """The tokens of what stands between two blanks, the last as wide as with its blank; None for a gap or "_"."""
    if "_" in piece or piece.split() != [piece]:
        return None
    lower, widths = _walked(piece)
    widths[-1] += 1
    return lower, widths


_KNOWN = Pieces(_known, most=16384)
