"""The units of a page that may bear on a claim, best first."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from claimcheck.core.match.corrections import is_retold, taken_back
from claimcheck.core.match.index import PageIndex, indexed
from claimcheck.core.match.weights import (
    CANDIDATES,
    FIGURE_CANDIDATES,
    HEADING_SHARE,
    LEAST_SHARE,
    NAME_BOOST,
    NEIGHBOUR_SHARE,
    NUMBER_BOOST,
    TERM_SATURATION,
)

_SATURATED = TERM_SATURATION + 1
_LIKELY = 4  # times the number asked for: so many are looked at closely


def candidates(claim: str, page: PageIndex, *, at_most: int = CANDIDATES) -> list[tuple[int, float]]:
    """Up to *at_most* (unit, score) pairs by falling score, then by place; units that share nothing are left out."""
    keys = dict.fromkeys(indexed(claim))
    direct = _direct_scores(claim, keys, page)
    if (gone := taken_back(page)) and not is_retold(claim):
        for unit in gone & direct.keys():
            del direct[unit]
    # Only the best may be lifted further by what stands next to them.
    likely = sorted([(-score, unit) for unit, score in direct.items()])[: _LIKELY * at_most]
    ranked = sorted([(below - _borrowed(unit, direct, page), unit) for below, unit in likely])
    best = [(unit, -below) for below, unit in ranked[:at_most] if below <= LEAST_SHARE * ranked[0][0]]
    return best + _with_figures(keys, page, direct, {unit for unit, _ in best})


def _with_figures(
    keys: Iterable[str], page: PageIndex, direct: dict[int, float], held: set[int]
) -> list[tuple[int, float]]:
    """For each figure among *keys* that no unit in *held* has, the best unit that has it, while there is room."""
    added: list[tuple[int, float]] = []
    for key in keys:
        if len(added) < FIGURE_CANDIDATES and key[0].isdigit():
            places = [unit for unit in page.places(key) if unit in direct]
            if places and held.isdisjoint(places):
                best = max(places, key=lambda unit: (direct[unit], -unit))
                added.append((best, direct[best]))
                held.add(best)
    return added


def _direct_scores(claim: str, keys: Iterable[str], page: PageIndex) -> dict[int, float]:
    scores: dict[int, float] = {}
    named = {key for token in claim.split() if token[0].isupper() for key in _keys_of(token)}
    damping, score_of = page.damping, scores.get
    for key in keys:
        worth = page.rarity(key) * _boost(key, named)
        once = worth * _SATURATED
        for unit, often in page.places(key).items():
            gain = worth * often * _SATURATED if often > 1 else once
            scores[unit] = score_of(unit, 0.0) + gain / (often + damping[unit])
    return scores


@lru_cache(maxsize=4096)
def _keys_of(token: str) -> tuple[str, ...]:
    """What a capitalised token is found by: the names of one article come back in claim after claim."""
    return tuple(indexed(token))


def _boost(key: str, named: set[str]) -> float:
    if key[0].isdigit():
        return NUMBER_BOOST
    return NAME_BOOST if key in named else 1.0


def _borrowed(unit: int, direct: dict[int, float], page: PageIndex) -> float:
    units = page.units
    _, _, _, block, heading = units[unit]
    lent = 0.0
    before, behind = unit - 1, unit + 1
    if before in direct and units[before].block == block:
        lent += NEIGHBOUR_SHARE * direct[before]
    if behind in direct and units[behind].block == block:
        lent += NEIGHBOUR_SHARE * direct[behind]
    if heading in direct:
        lent += HEADING_SHARE * direct[heading]
    return lent
