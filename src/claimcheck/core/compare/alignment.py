"""Which words of a claim stand in which words of a passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.match.synonyms import groups_of

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

SAME, DERIVED, AKIN = 1.0, 0.9, 0.8  # how far a match of stem, root, synonym carries
_SHORT_ROOT = 4  # roots this short collide by accident


def matches(claim: Reading, passage: Reading) -> dict[int, tuple[tuple[int, ...], float]]:
    """Claim's word -> the passage's words that stand for it, and how well they do; unmatched words are left out."""
    found: dict[int, tuple[tuple[int, ...], float]] = {}
    for number in claim.content:
        word = claim.words[number]
        if same := passage.by_stem.get(word.stem):
            found[number] = (tuple(same), SAME)
        elif len(word.root) > _SHORT_ROOT and (derived := passage.by_root.get(word.root)):
            found[number] = (tuple(derived), DERIVED)
        elif akin := [i for g in groups_of(word.stem) for i in passage.by_group.get(g, ())]:
            found[number] = (tuple(sorted(set(akin))), AKIN)
    return found
