"""The sections of a number's format ("0;-0;nil"), and which of them shows a number."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from operator import eq, ge, gt, le, lt, ne
from typing import NamedTuple

_PIECE = re.compile(r'"[^"]*"|\\.|[_*].|\[[^\]]*\]|;|[^"\\_*\[;]+|.', re.DOTALL)
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)\s*(-?\d{1,15}(?:\.\d{1,15})?)\]")
_TESTS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "<": lt, "<=": le, ">": gt, ">=": ge, "=": eq, "<>": ne
}  # fmt: skip
_SIGNS = frozenset({"\\-", "\\(", "\\)", '"-"', '"("', '")"'})
_BRACES = str.maketrans("", "", "-()")
_NO_WORDS = re.compile(r"\[[^\]$][^\]]*\]|[_*].|[\s()+\\-]")
_HOLDER = "0"  # what shows a nought; the others show nothing for it


class _Section(NamedTuple):
    signs: str
    condition: tuple[str, Decimal] | None = None


def section_for(value: Decimal, code: str) -> str | None:
    """The section of the format *code* that shows *value*, without a minus sign or brackets of its own.

    None where that section says more than the number with its sign does: words for what is lost, or none at all.
    """
    found = _sections(code)
    if any(section.condition for section in found):
        signs = next((section.signs for section in found[:3] if _holds(section, value)), None)
        return _unsigned(signs) if signs is not None and value < 0 else signs
    if value >= 0 or len(found) < 2:
        zero = len(found) > 2 and value == 0 and _HOLDER in _words(found[2].signs, "#?,.")
        return found[2].signs if zero else found[0].signs
    below = found[1].signs
    return _unsigned(below) if _words(below) == _words(found[0].signs) else None


def _holds(section: _Section, value: Decimal) -> bool:
    if section.condition is None:
        return True
    sign, limit = section.condition
    return _TESTS[sign](value, limit)


def _unsigned(signs: str) -> str:
    """*signs* without a minus sign or brackets that stand for one."""
    pieces = (found[0] for found in _PIECE.finditer(signs))
    return "".join("" if piece in _SIGNS else _bare(piece) for piece in pieces)


def _bare(piece: str) -> str:
    return piece if piece[0] in '"\\_*[' else piece.translate(_BRACES)


def _words(signs: str, left_out: str = "#0?,.") -> str:
    """What a section shows beside the digits."""
    return _NO_WORDS.sub("", signs).translate(str.maketrans("", "", left_out))


@lru_cache(maxsize=512)
def _sections(code: str) -> tuple[_Section, ...]:
    parts = [""]
    for found in _PIECE.finditer(code):
        if found[0] == ";":
            parts.append("")
        else:
            parts[-1] += found[0]
    return tuple(map(_section, parts))


def _section(signs: str) -> _Section:
    found = _CONDITION.search(signs)
    return _Section(signs, (found[1], Decimal(found[2])) if found else None)
