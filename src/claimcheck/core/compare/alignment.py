"""Which words of a claim stand in which words of a passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.match.synonyms import groups_of

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

SAME, DERIVED, AKIN = 1.0, 0.9, 0.8  # how far a match of stem, root, synonym carries
_SHORT_ROOT = 4  # roots this short collide by accident


def matches(claim: Reading, passage: Reading) -> dict[int, tuple[tuple[int, ...], float]]:
    """Claim's word -> the passage's words that stand for it, and how well they do; unmatched words are left out."""
    found: dict[int, tuple[tuple[int, ...], float]] = {}
    by_stem = passage.by_stem
    for number, stem, root, groups in sought(claim):
        if stem in by_stem:
            found[number] = (tuple(by_stem[stem]), SAME)
        elif len(root) > _SHORT_ROOT and root in passage.by_root:
            found[number] = (tuple(passage.by_root[root]), DERIVED)
        elif groups and not (by_group := _by_group(passage)).keys().isdisjoint(groups):
            akin = {n for group in groups for n in by_group.get(group, ())}
            found[number] = (tuple(sorted(akin)), AKIN)
    return _without_doubles(found) if any(credit == AKIN for _, credit in found.values()) else found


def _without_doubles(
    found: dict[int, tuple[tuple[int, ...], float]],
) -> dict[int, tuple[tuple[int, ...], float]]:
    """*found* without likenesses to what another word of the claim is: in "banned in bars" no "banned" is a bar."""
    same = {place for places, credit in found.values() if credit == SAME for place in places}
    return {n: held for n, held in found.items() if held[1] != AKIN or not same.issuperset(held[0])}


@kept
def _by_group(passage: Reading) -> dict[int, list[int]]:
    """Group of synonyms -> the numbers of its words, function words left out."""
    words, by_stem = passage.words, passage.by_stem
    grouped: dict[int, list[int]] = {}
    for form in filter(groups_of, by_stem):
        plain = [n for n in by_stem[form] if not words[n].function]
        for group in groups_of(form) if plain else ():
            grouped.setdefault(group, []).extend(plain)
    return grouped


@kept
def sought(claim: Reading) -> list[tuple[int, str, str, frozenset[int]]]:
    """Each word of matter by its number, with its stem, its root and its groups of synonyms."""
    words = claim.words
    return [(n, words[n].stem, words[n].root, groups_of(words[n].stem)) for n in claim.content]
