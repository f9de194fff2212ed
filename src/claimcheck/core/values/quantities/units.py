"""Units of measure: what each is called, what it measures, and how much of the base unit it is.

A table of our own: a units library costs more at start-up than the whole gate may take. Factors are exact where
the unit is defined exactly. Data sizes are decimal (1 kB is 1000 bytes), tons are short tons and gallons
US gallons, as a reader of English news takes them; "tonne" and "imperial gallon" say otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache


@dataclass(frozen=True, slots=True)
class Measure:
    """One unit: how we write it, its dimension, and ``number * factor + offset`` in the dimension's base unit."""

    symbol: str
    dimension: str
    factor: Decimal
    offset: Decimal = Decimal(0)


# symbol: (dimension, factor, singular names). A dimension's base unit is the one whose factor is 1.
_TABLE: dict[str, tuple[str, str, str]] = {
    "m": ("length", "1", "metre meter"),
    "in": ("length", "0.0254", "inch"),
    "ft": ("length", "0.3048", "foot"),
    "yd": ("length", "0.9144", "yard"),
    "mi": ("length", "1609.344", "mile"),
    "nmi": ("length", "1852", "nautical-mile"),
    "Å": ("length", "1E-10", "angstrom"),
    "ly": ("length", "9460730472580800", "light-year lightyear"),
    "fathom": ("length", "1.8288", "fathom"),
    "furlong": ("length", "201.168", "furlong"),
    "g": ("mass", "1", "gram gramme"),
    "t": ("mass", "1000000", "tonne metric-ton"),
    "ton": ("mass", "907184.74", "ton short-ton"),
    "lb": ("mass", "453.59237", "pound"),
    "oz": ("mass", "28.349523125", "ounce"),
    "st": ("mass", "6350.29318", "stone"),
    "gr": ("mass", "0.06479891", "grain"),
    "dram": ("mass", "1.7718451953125", "dram"),
    "ct": ("mass", "0.2", "carat"),
    "ha": ("area", "10000", "hectare"),
    "acre": ("area", "4046.8564224", "acre"),
    "l": ("volume", "1", "litre liter"),
    "gal": ("volume", "3.785411784", "gallon"),
    "imp gal": ("volume", "4.54609", "imperial-gallon"),
    "qt": ("volume", "0.946352946", "quart"),
    "pt": ("volume", "0.473176473", "pint"),
    "bbl": ("volume", "158.987294928", "barrel"),
    "bu": ("volume", "35.23907016688", "bushel"),
    "tsp": ("volume", "0.00492892159375", "teaspoon"),
    "tbsp": ("volume", "0.01478676478125", "tablespoon"),
    "fl oz": ("volume", "0.0295735295625", "fluid-ounce"),
    "km/h": ("speed", "1", ""),
    "mph": ("speed", "1.609344", ""),
    "kn": ("speed", "1.852", "knot"),
    "m/s": ("speed", "3.6", ""),
    "W": ("power", "1", "watt"),
    "hp": ("power", "745.69987158227022", "horsepower"),
    "J": ("energy", "1", "joule"),
    "Wh": ("energy", "3600", "watt-hour"),
    "cal": ("energy", "4.184", "calorie"),
    "eV": ("energy", "1.602176634E-19", "electronvolt electron-volt"),
    "Pa": ("pressure", "1", "pascal"),
    "bar": ("pressure", "100000", "bar"),
    "psi": ("pressure", "6894.757293168", ""),
    "B": ("data", "1", "byte"),
    "bit": ("data", "0.125", "bit"),
    "bit/s": ("data rate", "1", ""),
    "Hz": ("frequency", "1", "hertz"),
    "rpm": ("frequency", "0.0166666666666666666667", ""),
    "V": ("voltage", "1", "volt"),
    "A": ("current", "1", "amp ampere"),
    "Ah": ("charge", "1", "amp-hour ampere-hour"),
    "Ω": ("resistance", "1", "ohm"),
    "F": ("capacitance", "1", "farad"),
    "N": ("force", "1", "newton"),
    "Nm": ("torque", "1", "newton-metre newton-meter"),
    "lb-ft": ("torque", "1.3558179483314004", "pound-foot foot-pound"),
    "Gy": ("dose", "1", "gray"),
    "Sv": ("equivalent dose", "1", "sievert"),
    "Bq": ("radioactivity", "1", "becquerel"),
    "dB": ("loudness", "1", "decibel"),
    "°": ("angle", "1", "degree"),
    "K": ("temperature", "1", "kelvin"),
    "px": ("pixels", "1", "pixel"),
    "mol": ("amount", "1", "mole"),
    "lm": ("light", "1", "lumen"),
    "mpg": ("economy", "1", ""),
    "magnitude": ("magnitude", "1", "magnitude"),
    "ppm": ("share", "0.000001", ""),
    "ppb": ("share", "0.000000001", ""),
}
_PREFIXES = (
    ("n", "nano", "1E-9"), ("μ", "micro", "1E-6"), ("m", "milli", "1E-3"), ("c", "centi", "1E-2"),
    ("d", "deci", "1E-1"), ("k", "kilo", "1E+3"), ("M", "mega", "1E+6"), ("G", "giga", "1E+9"),
    ("T", "tera", "1E+12"), ("P", "peta", "1E+15"),
)  # fmt: skip
_SMALL, _LARGE, _ALL = "nμm", "kMGTP", "nμmkMGTP"
_PREFIXED = {
    "m": "nμmcdk", "g": "nμmkM", "l": "μmcdkM", "t": "kMG", "W": "mkMGT", "J": "kMGTP", "Wh": "kMGT", "cal": "k",
    "eV": "mkMGT", "Pa": "kMG", "bar": "m", "B": _LARGE, "bit": _LARGE, "bit/s": _LARGE, "Hz": _LARGE,
    "V": "μmkM", "A": "μmk", "Ah": "mk", "F": _SMALL, "N": "kM", "Gy": _SMALL, "Sv": _SMALL, "Bq": _LARGE,
    "px": "M", "mol": _SMALL, "Ω": "kM",
}  # fmt: skip
"""Which prefixes each unit is met with: all of them would make words of prose into units."""
_SPELLINGS = {
    "L": "l", "ml": "ml", "mL": "ml", "cL": "cl", "dL": "dl", "µm": "μm", "µg": "μg", "um": "μm", "lbs": "lb",
    "ozs": "oz", "feet": "ft", "inches": "in", "ins": "in", "yds": "yd", "kph": "km/h", "kmh": "km/h",
    "kmph": "km/h", "kt": "kn", "kts": "kn", "sqm": "m²", "sqft": "ft²", "kms": "km", "kgs": "kg", "kilo": "kg",
    "kilos": "kg", "cc": "cm³", "bhp": "hp", "PS": "hp", "KB": "kB", "kb": "kbit", "Mb": "Mbit", "Gb": "Gbit",
    "b": "bit", "kbps": "kbit/s", "Kbps": "kbit/s", "Mbps": "Mbit/s", "mbps": "Mbit/s", "Gbps": "Gbit/s",
    "kwh": "kWh", "KWh": "kWh", "mwh": "MWh", "HZ": "Hz", "mhz": "MHz", "ghz": "GHz", "gb": "GB", "mb": "MB",
    "tb": "TB", "MPH": "mph", "HP": "hp", "Kg": "kg", "KG": "kg", "Km": "km", "KM": "km", "MPG": "mpg",
    "acres": "acre", "Kcal": "kcal", "DB": "dB", "db": "dB", "stones": "st", "PPM": "ppm", "PSI": "psi",
    "megaton": "Mt", "megatons": "Mt", "gigaton": "Gt", "gigatons": "Gt", "kiloton": "kt",
}  # fmt: skip
"""Other ways a symbol is printed, and plurals no rule makes."""
LETTERS = frozenset("mglLCFKVWJN")
"""Symbols of one letter that may stand apart from their digits ("12 m"); others must be glued."""
GLUED_LETTERS = LETTERS | frozenset("tAb")


