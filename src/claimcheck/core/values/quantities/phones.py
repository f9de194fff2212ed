"""Telephone numbers, and the numbers of card and book: digits that are dialled and count nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.quantities.nouns import plural
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

DIALLED = ("call", "dial", "operator", "dispatch", "ambulance", "emergency", "phone", "ring", "rang")
"""How the words begin that stand beside an emergency number."""
_FREE_CALLS = frozenset({"0800", "0808", "0844", "0845", "0870", "0300", "0333", "0345"})
_SPACED = ((3, 3, 4), (3, 4, 4), (4, 3, 3), (2, 4, 4))
"""How long the parts of a telephone number are that has only spaces between them."""
_HELPLINES = frozenset({"101", "111", "119", "211", "311", "988", "116123"})
_RINGS = words("call called calling dial dialled dialed ring rang phone phoned on")
HELP = frozenset({"line", "hotline", "helpline"})
_TEXTED = frozenset({"text", "texting", "texted", "sms"})


def phone_end(t: Tokens, i: int) -> int:
    """The token behind a telephone number, a card number or an ISBN beginning at *i*, or *i*."""
    before, behind = t.lower[i - 1], t.lower[i + 1]
    if len(t.lower[i]) == 1 and before not in ("+", "(") and behind not in DASHES:
        return i  # the commonest case: one digit begins no such number
    last, groups, dashes = _groups(t, i)
    if groups == 1:
        return i
    digits = sum(map(len, filter(str.isdecimal, t.lower[i : last + 1])))
    opened = before == "+" or (before == "(" and behind == ")")
    local = groups == 2 and dashes == 1 and len(t.lower[i]) == 3 and len(t.lower[last]) == 4 and t.glued(i)
    many = groups > 2 and dashes >= 2 and digits > 6
    zero = t.lower[i].startswith("0") and (digits >= 9 or t.lower[i] in _FREE_CALLS)
    spaced = groups == 3 and dashes == 0 and _in_parts(t, i, last)
    helpline = t.lower[i] == "116" and groups == 2 and len(t.lower[last]) == 3
    return last + 1 if (opened and digits > 6) or local or many or zero or spaced or helpline else i


def _groups(t: Tokens, i: int) -> tuple[int, int, int]:
    """The runs of digits from token *i* on with only dashes, brackets and spaces between: last token, runs, dashes."""
    last, groups, dashes = i, 1, 0
    while groups < 9:
        k = last + 1
        while t.lower[k] in DASHES or t.lower[k] in ("(", ")"):
            dashes += t.lower[k] in DASHES
            k += 1
        if not t.lower[k].isdecimal() or t.start[k] - t.end[last] > 3:
            break
        last, groups = k, groups + 1
    return last, groups, dashes


def _in_parts(t: Tokens, i: int, last: int) -> bool:
    """True for three runs of digits as long as a number's parts, with one space between: "943 555 0119"."""
    parts = t.text[t.start[i] : t.end[last]].split(" ")
    return tuple(map(len, parts)) in _SPACED and last == i + 2


def dialled(t: Tokens, i: int) -> bool:
    """True for an emergency number and for one to send a text to: "called 911", "999 calls", "text 88222"."""
    if t.lower[i - 1] in _TEXTED or (
        t.lower[i - 1] == "to" and not _TEXTED.isdisjoint(t.lower[max(0, i - 4) : i])
    ):
        return i > 0 and len(t.lower[i]) > 3 and not t.lower[i + 1].isalpha()
    if t.lower[i] in _HELPLINES:
        rung = t.lower[i - 1] in _RINGS and not plural(t.lower[i + 1])
        return i > 0 and (rung or t.lower[i + 1] in HELP)
    if t.lower[i] not in ("911", "999", "112"):
        return False
    return t.lower[i + 1].startswith(DIALLED) or t.lower[i - 1].startswith(DIALLED)
