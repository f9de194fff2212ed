"""The words English writes numbers with, as tables: what `numerals` looks up at a token, in lower case."""

from __future__ import annotations

from decimal import Decimal

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "ninty": 90,
}  # fmt: skip
NOUGHTS = {"zero": 0, "nought": 0, "naught": 0}
ORDINAL_ONES = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "nineth": 9, "eigth": 8,
}  # fmt: skip
_ORDINAL_TEENS = {
    "tenth": 10, "eleventh": 11, "twelfth": 12, "twelth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
}  # fmt: skip
_ORDINAL_TENS = {
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fourtieth": 40, "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "eightieth": 80, "ninetieth": 90,
}  # fmt: skip

# "fortytwo" and "fortysecond" are slips, but plain ones.
SMALL = NOUGHTS | ONES | TEENS | {ten + one: TENS[ten] + ONES[one] for ten in TENS for one in ONES}
"""Cardinals below a hundred that are one token and take no unit behind them."""
ORDINALS = (
    ORDINAL_ONES
    | _ORDINAL_TEENS
    | _ORDINAL_TENS
    | {ten + one: TENS[ten] + ORDINAL_ONES[one] for ten in TENS for one in ORDINAL_ONES}
)
"""Ordinals below a hundred that are one token."""

SCALES = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
    "quintillion": 10**18, "sextillion": 10**21, "septillion": 10**24, "lakh": 10**5, "lac": 10**5,
    "crore": 10**7,
}  # fmt: skip
PLURAL_SCALES = {f"{word}s": scale for word, scale in SCALES.items()}
ORDINAL_SCALES = {f"{word}th": scale for word, scale in SCALES.items()} | {"hundredth": 100}
SHORT_SCALES = {
    "k": 10**3, "bn": 10**9, "mn": 10**6, "mln": 10**6, "mio": 10**6, "bln": 10**9, "tn": 10**12,
    "trn": 10**12,
}  # fmt: skip
"""Abbreviations that can mean nothing else behind digits."""
MONEY_SCALES = SHORT_SCALES | {"m": 10**6, "mm": 10**6, "b": 10**9, "t": 10**12, "mil": 10**6}
"""Abbreviations behind an amount of money, where "m" is no metre."""

_PARTS = {word: part for word, part in ORDINALS.items() if part > 2} | ORDINAL_SCALES
ONE_PART = _PARTS | {"half": 2, "quarter": 4}
"""What a single part of something is called: "a third", "one quarter"."""
MANY_PARTS = {f"{word}s": part for word, part in _PARTS.items()} | {"halves": 2, "quarters": 4}
"""What several parts are called: "two thirds"."""
GLYPHS = {
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3,
    "⅕": Decimal("0.2"), "⅖": Decimal("0.4"), "⅗": Decimal("0.6"), "⅘": Decimal("0.8"), "⅙": Decimal(1) / 6,
    "⅛": Decimal("0.125"), "⅜": Decimal("0.375"), "⅝": Decimal("0.625"), "⅞": Decimal("0.875"),
}  # fmt: skip
"""One-character fractions."""
DENOMINATORS = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100))
"""What may stand under a printed "1/8": anything else is more likely a date, a rate or a label."""

NUMBER_WORDS = frozenset(
    {*SMALL, *TENS, *ORDINALS, *SCALES, *ORDINAL_SCALES, *GLYPHS, "hundred", "dozen", "half", "quarter"}
)
"""Every word at which a numeral may begin, articles and signs aside."""
