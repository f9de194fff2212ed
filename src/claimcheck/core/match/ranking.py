"""The units of a page that may bear on a claim, best first."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.match.corrections import is_retold, taken_back
from claimcheck.core.match.disbelieved import denials, disbelieved
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

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.match.index import Unit

_SATURATED = TERM_SATURATION + 1
_NOTHING: frozenset[int] = frozenset()
_LIKELY = 4  # times the number asked for: so many are looked at closely


def candidates(claim: str, page: PageIndex, *, at_most: int = CANDIDATES) -> list[tuple[int, float]]:
    """Up to *at_most* (unit, score) pairs by falling score, then by place; units that share nothing are left out."""
    keys = dict.fromkeys(indexed(claim))
    direct = _direct_scores(claim, keys, page)
    sharing = set[int]().union(*[page.places(key) for key in keys])
    if gone := _gone(claim, page):
        for unit in gone & sharing:
            direct[unit] = 0.0
        sharing -= gone
    # Only the best may be lifted further by what stands next to them.
    likely = _highest(sharing, direct)[: _LIKELY * at_most]
    lifted = _lifted(likely, direct, page.units)
    ranked = _highest(lifted, lifted)[:at_most]
    best = [(unit, lifted[unit]) for unit in ranked if lifted[unit] >= LEAST_SHARE * lifted[ranked[0]]]
    return best + _with_figures(keys, page, direct, {unit for unit, _ in best})


def _gone(claim: str, page: PageIndex) -> frozenset[int]:
    """The units that the page takes back or does not believe."""
    denied, back = denials(page), taken_back(page)
    if not (denied or back):
        return _NOTHING
    gone = disbelieved(claim, page) if denied else _NOTHING
    return gone | back if back and not is_retold(claim) else gone


def denying(claim: str, page: PageIndex, units: Iterable[int]) -> list[tuple[int, float]]:
    """Those of *units*, denied ones, that share most with the claim, with their scores."""
    keys = dict.fromkeys(indexed(claim))
    sharing = set[int]().union(*[page.places(key) for key in keys]) & set(units)
    direct = _direct_scores(claim, keys, page)
    return [(unit, direct[unit]) for unit in _highest(sharing, direct)[:CANDIDATES]]


def _with_figures(
    keys: Iterable[str], page: PageIndex, direct: list[float], held: set[int]
) -> list[tuple[int, float]]:
    """For each figure among *keys* that no unit in *held* has, the best unit that has it, while there is room."""
    added: list[tuple[int, float]] = []
    for key in keys:
        if len(added) < FIGURE_CANDIDATES and key[0].isdigit():
            places = [unit for unit in page.places(key) if direct[unit]]
            if places and held.isdisjoint(places):
                best = max(places, key=lambda unit: (direct[unit], -unit))
                added.append((best, direct[best]))
                held.add(best)
    return added


def _direct_scores(claim: str, keys: Iterable[str], page: PageIndex) -> list[float]:
    """What each unit scores by itself; a last 0 stands for the unit before the first, for the one behind the last."""
    scores = [0.0] * (len(page.units) + 1)
    named = {key for token in claim.split() if token[0].isupper() for key in _keys_of(token)}
    damping, once = page.damping, page.damped_once
    for key in keys:
        worth = page.rarity(key) * _boost(key, named)
        alone = worth * _SATURATED
        for unit, often in page.places(key).items():
            if often == 1:
                scores[unit] += alone / once[unit]
            else:
                scores[unit] += worth * often * _SATURATED / (often + damping[unit])
    return scores


@lru_cache(maxsize=4096)
def _keys_of(token: str) -> tuple[str, ...]:
    """What a capitalised token is found by: the names of one article come back in claim after claim."""
    return tuple(indexed(token))


def _boost(key: str, named: set[str]) -> float:
    if key[0].isdigit():
        return NUMBER_BOOST
    return NAME_BOOST if key in named else 1.0


def _highest(units: Iterable[int], scores: list[float] | dict[int, float]) -> list[int]:
    """*units* by falling score, then by place."""
    return sorted(sorted(units), key=scores.__getitem__, reverse=True)


def _lifted(likely: list[int], direct: list[float], units: list[Unit]) -> dict[int, float]:
    """The scores of *likely* with what sentences beside a unit and the heading above it lend to it."""
    found = {}
    for unit in likely:
        _, _, _, block, heading = units[unit]
        lent, before, behind = 0.0, direct[unit - 1], direct[unit + 1]
        if before and units[unit - 1].block == block:
            lent += NEIGHBOUR_SHARE * before
        if behind and units[unit + 1].block == block:
            lent += NEIGHBOUR_SHARE * behind
        found[unit] = direct[unit] + (lent + HEADING_SHARE * direct[heading])
    return found
