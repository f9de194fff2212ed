from __future__ import annotations

import pytest

from claimcheck.core.anchors import anchor
from claimcheck.core.anchors.following import passages
from claimcheck.core.anchors.ground import Ground, Wanted
from claimcheck.core.anchors.search import is_edit

TEXT = "The mayor spoke first of all. The bridge will cost 40 million euros in all. Then the long meeting was over."
SENTENCE = "The bridge will cost 40 million euros in all."


def best(new: str) -> str | None:
    """The words of the passage that is taken for the sentence, edited."""
    start = TEXT.index(SENTENCE)
    ground = Ground(new)
    found = passages(Wanted.of(anchor(TEXT, start, start + len(SENTENCE))), ground)
    return next((ground.letters[p.start : p.end] for p in found if is_edit(p)), None)


@pytest.mark.parametrize(
    "new",
    [
        pytest.param(TEXT.replace(f"{SENTENCE} ", ""), id="its neighbours closed up"),
        pytest.param(
            "The mayor spoke first of all. It rained hard. Then the long meeting was over.", id="replaced"
        ),
        pytest.param("A bridge stands in the old town.", id="one word in common"),
        pytest.param("It rained.", id="nothing in common"),
    ],
)
def test_no_edit(new: str) -> None:
    assert best(new) is None


@pytest.mark.parametrize(
    ("new", "there"),
    [
        pytest.param(TEXT.replace("40", "50"), SENTENCE.replace("40", "50"), id="a number"),
        pytest.param(
            TEXT.replace("will cost 40 million euros", "costs a fortune, 40 million"),
            "The bridge costs a fortune, 40 million in all.",
            id="rewritten between its neighbours",
        ),
        pytest.param(
            "Elsewhere, a bridge will cost 41 million euros.",
            "bridge will cost 41 million euros",
            id="elsewhere",
        ),
    ],
)
def test_edits(new: str, there: str) -> None:
    assert best(new) == there


def test_words_that_repeat_their_neighbour_are_found() -> None:
    text = "We study talk on social media. It ends with talk on social media."
    start = text.index("It ends")
    wanted = Wanted.of(anchor(text, start, len(text)))
    ground = Ground(text.replace("It ends", "It closes"))
    assert is_edit(passages(wanted, ground)[0])
