"""Deciding where an anchor stands in a text that changed round it."""

from __future__ import annotations

from unicodedata import combining

from claimcheck.core.anchors.following import Passage, passages
from claimcheck.core.anchors.ground import Ground, Wanted
from claimcheck.core.anchors.neighbours import Evidence, evidence
from claimcheck.core.model.anchor import Anchor, AnchorState, Located

_LOST = Located(AnchorState.LOST)
_CLEARLY_MORE = 8  # letters of agreeing neighbours that make one of two places the better one
_CLEARLY_NEARER = 3  # times nearer to where the words stood
_FEW_WORDS, _FEW_LETTERS = 4, 20  # words so few may be written anew elsewhere by chance


def search(anchor: Anchor, ground: Ground) -> Located:
    """Where *anchor* stands in *ground*."""
    if combining(anchor.exact[0]):
        return _LOST  # an accent without its letter is no word, and would be found on any other letter
    wanted = Wanted.of(anchor)
    places = ground.occurrences(wanted)
    if not places:
        return _edited(wanted, ground)
    length = len(wanted.exact)
    seen = [(evidence(ground.letters, at, at + length, wanted), at) for at in places]
    best, clear = _best(seen, ground.folded.from_source(anchor.start))
    return _kept(best, clear, wanted, ground)


def _best(seen: list[tuple[Evidence, int]], expected: int) -> tuple[tuple[Evidence, int], bool]:
    """The likeliest of the places with its evidence, and whether it is clearly the one."""
    ranked = sorted(seen, key=lambda pair: (-pair[0].total, abs(pair[1] - expected), pair[1]))
    top = ranked[0][0].total
    rivals = [pair for pair in ranked if pair[0].total > top - _CLEARLY_MORE]
    if len(rivals) == 1:
        return ranked[0], True
    rivals.sort(key=lambda pair: (abs(pair[1] - expected), pair[1]))
    near, next_near = (abs(at - expected) for _, at in rivals[:2])
    return rivals[0], near * _CLEARLY_NEARER < next_near


def _kept(best: tuple[Evidence, int], clear: bool, wanted: Wanted, ground: Ground) -> Located:
    """The words stand there: the same place, another, or not clearly either."""
    found, at = best
    end = at + len(wanted.exact)
    if not found.whole:
        instead = _other_words_in_place(best, wanted, ground)
        if instead:
            return _located(AnchorState.EDITED, instead.start, instead.end, ground)
    if not clear:
        return _located(AnchorState.AMBIGUOUS, at, end, ground)
    if found.telling:
        return _located(AnchorState.EXACT, at, end, ground)
    few = len(wanted.words) < _FEW_WORDS and len(wanted.exact) < _FEW_LETTERS
    return _located(AnchorState.AMBIGUOUS if few else AnchorState.MOVED, at, end, ground)


def _other_words_in_place(best: tuple[Evidence, int], wanted: Wanted, ground: Ground) -> Passage | None:
    """A passage of like words whose neighbours are clearly more those of the anchor than the best place's."""
    found, at = best
    for passage in passages(wanted, ground):
        apart = passage.end <= at or at + len(wanted.exact) <= passage.start
        if apart and passage.held >= 0.4 and passage.evidence.total > found.total + _CLEARLY_MORE:
            return passage
    return None


def _edited(wanted: Wanted, ground: Ground) -> Located:
    """The words stand nowhere: edited if some passage is them with changes, lost if none is."""
    for passage in passages(wanted, ground):
        if is_edit(passage):
            return _located(AnchorState.EDITED, passage.start, passage.end, ground)
    return _LOST


def is_edit(passage: Passage) -> bool:
    """True when a passage is the wanted words with changes, and no other sentence."""
    found = passage.evidence
    if found.telling_twice:
        return passage.held >= 0.2
    if found.telling:
        return passage.held >= 0.33 and passage.alike >= 0.33
    return passage.held >= 0.45 and passage.alike >= 0.4


def _located(state: AnchorState, start: int, end: int, ground: Ground) -> Located:
    span = ground.folded.to_source(start, end)
    return Located(state, span.start, span.end)
