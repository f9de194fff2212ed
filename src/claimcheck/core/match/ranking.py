"""The units of a page that may bear on a claim, best first."""

from __future__ import annotations

from collections import Counter

from claimcheck.core.match.index import PageIndex, indexed
from claimcheck.core.match.weights import (
    CANDIDATES,
    FIGURE_CANDIDATES,
    HEADING_SHARE,
    LEAST_SHARE,
    LENGTH_PENALTY,
    NAME_BOOST,
    NEIGHBOUR_SHARE,
    NUMBER_BOOST,
    TERM_SATURATION,
)

_LIKELY = 4  # times the number asked for: so many are looked at closely


def candidates(claim: str, page: PageIndex, *, at_most: int = CANDIDATES) -> list[tuple[int, float]]:
    """Up to *at_most* (unit, score) pairs by falling score, then by place; units that share nothing are left out."""
    direct = _direct_scores(claim, page)
    # Only the best may be lifted further by what stands next to them.
    likely = sorted(direct, key=lambda unit: (-direct[unit], unit))[: _LIKELY * at_most]
    total = {unit: direct[unit] + _borrowed(unit, direct, page) for unit in likely}
    ranked = sorted(total.items(), key=lambda pair: (-pair[1], pair[0]))
    best = [pair for pair in ranked[:at_most] if pair[1] >= LEAST_SHARE * ranked[0][1]]
    return best + _with_figures(claim, page, direct, {unit for unit, _ in best})


def _with_figures(
    claim: str, page: PageIndex, direct: dict[int, float], held: set[int]
) -> list[tuple[int, float]]:
    """For each figure of the claim that no unit in *held* has, the best unit that has it, while there is room."""
    added: list[tuple[int, float]] = []
    for key in dict.fromkeys(key for key in indexed(claim) if key[0].isdigit()):
        places = [unit for unit, _ in page.postings.get(key, ())]
        if places and held.isdisjoint(places) and len(added) < FIGURE_CANDIDATES:
            best = max(places, key=lambda unit: (direct[unit], -unit))
            added.append((best, direct[best]))
            held.add(best)
    return added


def _direct_scores(claim: str, page: PageIndex) -> dict[int, float]:
    scores: dict[int, float] = {}
    named = {key for token in claim.split() if token[:1].isupper() for key in indexed(token)}
    for key in Counter(indexed(claim)):
        places = page.postings.get(key)
        if not places:
            continue
        worth = page.rarity(key) * _boost(key, named)
        for unit, often in places:
            length = page.lengths[unit] / page.mean_length
            damped = often + TERM_SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * length)
            scores[unit] = scores.get(unit, 0.0) + worth * often * (TERM_SATURATION + 1) / damped
    return scores


def _boost(key: str, named: set[str]) -> float:
    if key[0].isdigit():
        return NUMBER_BOOST
    return NAME_BOOST if key in named else 1.0


def _borrowed(unit: int, direct: dict[int, float], page: PageIndex) -> float:
    here = page.units[unit]
    lent = 0.0
    for other in (unit - 1, unit + 1):
        if 0 <= other < len(page.units) and page.units[other].block == here.block:
            lent += NEIGHBOUR_SHARE * direct.get(other, 0.0)
    if here.heading >= 0:
        lent += HEADING_SHARE * direct.get(here.heading, 0.0)
    return lent
