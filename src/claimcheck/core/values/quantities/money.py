"""Money: "£3bn", "US$11.5bn", "20 euros", "EUR 50m", "four dollars sixty cents", "12p"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import ValueKind
from claimcheck.core.values.numerals import numeral_at
from claimcheck.core.values.quantities.currencies import (
    CODES,
    DOLLARS,
    MINOR,
    MINOR_PER_MAJOR,
    OWNERS,
    SIGNS,
    WORDS,
)
from claimcheck.core.values.quantities.reading import Reading, Unit
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.numerals import Numeral
    from claimcheck.core.values.tokens import Tokens

TRIGGERS = frozenset(SIGNS) | frozenset(CODES)
_COINS = (*WORDS, *MINOR)
OPENERS = words("pound pounds hong new sri u").union(
    TRIGGERS, OWNERS, _COINS, (f"{word}s" for word in _COINS)
)
"""The words a currency behind its number begins with; a dash may stand before them."""
_KNOWN = words("usd eur gbp nzd aud cad rs rmb dh dhs tk ksh")
_OTHERS = frozenset({"cop", "ron", "pen", "try"})
"""Codes in capitals that are more often a summit, a fuel or a name before a number as small as two digits."""
_FIRST_PRICE = 3
_SCALES = words("m bn million billion")
_NEAR = 4
_WEIGHTS = words(
    "weigh weighs weighed weighing weight heavy heavier lighter overweight lost lose losing gained flesh"
    " dropping shed shedding baby of"
)
_PAID = words(
    "a note notes coin coins fine fines fee fees bill bills ticket tickets voucher vouchers charge prize bet stake"
    " donation increase cut rise levy tax fare deposit grant bonus gift reward bribe loan deal cheque"
)
_HEAVY = words("of bomb bombs device baby boy girl man woman body dog fish turkey weight explosive")
_SCREEN_LINES = frozenset((144, 240, 360, 480, 720, 1080, 1440, 2160, 4320))


def priced(t: Tokens, i: int) -> Reading | None:
    """The money whose sign or code is token *i*, or None: "$5", "US $84 billion", "EUR 125", "Rs. 20"."""
    sign = t.lower[i]
    at = i + 1
    if sign in SIGNS:
        start, symbol = _owner(t, i, SIGNS[sign])
    else:
        if not _is_code(t, i):
            return None
        start, symbol = i, CODES[sign]
        if t.lower[at] in SIGNS or (t.lower[at] == "." and sign == "rs"):
            at += 1
    numeral = numeral_at(t, at, money=True)
    if numeral is None or numeral.ordinal or t.start[at] - t.end[at - 1] > 1:
        return None
    unit = Unit(ValueKind.MONEY, symbol, numeral.next, numeral.end)
    unit = _with_minor(t, unit, numeral)
    return Reading(start, unit.next, unit.end, numeral, unit)


def _is_code(t: Tokens, i: int) -> bool:
    """True for a code before its number. Short ones such as "try" must be printed in capitals."""
    known = t.lower[i] in _KNOWN
    behind = t.lower[i + 1]
    if t.lower[i] in _OTHERS and behind.isdecimal() and len(behind) < _FIRST_PRICE:
        goes_on = t.glued(i + 1) and t.lower[i + 2] in (",", ".") and t.lower[i + 3].isdecimal()
        return goes_on or t.lower[i + 2] in _SCALES
    return (known or t.raw(i).isupper()) and (behind.isdecimal() or behind in SIGNS or behind == ".")


def _owner(t: Tokens, i: int, symbol: str) -> tuple[int, str]:
    """The token where the sign at *i* begins, with the letters before it, and its code: "US$", "C$", "US $"."""
    before = t.lower[i - 1]
    if symbol == "USD" and i and before in DOLLARS:
        if t.glued(i - 1):
            return i - 1, DOLLARS[before]
        if before == "us" and t.raw(i - 1) == "US":
            return i - 1, "USD"
    return i, symbol


def money_behind(t: Tokens, at: int, numeral: Numeral) -> Unit | None:
    """The currency at token *at*, behind its number: "dollars", "US dollars", "€", "EUR", "-pound", "p"."""
    at += t.lower[at] in DASHES and t.end[at - 1] == t.start[at]
    word = t.lower[at]
    if word in SIGNS:
        behind = t.lower[at + 1]
        if behind.isdecimal() and t.glued(at):
            return None
        at += behind == "ur" and t.glued(at)
        return Unit(ValueKind.MONEY, SIGNS[word], at + 1, t.end[at])
    symbol, at = _named(t, at)
    if symbol is None:
        return _minor(t, at, numeral)
    unit = Unit(ValueKind.MONEY, symbol, at + 1, t.end[at])
    return _with_minor(t, unit, numeral)


def _named(t: Tokens, at: int) -> tuple[str | None, int]:
    """The code of the currency named at *at*, and its last token; None where none is named."""
    word = t.lower[at]
    if word in CODES and (t.raw(at).isupper() or word in _KNOWN):
        return CODES[word], at
    if word in ("hong", "new", "sri") and t.lower[at + 1] in OWNERS:
        at += 1
    owner = OWNERS.get(t.lower[at])
    if t.lower[at] == "u" and t.lower[at + 1 : at + 4] == [".", "s", "."]:
        owner, at = "USD", at + 3
    if owner is None:
        return _word(t, at), at
    known = _singular(t.lower[at + 1]) in WORDS or t.lower[at + 1] in ("pound", "pounds")
    return (owner, at + 1) if known else (None, at)


def _word(t: Tokens, at: int) -> str | None:
    word = t.lower[at]
    if word in ("pound", "pounds"):
        return None if _weighed(t, at) else "GBP"
    if word in ("won", "real", "mark", "marks", "sterling", "dong") and not _scale_before(t, at):
        return None
    if word == "mark" and "the" in t.lower[max(0, at - _NEAR - 1) : at]:
        return None  # "passed the 1,000 mark"
    return WORDS.get(word) or WORDS.get(_singular(word))


def _scale_before(t: Tokens, at: int) -> bool:
    """True where "won" is money: "3 million won", "50,000 won a day", but not "the team that won 3 won"."""
    behind = t.lower[at + 1]
    ends = not behind.isalnum() or behind in ("a", "an", "per", "each", "and", "or", "to", "for")
    grouped = t.lower[at - 2] == "," and t.lower[at - 1].isdecimal() and ends
    return grouped or t.lower[at - 1] in ("thousand", "million", "billion", "trillion", "bn", "tn")


def _singular(word: str) -> str:
    return word.removesuffix("s")


def _weighed(t: Tokens, at: int) -> bool:
    """True where a pound is a weight: "weighed 8 pounds", "two pounds of flour"."""
    if t.lower[at - 1] in DASHES and t.lower[at - 2].isdecimal():
        return (
            t.lower[at + 1] not in _PAID and t.lower[at + 1] not in DASHES
        )  # "a 26-pound tile", "a 10-pound note"
    if t.lower[at + 1] in _HEAVY or t.lower[at + 2] in ("ounce", "ounces", "oz"):
        return True
    if t.lower[at + 1] == "(" and t.lower[at + 3] in ("kg", "kgs", "kilograms", "kilos", "g", "kilo"):
        return True
    near = t.lower[max(0, at - 2 - _NEAR) : at - 1] + t.lower[at + 1 : at + 2]
    return any(word in _WEIGHTS for word in near if word != "of")


def _minor(t: Tokens, at: int, numeral: Numeral) -> Unit | None:
    word = t.lower[at]
    symbol = MINOR.get(word) or MINOR.get(_singular(word)) if len(word) > 1 else MINOR.get(word)
    if symbol is None:
        return None
    if len(word) == 1 and word != "¢":
        glued = t.end[at - 1] == t.start[at]
        screen = glued and numeral.number in _SCREEN_LINES
        if not t.lower[at - 1].isdecimal() or t.raw(at).isupper() or screen or (word == "c" and not glued):
            return None
        if t.lower[at + 1] == "." and t.lower[at + 2] == "m":
            return None
    return Unit(ValueKind.MONEY, symbol, at + 1, t.end[at])


def _with_minor(t: Tokens, unit: Unit, numeral: Numeral) -> Unit:
    """*unit* with the coins behind it: "4 dollars 60 cents", "$30 and 15c", "30 rupees 15"."""
    at = unit.next + (t.lower[unit.next] == "and")
    coins = numeral_at(t, at)
    if coins is None or numeral.step or numeral.scale > 1 or not 0 < coins.number < 100 or coins.step:
        return unit
    minor = _minor(t, coins.next, coins)
    per = MINOR_PER_MAJOR[minor.symbol] if minor and minor.symbol else 100
    end = minor.end if minor else coins.end
    if minor is None and not _bare_coins(t, unit, at, coins):
        return unit
    number = numeral.number + coins.number / Decimal(per)
    return Unit(unit.kind, unit.symbol, minor.next if minor else coins.next, end, number=number)


def _bare_coins(t: Tokens, unit: Unit, at: int, coins: Numeral) -> bool:
    """True for the 15 of "30 rupees 15": it ends its phrase, and the currency was named in a word."""
    spelled = t.lower[unit.next - 1].isalpha()
    return (
        spelled
        and at == unit.next
        and not coins.ordinal
        and not t.lower[coins.next].isalnum()
        and (t.lower[coins.next] not in ("%", "$", "€", "£", *DASHES))
    )