_POWERED = ("m", "km", "cm", "mm", "ft", "in", "yd", "mi")
"""The lengths whose squares and cubes are units too."""


def _symbols() -> frozenset[str]:
    prefixed = {letter + symbol for symbol, letters in _PREFIXED.items() for letter in letters}
    powered = {length + power for length in _POWERED for power in "²³"}
    return frozenset(prefixed.union(_TABLE, powered, ("°C", "°F")))


KNOWN = _symbols()
"""Every unit's symbol as we write it."""


@cache
def measures() -> dict[str, Measure]:
    """Every unit by its symbol. Built at the first comparison: finding needs only the symbols."""
    out = {symbol: Measure(symbol, row[0], Decimal(row[1])) for symbol, row in _TABLE.items()}
    for symbol, letters in _PREFIXED.items():
        base = out[symbol]
        for letter, _, factor in _PREFIXES:
            name = letter + symbol
            if letter in letters and name not in out:
                out[name] = Measure(name, base.dimension, base.factor * Decimal(factor))
    for symbol in _POWERED:
        edge = out[symbol].factor
        out[f"{symbol}²"] = Measure(f"{symbol}²", "area", edge**2)
        out[f"{symbol}³"] = Measure(f"{symbol}³", "volume", edge**3 * 1000)
    out["°C"] = Measure("°C", "temperature", Decimal(1), Decimal("273.15"))
    out["°F"] = Measure("°F", "temperature", Decimal(5) / 9, Decimal("459.67") * 5 / 9)
    return out


def _names() -> dict[str, str]:
    out: dict[str, str] = {}
    for symbol, row in _TABLE.items():
        prefixes = [(letter, word) for letter, word, _ in _PREFIXES if letter in _PREFIXED.get(symbol, "")]
        for name in row[2].split():
            for letter, word in (("", ""), *prefixes):
                out[word + name] = out[word + name + "s"] = letter + symbol
    return out


NAMES = _names() | {"feet": "ft", "inches": "in", "hertz": "Hz", "kilo": "kg", "kilos": "kg"}
"""Names in lower case, one word or joined by a hyphen, to our symbol."""
SYMBOLS = {symbol: symbol for symbol in KNOWN if symbol.isalnum()} | {
    spelled: symbol for spelled, symbol in _SPELLINGS.items() if symbol
}
"""Symbols as printed, capitals told apart, to ours."""


def to_base(number: Decimal, symbol: str) -> tuple[Decimal, str] | None:
    """*number* of a unit in its dimension's base unit, and the dimension; None for a unit we do not know."""
    measure = measures().get(symbol)
    if measure is None:
        return None
    return number * measure.factor + measure.offset, measure.dimension


def from_base(number: Decimal, symbol: str) -> Decimal:
    """What *number* of the dimension's base unit is in the unit *symbol*; KeyError for a unit we do not know."""
    measure = measures()[symbol]
    return (number - measure.offset) / measure.factor
