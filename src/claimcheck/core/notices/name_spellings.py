"""CC118: one name spelt in two ways."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from claimcheck.core.model.span import Span
from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST, _LONGEST = 5, 30  # letters of a part that is held against others
# Letters that transcriptions and typing mistakes exchange.
_SOUND_ALIKE = frozenset(map(frozenset, "iy ck vw sz ij qk ou ei ey uw jy ea gj xk".split()))  # noqa: SIM905
_ENDINGS = ("s", "n", "an", "ns", "i", "a", "e", "o", "y", "ese", "ic", "ish")
_EXPLAINS = ("spelt", "spelled", "also known", "written")
_BEFORE = 40  # letters in which an article says that a name has two spellings
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "dr"])
_TITLED = ("mr ", "mrs ", "ms ", "miss ", "dr ", "mr. ", "mrs. ", "ms. ", "dr. ")
_SAYS = (" said", " told", " added", " says", " then ", ", who ", ", whose ")
_LONG = 6  # letters of a surname that one letter other does not make another's
_MOST = 8  # names that share a part and are held against each other


def name_spellings(reading: Reading) -> Iterator[Remark]:
    """A remark where the rarer spelling first stands, with the other; both must be able to be one name."""
    names = reading.document.names
    counts: Counter[str] = Counter()
    wholes: dict[str, set[str]] = {}
    for whole, times in Counter(name.raw for name in names).items():
        for part in whole.split():
            fit = _SHORTEST <= len(part) <= _LONGEST and part.isalpha()
            if fit and part[0].isupper() and not part.isupper():
                counts[part] += times
                wholes.setdefault(part, set()).add(whole)
    called = _called(reading)
    likely = [pair for pair in sorted(_pairs(list(counts))) if _one_name(*pair, wholes, called)]
    if likely:
        starts = {name.raw: name.start for name in reversed(names)}  # the first of each
        parts = {part for pair in likely for part in pair}
        places = {part: min(starts[whole] + whole.index(part) for whole in wholes[part]) for part in parts}
        yield from _rarer(reading, likely, counts, places)


def _rarer(
    reading: Reading, likely: list[tuple[str, str]], counts: Counter[str], places: dict[str, int]
) -> Iterator[Remark]:
    """A remark for the rarer of each pair, or the later of two as rare; each name is told of once."""
    told: set[str] = set()
    for pair in likely:
        rare, usual = sorted(pair, key=lambda part: (counts[part], -places[part]))
        start = places[rare]
        explained = any(word in reading.low[max(0, start - _BEFORE) : start] for word in _EXPLAINS)
        if not explained and told.isdisjoint(pair):
            told.add(rare)
            times = "once" if counts[usual] == 1 else f"{counts[usual]} times"
            message = f"“{rare}” is spelt “{usual}” elsewhere ({times}): is it one name?"
            yield Remark(start, start + len(rare), message, Span(places[usual], places[usual] + len(usual)))


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
    if first.endswith("s") and second.endswith("s"):
        first, second = first[:-1], second[:-1]
    short, long = sorted((first, second), key=len)
    if long.startswith(short) and long[len(short) :] in _ENDINGS and long[len(short) :] != short[-1]:
        return True
    return (
        first[:-1] == second[:-1] and len(first) == len(second) and {first[-1], second[-1]} <= set("aeiosnry")
    )


def _one_name(first: str, second: str, wholes: dict[str, set[str]], called: set[str]) -> bool:
    """True when both may mean one: they share another part ("Ann Kadyr", "Ann Kadir"), or only sound alike."""
    others_first = {other for whole in wholes[first] for other in whole.split() if other != first}
    others_second = {other for whole in wholes[second] for other in whole.split() if other != second}
    if others_first & others_second:
        return True
    if others_first and others_second:
        return False
    if _sounds_alike(_plain(first), _plain(second)):
        return True
    whole, alone = (first, second) if others_first else (second, first)
    return alone in called and not others_first & others_second and _is_surname(whole, wholes)


def _is_surname(part: str, wholes: dict[str, set[str]]) -> bool:
    """True for a long part that ends each name it stands in: "Anna Brodrick"."""
    names = wholes[part]
    return len(part) >= _LONG and all(name.endswith(f" {part}") and name.count(" ") < 3 for name in names)


def _called(reading: Reading) -> set[str]:
    """The names that stand alone with a title, or do what people do: "Ms Broderick", "Broderick said"."""
    found: set[str] = set()
    for name in reading.document.names:
        parts = name.raw.split()
        if len(parts) == 2 and parts[0].rstrip(".").lower() in _TITLES:
            found.add(parts[1])
        elif len(parts) == 1 and (
            reading.low.endswith(_TITLED, 0, name.start) or reading.low.startswith(_SAYS, name.end)
        ):
            found.add(name.raw)
    return found


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
