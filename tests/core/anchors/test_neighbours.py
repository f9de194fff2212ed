from __future__ import annotations

from claimcheck.core.anchors import anchor
from claimcheck.core.anchors.ground import Wanted
from claimcheck.core.anchors.neighbours import Evidence, evidence

TEXT = "The mayor spoke first. Nobody answered her. Then the meeting was over."
WANTED = Wanted.of(anchor(TEXT, 23, 43))


def at(words: str, letters: str, wanted: Wanted = WANTED) -> Evidence:
    start = letters.index(words)
    return evidence(letters, start, start + len(words), wanted)


def test_strangers_on_both_sides() -> None:
    found = at("Nobody answered her.", "On Tuesday? Nobody answered her. So he went.")
    assert (found.left, found.right, found.whole, found.telling) == (0, 0, False, False)


def test_all_that_was_kept() -> None:
    found = at("Nobody answered her.", TEXT)
    assert (found.whole, found.telling, found.telling_twice) == (True, True, True)
    assert found.total == found.left + found.right


def test_one_side() -> None:
    found = at("Nobody answered her.", "The mayor spoke first. Nobody answered her. So he went.")
    assert (found.whole, found.telling, found.telling_twice) == (False, True, False)


def test_the_edges_of_a_text_are_neighbours_too() -> None:
    alone = Wanted.of(anchor("Nobody answered her.", 0, 20))
    assert at("Nobody answered her.", "Nobody answered her.", alone).whole
    followed = at("Nobody answered her.", "Nobody answered her. So he went.", alone)
    assert (followed.whole, followed.telling) == (False, True)
