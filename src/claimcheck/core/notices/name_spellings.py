"""CC118: one name spelt in two ways."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.model.value import Value

_SHORTEST = 5
# Letters that transcriptions and typing mistakes exchange.
_SOUND_ALIKE = frozenset(
    frozenset(pair)
    for pair in (
        "iy",
        "ck",
        "vw",
        "sz",
        "ij",
        "qk",
        "ou",
        "ei",
        "ey",
        "ie",
        "uw",
        "jy",
        "ea",
        "ae",
        "gj",
        "xk",
    )
)
_ENDINGS = ("s", "n", "an", "ns", "i", "a", "e", "o", "y", "ese", "ic", "ish")
_MOST = 8  # names that share a part and are held against each other


def name_spellings(reading: Reading) -> Iterator[Remark]:
    """A remark where the rarer spelling first stands, with the other; both must be able to be one name."""
    names = reading.document.names
    counts: Counter[str] = Counter()
    places: dict[str, Value] = {}
    wholes: dict[str, set[str]] = {}
    for name in names:
        for part in name.raw.split():
            if len(part) >= _SHORTEST and part.isalpha() and part[0].isupper() and not part.isupper():
                counts[part] += 1
                places.setdefault(part, name)
                wholes.setdefault(part, set()).add(name.raw)
    told: set[str] = set()
    for first, second in sorted(_pairs(list(counts))):
        if not _one_name(first, second, wholes) or {first, second} & told:
            continue
        rare, usual = sorted((first, second), key=lambda part: (counts[part], -places[part].start))
        told.add(rare)
        name = places[rare]
        start = reading.document.prose.index(rare, name.start, name.end)
        times = "once" if counts[usual] == 1 else f"{counts[usual]} times"
        message = f"“{rare}” is spelt “{usual}” elsewhere ({times}): is it one name?"
        yield Remark(start, start + len(rare), message)


def _pairs(parts: list[str]) -> set[tuple[str, str]]:
    """The parts that one letter more, less, other or exchanged sets apart: they meet when one letter is left out."""
    meeting: dict[str, list[str]] = {}
    for part in parts:
        plain = _plain(part)
        for key in (plain, *{plain[:at] + plain[at + 1 :] for at in range(len(plain))}):
            if key in meeting:
                meeting[key].append(part)
            else:
                meeting[key] = [part]
    found: set[tuple[str, str]] = set()
    for met in meeting.values():
        if len(met) == 1:
            continue
        for at, part in enumerate(met[:_MOST]):
            found.update((min(part, other), max(part, other)) for other in met[at + 1 : _MOST])
    return {(first, second) for first, second in found if not _is_derived(first, second)}


def _plain(part: str) -> str:
    if part.isascii():
        return part.lower()
    return "".join(sign for sign in unicodedata.normalize("NFD", part.lower()) if sign.isalpha())


def _is_derived(first: str, second: str) -> bool:
    """True for "Korea" and "Korean", "Smith" and "Smiths": other words, not other spellings."""
    short, long = sorted((first, second), key=len)
    if long.startswith(short) and long[len(short) :] in _ENDINGS and long[len(short) :] != short[-1]:
        return True
    return (
        first[:-1] == second[:-1] and len(first) == len(second) and {first[-1], second[-1]} <= set("aeosnry")
    )


def _one_name(first: str, second: str, wholes: dict[str, set[str]]) -> bool:
    """True when both may mean one: they share another part ("Ann Kadyr", "Ann Kadir"), or only sound alike."""
    others_first = {other for whole in wholes[first] for other in whole.split() if other != first}
    others_second = {other for whole in wholes[second] for other in whole.split() if other != second}
    if others_first & others_second:
        return True
    if others_first and others_second:
        return False
    return _sounds_alike(_plain(first), _plain(second))


def _sounds_alike(first: str, second: str) -> bool:
    if first == second:
        return True
    at = next((at for at, (one, two) in enumerate(zip(first, second, strict=False)) if one != two), None)
    if len(first) == len(second) and at is not None:
        if first[at + 1 :] == second[at + 1 :]:
            return frozenset((first[at], second[at])) in _SOUND_ALIKE
        swapped = first[at : at + 2] == second[at : at + 2][::-1]
        return swapped and first[at + 2 :] == second[at + 2 :]
    short, long = sorted((first, second), key=len)
    at = len(short) if at is None else at
    slight = long[at] in ("h", "j", "y", long[at - 1 : at], long[at + 1 : at + 2])
    return slight and long[:at] + long[at + 1 :] == short
